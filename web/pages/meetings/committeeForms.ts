import type { CommitteeView, MemberView } from '../../../api/views/committee.ts';
import { committeeSeats, kindsTaken, memberCategories, wholeOf } from '../../../domain/committee/kinds.ts';
import { cadences, deputyRules, shares, type UsualField } from '../../../domain/committee/rules.ts';
import { committeeSeatLabels, itemKindLabels, memberCategoryLabels } from '../../../words/committeeLabels.ts';
import {
  cadenceLabels,
  committeeFieldLabels,
  committeeWords as words,
  deputyRuleLabels,
  shareLabels,
} from '../../../words/committeePages.ts';
import { dayWords } from '../../../words/dates.ts';
import { fixed, optionsOf, type Field, type Option } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { joined, named } from '../../parts/joined.ts';

const ofCommittee = ({ kind, place }: CommitteeView): readonly Field[] => [
  fixed('kind', kind),
  fixed('place', place.code),
];

/** 위촉: somebody whose role lets them do what the seat is for. */
export const seatForm = (view: CommitteeView): FoldedForm => ({
  id: 'seatMember',
  form: 'seatMember',
  title: words.seatForm,
  lead: view.candidates.length === 0 ? words.nobodyFits : words.seatLead,
  action: '/api/committees/members',
  fields: [
    ...ofCommittee(view),
    {
      kind: 'select',
      name: 'staffId',
      said: words.who,
      options: view.candidates.map(({ staffId, name }) => ({ value: staffId, said: named(name) })),
      choose: words.choose,
    },
    {
      kind: 'select',
      name: 'seat',
      said: words.seat,
      options: optionsOf(committeeSeats, committeeSeatLabels),
      choose: words.choose,
    },
    {
      kind: 'select',
      name: 'category',
      said: words.category,
      options: optionsOf(memberCategories, memberCategoryLabels),
      choose: words.choose,
    },
    { kind: 'day', name: 'from', said: words.from, preset: view.today },
    { kind: 'day', name: 'until', said: words.until, hint: words.untilHint, optional: true },
  ],
  button: words.seatButton,
});

/** One for each who sits or is to sit. */
export const endForms = (view: CommitteeView): readonly FoldedForm[] =>
  view.members.map((member) => endForm(view, member));

const endForm = ({ today }: CommitteeView, { memberId, who, seat, until }: MemberView): FoldedForm => ({
  id: `endTerm-${String(memberId)}`,
  form: 'endTerm',
  about: String(memberId),
  title: joined([words.endForm, named(who.name), committeeSeatLabels[seat]]),
  action: `/api/committees/members/${String(memberId)}/end`,
  fields: [{ kind: 'day', name: 'until', said: words.lastDay, preset: until ?? today }],
  button: words.endButton,
  isGrave: true,
});

const yesOrNo: readonly Option[] = [
  { value: 'true', said: words.yes },
  { value: 'false', said: words.no },
];

const optionsFor: Readonly<Record<Exclude<UsualField, 'noticeDays' | 'mostMembers'>, readonly Option[]>> = {
  quorum: optionsOf(shares, shareLabels),
  majority: optionsOf(shares, shareLabels),
  castingVote: yesOrNo,
  writtenReview: yesOrNo,
  proxies: yesOrNo,
  recusedCountsSeated: yesOrNo,
  recusedCountsPresent: yesOrNo,
  cadence: optionsOf(cadences, cadenceLabels),
  decides: yesOrNo,
  deputySigns: optionsOf(deputyRules, deputyRuleLabels),
};

function ruleField(field: UsualField, isLocked: boolean): Field {
  const asked = {
    name: `rules.${field}`,
    said: committeeFieldLabels[field],
    optional: true as const,
    ...(isLocked ? { hint: words.locked } : {}),
  };
  return field === 'noticeDays' || field === 'mostMembers'
    ? { kind: 'text', size: 's', ...asked }
    : { kind: 'select', options: optionsFor[field], choose: words.asItIs, ...asked };
}

/** What the whole committee hands to its sub-committee, of what it may decide itself. */
const delegationFields = ({ kind }: CommitteeView): readonly Field[] => [
  {
    kind: 'select',
    name: 'rules.delegation.by',
    said: words.handedBy,
    options: optionsOf(deputyRules, deputyRuleLabels),
    choose: words.asItIs,
    optional: true,
  },
  {
    kind: 'many',
    name: 'rules.delegation.kinds',
    said: words.handedKinds,
    options: optionsOf(kindsTaken[wholeOf(kind)], itemKindLabels),
    optional: true,
  },
];

/** What an ordinance says otherwise; what is left as it is is not sent. */
export const ruleForm = (view: CommitteeView): FoldedForm => ({
  id: 'proposeCommitteeRule',
  form: 'proposeCommitteeRule',
  title: words.ruleForm,
  lead: words.ruleLead,
  action: '/api/committees/rules',
  fields: [
    ...ofCommittee(view),
    ...view.fields.flatMap(({ field, isLocked }) =>
      field === 'delegation' ? delegationFields(view) : [ruleField(field, isLocked)],
    ),
    { kind: 'text', name: 'law', said: words.law },
    { kind: 'day', name: 'from', said: words.from, preset: view.today },
  ],
  button: words.ruleButton,
});

/** K7: nobody approves what they proposed, so those have no form. */
export const approveForms = (view: CommitteeView): readonly FoldedForm[] =>
  view.proposals
    .filter(({ mayApprove }) => mayApprove)
    .map(({ ruleId, law, from }) => ({
      id: `approveCommitteeRule-${String(ruleId)}`,
      form: 'approveCommitteeRule',
      about: String(ruleId),
      title: joined([words.approveButton, named(law), dayWords(from)]),
      action: `/api/committees/rules/${String(ruleId)}/approval`,
      fields: [],
      button: words.approveButton,
    }));
