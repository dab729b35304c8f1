import type { Pool } from 'pg';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { Circumstances } from '../domain/entity.ts';
import type { StaffId } from '../domain/ids.ts';
import { rulebookOn, type AddedHoliday, type Rulebook } from '../domain/rulebook.ts';
import { dayOf, instantFromMs, type Instant, type PlainDate } from '../domain/time.ts';
import { addedHolidays } from '../prisma/holidays.ts';
import { nowMs } from '../runtime/clock.ts';

/** The house's time: the engine's where time is skipped. */
export const nowInstant = async (): Promise<Instant> => instantFromMs(Math.trunc(await nowMs()));

/** The house's day in Korea. */
export const todayHere = async (): Promise<PlainDate> => dayOf(await nowInstant());

let added: readonly AddedHoliday[] = [];
let kept: { readonly day: PlainDate; readonly book: Rulebook } | null = null;

/** Takes over the holidays that are in force; reports that come after it bring them to their cases. */
export async function readHolidays(pool: Pool): Promise<void> {
  added = await addedHolidays(pool);
  kept = null;
}

/** The rules of the day; picked once a day, and anew when holidays were read. */
export function bookOn(day: PlainDate): Rulebook {
  if (kept?.day !== day) kept = { day, book: rulebookOn(day, added) };
  return kept.book;
}

export const bookNow = async (): Promise<Rulebook> => bookOn(await todayHere());

/** What a decision by this person would look at if it were asked now. */
export async function circumstancesOf(by: StaffId): Promise<Circumstances> {
  const at = await nowInstant();
  return { at, by, edition: crisisCase.newestEdition, rulebook: bookOn(dayOf(at)) };
}
