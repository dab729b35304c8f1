import type { Votes, WithPaper } from './act.ts';
import { dueNow, type Due, type Duty } from './clock.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
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
export type SelectionStatus = 'asked' | 'selected' | 'notSelected' | 'toRatify' | 'withdrawn';

/** 긴급지원선정: the local committee's choice, beside the Act's support and never in its way. */
export interface Selection {
  readonly id: string;
  readonly thing: SelectionThing;
  readonly way: SelectionWay;
  readonly status: SelectionStatus;
  readonly due: Due | null;
}

export interface SelectionActs {
  requestSelection: WithPaper & { readonly thing: SelectionThing; readonly way: SelectionWay };
  /** `votes` are the committee's; null where the chair decides alone first. */
  decideSelection: WithPaper & {
    readonly selectionId: string;
    readonly selected: boolean;
    readonly votes: Votes | null;
  };
  ratifySelection: WithPaper & {
    readonly selectionId: string;
    readonly ratified: boolean;
    readonly votes: Votes;
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
    }
  | {
      readonly type: 'selectionDecided';
      readonly selectionId: string;
      readonly selected: boolean;
      readonly votes: Votes | null;
      readonly paperId: PaperId;
      /** The members' own word, where the chair decided alone. */
      readonly due: Due | null;
    }
  | {
      readonly type: 'selectionRatified';
      readonly selectionId: string;
      readonly ratified: boolean;
      readonly votes: Votes;
      readonly paperId: PaperId;
    }
  | { readonly type: 'selectionWithdrawn'; readonly selectionId: string };

export const isSelectionOpen = ({ status }: Selection): boolean =>
  status === 'asked' || status === 'toRatify';

function requestSelection(
  c: CrisisCase,
  { thing, way, paperId }: SelectionActs['requestSelection'],
  now: Circumstances,
): SelectionEvent[] | Refusal {
  const open = c.selections.find((one) => isSelectionOpen(one) && one.thing === thing);
  if (open) return { code: 'selectionStillOpen', selectionId: open.id };
  const selectionId = `n${String(c.selections.length + 1)}`;
  const due = dueNow(way === 'SITTING' ? 'SELECTION' : 'SELECTION_URGENT', now);
  return [{ type: 'selectionRequested', selectionId, thing, way, paperId, due }];
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
  { selectionId, selected, votes, paperId }: SelectionActs['decideSelection'],
  now: Circumstances,
): SelectionEvent[] | Refusal {
  const selection = selectionIn(c, selectionId, 'asked');
  if ('code' in selection) return selection;
  if (votes === null && selection.way !== 'CHAIR_FIRST') return { code: 'chairNotAlone', field: 'votes' };
  const refusal = votes && (selected ? refuseVotes(votes) : refuseSitting(votes));
  if (refusal) return refusal;
  const due = votes === null && selected ? dueNow('RATIFICATION', now) : null;
  return [{ type: 'selectionDecided', selectionId, selected, votes, paperId, due }];
}

function ratifySelection(
  c: CrisisCase,
  { selectionId, ratified, votes, paperId }: SelectionActs['ratifySelection'],
): SelectionEvent[] | Refusal {
  const selection = selectionIn(c, selectionId, 'toRatify');
  if ('code' in selection) return selection;
  const refusal = ratified ? refuseVotes(votes) : refuseSitting(votes);
  return refusal ?? [{ type: 'selectionRatified', selectionId, ratified, votes, paperId }];
}

export const selectionDecisions = { requestSelection, decideSelection, ratifySelection };

/** What is true of the case's selections after the event. */
export function evolveSelections(c: CrisisCase, event: SelectionEvent): CrisisCase {
  if (event.type === 'selectionRequested') {
    const { selectionId: id, thing, way, due } = event;
    return { ...c, selections: [...c.selections, { id, thing, way, status: 'asked', due }] };
  }
  const changed = (one: Selection): Selection => (one.id === event.selectionId ? moved(one, event) : one);
  return { ...c, selections: c.selections.map(changed) };
}

function moved(one: Selection, event: Exclude<SelectionEvent, { type: 'selectionRequested' }>): Selection {
  switch (event.type) {
    case 'selectionDecided':
      if (event.due) return { ...one, status: 'toRatify', due: event.due };
      return { ...one, status: event.selected ? 'selected' : 'notSelected', due: null };
    case 'selectionRatified':
      return { ...one, status: event.ratified ? 'selected' : 'notSelected', due: null };
    case 'selectionWithdrawn':
      return { ...one, status: 'withdrawn', due: null };
  }
}

export function selectionDuties(c: CrisisCase): Duty[] {
  return c.selections.flatMap(({ id, status, due }): Duty[] => {
    if (!due) return [];
    const asked = status === 'asked';
    const act = asked ? 'decideSelection' : 'ratifySelection';
    return [
      { id: `${asked ? 'selection' : 'ratification'}/${id}`, act, about: id, seat: 'committeeChair', due },
    ];
  });
}
