import { postIn, postsOf } from '../../domain/crisisCase/leaving.ts';
import type { CrisisCase, Seat } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A seat of the open cases of one dong. */
export interface Holding {
  readonly dong: DongCode;
  readonly seat: Seat;
}

/**
 * Which seats of which dongs this person does something for in open cases, each once: those they hold, those they stand
 * in for, and those of a transfer that they are asked to receive.
 */
export async function holdingsOf(db: PrismaClient, staffId: StaffId): Promise<Holding[]> {
  const rows = await db.crisisCase.findMany({
    where: { archived: false, holders: { has: staffId } },
    select: { state: true },
  });
  const held = rows.flatMap(({ state }) => {
    const c = state as unknown as CrisisCase;
    return postsOf(c, staffId).map((about) => {
      const { way, seat } = postIn(about);
      return `${way === 'receiver' && c.transfer ? c.transfer.toDong : c.dong}/${seat}`;
    });
  });
  return [...new Set(held)].sort().map((one) => {
    const [dong = '', seat] = one.split('/');
    return { dong: asId<DongCode>(dong), seat: seat as Seat };
  });
}
