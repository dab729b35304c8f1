import { monthAt, monthsUpTo, type Month } from '../domain/accessReview.ts';
import { accessRulesOn } from '../domain/accessRules.ts';
import type { CityCode } from '../domain/ids.ts';
import { placesFor } from '../domain/roles.ts';
import { dayOf, plusMonths, startOfDay, type Instant } from '../domain/time.ts';
import { oldestLook } from '../prisma/queries/access.ts';
import type { Deps } from './deps.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import type { CityView } from './views/access.ts';

/** The cities whose log is this officer's, and the one that was asked for, or the first. */
export async function citiesFor(
  deps: Deps,
  { person }: Visitor,
  asked: CityCode | null | undefined,
): Promise<{ readonly city: CityView; readonly cities: readonly CityView[] }> {
  const codes = placesFor(person, 'accessLog');
  const named = codes.map(async (code) => ({ code, name: await deps.places.nameOf(code as CityCode) }));
  const cities = await Promise.all(named);
  const city = asked ? cities.find(({ code }) => code === asked) : cities[0];
  if (!city) throw problem('outsideYourPlace');
  return { city, cities };
}

/** The months of which looks may still be kept, the newest first. */
export async function monthsKept({ pool }: Deps, now: Instant): Promise<Month[]> {
  const { months } = accessRulesOn(dayOf(now)).KEPT;
  const earliest = startOfDay(plusMonths(dayOf(now), -months));
  const oldest = (await oldestLook(pool)) ?? now;
  return monthsUpTo(now, monthAt(oldest < earliest ? earliest : oldest));
}
