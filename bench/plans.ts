import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { poolBehind } from '../prisma/connect.ts';
import { readConfig } from '../runtime/config.ts';
import { mustBeACity } from './city/server.ts';
import { openCity, type CityHouse } from './pages/cityHouse.ts';
import { sightsOf } from './pages/sights.ts';
import { findVisitors } from './pages/visitors.ts';
import { planOf, statementsOf, type Sent } from './pages/watched.ts';

/** The tables that grow with the years; a look into any other is a look into a small list. */
const matters = /\b(clock|crisis_case|event|letter|open_grant|search_token)\b/;
/** Each page is looked at so often before, so that nothing of its plan is a first reading from the disk. */
const warmUps = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({ options: { database: { type: 'string', default: 'dure_city' } } });
mustBeACity(values.database);
const config = readConfig();
const city = await openCity(config, values.database, say);
try {
  const file = join(config.root, 'docs/plans.md');
  await writeFile(file, await plansOf(city));
  say(`Written to ${file}.`);
} finally {
  await city.stop();
}

async function plansOf({ deps, windows }: CityHouse): Promise<string> {
  const { pool, db } = deps;
  const { rows } = await pool.query<{ cases: number }>('SELECT count(*)::integer AS cases FROM crisis_case');
  const parts = [
    '# Plans',
    'How PostgreSQL does what the pages ask of the tables that grow, as `npm run bench:plans` writes it down over a city ' +
      `of ${String(rows[0]?.cases ?? 0)} cases. Times hang on the machine; what to look at is that no plan reads a table whole that grows.`,
  ];
  const known = new Set<string>();
  for (const sight of await sightsOf(await findVisitors(deps), windows, deps)) {
    for (let n = 0; n < warmUps; n += 1) await sight.windows(windows);
    const sent = await statementsOf([pool, poolBehind(db)], () => sight.windows(windows));
    const fresh = sent.filter(({ text }) => isRead(text) && !known.has(`${sight.name} ${text}`));
    parts.push(`## ${sight.name}`);
    for (const one of fresh) {
      known.add(`${sight.name} ${one.text}`);
      parts.push(await described(one));
    }
  }
  return `${parts.join('\n\n')}\n`;

  async function described(one: Sent): Promise<string> {
    const plan = await planOf(pool, one);
    return ['```sql', one.text.replaceAll(/\n\s*/g, '\n  ').trim(), '```', '', '```text', plan, '```'].join(
      '\n',
    );
  }
}

function isRead(text: string): boolean {
  return /^\s*(SELECT|WITH)/i.test(text) && matters.test(text);
}
