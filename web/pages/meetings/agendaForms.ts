import type { AgendaItem, AgendaView, WaitingView } from '../../../api/views/agenda.ts';
import { wholeOf, type ItemKind } from '../../../domain/committee/kinds.ts';
import { shareBases } from '../../../domain/legalBasis.ts';
import {
  cancelCauses,
  withdrawCauses,
  type CancelCause,
  type MeetingAct,
} from '../../../domain/meeting/acts.ts';
import type { Proposal } from '../../../domain/meeting/items.ts';
import { agendaWords as words, askedNote } from '../../../words/agendaPages.ts';
import { shareBasisLabels } from '../../../words/basisLabels.ts';
import { itemKindLabels } from '../../../words/committeeLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { dutyWords } from '../../../words/duties.ts';
import { cancelCauseLabels, proposalLabels, withdrawCauseLabels } from '../../../words/meetingLabels.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import { fixed, one, optionsOf, type Field } from '../../forms/field.ts';
import type { FoldedForm } from '../../forms/folded.tsx';
import { joined, named } from '../../parts/joined.ts';
import {
  actAt,
  callForm,
  itemForm,
  moveItemsForm,
  recusalAsks,
  rosterForm,
  settleAsks,
  targetOption,
} from './actForms.ts';
import { handingForms } from './handingForms.ts';

const at = ({ head }: Pick<AgendaView, 'head'>, act: MeetingAct): string => actAt(head.meetingId, act);

const on = ({ head: { meetingId } }: AgendaView, { no }: AgendaItem) => ({ meetingId, no });

/** What can be done to one item now, each as one form. */
export function itemForms(view: AgendaView, item: AgendaItem): readonly FoldedForm[] {
  const { handing } = view;
  const all: Readonly<Partial<Record<AgendaItem['can'][number], () => FoldedForm>>> = {
    withdrawItem: () => withdrawForm(view, item),
    excludeMember: () => memberForm(view, item, 'excludeMember'),
    challengeMember: () => memberForm(view, item, 'challengeMember'),
    settleRefusal: () => itemForm(on(view, item), 'settleRefusal', settleAsks),
  };
  return [
    ...item.can.flatMap((act) => all[act]?.() ?? []),
    ...(handing ? handingForms(view.head.meetingId, handing) : []),
  ];
}

const withdrawForm = (view: AgendaView, item: AgendaItem): FoldedForm =>
  itemForm(on(view, item), 'withdrawItem', {
    title: words.withdraw,
    fields: [one('withdrawCause', words.cause, optionsOf(withdrawCauses, withdrawCauseLabels))],
    isGrave: true,
  });

function memberForm(
  view: AgendaView,
  item: AgendaItem,
  act: 'excludeMember' | 'challengeMember',
): FoldedForm {
  const gone = new Set<string>([...item.recused, ...item.challenged].map(({ staffId }) => staffId));
  const members = view.members.flatMap(({ staffId, name }) =>
    gone.has(staffId) ? [] : [{ value: staffId, said: named(name) }],
  );
  return itemForm(on(view, item), act, recusalAsks(act, members));
}

const noteField = (preset?: string): Field => ({
  kind: 'note',
  name: 'added.0.note',
  said: words.note,
  hint: words.noteHint,
  ...(preset === undefined ? {} : { preset }),
});

const proposalField = (proposals: readonly Proposal[]): Field => ({
  kind: 'select',
  name: 'added.0.proposal',
  said: words.proposal,
  options: optionsOf(proposals, proposalLabels),
  choose: words.choose,
  ...(proposals.length === 1 && proposals[0] ? { preset: proposals[0] } : {}),
});

/** Where somebody from outside may hear of it, it says on what. */
const basisField: Field = {
  kind: 'select',
  name: 'added.0.basis',
  said: words.basis,
  hint: words.basisHint,
  options: optionsOf(shareBases, shareBasisLabels),
  choose: words.none2,
  optional: true,
};

