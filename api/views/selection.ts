import type { Votes } from '../../domain/act.ts';
import type { PaperId, StaffId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/selection.ts';
import type { NotSelectedReason, SelectionSettlement } from '../../domain/selectionOutcome.ts';
import type { Instant } from '../../domain/time.ts';
import type { Names, StaffView } from './clock.ts';
import { whenDue, type DueView } from './due.ts';
import { ofType, type Happened } from './happened.ts';

/** Who said it, and when. */
interface Word {
  readonly by: StaffView;
  readonly at: Instant;
  readonly votes: Votes | null;
  readonly paperId: PaperId;
}

/** 긴급지원선정: help beside the Act's, with the chair's or the committee's word and the members' (선결정·추인). */
export interface SelectionView extends Omit<Selection, 'due'> {
  readonly due: DueView | null;
  readonly decided: (Word & { readonly notSelectedReason: NotSelectedReason | null }) | null;
  readonly ratified: (Word & { readonly isConfirmed: boolean }) | null;
  readonly settlement: SelectionSettlement | null;
}

interface Around {
  readonly happened: readonly Happened[];
  readonly names: Names;
}

export function selectionView({ due, ...selection }: Selection, { happened, names }: Around): SelectionView {
  const { id } = selection;
  const decided = ofType(happened, 'selectionDecided').find(({ event }) => event.selectionId === id);
  const ratified = ofType(happened, 'selectionRatified').find(({ event }) => event.selectionId === id);
  const settled = ofType(happened, 'selectionSettled').find(({ event }) => event.selectionId === id);
  const wordOf = ({ by, byName, at }: Happened, votes: Votes | null, paperId: PaperId): Word => {
    const name = byName ?? names.get(by) ?? by;
    return { by: { staffId: by as StaffId, name }, at, votes, paperId };
  };
  return {
    ...selection,
    due: whenDue(due),
    decided: decided
      ? {
          ...wordOf(decided, decided.event.votes, decided.event.paperId),
          notSelectedReason: decided.event.notSelectedReason ?? null,
        }
      : null,
    ratified: ratified
      ? {
          ...wordOf(ratified, ratified.event.votes, ratified.event.paperId),
          isConfirmed: ratified.event.ratified,
        }
      : null,
    settlement: settled?.event.settlement ?? null,
  };
}
