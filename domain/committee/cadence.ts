import { onOrAfterWorkingDay, type Calendar } from '../calendar.ts';
import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from '../rulebook/rows.ts';
import {
  dayOfMonth,
  getPlainDate,
  monthOf,
  plusDays,
  plusHours,
  plusMonths,
  startOfDay,
  weekdayOf,
  type Instant,
  type PlainDate,
} from '../time.ts';
import type { Cadence } from './rules.ts';

/** A cadence by which a committee sits of itself. */
export type Regular = Exclude<Cadence, 'ON_CALL'>;

/** When a committee sits that has not sat yet; after that its own weekday and week go on. */
export interface CadenceRule {
  readonly cadence: Regular;
  /** 0 for Sunday. */
  readonly weekday: number;
  /** Which of that weekday in the month; 1 to 4, so that every month has it. */
  readonly nth: number;
  /** Months from one to the next, the first of them in January; 0 for a cadence in weeks. */
  readonly months: number;
  /** Hours after midnight in Korea. */
  readonly hour: number;
  readonly source: RuleSource;
}

const source: RuleSource = {
  law: '두레 운영 기준',
  strength: 'DESIGN',
  verified: false,
  sourceId: 'DESIGN',
};
const wednesday = 3;

const every = (cadence: Regular, months: number): Row<CadenceRule> =>
  rowFrom(firstDay, { cadence, weekday: wednesday, nth: 2, months, hour: 14, source });

const cadenceRows: readonly Row<CadenceRule>[] = [
  every('WEEKLY', 0),
  every('MONTHLY', 1),
  every('QUARTERLY', 3),
  every('YEARLY', 12),
];

/** The rule of that cadence on the day. Throws RangeError before the rulebook's first day. */
export function cadenceRuleOn(cadence: Regular, day: PlainDate): CadenceRule {
  const rules = rulesOn(cadenceRows, day, (rule) => rule.cadence);
  const found = rules.find((rule) => rule.cadence === cadence);
  if (!found) throw new RangeError(`No rule of ${cadence} holds on ${day}`);
  return found;
}

export interface Asked {
  /** The day at which the last sitting aimed; null before the first. */
  readonly last: PlainDate | null;
  /** The first day on which it may be, so that there is time for its notice. */
  readonly from: PlainDate;
}

/** A sitting by the cadence, and the day at which it aims, from which the one after it is counted. */
export interface Sitting {
  readonly aimedOn: PlainDate;
  readonly startsAt: Instant;
}

/** The next sitting: the same weekday of the same week of its month, on a holiday the next working day. */
export function nextSitting(rule: CadenceRule, { last, from }: Asked, calendar: Calendar): Sitting {
  const heldOn = (aim: PlainDate): PlainDate => onOrAfterWorkingDay(aim, calendar);
  let aimedOn = last === null ? firstAim(rule, from) : aimAfter(rule, last);
  while (heldOn(aimedOn) < from) aimedOn = aimAfter(rule, aimedOn);
  return { aimedOn, startsAt: plusHours(startOfDay(heldOn(aimedOn)), rule.hour) };
}

function firstAim({ weekday, nth, months }: CadenceRule, from: PlainDate): PlainDate {
  if (months === 0) return plusDays(from, (weekday - weekdayOf(from) + 7) % 7);
  let month = firstOfMonth(from);
  while ((monthOf(month) - 1) % months !== 0) month = plusMonths(month, 1);
  return nthIn(month, { weekday, nth });
}

/** The fifth of a weekday is not in every month: it goes on as the fourth. */
function aimAfter({ months }: CadenceRule, aim: PlainDate): PlainDate {
  if (months === 0) return plusDays(aim, 7);
  const nth = Math.min(4, Math.ceil(dayOfMonth(aim) / 7));
  return nthIn(plusMonths(firstOfMonth(aim), months), { weekday: weekdayOf(aim), nth });
}

const firstOfMonth = (day: PlainDate): PlainDate => getPlainDate(`${day.slice(0, 8)}01`);

function nthIn(month: PlainDate, { weekday, nth }: Pick<CadenceRule, 'weekday' | 'nth'>): PlainDate {
  return plusDays(month, ((weekday - weekdayOf(month) + 7) % 7) + 7 * (nth - 1));
}
