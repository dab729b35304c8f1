import type { WithPaper } from './act.ts';
import { daysAsleep, shifted, type Clock, type Due } from './clock.ts';
import { clocks } from './crisisCase/clocks.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, daysBetween, endOfDay, plusDays, type Instant, type PlainDate } from './time.ts';

/** Why a duty sleeps (K21). */
export const pauseReasons = [
  'WAITING_FOR_PERSON',
  'WAITING_FOR_OFFICE',
  'HOSPITAL',
  'AWAY_BY_AGREEMENT',
  'DISASTER',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

export interface Pause {
  /** WHEREABOUTS_UNKNOWN is the house's own word, for as long as somebody is looked for. */
  readonly reason: PauseReason | 'WHEREABOUTS_UNKNOWN';
  readonly since: Instant;
  /** The last day of sleep. */
  readonly until: PlainDate;
  /** The date as it was before. */
  readonly was: Due;
  /** Days that earlier pauses of this clock took. */
  readonly daysBefore: number;
  /** The day on which somebody woke it before its end; null where nobody did. */
  readonly resumedOn: PlainDate | null;
}

export interface PauseActs {
  pauseClock: WithPaper & {
    readonly clockId: string;
    readonly pauseReason: PauseReason;
    readonly until: PlainDate;
  };
  resumeClock: { readonly clockId: string };
}

export type PauseEvent =
  | {
      readonly type: 'clockPaused';
      readonly clockId: string;
      readonly act: Clock['act'];
      readonly about: string | null;
      readonly reason: PauseReason;
      readonly since: Instant;
      readonly until: PlainDate;
      readonly paperId: PaperId;
      readonly was: Due;
      readonly due: Due;
    }
  | {
      readonly type: 'clockResumed';
      readonly clockId: string;
      readonly act: Clock['act'];
      readonly about: string | null;
      readonly resumedOn: PlainDate;
      readonly due: Due;
    };

/** Whether the duty sleeps at that moment. */
export const isAsleep = (pause: Pause | undefined, at: Instant): pause is Pause =>
  pause !== undefined && pause.resumedOn === null && at < endOfDay(pause.until);

/** Days that a clock slept so far, a pause under way up to that moment. */
export function daysSlept({ since, until, resumedOn, daysBefore }: Pause, at: Instant): number {
  const ended = resumedOn ?? (dayOf(at) < until ? dayOf(at) : until);
  return daysBefore + Math.max(0, daysBetween(dayOf(since), ended));
}

function clockIn(c: CrisisCase, clockId: string): Clock | Refusal {
  return clocks(c).find(({ id }) => id === clockId) ?? { code: 'clockNotFound', field: 'clockId' };
}

/** K21: a reason, a person and an end; never an emergency clock, and never to hide that it is late. */
function pauseClock(
  c: CrisisCase,
  { clockId, pauseReason: reason, until, paperId }: PauseActs['pauseClock'],
  now: Circumstances,
): PauseEvent[] | Refusal {
  const clock = clockIn(c, clockId);
  if ('code' in clock) return clock;
  const { act, about, due: was } = clock;
  if (!now.rulebook.deadlines[was.rule].pausable) return { code: 'clockNeverPauses', field: 'clockId' };
  if (was.at <= now.at) return { code: 'clockAlreadyLate', field: 'clockId' };
  if (isAsleep(c.pauses[clockId], now.at)) return { code: 'clockPaused', field: 'clockId' };
  const today = dayOf(now.at);
  if (until <= today) return { code: 'dayTooEarly', field: 'until', earliest: plusDays(today, 1) };
  const latest = plusDays(today, now.rulebook.longestPauseDays);
  if (until > latest) return { code: 'pauseTooLong', field: 'until', latest };
  const due = shifted(was, daysBetween(today, until), now);
  const slept = { reason, since: now.at, until, paperId, was, due };
  return [{ type: 'clockPaused', clockId, act, about, ...slept }];
}

function resumeClock(
  c: CrisisCase,
  { clockId }: PauseActs['resumeClock'],
  now: Circumstances,
): PauseEvent[] | Refusal {
  const clock = clockIn(c, clockId);
  if ('code' in clock) return clock;
  const pause = c.pauses[clockId];
  // Whoever is missing wakes these by being found.
  if (!isAsleep(pause, now.at) || pause.reason === 'WHEREABOUTS_UNKNOWN')
    return { code: 'clockNotPaused', field: 'clockId' };
  const { act, about } = clock;
  const due = shifted(pause.was, daysAsleep(pause.since, now.at), now);
  return [{ type: 'clockResumed', clockId, act, about, resumedOn: dayOf(now.at), due }];
}

export const pauseDecisions = { pauseClock, resumeClock };

/** The pause that follows on what a clock has slept before. */
export function fellAsleep(
  c: CrisisCase,
  clockId: string,
  pause: Pick<Pause, 'reason' | 'since' | 'until' | 'was'>,
): Pause {
  const before = c.pauses[clockId];
  const daysBefore = before ? daysSlept(before, pause.since) : 0;
  return { ...pause, daysBefore, resumedOn: null };
}

export const pauseEvolutions = {
  clockPaused: (c: CrisisCase, event: PauseEvent & { type: 'clockPaused' }): CrisisCase => {
    const { clockId, reason, since, until, was, due } = event;
    const pause = fellAsleep(c, clockId, { reason, since, until, was });
    return {
      ...c,
      moved: { ...c.moved, [clockId]: due },
      pauses: { ...c.pauses, [clockId]: pause },
    };
  },
  clockResumed: (c: CrisisCase, event: PauseEvent & { type: 'clockResumed' }): CrisisCase => {
    const { clockId, resumedOn, due } = event;
    const pause = c.pauses[clockId];
    return {
      ...c,
      moved: { ...c.moved, [clockId]: due },
      pauses: pause ? { ...c.pauses, [clockId]: { ...pause, resumedOn } } : c.pauses,
    };
  },
};
