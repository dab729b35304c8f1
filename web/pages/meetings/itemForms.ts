import type { MeetingItemView } from '../../../api/views/meetingItem.ts';
import { agencyKinds } from '../../../domain/conferenceAgreed.ts';
import { caseClasses, needAreas, planOpinions } from '../../../domain/crisisCase/codes.ts';
import { adequacyOutcomes } from '../../../domain/emergencySupport/acts.ts';
import { advicePoints, evaluations } from '../../../domain/escalation.ts';
import { actionKinds, actionOwners } from '../../../domain/meetingAction.ts';
import { selectionThings } from '../../../domain/selection.ts';
import { notSelectedReasons, selectionResults } from '../../../domain/selectionOutcome.ts';
import { planOpinionLabels } from '../../../words/careLabels.ts';
import { momentWords } from '../../../words/dates.ts';
import { advicePointLabels, evaluationLabels } from '../../../words/escalationLabels.ts';
import { adequacyLabels } from '../../../words/helpLabels.ts';
import { caseClassLabels, needLabels } from '../../../words/labels.ts';
import { itemFormWords as words, meetingItemWords, nthOf } from '../../../words/meetingItemPages.ts';
import {
  actionKindLabels,
  actionOwnerLabels,
  agencyLabels,
  notSelectedReasonLabels,
  selectionResultLabels,
} from '../../../words/outcomeLabels.ts';
import { selectionThingLabels } from '../../../words/selectionLabels.ts';
import { one, optionsOf, yesOrNo, type Field } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import type { Said } from '../../../words/language.ts';

type ItemForm = Extract<
  FoldedForm['form'],
  | 'agreeConference'
  | 'agreeSelection'
  | 'agreeAdvice'
  | 'agreeRecovery'
  | 'addAction'
  | 'dropAction'
  | 'putAgain'
  | 'knownConflict'
  | 'clearConflict'
>;

/** What the secretary or the chair can write on the item as it stands. */
export function itemForms(view: MeetingItemView): readonly FoldedForm[] {
  const { head, isHidden, status } = view;
  if (isHidden || !(head.isSecretary || head.isPresider)) return [];
  const isBefore = head.status === 'called' || head.status === 'sitting';
  const isWaiting = status === 'waiting' || status === 'open';
  return [
    ...(isBefore && isWaiting ? agreeing(view) : []),
    ...(isBefore && view.caseId !== null && (isWaiting || status === 'closed') ? acting(view) : []),
    ...(view.isOpenQuestion && view.sittings.length > 0 && head.isSecretary ? [againForm(view)] : []),
    ...(head.isSecretary && (isWaiting || status === 'postponed') ? conflicting(view) : []),
  ];
}

const formOf = (
  { head, no }: MeetingItemView,
  form: ItemForm,
  fields: readonly Field[],
  more: Partial<FoldedForm> = {},
): FoldedForm => ({
  ...{ id: `form-${form}`, form, about: String(no), title: words[form] },
  action: `/api/meetings/${head.meetingId}/${form}`,
  fields: [{ kind: 'fixed', name: 'item', value: String(no) }, ...fields],
  button: words.save,
  ...more,
});

const note = (said: Said): Field => ({ kind: 'note', name: 'note', said });

function agreeing(view: MeetingItemView): readonly FoldedForm[] {
  if (view.proposal === 'RATIFY') return [];
  switch (view.kind) {
    case 'CONFERENCE':
      return [formOf(view, 'agreeConference', conferenceFields)];
    case 'SELECTION':
      return [formOf(view, 'agreeSelection', selectionFields, { lead: words.beforeVote })];
    case 'ADVICE':
      return [formOf(view, 'agreeAdvice', adviceFields, { lead: words.beforeVote })];
    case 'STOP_RECOVERY':
      return [formOf(view, 'agreeRecovery', recoveryFields, { lead: words.beforeVote })];
    case 'EXTENSION':
    case 'ADEQUACY':
    case 'OTHER':
      return [];
  }
}

/** So many rows are on the page; a program may send more. */
const [rowsOfParts, rowsOfGoals] = [5, 3];

function partRow(n: number): readonly Field[] {
  const at = (name: string) => `parts.${String(n)}.${name}`;
  const optional = n === 0 ? {} : ({ optional: true } as const);
  return [
    {
      ...{ kind: 'select', name: at('agency'), said: nthOf(words.agency, n + 1), choose: words.noPart },
      options: optionsOf(agencyKinds, agencyLabels),
      ...optional,
    },
    { kind: 'text', name: at('name'), said: nthOf(words.agencyName, n + 1), ...optional },
    { kind: 'text', name: at('does'), said: nthOf(words.does, n + 1), ...optional },
    { kind: 'day', name: at('by'), said: nthOf(words.by, n + 1), optional: true },
    { kind: 'tel', name: at('phone'), said: nthOf(words.phone, n + 1), optional: true },
  ];
}

