import type { Pool } from 'pg';
import { rulebookOn, type Rulebook } from '../domain/rulebook.ts';
import { placed } from '../domain/rulebook/changes.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { addedHolidays } from '../prisma/holidays.ts';
import { approvedChanges } from '../prisma/ruleChanges.ts';

/** The rules of the day on which something happened, with the holidays and rows of the house that are approved now. */
export async function rulesAt(pool: Pool, at: Instant): Promise<Rulebook> {
  const [added, changes] = await Promise.all([addedHolidays(pool), approvedChanges(pool)]);
  return rulebookOn(dayOf(at), added, changes.map(placed));
}
