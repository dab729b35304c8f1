import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { asId } from '../../../domain/ids.ts';
import { proposeErasure, refuseErasure } from '../../../prisma/erasures.ts';
import { HouseholdErased } from '../../../prisma/householdKeys.ts';
import { readPaper, sweepPapers, writePaper } from '../../../prisma/papers.ts';
import { certificateOf, erasureById, erasuresPage } from '../../../prisma/queries/erasures.ts';
import { tokensOf, writeTokens } from '../../../prisma/tokens.ts';
import { scanTables } from '../scan.ts';
import {
  asker,
  at,
  basis,
  decider,
  openArchive,
  paperIds,
  secrets,
  somebody,
  type Archive,
} from './archive.ts';
import { dong, instant, officer, randomId } from './chain.ts';

let archive: Archive;
let db: Archive['db'];
beforeAll(async () => {
  archive = await openArchive();
  ({ db } = archive);
});
afterAll(() => db.stop());

const sealedOf = async (ids: readonly string[]): Promise<{ paper_id: string; sealed: Buffer }[]> =>
  (
    await db.owner.query<{ paper_id: string; sealed: Buffer }>(
      'SELECT paper_id, sealed FROM paper WHERE household_id = ANY($1) ORDER BY paper_id',
      [ids],
    )
  ).rows;

describe('an erasure that two people want', () => {
  it('destroys key, sealed bytes and tokens, and leaves stages, dates and a certificate', async () => {
    const one = somebody();
    const chain = await archive.closed(one);
    const before = await sealedOf([chain.householdId]);
    const erasure = await archive.asked(chain);
    expect(await archive.confirm(erasure)).toBe('done');
    for (const paperId of paperIds(chain))
      expect(await readPaper(db.pool, secrets, paperId)).toMatchObject({ kind: 'erased' });
    expect((await sealedOf([chain.householdId])).map(({ sealed }) => sealed.length)).toEqual([0, 0, 0, 0]);
    expect(await archive.found(one.who)).toEqual([]);
    expect(await archive.kinIn(chain)).toMatchObject({
      isErased: true,
      lastDay: '2026-11-26',
      allArchived: true,
    });
    const lines = before.map(
      ({ paper_id, sealed }) => `${paper_id} ${createHash('sha256').update(sealed).digest('hex')}`,
    );
    expect(await certificateOf(db.pool, erasure.erasureId)).toEqual({
      erasureId: erasure.erasureId,
      householdIds: [chain.householdId],
      caseNos: [chain.current().caseNo],
      cause: 'REQUEST',
      reason: 'PERSON_ASKED',
      basis,
      dueOn: null,
      proposedAt: at,
      proposedBy: asker,
      erasedAt: at,
      confirmedBy: decider,
      papers: 4,
      tokens: 4,
      papersHash: createHash('sha256').update(lines.join('\n')).digest('hex'),
    });
  });

  it('leaves no text of the person in any table, and none was there in the clear before', async () => {
    const one = somebody();
    const texts = [one.who.name, one.who.birth, one.who.phone, one.note];
    const chain = await archive.closed(one);
    expect(await scanTables(db.owner, texts)).toEqual([]);
    expect(await archive.confirm(await archive.asked(chain))).toBe('done');
    expect(await scanTables(db.owner, texts)).toEqual([]);
  });

  it('lets nobody write a paper, a token or another proposal', async () => {
    const one = somebody();
    const chain = await archive.closed(one);
    expect(await archive.confirm(await archive.asked(chain))).toBe('done');
    const { householdId } = chain;
    const paper = { paperId: randomId(), householdId, kind: 'note', body: one, bodyHash: 'h' };
    await expect(writePaper(db.pool, secrets, { ...paper, writtenBy: officer })).rejects.toThrow(
      HouseholdErased,
    );
    await writeTokens(db.pool, householdId, tokensOf(one.who, secrets.search));
    expect(await archive.found(one.who)).toEqual([]);
    const why = { cause: 'REQUEST', reason: 'COURT', by: asker, paperId: null } as const;
    expect(await proposeErasure(db.pool, await archive.kinIn(chain), { at, why })).toEqual({
      kind: 'erased',
    });
  });

  it('spares every other household', async () => {
    const [erased, other] = [await archive.closed(), await archive.closed()];
    expect(await archive.confirm(await archive.asked(erased))).toBe('done');
    for (const paperId of paperIds(other))
      expect(await readPaper(db.pool, secrets, paperId)).toMatchObject({ kind: 'open' });
  });
});