const conferenceFields: readonly Field[] = [
  one('advises', words.advises, optionsOf(caseClasses, caseClassLabels)),
  ...Array.from({ length: rowsOfGoals }, (_, n): Field => ({
    ...{ kind: 'text', name: `goals.${String(n)}.goal`, said: nthOf(meetingItemWords.goals, n + 1) },
    ...(n === 0 ? {} : { optional: true }),
  })),
  {
    ...{ kind: 'select', name: 'leadAgency', said: words.leadAgency, choose: words.choose },
    options: optionsOf(agencyKinds, agencyLabels),
  },
  ...Array.from({ length: rowsOfParts }, (_, n) => partRow(n)).flat(),
  { kind: 'many', name: 'areas', said: words.areas, options: optionsOf(needAreas, needLabels) },
  one('opinion', words.opinion, optionsOf(planOpinions, planOpinionLabels)),
  { kind: 'note', name: 'opinionWords', said: words.opinionWords, most: 1000, optional: true },
  { kind: 'day', name: 'nextOn', said: words.nextOn, optional: true },
  note(words.note),
];

const selectionFields: readonly Field[] = [
  one('result', words.result, optionsOf(selectionResults, selectionResultLabels)),
  {
    ...{ kind: 'select', name: 'means', said: words.means, choose: words.none, optional: true },
    options: optionsOf(selectionThings, selectionThingLabels),
  },
  { kind: 'won', name: 'amountWon', said: words.amountWon, optional: true },
  {
    ...{ kind: 'select', name: 'notSelectedReason', said: words.notSelectedReason, choose: words.none },
    options: optionsOf(notSelectedReasons, notSelectedReasonLabels),
    optional: true,
  },
  note(words.note),
];

const adviceFields: readonly Field[] = [
  one('evaluation', meetingItemWords.agreed, optionsOf(evaluations, evaluationLabels)),
  {
    ...{ kind: 'many', name: 'points', said: meetingItemWords.discussion },
    options: optionsOf(advicePoints, advicePointLabels),
  },
  note(words.note),
];

const recoveryFields: readonly Field[] = [
  yesOrNo('stop', words.stop, { yes: words.stopYes, no: words.stopNo }),
  { kind: 'won', name: 'amountWon', said: words.returnWon },
  note(words.note),
];

/** Something to do, and the way to take it away again. */
function acting(view: MeetingItemView): readonly FoldedForm[] {
  const add = formOf(
    view,
    'addAction',
    [
      one('kind', words.kind, optionsOf(actionKinds, actionKindLabels)),
      one('owner', words.owner, optionsOf(actionOwners, actionOwnerLabels), words.ownerHint),
      { kind: 'day', name: 'dueOn', said: words.by },
      note(words.actionNote),
    ],
    { lead: meetingItemWords.actionsHint },
  );
  if (view.actions.length === 0) return [add];
  const options = view.actions.map(({ kind }, n) => ({
    value: String(n + 1),
    said: nthOf(actionKindLabels[kind], n + 1),
  }));
  const which: Field = { kind: 'one', name: 'action', said: words.whichAction, options };
  return [add, formOf(view, 'dropAction', [which], { isGrave: true })];
}

function againForm(view: MeetingItemView): FoldedForm {
  const to: Field = {
    ...{ kind: 'select', name: 'to', said: words.to, choose: words.choose },
    options: view.sittings.map(({ meetingId, startsAt }) => ({
      value: meetingId,
      said: momentWords(startsAt),
    })),
  };
  const proposals = adequacyOutcomes.filter((outcome) => outcome !== view.proposal);
  const proposal = one('proposal', words.proposal, optionsOf(proposals, adequacyLabels));
  return formOf(view, 'putAgain', view.kind === 'ADEQUACY' ? [to, proposal] : [to], { isOpen: true });
}

/** D20: since when it is known, and that it is none. */
function conflicting(view: MeetingItemView): readonly FoldedForm[] {
  const member: Field = {
    ...{ kind: 'select', name: 'member', said: words.member, choose: words.choose },
    options: view.members.map(({ staffId, name }) => ({ value: staffId, said: { ko: name, en: name } })),
  };
  const known = formOf(view, 'knownConflict', [
    member,
    { kind: 'day', name: 'knownOn', said: words.knownOn, hint: words.knownHint },
  ]);
  const cleared = view.conflicts.map(({ member: { staffId, name } }) =>
    formOf(
      view,
      'clearConflict',
      [{ kind: 'fixed', name: 'member', value: staffId, shown: { ko: name, en: name } }, note(words.finding)],
      { id: `form-clearConflict-${staffId}` },
    ),
  );
  return [known, ...cleared];
}
