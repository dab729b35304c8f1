import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { reserveAct } from '../../../prisma/actKeys.ts';
import {
  PaperConflict,
  readPaper,
  sweepPapers,
  writePaper,
  type PaperWritten,
} from '../../../prisma/papers.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, instant, randomId } from './chain.ts';

let db: TestDatabase;
const keys = { wrap: randomBytes(32) };
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

const words = '한도윤 씨는 사흘째 연락이 되지 않는다.';
const written = (changes: Partial<PaperWritten> = {}): PaperWritten => ({
  paperId: randomId(),
  householdId: randomId(),
  kind: 'reportCrisis',
  body: { note: words, person: { name: '한도윤' } },
  bodyHash: 'hash',
  writtenBy: 'officer-1',
  ...changes,
});
async function kept(changes: Partial<PaperWritten> = {}): Promise<PaperWritten> {
  const paper = written(changes);
  await writePaper(db.pool, keys, paper);
  return paper;
}

describe('a paper', () => {
  it('is read as it was written', async () => {
    const paper = await kept();
    const found = await readPaper(db.pool, keys, paper.paperId);
    expect(found).toMatchObject({ kind: 'open', paper });
  });

  it('stands in the database without a word of it', async () => {
    const { paperId } = await kept();
    const { rows } = await db.owner.query<{ sealed: Buffer }>(
      'SELECT sealed FROM paper WHERE paper_id = $1',
      [paperId],
    );
    const sealed = rows[0]?.sealed ?? Buffer.alloc(0);
    expect(sealed.length).toBeGreaterThan(words.length);
    for (const part of ['한도윤', 'note', 'person']) expect(sealed.includes(part)).toBe(false);
  });

  it('is unknown where nobody wrote it', async () => {
    expect(await readPaper(db.pool, keys, 'nobody')).toBeNull();
  });

  it('may be written again, but not with another content', async () => {
    const paper = await kept();
    await writePaper(db.pool, keys, paper);
    for (const change of [{ bodyHash: 'other' }, { householdId: randomId() }, { writtenBy: 'other' }]) {
      await expect(writePaper(db.pool, keys, { ...paper, ...change })).rejects.toThrow(PaperConflict);
    }
    expect(await readPaper(db.pool, keys, paper.paperId)).toMatchObject({ paper });
  });

  it('has one key with the others of its household, even when all are written at once', async () => {
    const householdId = randomId();
    const papers = await Promise.all(Array.from({ length: 8 }, () => kept({ householdId })));
    for (const { paperId } of papers) {
      expect(await readPaper(db.pool, keys, paperId)).toMatchObject({ kind: 'open' });
    }
  });

  it.each([
    ['another household', 'UPDATE paper SET household_id = $2 WHERE paper_id = $1'],
    ['another id', "UPDATE paper SET paper_id = paper_id || 'x', kind = $2 WHERE paper_id = $1"],
    [
      'a changed text',
      'UPDATE paper SET sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)), kind = $2 WHERE paper_id = $1',
    ],
  ])('does not open in %s', async (_, sql) => {
    const [paper, other] = [await kept(), await kept()];
    await db.owner.query(sql, [paper.paperId, other.householdId]);
    const id = sql.includes('paper_id ||') ? `${paper.paperId}x` : paper.paperId;
    await expect(readPaper(db.pool, keys, id)).rejects.toThrow();
  });

  it('does not open under another master key', async () => {
    const { paperId } = await kept();
    await expect(readPaper(db.pool, { wrap: randomBytes(32) }, paperId)).rejects.toThrow();
  });
});

describe('sweeping papers', () => {
  const before = instant('2026-11-15T00:00:00Z');
  const age = (paperId: string): Promise<unknown> =>
    db.owner.query("UPDATE paper SET written_at = '2026-11-14T23:59:59Z' WHERE paper_id = $1", [paperId]);
  const isThere = async (paperId: string): Promise<boolean> =>
    (await readPaper(db.pool, keys, paperId)) !== null;

  it('removes what is old and nobody refers to, and nothing else', async () => {
    const chain = createChain();
    chain.report('2026-11-14T01:00:00Z');
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
    const { paperId } = chain.rows[0]?.event as unknown as { paperId: string };
    const referred = await kept({ paperId, householdId: chain.householdId });
    const [forgotten, fresh, again] = [await kept(), await kept(), await kept()];
    for (const paper of [referred, forgotten, again]) await age(paper.paperId);
    await writePaper(db.pool, keys, again);
    expect(await sweepPapers(db.pool, before)).toBe(1);
    expect(await isThere(forgotten.paperId)).toBe(false);
    for (const paper of [referred, fresh, again]) expect(await isThere(paper.paperId)).toBe(true);
  });

  it.each([
    ['on a case', (householdId: string) => `${householdId}-abcd1234`],
    ['on a meeting about a case', () => `${randomId()}-abcd1234`],
  ])('leaves the paper of an act %s that is not recorded yet', async (_, subjectOf) => {
    const paper = await kept({ bodyHash: randomId() });
    const { writtenBy: actor, bodyHash } = paper;
    const subject = subjectOf(paper.householdId);
    await reserveAct(db.pool, { actor, key: randomId(), bodyHash, subject });
    await age(paper.paperId);
    expect(await sweepPapers(db.pool, before)).toBe(0);
    expect(await isThere(paper.paperId)).toBe(true);
  });
});
