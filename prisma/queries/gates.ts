import { gateOf, type CaseGate } from '../../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { beginning } from './prefixes.ts';

/** Who may come near the case, or null where there is none; its whole state is read only where its doors are closed. */
export async function caseGate(db: PrismaClient, caseId: string): Promise<CaseGate | null> {
  const row = await db.crisisCase.findUnique({
    where: { caseId },
    select: { dong: true, transferTo: true, restricted: true, holders: true },
  });
  if (!row) return null;
  const { dong, transferTo, restricted, holders } = row;
  if (!restricted) {
    return {
      dong: asId(dong),
      transferTo: transferTo === null ? null : asId<DongCode>(transferTo),
      onlyFor: null,
      own: holders.map((staffId) => asId<StaffId>(staffId)),
    };
  }
  const whole = await db.crisisCase.findUnique({ where: { caseId }, select: { state: true } });
  return whole && gateOf(whole.state as unknown as CrisisCase);
}

/** What is nowhere: an empty `OR` inside another filter would leave nothing out. */
const nowhere: Prisma.CrisisCaseWhereInput = { caseId: { in: [] } };

/** In these places (prefixes of dong codes); with none nothing is found. */
export const inPlaces = (places: readonly string[]): Prisma.CrisisCaseWhereInput => ({
  OR: [nowhere, ...places.map((place) => ({ dong: beginning(place) }))],
});

/** Nothing behind closed doors but to those inside (K18). */
export const isThereFor = (staffId: string): Prisma.CrisisCaseWhereInput => ({
  OR: [{ restricted: false }, { holders: { has: staffId } }],
});
