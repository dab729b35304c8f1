import type { DangerAnswer, EmergencyCall } from '../domain/danger.ts';
import { dayOf, plusHours, plusMinutes, startOfDay, type Instant } from '../domain/time.ts';
import type { DangerBody } from './schemas/danger.ts';

/** What was answered about 112, 119 and 109, with moments for times; null where nobody answered. */
export function dangerAnswer(danger: DangerBody | null | undefined, now: Instant): DangerAnswer | null {
  if (!danger) return null;
  const calls = danger.calls.map(({ line, at }): EmergencyCall => ({
    line,
    at: at ? lastAt(at, now) : null,
  }));
  const whyNot = danger.whyNot ?? null;
  return calls.length === 0 && whyNot === null ? null : { calls, whyNot };
}

/** The last moment at which clocks in Korea showed that time: 23:50 told at 00:10 was yesterday. */
function lastAt(time: string, now: Instant): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = plusMinutes(startOfDay(dayOf(now)), hours * 60 + minutes);
  return today <= now ? today : plusHours(today, -24);
}
