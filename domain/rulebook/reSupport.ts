import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

/** How long after help for a crisis another may be asked for: a warning that a reason overrides, never a block. */
export interface ReSupportRule extends RuleSource {
  readonly crisis: 'SAME_REASON' | 'OTHER_REASON';
  /** Null where no number is known. */
  readonly waitMonths: number | null;
}

const guide = { law: '긴급복지지원사업 안내', strength: 'GUIDE', verified: false } as const;

/** Neither the Act nor its decree and rule name a limit. */
export const reSupportRows: readonly Row<ReSupportRule>[] = [
  rowFrom(firstDay, { crisis: 'SAME_REASON', waitMonths: 24, ...guide, sourceId: 'S20' }),
  rowFrom(firstDay, { crisis: 'OTHER_REASON', waitMonths: null, ...guide, sourceId: 'OWN' }),
];