describe('the scan', () => {
  it.each([
    ['text', `UPDATE staff SET name = $1 WHERE staff_id = 'privacy-1'`, 'staff'],
    ['jsonb', `UPDATE crisis_case SET state = state || jsonb_build_object('x', $1::text)`, 'crisis_case'],
    ['bytea', `UPDATE paper SET sealed = convert_to('..' || $1 || '..', 'UTF8')`, 'paper'],
    ['text[]', `UPDATE crisis_case SET holders = holders || ARRAY[$1::text]`, 'crisis_case'],
  ])('finds a text that was planted as %s', async (_, sql, table) => {
    await archive.closed();
    const planted = `심은-${randomId()}`;
    await db.owner.query(sql, [planted]);
    expect(await scanTables(db.owner, [planted, 'not there'])).toEqual([`${table}: ${planted}`]);
  });
});

describe('who decides', () => {
  it('is never who proposed it', async () => {
    const erasure = await archive.asked(await archive.closed());
    expect(await archive.confirm(erasure, asker)).toBe('samePerson');
    const deciding = { erasureId: erasure.erasureId, by: asker, at, keepReason: 'OTHER' } as const;
    expect(await refuseErasure(db.pool, deciding)).toBe('samePerson');
    expect(await erasureById(db.pool, erasure.erasureId)).toMatchObject({ status: 'proposed' });
  });

  it('is one of two who confirm at the same moment', async () => {
    const erasure = await archive.asked(await archive.closed());
    const answers = await Promise.all([archive.confirm(erasure), archive.confirm(erasure)]);
    expect(answers.sort()).toEqual(['already', 'done']);
    expect(await archive.confirm(erasure, asker)).toBe('decidedOtherwise');
  });

  it('may refuse, and then nothing is destroyed', async () => {
    const chain = await archive.closed();
    const erasure = await archive.asked(chain);
    const refusal = { erasureId: erasure.erasureId, by: decider, at, keepReason: 'DISPUTE' } as const;
    expect(await refuseErasure(db.pool, refusal)).toBe('done');
    expect(await refuseErasure(db.pool, refusal)).toBe('already');
    expect(await archive.confirm(erasure)).toBe('decidedOtherwise');
    expect(await certificateOf(db.pool, erasure.erasureId)).toBeNull();
    expect(await erasureById(db.pool, erasure.erasureId)).toMatchObject({
      status: 'refused',
      keepReason: 'DISPUTE',
    });
    expect((await archive.kinIn(chain)).isErased).toBe(false);
  });

  it('finds no erasure where there is none', async () => {
    expect(
      await archive.confirm({ ...(await archive.asked(await archive.closed())), erasureId: 'none' }),
    ).toBe('notFound');
  });
});

describe('what stays', () => {
  it.each([
    ['UPDATE erasure_certificate SET papers = 0'],
    ['DELETE FROM erasure_certificate'],
    ['TRUNCATE erasure_certificate'],
    ['DELETE FROM erasure'],
  ])('the app may not %s', async (sql) => {
    await archive.confirm(await archive.asked(await archive.closed()));
    await expect(db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('is listed by place, the newest first, page by page', async () => {
    const listed = async (places: string[], cursor: string | null = null, limit = 100) =>
      erasuresPage(db.pool, { places, cursor, limit });
    const [first, second] = [
      await archive.asked(await archive.closed()),
      await archive.asked(await archive.closed()),
    ];
    const all = await listed([dong.slice(0, 5)]);
    const ids = all.rows.map(({ erasureId }) => erasureId);
    expect(ids).toEqual(expect.arrayContaining([first.erasureId, second.erasureId]));
    const one = await listed([dong], null, 1);
    const two = await listed([dong], one.next, 1);
    expect([...one.rows, ...two.rows].map(({ erasureId }) => erasureId)).toEqual(ids.slice(0, 2));
    expect((await listed(['11'])).rows).toEqual([]);
    const done = await erasuresPage(db.pool, { places: [dong], status: 'done', cursor: null, limit: 1 });
    expect(done.rows[0]?.status).toBe('done');
  });

  it('are the papers of a proposal, which no event refers to', async () => {
    const chain = await archive.closed();
    const paperId = randomId();
    const { householdId } = chain;
    await writePaper(db.pool, secrets, {
      ...{ paperId, householdId, kind: 'eraseHousehold', body: 'note', bodyHash: 'h', writtenBy: asker },
    });
    const why = { cause: 'REQUEST', reason: 'OTHER', by: asker, paperId: asId<never>(paperId) } as const;
    await proposeErasure(db.pool, await archive.kinIn(chain), { at, why });
    await db.owner.query(`UPDATE paper SET written_at = '2020-01-01' WHERE paper_id = $1`, [paperId]);
    expect(await sweepPapers(db.pool, instant('2020-01-02T00:00:00Z'))).toBe(0);
  });
});
