import { dayOf, parseInstant, plusDays } from '../../domain/time.ts';

/** The day seven days before the one on which that moment falls in Korea. */
export function weekAgoOf(now: string): string {
  const instant = parseInstant(now);
  if (!instant) throw new RangeError(`Not a moment: ${now}`);
  return plusDays(dayOf(instant), -7);
}
