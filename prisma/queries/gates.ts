import { gateOf, type CaseGate } from '../../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

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
