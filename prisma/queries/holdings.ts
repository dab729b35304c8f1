import { seats, type CrisisCase, type Seat } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A seat of the open cases of one dong. */
export interface Holding {
  readonly dong: DongCode;
  readonly seat: Seat;
}

/** Which seats of which dongs' open cases this person holds, each once; standing in for others is not holding. */
export async function holdingsOf(db: PrismaClient, staffId: StaffId): Promise<Holding[]> {
  const rows = await db.crisisCase.findMany({
    where: { archived: false, holders: { has: staffId } },
    select: { dong: true, state: true },
  });
  const held = rows.flatMap(({ dong, state }) => {
    const { people } = state as unknown as CrisisCase;
    return seats.filter((seat) => people[seat] === staffId).map((seat) => `${dong}/${seat}`);
  });
  return [...new Set(held)].sort().map((one) => {
    const [dong = '', seat] = one.split('/');
    return { dong: asId<DongCode>(dong), seat: seat as Seat };
  });
}
