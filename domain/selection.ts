import type { Votes, WithPaper } from './act.ts';
import { dueNow, type Due, type Duty } from './clock.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import {
  refuseMeans,
  refuseOutcome,
  statutoryDue,
  toldOutcome,
  unconfirmedDue,
  type SelectionMeans,
  type SelectionOutcome,
  type SelectionResult,
  type SelectionSettlement,
} from './selectionOutcome.ts';
import { refuseSitting, refuseVotes } from './votes.ts';

/** Help that the Act does not give, from a city's own or mirrored means (K1, K16). */
export const selectionThings = [
  'HOUSING_DEPOSIT',
  'HOME_REPAIR',
  'HEATING',
  'GOODS',
  'MONEY',
  'DIRECT_ENTRY',
] as const;
export type SelectionThing = (typeof selectionThings)[number];
/** In the room, by telephone or in writing within a working day, or the chair at once with the members after (선결정·추인). */
export const selectionWays = ['SITTING', 'TELEPHONE', 'WRITTEN', 'CHAIR_FIRST'] as const;
export type SelectionWay = (typeof selectionWays)[number];
export const selectionStatuses = [
  'asked',
  'selected',
  'notSelected',
  'toRatify',
  'backToDong',
  'toStatutory',
  'statutory',
  'unconfirmed',
  'settled',
  'withdrawn',
] as const;
/** `toStatutory` waits for the request under the Act, `unconfirmed` for what becomes of what the chair had given. */
export type SelectionStatus = (typeof selectionStatuses)[number];

/** 긴급지원선정: the local committee's choice, beside the Act's support and never in its way. */
export interface Selection {
  readonly id: string;
  readonly thing: SelectionThing;
  readonly way: SelectionWay;
  readonly status: SelectionStatus;
  readonly due: Due | null;
  /** What was asked for, and what was given; absent where nobody said how much. */
  readonly asks?: SelectionMeans;
  readonly given?: SelectionMeans;
  readonly result?: SelectionResult;
}

export interface SelectionActs {
  requestSelection: WithPaper & {
    readonly thing: SelectionThing;
    readonly way: SelectionWay;
    /** How much is proposed; missing or null where it is no money, or nobody said. */
    readonly amountWon?: number | null;
  };
  /** `votes` are the committee's; null where the chair decides alone first. */
  decideSelection: WithPaper &
    SelectionOutcome & {
      readonly selectionId: string;
      readonly selected: boolean;
      readonly votes: Votes | null;
    };
  ratifySelection: WithPaper & {
    readonly selectionId: string;
    readonly ratified: boolean;
    readonly votes: Votes;
  };
  /** 법정 지원을 요청하였는지, 확인되지 않은 선결정을 어떻게 하는지. */
  settleSelection: WithPaper & {
    readonly selectionId: string;
    readonly settlement: SelectionSettlement;
  };
}

export type SelectionEvent =
  | {
      readonly type: 'selectionRequested';
      readonly selectionId: string;
      readonly thing: SelectionThing;
      readonly way: SelectionWay;
      readonly paperId: PaperId;
      readonly due: Due;
      readonly amountWon?: number;
    }
  | (SelectionOutcome & {
      readonly type: 'selectionDecided';
      readonly selectionId: string;
      readonly selected: boolean;
      readonly votes: Votes | null;
      readonly paperId: PaperId;
      /** The members' own word, where the chair decided alone. */
      readonly due: Due | null;
      /** With STATUTORY_TRACK, unless support of the Act is on its way. */
      readonly statutory?: Due;
    })
  | {
      readonly type: 'selectionRatified';
      readonly selectionId: string;
      readonly ratified: boolean;
      readonly votes: Votes;
      readonly paperId: PaperId;
      /** What was given stays, and somebody says what becomes of it; since edition 6. */
      readonly unconfirmed?: Due;
    }
  | (SelectionActs['settleSelection'] & { readonly type: 'selectionSettled' })
  | { readonly type: 'selectionWithdrawn'; readonly selectionId: string };

const openStatuses: readonly SelectionStatus[] = ['asked', 'toRatify', 'toStatutory', 'unconfirmed'];

export const isSelectionOpen = ({ status }: Pick<Selection, 'status'>): boolean =>
  openStatuses.includes(status);

function requestSelection(
  c: CrisisCase,
  { thing, way, amountWon, paperId }: SelectionActs['requestSelection'],
  now: Circumstances,
): SelectionEvent[] | Refusal {
  const open = c.selections.find((one) => isSelectionOpen(one) && one.thing === thing);
  if (open) return { code: 'selectionStillOpen', selectionId: open.id };
  const isMoney = typeof amountWon === 'number';
  const refusal = isMoney ? refuseMeans({ means: thing, amountWon }, 'amountWon') : null;
  if (refusal) return refusal;
  const selectionId = `n${String(c.selections.length + 1)}`;
  const due = dueNow(way === 'SITTING' ? 'SELECTION' : 'SELECTION_URGENT', now);
  return [
    { type: 'selectionRequested', selectionId, thing, way, paperId, due, ...(isMoney ? { amountWon } : {}) },
  ];
}

function selectionIn(c: CrisisCase, selectionId: string, status: SelectionStatus): Selection | Refusal {
  const selection = c.selections.find(({ id }) => id === selectionId);
  if (!selection) return { code: 'selectionNotFound', field: 'selectionId' };
  if (selection.status !== status)
    return { code: 'selectionOutOfOrder', selectionId, status: selection.status };
  return selection;
}

