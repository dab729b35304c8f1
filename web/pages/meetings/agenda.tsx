import type { AgendaItem, AgendaView } from '../../../api/views/agenda.ts';
import { agendaWords as words, itemsTitle, undecidedCount } from '../../../words/agendaPages.ts';
import { itemKindLabels, rosterFaultLabels } from '../../../words/committeeLabels.ts';
import { committeeWords } from '../../../words/committeePages.ts';
import { dayWords } from '../../../words/dates.ts';
import { urgentCauseLabels } from '../../../words/meetingLabels.ts';
import { noticeWords } from '../../../words/meetingListPages.ts';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { caseForm, itemForms, meetingForms, otherForm, waitingForm } from './agendaForms.ts';
import { AgendaRow, here, subjectOf } from './agendaRow.tsx';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { Handing } from './handing.tsx';
import { Placing } from './placing.tsx';
import { Reported } from './reported.tsx';

export interface AgendaProps {
  readonly scene: Scene;
  readonly view: AgendaView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

type Shown = Pick<AgendaProps, 'scene' | 'view'>;
type Formed = Omit<AgendaProps, 'done'>;

/** 안건: in order, with the quorum of each, and everything that can be done before the sitting. */
export const Agenda = ({ scene, view, done, returned }: AgendaProps) => (
  <MeetingFrame scene={scene} head={view.head} title={words.title} done={done}>
    <ReturnedSummary scene={scene} forms={allForms(scene, view)} returned={returned} />
    <Called scene={scene} view={view} />
    {view.reported.length === 0 ? null : (
      <Panel id="reported" title={say(scene, committeeWords.reported)}>
        <Reported scene={scene} reported={view.reported} isLinked />
      </Panel>
    )}
    <Items scene={scene} view={view} />
    {view.chosen ? <Chosen scene={scene} view={view} item={view.chosen} returned={returned} /> : null}
    {view.may.addItems ? <Adding scene={scene} view={view} returned={returned} /> : null}
    <Whole scene={scene} view={view} returned={returned} />
  </MeetingFrame>
);

/** More than these stand on the page of everything that waits. */
const mostWaiting = 20;

const waitingForms = ({ language }: Scene, view: AgendaView) =>
  [...(view.asked?.found?.waits ?? []), ...view.waiting.slice(0, mostWaiting)].map((wait, n) =>
    waitingForm(wait, {
      language,
      id: `addItems-${String(n)}`,
      action: `/api/meetings/${view.head.meetingId}/addItems`,
    }),
  );

const allForms = (scene: Scene, view: AgendaView) => [
  ...(view.chosen ? itemForms(view, view.chosen) : []),
  ...(view.may.addItems
    ? [...waitingForms(scene, view), ...caseForm(view, view.asked?.found ?? null), otherForm(view)]
    : []),
  ...meetingForms(view),
];

/** By when notice is due, or when it went out. */
const Called = ({ scene, view: { notice, head } }: Shown) => {
  if (notice.noticeAt)
    return (
      <Notice kind="good">
        {say(scene, words.called)} <Moment scene={scene} at={notice.noticeAt} />
        {notice.urgentCause ? ` · ${say(scene, urgentCauseLabels[notice.urgentCause])}` : ''}
      </Notice>
    );
  if (head.status !== 'planned') return null;
  return (
    <Notice kind={notice.isPast ? 'warn' : 'info'}>
      {say(scene, noticeWords(dayWords(notice.lastDay), notice.days, notice.isPast))}{' '}
      <span lang="ko">({notice.law})</span>
    </Notice>
  );
};

const columns = [words.no, words.item, words.by, words.quorum, words.status] as const;

const Items = ({ scene, view }: Shown) => (
  <Panel id="items" title={say(scene, itemsTitle(view.page.of))} note={say(scene, words.undecided)}>
    {view.items.length === 0 ? (
      <p class="dr-panel__body">{say(scene, words.none)}</p>
    ) : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="items">
        <TableHead scene={scene} columns={columns} />
        <tbody>
          {view.items.map((item) => (
            <AgendaRow scene={scene} view={view} item={item} />
          ))}
        </tbody>
      </table>
    )}
    <Pages scene={scene} view={view} />
  </Panel>
);