export interface Adding {
  readonly action: string;
  readonly language: 'ko' | 'en';
  /** Where a page has several. */
  readonly id: string;
}

/** A duty that waits, as an item: everything is there but what a yes means, where that is open. */
export function waitingForm(wait: WaitingView, { action, language, id }: Adding): FoldedForm {
  const { caseId, case: of, act, about, kind, proposals, dueDay } = wait;
  return {
    id,
    form: 'addItems',
    title: joined([dayWords(dueDay), dutyWords[act], named(of.caseNo), named(of.name ?? '')]),
    action,
    fields: [
      fixed('added.0.kind', kind),
      fixed('added.0.caseId', caseId),
      ...(about === null ? [] : [fixed('added.0.about', about)]),
      ...(proposals.length === 0 ? [] : [proposalField(proposals)]),
      ...(kind === 'CONFERENCE' ? [basisField] : []),
      noteField(askedNote(dutyWords[act], dayWords(dueDay))[language]),
    ],
    button: words.add,
  };
}

/** What this committee takes of a case that waits for nothing: advice and other business. */
const looseKinds: readonly ItemKind[] = ['ADVICE', 'STOP_RECOVERY', 'OTHER'];

export function caseForm(view: AgendaView, found: NonNullable<AgendaView['asked']>['found']): FoldedForm[] {
  const kinds = view.kinds.filter((kind) => looseKinds.includes(kind));
  if (!found || kinds.length === 0) return [];
  return [
    {
      id: 'addItems-case',
      form: 'addItems',
      title: joined([words.add, named(found.caseNo)]),
      action: at(view, 'addItems'),
      fields: [kindField(kinds), fixed('added.0.caseId', found.caseId), basisField, noteField()],
      button: words.add,
    },
  ];
}

const kindField = (kinds: readonly ItemKind[]): Field => ({
  kind: 'select',
  name: 'added.0.kind',
  said: words.kind,
  options: optionsOf(kinds, itemKindLabels),
  choose: words.choose,
  ...(kinds.length === 1 && kinds[0] ? { preset: kinds[0] } : {}),
});

/** An item without a case. */
export const otherForm = (view: AgendaView): FoldedForm => ({
  id: 'addItems-other',
  form: 'addItems',
  title: words.addOther,
  action: at(view, 'addItems'),
  fields: [fixed('added.0.kind', 'OTHER'), noteField()],
  button: words.add,
});

/** What can be done to the meeting as a whole, each as one form. */
export function meetingForms(view: AgendaView): readonly FoldedForm[] {
  const { may, renewal, notice, head } = view;
  const targets = view.targets.filter(({ kind }) => kind === head.kind || kind === wholeOf(head.kind));
  return [
    ...(may.callMeeting ? [callForm(head.meetingId, notice.isPast)] : []),
    ...(may.renewRoster && renewal ? [rosterForm(head.meetingId)] : []),
    ...(may.moveItems ? [moveItemsForm(head.meetingId, targets.map(targetOption))] : []),
    ...(may.cancelMeeting ? [cancelForm(view)] : []),
  ];
}

/** Whoever is asked in writing does not come, and only they can be asked to come instead. */
const causesFor = ({ head }: AgendaView): readonly CancelCause[] =>
  cancelCauses.filter((cause) =>
    head.isInWriting ? inWriting.includes(cause) : cause !== 'TO_SIT_TOGETHER',
  );
const inWriting: readonly CancelCause[] = ['TO_SIT_TOGETHER', 'NO_ITEMS', 'DISASTER'];

const cancelForm = (view: AgendaView): FoldedForm => ({
  id: 'cancelMeeting',
  form: 'cancelMeeting',
  title: words.cancel,
  lead: view.head.isInWriting ? reviewWords.callOffLead : words.cancelLead,
  action: at(view, 'cancelMeeting'),
  fields: [one('cancelCause', words.cause, optionsOf(causesFor(view), cancelCauseLabels))],
  button: words.cancel,
  isGrave: true,
});
