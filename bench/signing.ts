import { parseArgs } from 'node:util';
import { createEngine } from '../api/engine.ts';
import { createKeys } from '../api/keys.ts';
import { startHouse, type House } from '../embedded/house.ts';
import { seedInvented } from '../embedded/invented.ts';
import type { StaffId } from '../domain/ids.ts';
import { createPool, createPrisma } from '../prisma/connect.ts';
import { appDatabaseUrl } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { seated } from './seated.ts';
import { raceOften } from './signing/races.ts';
import { rounded } from './statistics.ts';

const { values: asked } = parseArgs({ options: { races: { type: 'string', default: '500' } } });
const races = Number(asked.races);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** False where a meeting was signed twice or not at all, or somebody was told something else than the record has. */
async function drill({ config }: House): Promise<boolean> {
  const masterKey = loadMasterKey(config.masterKeyFile);
  const connection = createConnection(config);
  const pool = createPool(appDatabaseUrl(config));
  const db = createPrisma(appDatabaseUrl(config));
  try {
    const { dong } = await seated(db);
    const sql = 'SELECT staff_id AS id FROM staff ORDER BY staff_id LIMIT 3';
    const { rows } = await pool.query<{ id: StaffId }>(sql);
    const [chair, deputy, secretary] = rows.map(({ id }) => id) as [StaffId, StaffId, StaffId];
    const engine = createEngine(createClient(connection, config, masterKey));
    const startedAt = performance.now();
    const table = { engine, keys: createKeys(masterKey), pool, dong, chair, deputy, secretary };
    const counted = await raceOften(table, races);
    const seconds = rounded((performance.now() - startedAt) / 1_000);
    say(`RESULT ${JSON.stringify({ ...counted, seconds })}`);
    const { signedOnce, refused, doubled } = counted;
    return counted.races === races && signedOnce === races && refused === races && doubled === 0;
  } finally {
    await db.$disconnect();
    await pool.end();
    await connection.close();
  }
}

const house = await startHouse({ prepare: seedInvented, report: say });
try {
  process.exitCode = (await drill(house)) ? 0 : 1;
} finally {
  await house.stop();
}
