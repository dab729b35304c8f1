import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from '../rulebook/rows.ts';
import type { PlainDate } from '../time.ts';

/** How long somebody without an account sees what stands on an agenda (K26). */
export interface GuestRule extends RuleSource {
  readonly name: 'GUEST_LINKS';
  /** Hours before the sitting at which the link to the material opens, at the earliest. */
  readonly opensHoursBefore: number;
  /** Hours after the sitting's beginning at which it closes in any case. */
  readonly endsHoursAfter: number;
}

const rows: readonly Row<GuestRule>[] = [
  rowFrom(firstDay, {
    name: 'GUEST_LINKS',
    opensHoursBefore: 72,
    endsHoursAfter: 24,
    law: '두레 운영 기준',
    strength: 'DESIGN',
    verified: false,
    sourceId: 'DESIGN',
  }),
];

/** The rule of that day; what was invited under it keeps its hours. */
export function guestRuleOn(day: PlainDate): GuestRule {
  const [rule] = rulesOn(rows, day, ({ name }) => name);
  if (!rule) throw new RangeError(`No rule says on ${day} how long a guest may look.`);
  return rule;
}
