import { secretsFrom } from '../api/deps.ts';
import { dayOf, instantFromMs, plusDays } from '../domain/time.ts';
import { practicePassword, seatLogins } from '../embedded/people.ts';
import { openDesk } from '../embedded/demo/driver/desk.ts';
import type { House } from '../embedded/house.ts';
import { createPool } from '../prisma/connect.ts';
import { ownerDatabaseUrl } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { liveToService, liveTwoYears, meet, type Ground } from './livedCase.ts';
import { openInTime, type CaseInTime } from './livedInTime.ts';
import { benchDong } from './seated.ts';
import { inTurn, median, rounded } from './statistics.ts';

/** Two years and the days before the first visit. */
const lifeDays = 2 * 365;

/** How three cases of the house were lived that are looked at. */
const lives = {
  Young: { days: 0, live: meet },
  Served: { days: 7, live: liveToService },
  Old: { days: lifeDays, live: liveTwoYears },
} as const;

/**
 * Milliseconds of a look at a case that was met once, at one that has just come into service, and at one of two years,
 * each lived day by day up to now so that what is over in it is over: as JSON, and as the page itself.
 */
export async function pageTimes(
  { config, urls }: Pick<House, 'config' | 'urls'>,
  ground: Pick<Ground, 'dong' | 'people'>,
): Promise<Record<string, number>> {
  const cases = await livedUpToNow(ground);
  const owner = createPool(ownerDatabaseUrl(config));
  try {
    const secrets = secretsFrom(loadMasterKey(config.masterKeyFile));
    for (const one of cases) await one.writeTo(owner, secrets);
    await owner.query('ANALYZE');
  } finally {
    await owner.end();
  }
  const desk = await openDesk(urls.pages, seatLogins(benchDong).officer, practicePassword);
  const json = await inTurn(cases, async ({ caseId }) => {
    const { status } = await desk.get(`/api/cases/${caseId}`);
    if (status !== 200) throw new Error(`The case answered ${String(status)}.`);
  });
  const html = await inTurn(cases, async ({ caseId }) => {
    const page = await desk.page(`/cases/${caseId}`);
    if (!page.includes('id="line"')) throw new Error('The page of the case did not come.');
  });
  return Object.fromEntries(
    Object.keys(lives).flatMap((name, n) => [
      [`pageP50Ms${name}`, rounded(median(json[n] ?? []))],
      [`htmlP50Ms${name}`, rounded(median(html[n] ?? []))],
    ]),
  );
}

async function livedUpToNow(ground: Pick<Ground, 'dong' | 'people'>): Promise<CaseInTime[]> {
  const until = dayOf(instantFromMs(Date.now()));
  const cases = Object.values(lives).map(async ({ days, live }, n) => {
    const one = openInTime({ ...ground, from: plusDays(until, -days), until, n });
    await live(one);
    return one;
  });
  return Promise.all(cases);
}
