import { availableParallelism } from 'node:os';
import { readDongs } from '../embedded/seed.ts';
import { sentenceFor } from '../embedded/startError.ts';
import { checkRecord } from '../prisma/check.ts';
import { createPool } from '../prisma/connect.ts';
import { sentenceOf } from '../prisma/pictures.ts';
import { readConfig, type Config } from '../runtime/config.ts';
import { readAsked, type Asked } from './city/asked.ts';
import { checksumOf } from './city/checksum.ts';
import { keepNumbers, openOffices } from './city/fill.ts';
import { fillTogether } from './city/fillTogether.ts';
import { withoutIndexes } from './city/indexes.ts';
import { createCity, openServer, type Server } from './city/server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** No statement of the house takes so long; an index over three million rows may. */
const longestStatementMs = 600_000;
/** After so many cases a line says how far it is. */
const tellEvery = 5_000;

const config = readConfig();
try {
  const asked = readAsked(process.argv.slice(2), availableParallelism());
  const server = await openServer(config, say);
  try {
    await createCity(server, asked.database, asked);
    await fill(asked, server, config);
  } finally {
    await server.stop();
  }
} catch (error) {
  process.stderr.write(
    `${sentenceFor(error, config.home) ?? String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}

async function fill(asked: Asked, server: Server, { root, masterKeyFile }: Config): Promise<void> {
  const startedAt = performance.now();
  const seconds = (): number => Math.round((performance.now() - startedAt) / 1000);
  const url = server.urlOf('dure_owner', asked.database);
  const owner = createPool(url, { max: 4, statementMs: longestStatementMs });
  try {
    const dongs = await readDongs(root);
    await openOffices(owner, dongs);
    const remake = await withoutIndexes(owner);
    let told = 0;
    await fillTogether({ url, masterKeyFile, asked, dongs }, asked.processes, (written) => {
      if (written - told < tellEvery) return;
      told = written;
      say(`${String(written)} cases after ${String(seconds())} s`);
    });
    await remake();
    await keepNumbers(owner);
    await owner.query('VACUUM ANALYZE');
    const filledS = seconds();
    const { sum, rows } = await checksumOf(owner);
    const { seed, day, database } = asked;
    const size = { cases: rows.crisis_case, visits: await countVisits(), events: rows.event };
    const differences = asked.check ? { differences: await countDifferences() } : {};
    const result = { ...size, seed, day, database, checksum: sum, seconds: filledS, ...differences };
    say(`RESULT ${JSON.stringify(result)}`);
  } finally {
    await owner.end();
  }

  async function countDifferences(): Promise<number> {
    say(`Filled after ${String(seconds())} s. Folding it all again and comparing.`);
    const { differences } = await checkRecord(owner, null, 1);
    for (const difference of differences) say(sentenceOf(difference));
    return differences.length;
  }

  async function countVisits(): Promise<number> {
    const { rows } = await owner.query<{ visits: number }>(
      "SELECT count(*)::integer AS visits FROM event WHERE type = 'visitRecorded'",
    );
    return rows[0]?.visits ?? 0;
  }
}
