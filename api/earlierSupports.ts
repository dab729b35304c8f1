import type { EarlierSupport } from '../domain/emergencySupport/warnings/warning.ts';
import type { HouseholdId } from '../domain/ids.ts';
import { kinOf } from '../prisma/kin.ts';
import { supportsGiven } from '../prisma/queries/supportsGiven.ts';
import type { Deps } from './deps.ts';

/** What the same people were given before, in this household or in one that was merged with it. */
export async function earlierSupports({ pool }: Deps, householdId: HouseholdId): Promise<EarlierSupport[]> {
  const kin = await kinOf(pool, householdId);
  return kin ? supportsGiven(pool, kin.householdIds) : [];
}
