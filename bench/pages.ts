import { parseArgs } from 'node:util';
import { nowInstant } from '../api/moment.ts';
import { readConfig } from '../runtime/config.ts';
import { mustBeACity } from './city/server.ts';
import { openCity, type CityHouse } from './pages/cityHouse.ts';
import { openBrowser } from './pages/browser.ts';
import { sightsOf } from './pages/sights.ts';
import { resultOf, timesOf, type SightResult } from './pages/timing.ts';
import { findVisitors } from './pages/visitors.ts';

/** Looks at every page in every way that count. */
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

async function measure({ pagesUrl, deps, windows }: CityHouse, rounds: number): Promise<void> {
  const { pool } = deps;
  const sights = await sightsOf(await findVisitors(deps), windows, deps);
  const now = await nowInstant();
  const pages: Record<string, SightResult> = {};
  for (const sight of sights) {
    const browser = await openBrowser(pagesUrl, sight.visitor.login);
    const ways = {
      html: () => sight.html(browser),
      reading: () => sight.windows(windows),
      byHand: () => sight.byHand(pool, now),
    };
    const result = resultOf(await timesOf(ways, rounds));
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
