import { parseArgs } from 'node:util';
import { practicePassword } from '../embedded/people.ts';
import { nowInstant } from '../api/moment.ts';
import { readConfig } from '../runtime/config.ts';
import { mustBeACity } from './city/server.ts';
import { openCity, type CityHouse } from './pages/cityHouse.ts';
import { sightsOf, type Sight } from './pages/sights.ts';
import { msOf, resultOf, type SightResult } from './pages/timing.ts';
import { findVisitors } from './pages/visitors.ts';

/** Rounds that warm up and do not count, and rounds that do; each looks at every page in every way. */
const warmUps = 10;
const roundsThatCount = 200;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'dure_city' },
    rounds: { type: 'string', default: String(roundsThatCount) },
  },
});
mustBeACity(values.database);
const city = await openCity(readConfig(), values.database, say);
try {
  await measure(city, Number(values.rounds));
} finally {
  await city.stop();
}

type Looker = (sight: Sight) => Promise<unknown>;

async function measure({ pagesUrl, deps, windows }: CityHouse, rounds: number): Promise<void> {
  const { pool, db } = deps;
  const sights = await sightsOf(await findVisitors(pool, db), windows, pool);
  const tokens = new Map<string, string>();
  for (const { visitor } of sights) tokens.set(visitor.login, await signIn(pagesUrl, visitor.login));
  const now = await nowInstant();
  const ways = {
    html: (sight: Sight) => page(`${pagesUrl}${sight.path}`, tokens.get(sight.visitor.login) ?? ''),
    reading: (sight: Sight) => sight.windows(windows),
    byHand: (sight: Sight) => sight.byHand(pool, now),
  } satisfies Record<string, Looker>;
  const pages: Record<string, SightResult> = {};
  for (const sight of sights) {
    const times = { html: [] as number[], reading: [] as number[], byHand: [] as number[] };
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const way of ['html', 'reading', 'byHand'] as const) {
        const ms = await msOf(() => ways[way](sight));
        if (round >= 0) times[way].push(ms);
      }
    }
    const result = resultOf(times);
    pages[sight.name] = result;
    say(`${sight.name.padEnd(20)} ${JSON.stringify(result)}`);
  }
  const { rows } = await pool.query<{ cases: number; visits: number }>(
    `SELECT (SELECT count(*)::integer FROM crisis_case WHERE NOT archived) AS cases,
       (SELECT count(*)::integer FROM event WHERE type = 'visitRecorded') AS visits`,
  );
  const worst = (of: keyof SightResult): number => Math.max(...Object.values(pages).map((one) => one[of]));
  const totals = {
    worstP95Ms: worst('p95Ms'),
    worstRatio: worst('ratio'),
    worstPageRatio: worst('pageRatio'),
  };
  say(`RESULT ${JSON.stringify({ ...rows[0], ...totals, pages })}`);
}

async function signIn(pagesUrl: string, login: string): Promise<string> {
  const response = await fetch(`${pagesUrl}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: practicePassword }),
  });
  const { token } = (await response.json()) as { readonly token?: string };
  if (!token) throw new Error(`${login} could not sign in.`);
  return token;
}

/** The page whole, as a browser would have it; anything but a page is a fault of the run. */
async function page(url: string, token: string): Promise<void> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const html = await response.text();
  if (response.status !== 200 || !html.endsWith('</html>')) {
    throw new Error(`${url} answered ${String(response.status)}.`);
  }
}
