import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { releaseAct, reserveAct, type ActAsked } from '../../../prisma/actKeys.ts';
import { nextCaseNo } from '../../../prisma/caseNumbers.ts';
import { waitForVersion } from '../../../prisma/queries/waitForVersion.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { livedChain, randomId, type Chain } from './chain.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

const asked = (): ActAsked => ({ actor: 'officer-1', key: randomId(), bodyHash: 'hash', subject: 'h-case' });
const record = (chain: Chain, from = 0): Promise<object> =>
  recordBatch(db.pool, chain.batch(from), { messageIdOf: (id) => id });

describe('the key of an act', () => {
  it('is had by one of many who ask at the same moment', async () => {
    const act = asked();
    const answers = await Promise.all(Array.from({ length: 10 }, () => reserveAct(db.pool, act)));
    const kinds = answers.map(({ kind }) => kind).sort();
    expect(kinds).toEqual([...Array<string>(9).fill('pending'), 'reserved']);
  });

  it('is another one for another actor', async () => {
    const act = asked();
    await reserveAct(db.pool, act);
    expect(await reserveAct(db.pool, { ...act, actor: 'officer-2' })).toEqual({ kind: 'reserved' });
  });

  it('is refused for another body, before and after it has its answer', async () => {
    const chain = livedChain();
    const { key, by, bodyHash } = chain.rows[0] ?? {};
    const act = { actor: by ?? '', key: key ?? '', bodyHash: bodyHash ?? '', subject: chain.caseId() };
    await reserveAct(db.pool, act);
    expect(await reserveAct(db.pool, { ...act, bodyHash: 'other' })).toEqual({ kind: 'otherBody' });
    await record(chain);
    expect(await reserveAct(db.pool, { ...act, bodyHash: 'other' })).toEqual({ kind: 'otherBody' });
  });

  it('answers for good once its act is recorded, with the case that it came to', async () => {
    const chain = livedChain();
    const { key, by, bodyHash } = chain.rows[1] ?? {};
    const act = { actor: by ?? '', key: key ?? '', bodyHash: bodyHash ?? '', subject: 'another-case' };
    await reserveAct(db.pool, act);
    await record(chain);
    const answer = { kind: 'answered', chain: chain.chain, version: 2, subject: chain.caseId() };
    expect(await reserveAct(db.pool, act)).toEqual(answer);
    await releaseAct(db.pool, act);
    expect(await reserveAct(db.pool, act)).toEqual(answer);
  });

  it('keeps its first answer when the act is recorded once more elsewhere', async () => {
    const [one, other] = [livedChain(), livedChain()];
    await record(one);
    const { key } = one.rows[0] ?? { key: null };
    const batch = other.batch(0);
    const rows = batch.rows.map((row) => (row.version === 1 ? { ...row, key } : row));
    await recordBatch(db.pool, { ...batch, rows }, { messageIdOf: (id) => id });
    const { rows: keys } = await db.pool.query('SELECT chain, version FROM act_key WHERE key = $1', [key]);
    expect(keys).toEqual([{ chain: one.chain, version: 1 }]);
  });

  it('is free again after the act was refused', async () => {
    const act = asked();
    await reserveAct(db.pool, act);
    await releaseAct(db.pool, { ...act, bodyHash: 'other' });
    expect((await reserveAct(db.pool, act)).kind).toBe('pending');
    await releaseAct(db.pool, act);
    expect(await reserveAct(db.pool, act)).toEqual({ kind: 'reserved' });
  });

  it('may be taken over from somebody who has been silent for a minute', async () => {
    const act = asked();
    await reserveAct(db.pool, act);
    await db.owner.query("UPDATE act_key SET reserved_at = now() - interval '59 s' WHERE key = $1", [
      act.key,
    ]);
    expect((await reserveAct(db.pool, act)).kind).toBe('pending');
    await db.owner.query("UPDATE act_key SET reserved_at = now() - interval '61 s' WHERE key = $1", [
      act.key,
    ]);
    const answers = await Promise.all([reserveAct(db.pool, act), reserveAct(db.pool, act)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['pending', 'reserved']);
  });
});

describe('waiting for the record', () => {
  it('ends when the version is there', async () => {
    const chain = livedChain();
    const waiting = waitForVersion(db.pool, { chain: chain.chain, version: 1 }, 10_000);
    await record(chain);
    expect(await waiting).toBe(true);
  });

  it('ends without it when it takes too long', async () => {
    const chain = livedChain();
    await record(chain);
    expect(await waitForVersion(db.pool, { chain: chain.chain, version: chain.rows.length + 1 }, 50)).toBe(
      false,
    );
  });
});

describe('the number of a case', () => {
  it('counts each year from one, and gives no number twice', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, () => nextCaseNo(db.pool, 2026)));
    const inOrder = Array.from({ length: 12 }, (_, n) => `2026-000${String(n + 1).padStart(2, '0')}`);
    expect([...numbers].sort()).toEqual(inOrder);
    expect(await nextCaseNo(db.pool, 2027)).toBe('2027-00001');
  });
});
