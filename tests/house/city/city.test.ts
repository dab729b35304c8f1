import { checksumOf } from '../../../bench/city/checksum.ts';
import { fillCases, keepNumbers, openOffices } from '../../../bench/city/fill.ts';
import { withoutIndexes } from '../../../bench/city/indexes.ts';
import { secretsFrom } from '../../../api/deps.ts';
import { nameIn } from '../../../api/households.ts';
import { asId, type HouseholdId } from '../../../domain/ids.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { readDongs } from '../../../embedded/seed.ts';
import { checkRecord } from '../../../prisma/check.ts';
import type { DongSeed } from '../../../prisma/seeds.ts';
import { findHouseholds, tokensOf } from '../../../prisma/tokens.ts';
import { readConfig } from '../../../runtime/config.ts';
import { masterKeyFrom } from '../../../runtime/masterKey.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';

const secrets = secretsFrom(masterKeyFrom(Buffer.alloc(32, 7)));
const asked = { cases: 200, seed: 7, day: getPlainDate('2026-11-26') };

let db: TestDatabase;
let dongs: readonly DongSeed[];

async function fillAnew(seed: number, every = 1): Promise<string> {
  await db.owner.query(
    'TRUNCATE event, entity, crisis_case, call_note, meeting, clock, open_grant, letter, message, act_key, paper, search_token, household CASCADE',
  );
  for (let first = 0; first < every; first += 1) {
    await fillCases(db.owner, { ...asked, seed }, { dongs, secrets, share: { first, every } });
  }
  return (await checksumOf(db.owner)).sum;
}

beforeAll(async () => {
  db = await startPostgres();
  const all = await readDongs(readConfig().root);
  dongs = all.filter(({ code }) => code.startsWith('41113'));
  await openOffices(db.owner, dongs);
});
afterAll(() => db.stop());

test('an invented city is the same for the same seed, however many fill it, and its record and tables agree', async () => {
  const remake = await withoutIndexes(db.owner);
  const other = await fillAnew(8);
  const alone = await fillAnew(asked.seed);
  const together = await fillAnew(asked.seed, 3);
  await remake();
  expect(together).toBe(alone);
  expect(other).not.toBe(alone);

  const { rows } = await checksumOf(db.owner);
  expect(rows).toMatchObject({ crisis_case: 200, entity: 200, household: 200, paper: 200 });
  const counted = await db.pool.query("SELECT FROM event WHERE type = 'visitRecorded'");
  expect(counted.rowCount).toBe(2_000);
  const open = await db.pool.query('SELECT FROM crisis_case WHERE NOT archived');
  expect(open.rowCount).toBe(200);
  expect(await checkRecord(db.pool, null)).toEqual({ cases: 200, notes: 0, meetings: 0, differences: [] });
});

test('people of the city are found by their names, and new reports go on after its numbers', async () => {
  await keepNumbers(db.owner);
  const { rows } = await db.pool.query<{ household_id: HouseholdId; case_no: string }>(
    'SELECT household_id, case_no FROM crisis_case ORDER BY case_no DESC LIMIT 1',
  );
  const [
    { household_id: householdId, case_no: caseNo } = { household_id: asId<HouseholdId>(''), case_no: '' },
  ] = rows;
  const deps = { db: db.prisma, pool: db.pool, secrets } as Parameters<typeof nameIn>[0];
  const { name } = await nameIn(deps, householdId, true);
  const found = await findHouseholds(db.pool, tokensOf({ name }, secrets.tokens));
  expect(found.map((one) => one.householdId)).toContain(householdId);
  const last = await db.pool.query<{ last: number }>('SELECT last FROM case_number ORDER BY year DESC');
  expect(last.rows[0]?.last).toBe(Number(caseNo.split('-')[1]));
});

test('a changed field of the city is told by the check that looks at the tables alone', async () => {
  await db.owner.query(
    "UPDATE crisis_case SET stage = 'archived' WHERE case_id = (SELECT min(case_id) FROM crisis_case)",
  );
  const { differences } = await checkRecord(db.pool, null, 1);
  expect(differences).toMatchObject([{ field: 'stage', live: null, table: '"archived"' }]);
});
