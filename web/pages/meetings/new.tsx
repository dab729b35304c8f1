import type { PlannedView, PlanningView } from '../../../api/views/planning.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import {
  attendanceLabels,
  committeeLabels,
  committeeSeatLabels,
  memberCategoryLabels,
  rosterFaultLabels,
} from '../../../words/committeeLabels.ts';
import { seatedWords } from '../../../words/committeePages.ts';
import { dayWords } from '../../../words/dates.ts';
import { moveWords } from '../../../words/invitationPages.ts';
import { meetingListWords, noticeWords, planWords as words } from '../../../words/meetingListPages.ts';
import { optionsOf, one } from '../../forms/field.ts';
import { isReturned, OneForm, ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { committeeHref } from './committees.tsx';
import { backField } from './forms.tsx';
import { placeFields } from './invitationForms.ts';

interface NewMeetingProps {
  readonly scene: Scene;
  readonly view: PlanningView;
  readonly returned: Returned | null;
}

/** 회의 잡기: which committee and day, who would sit, by when notice is due, and then the sitting itself. */
export const NewMeeting = ({ scene, view, returned }: NewMeetingProps) => {
  const form = view.planned && planForm(scene, view.planned);
  return (
    <>
      <Crumb
        scene={scene}
        steps={[{ href: '/meetings', text: say(scene, meetingListWords.menu) }]}
        here={say(scene, words.title)}
      />
      <div class="dr-top">
        <div>
          <h1>{say(scene, words.title)}</h1>
          <p>{say(scene, words.lead)}</p>
        </div>
      </div>
      <div class="dr-stack">
        <ReturnedSummary scene={scene} forms={form ? [form] : []} returned={returned} />
        {view.committees.length === 0 ? <Nothing scene={scene} /> : <Which scene={scene} view={view} />}
        {view.planned ? <Planned scene={scene} planned={view.planned} /> : null}
        {form ? <Sending scene={scene} form={form} returned={returned} /> : null}
      </div>
    </>
  );
};

const Nothing = ({ scene }: { readonly scene: Scene }) => (
  <p>
    {say(scene, words.noCommittees)} <a href="/committees">{say(scene, meetingListWords.committees)}</a>
  </p>
);

const Which = ({ scene, view }: Omit<NewMeetingProps, 'returned'>) => (
  <form class="dr-filter" action="/meetings/new" method="get" aria-label={say(scene, words.show)}>
    <div>
      <label for="plan-committee">{say(scene, words.committee)}</label>
      <select class="dr-in-row" id="plan-committee" name="committee" required>
        <option value="">{say(scene, words.choose)}</option>
        {view.committees.map(({ kind, place, placeName }) => {
          const value = `${kind}:${place}`;
          return (
            <option value={value} selected={value === view.asked.committee}>
              {`${placeName} ${say(scene, committeeLabels[kind])}`}
            </option>
          );
        })}
      </select>
    </div>
    <div>
      <label for="plan-on">{say(scene, words.on)}</label>
      <input class="dr-in-row" id="plan-on" type="date" name="on" required value={view.asked.on ?? ''} />
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, words.show)}</button>
  </form>
);

interface PlannedProps {
  readonly scene: Scene;
  readonly planned: PlannedView;
}

const Planned = ({ scene, planned }: PlannedProps) => {
  const { kind, place, on, fault, holiday, notice, voting, needed } = planned;
  return (
    <>
      {planned.isPast ? <Notice kind="warn">{say(scene, words.inPast)}</Notice> : null}
      {planned.isDayOff ? (
        <Notice kind="warn">
          {say(scene, words.holiday)}: {say(scene, dayWords(on))}{' '}
          {holiday ? <span lang="ko">{holiday}</span> : null}
        </Notice>
      ) : null}
      <Notice kind={notice.isPast ? 'warn' : 'info'}>
        {say(scene, noticeWords(dayWords(notice.lastDay), notice.days, notice.isPast))}
      </Notice>
      {fault ? (
        <Notice kind="warn">
          {say(scene, words.cannot)} {say(scene, rosterFaultLabels[fault])}{' '}
          <a href={committeeHref(kind, place)}>{say(scene, words.toCommittee)}</a>
        </Notice>
      ) : null}
      <Panel id="sitters" title={say(scene, words.members)} note={say(scene, seatedWords(voting, needed))}>
        <Sitters scene={scene} planned={planned} />
      </Panel>
    </>
  );
};

const Sitters = ({ scene, planned: { sitters } }: PlannedProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="sitters">
    <TableHead scene={scene} columns={[words.name, words.seat, words.category, words.term]} />
    <tbody>
      {sitters.map(({ name, seat, category, from, until }) => (
        <tr>
          <th scope="row">{name}</th>
          <td data-th={say(scene, words.seat)}>{say(scene, committeeSeatLabels[seat])}</td>
          <td data-th={say(scene, words.category)}>{say(scene, memberCategoryLabels[category])}</td>
          <td data-th={say(scene, words.term)}>
            {say(scene, daysWords(dayWords(from), until && dayWords(until)))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Two o'clock is when committees mostly sit; it is typed over where not. */
const usualTime = 'T14:00';

function planForm(scene: Scene, { kind, place, on, ways }: PlannedView): FoldedForm {
  const [first = 'SITTING'] = ways;
  return {
    id: 'planMeeting',
    form: 'planMeeting',
    title: words.title,
    action: '/api/meetings',
    fields: [
      { kind: 'fixed', name: 'kind', value: kind },
      { kind: 'fixed', name: 'place', value: place },
      { kind: 'moment', name: 'startsAt', said: words.at, hint: words.atHint, preset: `${on}${usualTime}` },
      { ...one('way', words.way, optionsOf(ways, attendanceLabels)), preset: first },
      ...placeFields(null, moveWords.joiningHint),
      backField(scene),
    ],
    button: words.button,
  };
}

interface SendingProps {
  readonly scene: Scene;
  readonly form: FoldedForm;
  readonly returned: Returned | null;
}

const Sending = ({ scene, form, returned }: SendingProps) => (
  <Panel id="plan" title={say(scene, words.button)} class="dr-noprint">
    <div class="dr-panel__body">
      <OneForm
        scene={scene}
        form={form}
        filled={returned && isReturned(form, returned) ? returned.filled : untouched}
      />
    </div>
  </Panel>
);