const Pages = ({ scene, view }: Shown) =>
  view.page.last === 1 ? null : (
    <nav class="dr-tabs dr-noprint" aria-label={say(scene, words.pages)}>
      {Array.from({ length: view.page.last }, (_, n) => n + 1).map((no) => (
        <a
          href={`${here(view)}?page=${String(no)}`}
          aria-current={no === view.page.number ? 'page' : undefined}
        >
          {no}
        </a>
      ))}
    </nav>
  );

const Chosen = ({ scene, view, item, returned }: Formed & { readonly item: AgendaItem }) => (
  <Panel
    id="item"
    title={`${String(item.no)}. ${say(scene, itemKindLabels[item.kind])}`}
    note={say(scene, subjectOf(item))}
    class="dr-noprint"
  >
    <Placing scene={scene} meetingId={view.head.meetingId} handing={view.handing} />
    <Handing scene={scene} handing={view.handing} />
    <MeetingForms scene={scene} forms={itemForms(view, item)} returned={returned} />
  </Panel>
);

const Adding = ({ scene, view, returned }: Formed) => {
  const waits = waitingForms(scene, view);
  const asked = view.asked;
  return (
    <Panel id="add" title={say(scene, words.add)} note={say(scene, words.addLead)} class="dr-noprint">
      {waits.length === 0 ? <p class="dr-panel__body">{say(scene, words.nothingWaits)}</p> : null}
      {asked && !asked.found ? <p class="dr-panel__body">{say(scene, words.notFound)}</p> : null}
      {asked?.found?.waits.length === 0 ? (
        <p class="dr-panel__body">{say(scene, words.nothingThere)}</p>
      ) : null}
      <MeetingForms
        scene={scene}
        forms={[...waits, ...caseForm(view, asked?.found ?? null), otherForm(view)]}
        returned={returned}
      />
      <form
        class="dr-filter dr-panel__body"
        action={`${here(view)}#add`}
        method="get"
        aria-label={say(scene, words.byNumber)}
      >
        <div>
          <label for="find-case">{say(scene, words.byNumber)}</label>
          <input
            class="dr-in-row dr-in-s"
            id="find-case"
            name="caseNo"
            value={asked?.caseNo ?? ''}
            placeholder="2026-00001"
            autoComplete="off"
          />
        </div>
        <button class="dr-btn dr-btn--small">{say(scene, words.find)}</button>
      </form>
    </Panel>
  );
};

const Whole = ({ scene, view, returned }: Formed) => {
  const forms = meetingForms(view);
  return forms.length === 0 ? null : (
    <Panel
      id={view.may.moveItems ? 'moving' : 'notice'}
      title={say(scene, words.meeting)}
      note={view.may.moveItems ? say(scene, undecidedCount(view.undecided)) : ''}
      class="dr-noprint"
    >
      <Renewal scene={scene} view={view} />
      <MeetingForms scene={scene} forms={forms} returned={returned} />
    </Panel>
  );
};

/** Who would come and who would go, before anybody renews the roster. */
const Renewal = ({ scene, view: { renewal } }: Shown) =>
  renewal ? (
    <div class="dr-panel__body">
      {renewal.fault ? <Notice kind="warn">{say(scene, rosterFaultLabels[renewal.fault])}</Notice> : null}
      <ul>
        {renewal.joins.map(({ name }) => (
          <li>
            {say(scene, words.joins)}: {name}
          </li>
        ))}
        {renewal.leaves.map(({ name }) => (
          <li>
            {say(scene, words.leaves)}: {name}
          </li>
        ))}
      </ul>
    </div>
  ) : null;
