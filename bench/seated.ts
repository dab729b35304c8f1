import type { People } from '../domain/crisisCase/state.ts';
import { asId, type DongCode } from '../domain/ids.ts';
import { storyDongs } from '../embedded/people.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import { seatsFor } from '../prisma/queries/staff.ts';

/** The dong that the benchmarks work in. */
export const [benchDong] = storyDongs;

/** Its code, and who holds the seats of its cases. */
export async function seated(
  db: PrismaClient,
): Promise<{ readonly dong: DongCode; readonly people: People }> {
  const dong = asId<DongCode>(benchDong.code);
  const people = await seatsFor(db, dong);
  if (!people) throw new Error(`Not every seat of ${benchDong.name} has its holder.`);
  return { dong, people };
}
