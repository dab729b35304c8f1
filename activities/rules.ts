import type { Pool } from 'pg';
import { rulebookOn, type Rulebook } from '../domain/rulebook.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { addedHolidays } from '../prisma/holidays.ts';

/** The rules of the day on which something happened, with the holidays that are in force now. */
export async function rulesAt(pool: Pool, at: Instant): Promise<Rulebook> {
  return rulebookOn(dayOf(at), await addedHolidays(pool));
}
