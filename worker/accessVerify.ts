import { createPool } from '../prisma/connect.ts';
import { accessKeyOf } from '../prisma/accessChain.ts';
import { flawSentence, verifyAccessLog } from '../prisma/accessVerify.ts';
import { appDatabaseUrl, readConfig } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';

/** Each argument is a place of the chain that somebody noted: `120:9f86d081884c7d65`, as the last line tells it. */
const noted = process.argv.slice(2);

const config = readConfig();
const pool = createPool(appDatabaseUrl(config));
try {
  const key = accessKeyOf(loadMasterKey(config.masterKeyFile));
  const { rows, older, flaws, head } = await verifyAccessLog(pool, key, noted);
  for (const flaw of flaws) console.log(flawSentence(flaw));
  console.log(`RESULT ${JSON.stringify({ rows, older, flaws: flaws.length, head })}`);
  process.exitCode = flaws.length === 0 ? 0 : 1;
} finally {
  await pool.end();
}
