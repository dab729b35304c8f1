import type { Secrets } from '../../api/deps.ts';
import { hashPassword } from '../../api/passwords.ts';
import { asId, type DongCode } from '../../domain/ids.ts';
import { practicePassword } from '../../embedded/people.ts';
import { resourceSeeds } from '../../embedded/seed.ts';
import type { Pool } from 'pg';
import { upsertDongs, upsertResources, seedSeats, seedStaff, type DongSeed } from '../../prisma/seeds.ts';
import { casesOfALife, inventCases, type CityAsked } from './invent.ts';
import { staffOf } from './offices.ts';
import { writeCases, type CityRows } from './tables.ts';

/** The dongs, the people at their desks and the helpers: what stands before the first report. */
export async function openOffices(pool: Pool, dongs: readonly DongSeed[]): Promise<void> {
  const { staff, seats } = staffOf(dongs, await hashPassword(practicePassword));
  await upsertDongs(pool, dongs);
  await seedStaff(pool, staff);
  await seedSeats(pool, seats);
  await upsertResources(pool, resourceSeeds);
}

/** Every `every`-th life of the city from `first` on, so that several processes share one city. */
export interface Share {
  readonly first: number;
  readonly every: number;
}

/** Rows of so many cases are written together. */
const casesAtOnce = 200;

/** Invents a share of the city's cases and writes them, some at a time. */
export async function fillCases(
  pool: Pool,
  asked: CityAsked,
  around: {
    readonly dongs: readonly DongSeed[];
    readonly secrets: Secrets;
    readonly share: Share;
    readonly onWritten?: (cases: number) => void;
  },
): Promise<void> {
  const dongs = around.dongs.map(({ code }) => asId<DongCode>(code));
  const { secrets, share } = around;
  const lives = Math.ceil(asked.cases / casesOfALife);
  for (let n = share.first; n < lives;) {
    const cases: CityRows[] = [];
    for (; n < lives && cases.length < casesAtOnce; n += share.every) {
      cases.push(...inventCases(asked, n, { dongs, secrets }));
    }
    await writeCases(pool, cases);
    around.onWritten?.(cases.length);
  }
}

/** New reports go on after the numbers that the city has given out. */
export async function keepNumbers(pool: Pool): Promise<void> {
  await pool.query(
    `INSERT INTO case_number (year, last)
     SELECT split_part(case_no, '-', 1)::integer, max(split_part(case_no, '-', 2)::integer)
     FROM crisis_case GROUP BY 1 ON CONFLICT (year) DO UPDATE SET last = excluded.last`,
  );
}
