import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countOpen, type BatchSpan } from '../../../prisma/ledgers.ts';
import { claimLetters, giveUpLetters, markLetter, type ClaimedLetter } from '../../../prisma/letters.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { upsertResources, seedStaff } from '../../../prisma/seeds.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { livedChain, people, type Chain } from './chain.ts';

let db: TestDatabase;
let chain: Chain;
let span: BatchSpan;
let letters: number;
beforeAll(async () => {
  db = await startPostgres();
  const staff = {
    login: 'officer',
    name: '김하늘',
    email: 'officer@dure.test',
    passwordHash: 'x',
    roles: [],
  };
  await seedStaff(db.pool, [{ staffId: people.officer, ...staff }]);
  await upsertResources(db.pool, []);
});
afterAll(() => db.stop());
beforeEach(async () => {
  chain = livedChain();
  ({ told: letters } = await recordBatch(db.pool, chain.batch(0), {
    messageIdOf: (id) => `<${id}@dure.test>`,
  }));
  span = { chain: chain.chain, from: 0, upTo: chain.rows.length };
});

const claim = (limit = 100, cutOffMs?: number): Promise<ClaimedLetter[]> =>
  claimLetters(db.pool, span, { limit, ...(cutOffMs === undefined ? {} : { cutOffMs }) });
const row = async (id: string): Promise<Record<string, unknown>> => {
  const { rows } = await db.pool.query<Record<string, unknown>>('SELECT * FROM letter WHERE id = $1', [id]);
  return rows[0] ?? {};
};
const first = async (): Promise<ClaimedLetter> => {
  const [letter] = await claim(1);
  if (!letter) throw new Error('no letter was left');
  return letter;
};

describe('the ledger of letters', () => {
  it('puts an attempt on the books before it is made', async () => {
    const letter = await first();
    expect(letter).toMatchObject({
      id: `${chain.chain}:1:1`,
      caseId: chain.caseId(),
      template: 'caseOpened',
      email: 'officer@dure.test',
      messageId: `<${chain.chain}:1:1@dure.test>`,
      attempts: 1,
    });
    expect(await row(letter.id)).toMatchObject({ status: 'sending', attempts: 1, sent_at: null });
  });

  it('hands each letter to one of many who ask at once', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(2)));
    const ids = claims.flat().map(({ id }) => id);
    expect(ids).toHaveLength(letters);
    expect(new Set(ids).size).toBe(letters);
  });

  it('knows no address for a receiver who is not kept here', async () => {
    const [other] = (await claim()).filter(({ toStaffId }) => toStaffId !== people.officer);
    expect(other).toMatchObject({ toStaffId: people.head, email: null });
  });

  it('keeps to the versions of its batch', async () => {
    const [second] = await claimLetters(db.pool, { ...span, from: 1, upTo: 2 }, { limit: 100 });
    expect(second?.id).toBe(`${chain.chain}:2:1`);
    expect(await countOpen(db.pool, { ...span, from: 2 })).toEqual({ letters: letters - 3, messages: 0 });
  });

  it('lets a sent letter rest, whatever a late attempt says', async () => {
    const { id } = await first();
    await markLetter(db.pool, id, { status: 'sent' });
    await markLetter(db.pool, id, { status: 'waiting', error: 'ETIMEDOUT' });
    expect(await row(id)).toMatchObject({ status: 'sent', last_error: null, sent_at: expect.any(String) });
    expect((await claim(100, 0)).map((letter) => letter.id)).not.toContain(id);
  });

  it('brings a waiting letter again, with the same Message-ID and the next number', async () => {
    const letter = await first();
    await markLetter(db.pool, letter.id, { status: 'waiting', error: '451' });
    expect(await row(letter.id)).toMatchObject({ status: 'waiting', last_error: '451' });
    expect(await first()).toEqual({ ...letter, attempts: 2 });
  });

  it('brings a letter again whose attempt was cut off, but not while it may still go on', async () => {
    const { id } = await first();
    const others = await claim();
    expect(others.map((letter) => letter.id)).not.toContain(id);
    expect((await claim(100, 0)).find((letter) => letter.id === id)).toMatchObject({ attempts: 2 });
  });

  it.each(['failed', 'unknown'] as const)('leaves a letter that is %s to a person', async (status) => {
    const { id } = await first();
    await markLetter(db.pool, id, { status, error: '550' });
    expect((await claim(100, 0)).map((letter) => letter.id)).not.toContain(id);
    expect(await countOpen(db.pool, span)).toEqual({ letters: letters - 1, messages: 0 });
  });

  it('gives up on what is open and leaves what has its answer', async () => {
    const { id } = await first();
    await markLetter(db.pool, id, { status: 'sent' });
    expect(await giveUpLetters(db.pool, span, 'given up')).toBe(letters - 1);
    expect(await countOpen(db.pool, span)).toEqual({ letters: 0, messages: 0 });
    expect(await row(id)).toMatchObject({ status: 'sent' });
    expect(await giveUpLetters(db.pool, span, 'given up')).toBe(0);
  });

  it('is not written again when the batch comes again', async () => {
    const { id } = await first();
    await markLetter(db.pool, id, { status: 'sent' });
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (letterId) => letterId });
    expect(await row(id)).toMatchObject({ status: 'sent', message_id: `<${id}@dure.test>` });
  });
});
