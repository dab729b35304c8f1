import type { Pool } from 'pg';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { Circumstances } from '../domain/entity.ts';
import type { DongCode, StaffId } from '../domain/ids.ts';
import { rulebookFor, rulebookOn, type AddedHoliday, type Rulebook } from '../domain/rulebook.ts';
import { inForce, isDeadline, placed } from '../domain/rulebook/changes.ts';
import { dayOf, instantFromMs, type Instant, type PlainDate } from '../domain/time.ts';
import { addedHolidays } from '../prisma/holidays.ts';
import { approvedChanges, type RuleChange } from '../prisma/ruleChanges.ts';
import { nowMs } from '../runtime/clock.ts';

/** The house's time: the engine's where time is skipped. */
export const nowInstant = async (): Promise<Instant> => instantFromMs(Math.trunc(await nowMs()));

/** The house's day in Korea. */
export const todayHere = async (): Promise<PlainDate> => dayOf(await nowInstant());

let added: readonly AddedHoliday[] = [];
let changes: readonly RuleChange[] = [];
let kept: { readonly day: PlainDate; readonly book: Rulebook } | null = null;

/** Takes over the holidays and rows of the house that are in force; reports that come after it bring them to their cases. */
export async function readRules(pool: Pool): Promise<void> {
  [added, changes] = await Promise.all([addedHolidays(pool), approvedChanges(pool)]);
  kept = null;
}

/** The rules of the day; picked once a day, and anew when holidays and rows were read. */
export function bookOn(day: PlainDate): Rulebook {
  if (kept?.day !== day) kept = { day, book: rulebookOn(day, added, changes.map(placed)) };
  return kept.book;
}

/** The book as that dong has it, each of the house's own deadlines under its own law: for screens, not for cases. */
export function bookIn(dong: DongCode, day: PlainDate): Rulebook {
  const book = rulebookFor(bookOn(day), dong, day);
  const own = inForce(changes, dong, day).flatMap(({ rule, law, strength, verified, value }) =>
    isDeadline(rule) && book.deadlines[rule].amount === value
      ? [[rule, { ...book.deadlines[rule], law, strength, verified, sourceId: 'OWN' as const }] as const]
      : [],
  );
  return own.length === 0 ? book : { ...book, deadlines: { ...book.deadlines, ...Object.fromEntries(own) } };
}

/** The same for rows of many places, each place picked once. */
export function booksOf(day: PlainDate): (dong: DongCode) => Rulebook {
  const known = new Map<DongCode, Rulebook>();
  return (dong) => {
    const book = known.get(dong) ?? bookIn(dong, day);
    known.set(dong, book);
    return book;
  };
}

export const bookNow = async (): Promise<Rulebook> => bookOn(await todayHere());

/** What a decision by this person would look at if it were asked now. */
export async function circumstancesOf(by: StaffId): Promise<Circumstances> {
  const at = await nowInstant();
  return { at, by, edition: crisisCase.newestEdition, rulebook: bookOn(dayOf(at)) };
}

/** The same for a screen of a case in that dong, which names the rules of its place. */
export async function circumstancesIn(dong: DongCode, by: StaffId): Promise<Circumstances> {
  const now = await circumstancesOf(by);
  return { ...now, rulebook: bookIn(dong, dayOf(now.at)) };
}
