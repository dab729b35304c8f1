import type { GoneView, InvitationsView, InvitedView, SentView } from '../../../api/views/invitations.ts';
import { committeeSeatLabels } from '../../../words/committeeLabels.ts';
import { letterStatusLabels } from '../../../words/deadlines.ts';
import {
  absenceReasonLabels,
  invitationAnswerLabels,
  spokenWithLabels,
} from '../../../words/invitationLabels.ts';
import {
  expectedWords,
  invitationWords as words,
  reachLabels,
  sentLabels,
  shortWords,
  toCallWords,
} from '../../../words/invitationPages.ts';
import type { Said } from '../../../words/language.ts';
import { urgentCauseLabels } from '../../../words/meetingLabels.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched } from '../../forms/filled.ts';
import { ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { Form } from '../../forms/form.tsx';
import { Facts } from '../../parts/facts.tsx';
import { letterBadges } from '../../parts/letterBadges.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { rosterForm } from './actForms.ts';
import { backField, MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { moveForm, resendForm } from './invitationForms.ts';

interface InvitationsProps {
  readonly scene: Scene;
  readonly view: InvitationsView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 소집 통지 대장: who got what of a sitting, whether it reached them, and who said what. */
export const Invitations = ({ scene, view, done, returned }: InvitationsProps) => {
  const { members, gone, isOpen, isMovable, noticeAt } = view;
  const resends = isOpen ? members.map((member, n) => resendForm(view, member, n)) : [];
  const forms = isMovable ? [moveForm(view), rosterForm(view.head.meetingId)] : [];
  return (
    <MeetingFrame scene={scene} head={view.head} title={words.ledger} done={done}>
      <ReturnedSummary scene={scene} forms={[...forms, ...resends]} returned={returned} />
      <Short scene={scene} view={view} />
      <Known scene={scene} view={view} />
      {noticeAt === null ? <p>{say(scene, words.notYet)}</p> : null}
      <Panel id="ledger" title={say(scene, words.ledger)}>
        <Ledger scene={scene} members={members} resends={resends} />
      </Panel>
      {gone.length > 0 ? <Gone scene={scene} gone={gone} /> : null}
      {forms.length > 0 ? (
        <Panel id="changes" title={say(scene, words.changes)} class="dr-noprint">
          <MeetingForms scene={scene} forms={forms} returned={returned} />
        </Panel>
      ) : null}
    </MeetingFrame>
  );
};

type ViewProps = Pick<InvitationsProps, 'scene' | 'view'>;

const Short = ({ scene, view: { forecast, short, isMovable } }: ViewProps) =>
  isMovable && (short.length > 0 || !forecast.enough) ? (
    <Notice kind="warn">{say(scene, shortWords(short))}</Notice>
  ) : null;

const Known = ({ scene, view }: ViewProps) => {
  const { where, joining, noticeAt, urgentCause, forecast, members, head } = view;
  const { present, seated, needed } = forecast;
  const toCall = members.filter(({ isToBeCalled }) => isToBeCalled).length;
  return (
    <Facts
      scene={scene}
      facts={[
        where === null ? null : [words.where, where],
        joining === null ? null : [words.joining, <span class="dr-note">{joining}</span>],
        noticeAt === null ? null : [words.noticeAt, <Noticed scene={scene} {...{ noticeAt, urgentCause }} />],
        [words.forecast, say(scene, expectedWords(present, seated, needed))],
        toCall === 0
          ? null
          : [
              words.toTelephone,
              <a href={`/meetings/${head.meetingId}/telephone`}>{say(scene, toCallWords(toCall))}</a>,
            ],
      ]}
    />
  );
};

interface NoticedProps extends Pick<InvitationsView, 'urgentCause'> {
  readonly scene: Scene;
  readonly noticeAt: NonNullable<InvitationsView['noticeAt']>;
}

const Noticed = ({ scene, noticeAt, urgentCause }: NoticedProps) => (
  <>
    <Moment scene={scene} at={noticeAt} />
    {urgentCause === null
      ? null
      : ` · ${say(scene, words.urgent)}: ${say(scene, urgentCauseLabels[urgentCause])}`}
  </>
);

interface LedgerProps {
  readonly scene: Scene;
  readonly members: readonly InvitedView[];
  readonly resends: readonly FoldedForm[];
}

const Ledger = ({ scene, members, resends }: LedgerProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="ledger">
    <TableHead
      scene={scene}
      columns={[words.member, words.sent, words.answer, ...(resends.length > 0 ? [words.act] : [])]}
    />
    <tbody>
      {members.map((member, n) => {
        const resend = resends[n];
        return (
          <tr>
            <th scope="row">
              {member.name}
              <small>{say(scene, committeeSeatLabels[member.seat])}</small>
            </th>
            <td data-th={say(scene, words.sent)}>
              <Sent scene={scene} sent={member.sent} />
              <Told scene={scene} member={member} />
            </td>
            <td data-th={say(scene, words.answer)}>
              <Answered scene={scene} member={member} />
            </td>
            {resend ? (
              <td data-th={say(scene, words.act)} class="dr-noprint">
                <RowForm scene={scene} form={resend} name={member.name} />
              </td>
            ) : null}
          </tr>
        );
      })}
    </tbody>
  </table>
);

const labels: Readonly<Partial<Record<SentView['template'], Said>>> = sentLabels;

const Sent = ({ scene, sent }: { readonly scene: Scene; readonly sent: readonly SentView[] }) =>
  sent.length === 0 ? (
    <span class="dr-soft">{say(scene, words.nothingSent)}</span>
  ) : (
    <ul class="dr-plain">
      {sent.map(({ template, at, status, sentAt }) => (
        <li>
          {say(scene, labels[template] ?? words.sent)} · <Moment scene={scene} at={sentAt ?? at} />{' '}
          <span class={letterBadges[status]}>{say(scene, letterStatusLabels[status])}</span>
        </li>
      ))}
    </ul>
  );

interface MemberProps {
  readonly scene: Scene;
  readonly member: InvitedView;
}

const Told = ({ scene, member: { told, reach, isToBeCalled } }: MemberProps) => (
  <>
    {told ? (
      <p>
        {say(scene, words.told)} ({say(scene, spokenWithLabels[told.spokeWith])}) ·{' '}
        <Moment scene={scene} at={told.at} /> · {told.by}
      </p>
    ) : null}
    {isToBeCalled && (reach === 'NOBODY' || reach === 'WAITING') ? (
      <p>
        <span class="dr-badge dr-badge--over">{say(scene, reachLabels[reach])}</span>
      </p>
    ) : null}
  </>
);

const Answered = ({ scene, member: { answer } }: MemberProps) =>
  answer === null ? (
    <span class="dr-soft">{say(scene, words.noAnswer)}</span>
  ) : (
    <>
      <b>{say(scene, invitationAnswerLabels[answer.answer])}</b>
      {answer.absence ? `: ${say(scene, absenceReasonLabels[answer.absence])}` : null}
      <small>
        <Moment scene={scene} at={answer.at} />
        {answer.writtenBy === null ? null : ` · ${say(scene, words.byTelephone)}: ${answer.writtenBy}`}
      </small>
    </>
  );

interface RowFormProps {
  readonly scene: Scene;
  readonly form: FoldedForm;
  /** Whom it is for, so that whoever hears the button knows. */
  readonly name: string;
}

/** One button of a row. */
const RowForm = ({ scene, form, name }: RowFormProps) => (
  <Form scene={scene} id={form.id} action={form.action} filled={untouched}>
    {[...form.fields, backField(scene)].map((field) => (
      <FieldBox scene={scene} formId={form.id} field={field} filled={untouched} />
    ))}
    <button class="dr-btn dr-btn--small" aria-label={`${name}: ${say(scene, form.button)}`}>
      {say(scene, form.button)}
    </button>
  </Form>
);

const Gone = ({ scene, gone }: { readonly scene: Scene; readonly gone: readonly GoneView[] }) => (
  <Panel id="gone" title={say(scene, words.gone)} note={say(scene, words.goneLead)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="gone">
      <TableHead scene={scene} columns={[words.member, words.sent]} />
      <tbody>
        {gone.map(({ name, sent }) => (
          <tr>
            <th scope="row">{name}</th>
            <td data-th={say(scene, words.sent)}>
              <Sent scene={scene} sent={sent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);
