import type { CommitteeView, FieldView, MemberView, ProposalView } from '../../../api/views/committee.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import {
  committeeLabels,
  committeeSeatLabels,
  memberCategoryLabels,
  rosterFaultLabels,
  subEffectWords,
} from '../../../words/committeeLabels.ts';
import {
  committeeFieldLabels,
  committeeWords as words,
  endingSoon,
  outsideHalf,
  seatedWords,
} from '../../../words/committeePages.ts';
import { dayWords } from '../../../words/dates.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { meetingDone } from '../../../words/meetingPages.ts';
import { ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { committeeHref } from './committees.tsx';
import { approveForms, endForms, ruleForm, seatForm } from './committeeForms.ts';
import { MeetingForms } from './forms.tsx';
import type { Done } from './frame.tsx';
import { fieldValue } from './ruleValues.ts';

export interface CommitteeProps {
  readonly scene: Scene;
  readonly view: CommitteeView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** One committee: how it sits, field by field with its ground, and who sits on it. */
export const CommitteePage = ({ scene, view, done, returned }: CommitteeProps) => {
  const forms = [seatForm(view), ...endForms(view), ruleForm(view), ...approveForms(view)];
  const title = `${view.place.name} ${say(scene, committeeLabels[view.kind])}`;
  return (
    <>
      <Crumb
        scene={scene}
        steps={[
          ...(scene.me?.may.meetings ? [{ href: '/meetings', text: say(scene, meetingListWords.menu) }] : []),
          { href: '/committees', text: say(scene, words.title) },
        ]}
        here={title}
      />
      <div class="dr-top">
        <div>
          <h1>{title}</h1>
          <p>{say(scene, seatedWords(view.roster.voting, view.roster.needed))}</p>
        </div>
      </div>
      <div class="dr-stack">
        <ReturnedSummary scene={scene} forms={forms} returned={returned} />
        {done ? <Notice kind="good">{say(scene, meetingDone[done])}</Notice> : null}
        <Other scene={scene} view={view} />
        <Roster scene={scene} view={view} />
        <Members scene={scene} view={view} />
        <Panel id="seat" title={say(scene, words.acts)} class="dr-noprint">
          <MeetingForms scene={scene} forms={[seatForm(view), ...endForms(view)]} returned={returned} />
        </Panel>
        <Rules scene={scene} view={view} />
        <Proposals scene={scene} view={view} />
        <Panel id="propose" title={say(scene, words.ruleForm)} class="dr-noprint">
          <MeetingForms scene={scene} forms={[...approveForms(view), ruleForm(view)]} returned={returned} />
        </Panel>
        {view.former.length === 0 ? null : (
          <Panel id="former" title={say(scene, words.former)}>
            <MemberTable scene={scene} id="former" members={view.former} />
          </Panel>
        )}
      </div>
    </>
  );
};

type Shown = Pick<CommitteeProps, 'scene' | 'view'>;

/** The way between a committee and its sub-committee, and what the latter's vote is worth. */
const Other = ({ scene, view: { other, effect, place } }: Shown) => (
  <>
    {effect ? <Notice kind="info">{say(scene, subEffectWords[effect])}</Notice> : null}
    {other ? (
      <p class="dr-noprint">
        <a href={committeeHref(other, place.code)}>{say(scene, committeeLabels[other])}</a>
      </p>
    ) : null}
  </>
);

/** What is missing, in words, and the statutory half counted. */
const Roster = ({ scene, view: { roster } }: Shown) => (
  <>
    {roster.fault ? <Notice kind="warn">{say(scene, rosterFaultLabels[roster.fault])}</Notice> : null}
    {roster.outside === null ? null : (
      <Notice kind={roster.outside * 2 >= roster.voting ? 'info' : 'warn'}>
        {say(scene, outsideHalf(roster.outside, roster.voting))}
      </Notice>
    )}
    {roster.endingSoon === 0 ? null : (
      <Notice kind="warn">{say(scene, endingSoon(roster.endingSoon))}</Notice>
    )}
  </>
);

const Members = ({ scene, view: { members } }: Shown) => (
  <Panel id="members" title={say(scene, words.sitting)}>
    {members.length === 0 ? (
      <p class="dr-panel__body">{say(scene, words.noMembers)}</p>
    ) : (
      <MemberTable scene={scene} id="members" members={members} />
    )}
  </Panel>
);

interface MemberTableProps {
  readonly scene: Scene;
  readonly id: string;
  readonly members: readonly MemberView[];
}

const MemberTable = ({ scene, id, members }: MemberTableProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby={id}>
    <TableHead scene={scene} columns={[words.name, words.seat, words.category, words.term]} />
    <tbody>
      {members.map((member) => (
        <tr>
          <th scope="row">{member.who.name}</th>
          <td data-th={say(scene, words.seat)}>{say(scene, committeeSeatLabels[member.seat])}</td>
          <td data-th={say(scene, words.category)}>{say(scene, memberCategoryLabels[member.category])}</td>
          <td data-th={say(scene, words.term)}>
            {say(scene, daysWords(dayWords(member.from), member.until && dayWords(member.until)))}{' '}
            {member.isComing ? <span class="dr-badge dr-badge--info">{say(scene, words.coming)}</span> : null}
            {member.isNotOfWhole ? (
              <span class="dr-badge dr-badge--over">{say(scene, words.notOfWhole)}</span>
            ) : null}
            {member.endsSoon ? (
              <span class="dr-badge dr-badge--over">{say(scene, words.endsSoon)}</span>
            ) : null}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Each field with its ground; a field of the law says that it can only be made stricter. */
const Rules = ({ scene, view: { fields } }: Shown) => (
  <Panel id="rules" title={say(scene, words.rules)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="rules">
      <TableHead scene={scene} columns={[words.field, words.value, words.ground]} />
      <tbody>
        {fields.map((one) => (
          <tr>
            <th scope="row">{say(scene, committeeFieldLabels[one.field])}</th>
            <td data-th={say(scene, words.value)}>{say(scene, fieldValue(one.field, one.value))}</td>
            <td data-th={say(scene, words.ground)}>
              <span lang="ko">{one.source.law}</span>
              <Strength scene={scene} one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);

/** How hard it is, and since when this place has it so; a rule of our own says so itself. */
const Strength = ({ scene, one }: { readonly scene: Scene; readonly one: FieldView }) => {
  const { source, isLocked, ownFrom } = one;
  if (source.strength === 'DESIGN') return null;
  const marks = [
    isLocked ? words.locked : strengthLabels[source.strength],
    ...(source.verified ? [] : [words.unverified]),
    ...(ownFrom ? [words.own, dayWords(ownFrom)] : []),
  ];
  return <small>{marks.map((mark) => say(scene, mark)).join(' · ')}</small>;
};

const Proposals = ({ scene, view: { proposals } }: Shown) => (
  <Panel id="proposals" title={say(scene, words.proposed)}>
    {proposals.length === 0 ? (
      <p class="dr-panel__body">{say(scene, words.noProposals)}</p>
    ) : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="proposals">
        <TableHead scene={scene} columns={[words.value, words.from, words.ground, words.state]} />
        <tbody>
          {proposals.map((one) => (
            <Proposal scene={scene} one={one} />
          ))}
        </tbody>
      </table>
    )}
  </Panel>
);

const Proposal = ({ scene, one }: { readonly scene: Scene; readonly one: ProposalView }) => {
  const changed = Object.keys(one.rules) as (keyof typeof one.rules)[];
  return (
    <tr>
      <th scope="row">
        {changed.map((field) => (
          <small>
            {say(scene, committeeFieldLabels[field])}:{' '}
            {say(scene, fieldValue(field, one.rules[field] ?? null))}
          </small>
        ))}
      </th>
      <td data-th={say(scene, words.from)}>
        <Day scene={scene} day={one.from} />
      </td>
      <td data-th={say(scene, words.ground)}>
        <span lang="ko">{one.law}</span>
      </td>
      <td data-th={say(scene, words.state)}>
        <span class={one.approvedBy ? 'dr-badge dr-badge--good' : 'dr-badge dr-badge--today'}>
          {say(scene, one.approvedBy ? words.approved : words.waits)}
        </span>
        <small>{[one.proposedBy, one.approvedBy].flatMap((who) => who?.name ?? []).join(' → ')}</small>
        {one.approvedBy === null && !one.mayApprove ? <small>{say(scene, words.needsOther)}</small> : null}
      </td>
    </tr>
  );
};
