import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { today } from './newcomers.ts';
import { contact, done, openCase } from './people.ts';

let house: ApiHouse;
let emergency: Desk;
let officer: Desk;
/** One of its two grants was not confirmed, and so is over. */
let caseId: string;

const at = (path: string): string => `/api/cases/${caseId}${path}`;
const asks = (kind: string) =>
  done(emergency, at('/requestGrant'), {
    ...{ supports: [{ kind }], crisisReasons: ['JOB_LOSS'], householdSize: 1, nationality: 'KOREAN' },
    note: '적은 까닭.',
  });
const idsIn = (things: unknown): string[] =>
  (things as readonly { readonly id: string }[]).map(({ id }) => id);
const aboutsIn = (body: Readonly<Record<string, unknown>>): string[] =>
  (body.allowed as readonly { readonly abouts: readonly string[] }[]).flatMap(({ abouts }) => abouts);

async function looksKept(what: string): Promise<number> {
  const sql = `SELECT FROM access_log WHERE case_id = $1 AND what = $2 AND result = 'allowed'`;
  return (await house.deps.pool.query(sql, [caseId, what])).rowCount ?? 0;
}

beforeAll(async () => {
  house = await startApiHouse();
  emergency = await house.desk('gwonseon-emergency');
  officer = await house.desk('seryu2-officer');
  caseId = await openCase(house);
  await asks('LIVELIHOOD');
  await asks('MEDICAL');
  const check = { ...fieldCheckBody('g1', today), confirmed: false };
  await done(emergency, at('/recordFieldCheck'), check);
  for (let n = 0; n < 12; n += 1) await done(officer, at('/recordContact'), contact());
});

afterAll(() => house.stop());

describe('a case with something that is over', () => {
  it('shows what lives whole and the rest in a line, with what can be done about what lives', async () => {
    const { body } = await emergency.get(at(''));
    expect(idsIn(body.grants)).toEqual(['g2']);
    expect(body.overGrants).toMatchObject([
      { id: 'g1', status: 'notConfirmed', kinds: [{ kind: 'LIVELIHOOD' }], period: null, paidWon: 0 },
    ]);
    expect(aboutsIn(body)).toContain('g2');
    expect(aboutsIn(body)).not.toContain('g1');
    expect((body.timeline as { items: unknown[] }).items).toHaveLength(10);
  });

  it('shows all of it at an address of its own, and keeps that look under its own name', async () => {
    const before = await looksKept('whole');
    const { status, body } = await emergency.get(at('/whole'));
    expect([status, idsIn(body.grants), body.overGrants, body.left]).toEqual([200, ['g1', 'g2'], [], {}]);
    expect(aboutsIn(body)).toEqual(expect.arrayContaining(['g1', 'g2']));
    expect(await looksKept('whole')).toBe(before + 1);
  });

  it('shows one grant with its own record and what may be done about it, and keeps that look', async () => {
    const before = await looksKept('grant');
    const { status, body } = await emergency.get(at('/grants/g1/now'));
    expect([status, idsIn(body.grants)]).toEqual([200, ['g1']]);
    const [grant] = body.grants as readonly { readonly clocks: readonly { readonly doneAt: unknown }[] }[];
    expect(grant?.clocks.map(({ doneAt }) => doneAt)).toEqual([expect.any(String)]);
    expect(new Set(aboutsIn(body))).toEqual(new Set(['g1']));
    expect(await looksKept('grant')).toBe(before + 1);
    const none = await emergency.get(at('/grants/g9/now'));
    expect([none.status, none.body.code]).toEqual([404, 'grantNotThere']);
  });

  it('is nobody else’s to see, whole or by one grant', async () => {
    const stranger = await house.desk('geumho1-officer');
    for (const path of ['/whole', '/grants/g1/now'])
      expect([path, (await stranger.get(at(path))).status]).toEqual([path, 403]);
  });

  it('tells its past to the end, page by page', async () => {
    const seen: number[] = [];
    for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 20; pages += 1) {
      const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await officer.get(at(`/timeline?limit=5${more}`));
      const { items, next } = body as unknown as { items: { version: number }[]; next: string | null };
      seen.push(...items.map(({ version }) => version));
      cursor = next;
    }
    const sql = 'SELECT version FROM event WHERE subject = $1 ORDER BY version DESC';
    const { rows } = await house.deps.pool.query<{ version: number }>(sql, [caseId]);
    expect(seen).toEqual(rows.map(({ version }) => version));
  });

  it('goes on paper with every grant and all that happened', async () => {
    const headers = { authorization: `Bearer ${officer.token}`, accept: 'text/html' };
    const answer = await fetch(`${house.url}/cases/${caseId}/print?purpose=ON_FILE`, { headers });
    const html = await answer.text();
    const count = await house.deps.pool.query('SELECT FROM event WHERE subject = $1', [caseId]);
    expect(html.match(/id="clocks-g\d"/g)).toEqual(['id="clocks-g1"', 'id="clocks-g2"']);
    const line = html.slice(html.indexOf('id="line"'));
    expect(line.match(/<li/g)).toHaveLength(count.rowCount ?? 0);
  });
});
