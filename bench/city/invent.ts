import type { Secrets } from '../../api/deps.ts';
import { asId, type DongCode } from '../../domain/ids.ts';
import {
  dayOf,
  instantFromMs,
  msOf,
  startOfDay,
  yearOf,
  type Instant,
  type PlainDate,
} from '../../domain/time.ts';
import { createChance, type Chance } from './chance.ts';
import { inventPerson } from './household.ts';
import { caseIds } from './ids.ts';
import { liveCase } from './life.ts';
import { peopleOf } from './offices.ts';
import { plotOf, type Plot } from './plots.ts';
import { twinsOf, type Names } from './twins.ts';
import { sealHousehold } from './sealed.ts';
import { rowsOfCase, type CityRows } from './tables.ts';

/** Which city: the same three make the same record and tables, to the last field. */
export interface CityAsked {
  readonly cases: number;
  readonly seed: number;
  /** The day on whose morning the city is looked at; nothing happens after it. */
  readonly day: PlainDate;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** At nine in the morning. */
const lookedAtHour = 9;

/** From the report to the first visit it takes a case about so long. */
const daysToService = 45;

/** So many cases share one life, each with people, a dong and names of its own. */
export const casesOfALife = 10;

interface Around {
  readonly dongs: readonly DongCode[];
  readonly secrets: Secrets;
}

/**
 * The cases that live the n-th life of the city, from 0, as rows of the tables. The first of them is decided act by
 * act; ten times as many decisions would take ten times as long and tell no page anything that it does not know.
 */
export function inventCases(
  { cases, seed, day }: CityAsked,
  n: number,
  { dongs, secrets }: Around,
): CityRows[] {
  const first = n * casesOfALife;
  const plot = plotOf(n);
  const until = instantFromMs(msOf(startOfDay(day)) + lookedAtHour * hourMs);
  const chance = createChance(caseIds(seed, first).seed);
  const times = timesOf(plot, until, chance);
  const year = yearOf(dayOf(times.openedAt));
  const all = Array.from({ length: Math.min(casesOfALife, cases - first) }, (_, twin): Names => {
    const dong = dongs[chance.between(0, dongs.length - 1)] ?? asId<DongCode>('');
    const caseNo = `${String(year)}-${String(first + twin + 1).padStart(5, '0')}`;
    return { ids: caseIds(seed, first + twin), dong, people: peopleOf(dong), caseNo };
  });
  const [decided] = all;
  if (!decided) return [];
  const lived = liveCase({ ...decided, plot, chance, ...times, until });
  const twin = twinsOf(lived, decided);
  return all.map((names) => {
    const { ids, people } = names;
    const reported = { householdId: ids.householdId, ...ids.act(0), by: people.officer, at: times.openedAt };
    const sealed = sealHousehold(reported, inventPerson(chance), secrets);
    return rowsOfCase(names === decided ? lived : twin(names), sealed);
  });
}

/** One case in seven is left alone some time before, and so is late where something was due. */
function timesOf(
  plot: Plot,
  until: Instant,
  chance: Chance,
): { readonly openedAt: Instant; readonly leftAt: Instant } {
  const leftDays = chance.inHundred(15) ? chance.between(2, 40) : 0;
  const livedDays = plot.daysOld
    ? chance.between(...plot.daysOld) - leftDays
    : daysToService + plot.visits * plot.everyDays + chance.between(0, 20);
  const openedMs = msOf(until) - (leftDays + livedDays) * dayMs - chance.between(1, 20) * hourMs;
  const leftMs = Math.max(openedMs, msOf(until) - leftDays * dayMs);
  return { openedAt: instantFromMs(openedMs), leftAt: instantFromMs(leftMs) };
}
