import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';
import type { OtherSupport, SupportKind } from './supports.ts';

/** When a sort of 그 밖의 지원 fits: a warning that a reason overrides, never a block. */
export interface AddOnRule extends RuleSource {
  readonly sub: OtherSupport;
  /** Months of the year, 1 to 12, in which it may begin; null for all. */
  readonly months: readonly number[] | null;
  /** Kinds along one of which it is given; null where it stands alone. */
  readonly along: readonly SupportKind[] | null;
  /** Whether a household is given it once. */
  readonly once: boolean;
}

/** Nobody read any of it in a law or guide: the Act leaves what 그 밖의 지원 is to the minister (제9조제1항제1호바목). */
const own = { law: '긴급복지지원사업 안내', strength: 'GUIDE', verified: false, sourceId: 'OWN' } as const;
const mainKinds: readonly SupportKind[] = ['LIVELIHOOD', 'HOUSING'];
const winter: readonly number[] = [10, 11, 12, 1, 2, 3];

export const addOnRows: readonly Row<AddOnRule>[] = [
  rowFrom(firstDay, { sub: 'FUEL', months: winter, along: mainKinds, once: false, ...own }),
  rowFrom(firstDay, { sub: 'BIRTH', months: null, along: null, once: true, ...own }),
  rowFrom(firstDay, { sub: 'FUNERAL', months: null, along: null, once: true, ...own }),
  rowFrom(firstDay, { sub: 'ELECTRIC', months: null, along: mainKinds, once: true, ...own }),
];
