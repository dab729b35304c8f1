import type { Seat } from '../crisisCase/state.ts';
import type { StaffId } from '../ids.ts';

/** Who hears of a late note: the head of its dong, and where the note is the head's own, whoever is above (K20). */
export const aboveOf = (owner: StaffId, holders: Readonly<Partial<Record<Seat, StaffId>>>): StaffId | null =>
  (owner === holders.head ? holders.supervisor : holders.head) ?? null;
