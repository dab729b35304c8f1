import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { Circumstances } from '../domain/entity.ts';
import type { StaffId } from '../domain/ids.ts';
import { rulebookOn, type Rulebook } from '../domain/rulebook.ts';
import { dayOf, instantFromMs, type Instant, type PlainDate } from '../domain/time.ts';
import { nowMs } from '../runtime/clock.ts';

/** The house's time: the engine's where time is skipped. */
export const nowInstant = async (): Promise<Instant> => instantFromMs(Math.trunc(await nowMs()));

let kept: { readonly day: PlainDate; readonly book: Rulebook } | null = null;

/** The rules of the day; picked once a day. */
export function bookOn(day: PlainDate): Rulebook {
  if (kept?.day !== day) kept = { day, book: rulebookOn(day) };
  return kept.book;
}

/** What a decision by this person would look at if it were asked now. */
export async function circumstancesOf(by: StaffId): Promise<Circumstances> {
  const at = await nowInstant();
  return { at, by, edition: crisisCase.newestEdition, rulebook: bookOn(dayOf(at)) };
}
