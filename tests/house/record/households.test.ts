import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { claimHousehold, sweepHouseholds, type Claimed } from '../../../prisma/households.ts';
import { readPaper, writePaper } from '../../../prisma/papers.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { findHouseholds, tokensOf, type PersonSought } from '../../../prisma/tokens.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, dong, instant, randomId } from './chain.ts';

let db: TestDatabase;
const keys = { wrap: randomBytes(32), search: randomBytes(32) };
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

/** An invented person whom no other test knows. */
const person = (): Required<PersonSought> => ({
  name: `한${randomId()}`,
  birth: `19${String(50 + Math.floor(Math.random() * 50))}-01-${randomId().slice(0, 6)}`,
  phone: `010-1234-${String(Math.random()).slice(2, 6)}`,
});
const claim = (who: PersonSought, householdId = randomId(), notSame: string[] = []): Promise<Claimed> =>
  claimHousehold(db.pool, keys, { householdId, tokens: tokensOf(who, keys.search), notSame });

describe('a household that is reported', () => {
  it('gets a key and can be found', async () => {
    const [who, householdId] = [person(), randomId()];
    expect(await claim(who, householdId)).toEqual({ kind: 'claimed' });
    const found = await findHouseholds(db.pool, tokensOf({ birth: who.birth }, keys.search));
    expect(found).toMatchObject([{ householdId, kinds: ['birth'], caseId: null }]);
    const paper = {
      paperId: randomId(),
      householdId,
      kind: 'reportCrisis',
      bodyHash: 'h',
      writtenBy: 'officer-1',
    };
    await writePaper(db.pool, keys, { ...paper, body: 'note' });
    expect(await readPaper(db.pool, keys, paper.paperId)).toMatchObject({ kind: 'open' });
  });

  it('is made by one of two who report the same person at the same moment', async () => {
    // Connections are made first, so that the claims do run beside each other.
    await Promise.all(Array.from({ length: 10 }, () => db.pool.query('SELECT pg_sleep(0.1)')));
    const who = person();
    const ids = Array.from({ length: 10 }, randomId);
    const claims = await Promise.all(ids.map((id) => claim(who, id)));
    const winner = ids[claims.findIndex(({ kind }) => kind === 'claimed')];
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    for (const one of claims.filter(({ kind }) => kind === 'duplicates')) {
      expect(one).toMatchObject({ candidates: [{ householdId: winner }] });
    }
  });

  it('may be claimed again by the same report', async () => {
    const [who, householdId] = [person(), randomId()];
    await claim(who, householdId);
    expect(await claim(who, householdId)).toEqual({ kind: 'claimed' });
  });

  it('is made beside one that somebody has said to be another', async () => {
    const [who, first, second] = [person(), randomId(), randomId()];
    await claim(who, first);
    expect(await claim(who, second, [first])).toEqual({ kind: 'claimed' });
    expect(await claim(who, randomId(), [first])).toMatchObject({ candidates: [{ householdId: second }] });
  });

  it.each([
    ['name and birth date', ({ name, birth }: PersonSought) => ({ name, birth }), 'duplicates'],
    ['name and phone', ({ name, phone }: PersonSought) => ({ name, phone }), 'duplicates'],
    ['birth date and phone', ({ birth, phone }: PersonSought) => ({ birth, phone }), 'duplicates'],
    ['the name alone', ({ name }: PersonSought) => ({ name }), 'claimed'],
    ['the birth date alone', ({ birth }: PersonSought) => ({ birth }), 'claimed'],
    ['nothing', () => ({}), 'claimed'],
  ])('with %s in common', async (_, common, kind) => {
    const who = person();
    await claim(who);
    expect((await claim(common(who))).kind).toBe(kind);
  });

  it('comes with its newest case, once that is recorded', async () => {
    const [who, chain] = [person(), createChain()];
    await claim(who, chain.householdId);
    chain.report('2026-11-23T01:00:00Z');
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
    const { caseNo } = chain.current();
    expect(await claim(who)).toMatchObject({
      candidates: [{ caseId: chain.caseId(), caseNo, dong, stage: 'reported' }],
    });
  });

  it('stops nobody for long when its report never came to be a case', async () => {
    const [who, householdId] = [person(), randomId()];
    await claim(who, householdId);
    await db.owner.query(
      "UPDATE household SET created_at = now() - interval '11 minutes' WHERE household_id = $1",
      [householdId],
    );
    expect(await claim(who)).toEqual({ kind: 'claimed' });
  });
});

describe('looking for a household', () => {
  it('brings those with more in common first', async () => {
    const [one, other] = [person(), person()];
    const [first, second] = [randomId(), randomId()];
    await claim(one, first);
    await claim({ ...other, name: one.name }, second);
    const found = await findHouseholds(db.pool, tokensOf(one, keys.search));
    expect(found.slice(0, 2).map(({ householdId }) => householdId)).toEqual([first, second]);
    expect(found[0]?.kinds).toEqual(['birth', 'initials', 'name', 'phone']);
  });

  it('finds nothing without anything to go by', async () => {
    expect(await findHouseholds(db.pool, [])).toEqual([]);
  });
});

describe('sweeping households', () => {
  it('removes old ones without a case and without a paper, with their tokens', async () => {
    const [who, empty, used] = [person(), randomId(), randomId()];
    await claim(who, empty);
    await claim(person(), used);
    const paper = {
      paperId: randomId(),
      householdId: used,
      kind: 'k',
      bodyHash: 'h',
      writtenBy: 'officer-1',
    };
    await writePaper(db.pool, keys, { ...paper, body: 'note' });
    await db.owner.query(
      "UPDATE household SET created_at = '2026-11-01T00:00:00Z' WHERE household_id = ANY($1)",
      [[empty, used]],
    );
    expect(await sweepHouseholds(db.pool, instant('2026-11-02T00:00:00Z'))).toBe(1);
    expect(await findHouseholds(db.pool, tokensOf({ birth: who.birth }, keys.search))).toEqual([]);
    expect(await readPaper(db.pool, keys, paper.paperId)).toMatchObject({ kind: 'open' });
  });
});