function decideSelection(
  c: CrisisCase,
  { selectionId, selected, votes, paperId, ...outcome }: SelectionActs['decideSelection'],
  now: Circumstances,
): SelectionEvent[] | Refusal {
  const selection = selectionIn(c, selectionId, 'asked');
  if ('code' in selection) return selection;
  if (votes === null && selection.way !== 'CHAIR_FIRST') return { code: 'chairNotAlone', field: 'votes' };
  const counted = votes && (selected ? refuseVotes(votes) : refuseSitting(votes));
  const refusal = counted ?? refuseOutcome({ selected }, outcome);
  if (refusal) return refusal;
  const due = votes === null && selected ? dueNow('RATIFICATION', now) : null;
  const told = { ...toldOutcome(outcome), ...statutoryDue(c, outcome, now) };
  return [{ type: 'selectionDecided', selectionId, selected, votes, paperId, due, ...told }];
}

function ratifySelection(
  c: CrisisCase,
  { selectionId, ratified, votes, paperId }: SelectionActs['ratifySelection'],
  now: Circumstances,
): SelectionEvent[] | Refusal {
  const selection = selectionIn(c, selectionId, 'toRatify');
  if ('code' in selection) return selection;
  const refusal = ratified ? refuseVotes(votes) : refuseSitting(votes);
  if (refusal) return refusal;
  const left = unconfirmedDue(ratified, now);
  return [{ type: 'selectionRatified', selectionId, ratified, votes, paperId, ...left }];
}

function settleSelection(
  c: CrisisCase,
  { selectionId, settlement, paperId }: SelectionActs['settleSelection'],
): SelectionEvent[] | Refusal {
  const track = selectionIn(c, selectionId, 'toStatutory');
  const selection = 'code' in track ? selectionIn(c, selectionId, 'unconfirmed') : track;
  if ('code' in selection) return selection;
  if (!settlementsFor[selection.status]?.includes(settlement))
    return { code: 'settlementUnfit', field: 'settlement' };
  return [{ type: 'selectionSettled', selectionId, settlement, paperId }];
}

/** What can become of it: the request under the Act, or what the chair had given. */
export const settlementsFor: Readonly<Partial<Record<SelectionStatus, readonly SelectionSettlement[]>>> = {
  toStatutory: ['GRANT_ASKED', 'GRANT_NOT_NEEDED', 'HOUSEHOLD_DECLINED'],
  unconfirmed: ['KEPT_AS_GIVEN', 'STOPPED', 'OTHER_MEANS'],
};

export const selectionDecisions = { requestSelection, decideSelection, ratifySelection, settleSelection };

/** What is true of the case's selections after the event. */
export function evolveSelections(c: CrisisCase, event: SelectionEvent): CrisisCase {
  if (event.type === 'selectionRequested') {
    const { selectionId: id, thing, way, due, amountWon } = event;
    const asks = amountWon === undefined ? {} : { asks: { means: thing, amountWon } };
    return { ...c, selections: [...c.selections, { id, thing, way, status: 'asked', due, ...asks }] };
  }
  const changed = (one: Selection): Selection => (one.id === event.selectionId ? moved(one, event) : one);
  return { ...c, selections: c.selections.map(changed) };
}

function moved(one: Selection, event: Exclude<SelectionEvent, { type: 'selectionRequested' }>): Selection {
  switch (event.type) {
    case 'selectionDecided':
      return decided(one, event);
    case 'selectionRatified':
      if (event.unconfirmed) return { ...one, status: 'unconfirmed', due: event.unconfirmed };
      return { ...one, status: event.ratified ? 'selected' : 'notSelected', due: null };
    case 'selectionSettled':
      return { ...one, status: one.status === 'toStatutory' ? 'statutory' : 'settled', due: null };
    case 'selectionWithdrawn':
      return { ...one, status: 'withdrawn', due: null };
  }
}

function decided(one: Selection, event: Extract<SelectionEvent, { type: 'selectionDecided' }>): Selection {
  const { result, given, statutory } = event;
  const told = { ...one, ...(result ? { result } : {}), ...(given ? { given } : {}) };
  if (event.due) return { ...told, status: 'toRatify', due: event.due };
  if (result === 'BACK_TO_DONG') return { ...told, status: 'backToDong', due: null };
  if (result === 'STATUTORY_TRACK')
    return { ...told, status: statutory ? 'toStatutory' : 'statutory', due: statutory ?? null };
  return { ...told, status: event.selected ? 'selected' : 'notSelected', due: null };
}

/** Support of the Act was asked for, as the committee wished: that duty is done by it. */
export const statutoryAsked = ({ selections }: CrisisCase): readonly Selection[] =>
  selections.map((one) => (one.status === 'toStatutory' ? { ...one, status: 'statutory', due: null } : one));

export function selectionDuties(c: CrisisCase): Duty[] {
  return c.selections.flatMap(({ id, status, due }): Duty[] => {
    if (!due) return [];
    if (status === 'toStatutory' || status === 'unconfirmed') {
      const duty = status === 'toStatutory' ? 'statutoryRequest' : 'unconfirmed';
      return [{ id: `${duty}/${id}`, act: 'settleSelection', about: id, seat: 'officer', due }];
    }
    const asked = status === 'asked';
    const act = asked ? 'decideSelection' : 'ratifySelection';
    return [
      { id: `${asked ? 'selection' : 'ratification'}/${id}`, act, about: id, seat: 'committeeChair', due },
    ];
  });
}
