import { randomUUID } from 'node:crypto';
import type { Deps } from '../../api/deps.ts';
import { search } from '../../api/searching.ts';
import type { Visitor, Windows } from '../../api/seam.ts';
import type { Pool } from 'pg';
import { initialsOf } from '../../prisma/initials.ts';
import { tokensOf } from '../../prisma/tokens.ts';
import { caseByHand, casesByHand, overdueByHand, searchByHand, workByHand, type ByHand } from './byHand.ts';
import type { Browser } from './browser.ts';
import { grantsByHand, moneyByHand } from './grantsByHand.ts';
import type { Visitors } from './visitors.ts';

/** A page as somebody sees it, what it asks of the house, and the same rows read by hand. */
export interface Sight {
  readonly name: string;
  readonly visitor: Visitor;
  readonly html: (browser: Browser) => Promise<unknown>;
  readonly windows: (windows: Windows) => Promise<unknown>;
  readonly byHand: ByHand;
}

/** Every page that is measured; another one is one entry more. */
export async function sightsOf(visitors: Visitors, windows: Windows, deps: Deps): Promise<Sight[]> {
  const { officer, head, supervisor, largest, caseId, dong } = visitors;
  const { pool } = deps;
  const { person } = largest;
  const deep = await deepIn(windows, largest, pool);
  const cases = (name: string, query: Readonly<Record<string, string>>, wanted: object): Sight => ({
    name,
    visitor: largest,
    html: ({ look }) => look(`/cases?${new URLSearchParams(query).toString()}`),
    windows: (all) => all.cases(largest, query),
    byHand: casesByHand({ place: cityOf(largest), staffId: person.staffId, ...wanted }),
  });
  const work = (name: string, visitor: Visitor): Sight => ({
    name,
    visitor,
    html: ({ look }) => look('/work'),
    windows: (all) => all.worklist(visitor, {}),
    byHand: workByHand(visitor.person.staffId),
  });
  const overdue = (name: string, visitor: Visitor, place: string): Sight => ({
    name,
    visitor,
    html: ({ look }) => look('/overdue'),
    windows: (all) => all.overdue(visitor, {}),
    byHand: overdueByHand(visitor.person.staffId, place),
  });
  return [
    work('home', officer),
    work('homeHead', head),
    overdue('overdueDong', head, dong),
    overdue('overdueCity', supervisor, cityOf(supervisor)),
    overdue('overdueLargestCity', largest, cityOf(largest)),
    {
      name: 'case',
      visitor: officer,
      html: ({ look }) => look(`/cases/${caseId}`),
      windows: async (all) => {
        await all.case(officer, caseId);
        await Promise.all([all.resources(officer), all.dongsAround(officer, dong)]);
      },
      byHand: caseByHand(caseId, officer.person.staffId),
    },
    cases('cases', {}, {}),
    cases('casesOfStage', { stage: 'closeRequested' }, { stage: 'closeRequested' }),
    cases('casesByNumber', { caseNo: '2026-01' }, { caseNo: '2026-01' }),
    ...grantSights(largest),
    searching(visitors, windows, deps),
    ...(deep ? [cases('casesDeep', { cursor: deep.cursor }, { after: deep })] : []),
  ];
}

/** Emergency support of the largest city: what is open, and the money of the year. */
function grantSights(visitor: Visitor): Sight[] {
  const looker = { place: cityOf(visitor), staffId: visitor.person.staffId };
  return [
    {
      name: 'grants',
      visitor,
      html: ({ look }) => look('/grants'),
      windows: (all) => all.grants(visitor, {}),
      byHand: grantsByHand(looker),
    },
    {
      name: 'grantMoney',
      visitor,
      html: ({ look }) => look('/grants/money'),
      windows: (all) => all.grantMoney(visitor, {}),
      byHand: moneyByHand(looker),
    },
  ];
}

/** By initial consonants, over a city: what is sought is sent, and what was found is another request. */
function searching({ searcher, soughtName }: Visitors, windows: Windows, deps: Deps): Sight {
  const sought = { name: initialsOf(soughtName) };
  const { staffId } = searcher.person;
  const token = tokensOf({ name: soughtName }, deps.secrets.tokens).find(({ kind }) => kind === 'initials');
  // So many searches in a minute are somebody trying numbers out, and the house slows them down.
  const forget = () => deps.pool.query('DELETE FROM search_result WHERE staff_id = $1', [staffId]);
  return {
    name: 'search',
    visitor: searcher,
    async html({ look, send }) {
      await forget();
      const { searchId } = (await send('/api/searches', sought)) as { readonly searchId: string };
      await look(`/search/${searchId}`);
    },
    async windows(all) {
      await forget();
      await all.search(
        searcher,
        await search(deps, { visitor: searcher, idempotencyKey: randomUUID(), body: sought }),
      );
    },
    async byHand(pool, now) {
      await forget();
      return searchByHand({ staffId, place: cityOf(searcher), token: token?.token ?? Buffer.alloc(0) })(
        pool,
        now,
      );
    },
  };
}

const cityOf = ({ person }: Visitor): string => person.roles[0]?.place ?? '';

/** As far down as the list goes in ten pages, or nearly to its end; null where all of it is one page. */
async function deepIn(
  windows: Windows,
  visitor: Visitor,
  pool: Pool,
): Promise<{ readonly cursor: string; readonly at: string; readonly caseId: string } | null> {
  let deep: { readonly cursor: string; readonly caseId: string } | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { items, next } = await windows.cases(visitor, deep ? { cursor: deep.cursor } : {});
    if (next === null) break;
    deep = { cursor: next, caseId: items.at(-1)?.caseId ?? '' };
  }
  if (!deep) return null;
  const { rows } = await pool.query<{ at: string }>(
    'SELECT opened_at AS at FROM crisis_case WHERE case_id = $1',
    [deep.caseId],
  );
  return { ...deep, at: rows[0]?.at ?? '' };
}
