import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { asId, type CaseId } from '../../../domain/ids.ts';
import { reserveAct } from '../../../prisma/actKeys.ts';
import { proposeErasure } from '../../../prisma/erasures.ts';
import { HouseholdErased } from '../../../prisma/householdKeys.ts';
import { readPaper, sweepPapers, writePaper, type PaperWritten } from '../../../prisma/papers.ts';
import { certificateOf } from '../../../prisma/queries/erasures.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { inTransaction } from '../../../prisma/transaction.ts';
import {
  asker,
  at,
  closedChain,
  openArchive,
  paperIds,
  secrets,
  somebody,
  type Archive,
  type Somebody,
} from './archive.ts';
import { createChain, dong, instant, officer, paper, people, randomId, type Chain } from './chain.ts';

let archive: Archive;
let db: Archive['db'];
beforeAll(async () => {
  archive = await openArchive();
  ({ db } = archive);
});
afterAll(() => db.stop());

/** Asks until the answer is yes; the limit only ends a test that has already failed. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await pause(20);
  }
  throw new Error('still not so');
}

describe('a household that is not at rest', () => {
  const why = { cause: 'REQUEST', reason: 'PERSON_ASKED', by: asker, paperId: null } as const;

  it('is not proposed while a case is open', async () => {
    const chain = createChain();
    chain.report('2026-11-23T01:00:00Z');
    await archive.keep(chain, somebody());
    expect(await proposeErasure(db.pool, await archive.kinIn(chain), { at, why })).toEqual({
      kind: 'stillOpen',
    });
  });

  it('is not erased when a report came between proposal and confirmation', async () => {
    const chain = await archive.closed();
    const erasure = await archive.asked(chain);
    const recorded = chain.rows.length;
    chain.report('2026-11-26T02:00:00Z');
    await recordBatch(db.pool, chain.batch(recorded), { messageIdOf: (id) => id });
    expect(await archive.confirm(erasure)).toBe('stillOpen');
    expect((await archive.kinIn(chain)).isErased).toBe(false);
  });

  it('is not erased while a report is under way that is not recorded yet', async () => {
    const erasure = await archive.asked(await archive.closed());
    const report = await reserved(erasure);
    expect(await tryToWrite(report)).toBe('written');
    expect(await archive.confirm(erasure)).toBe('stillOpen');
    // The report was refused after all: its key is given back.
    await db.pool.query('DELETE FROM act_key WHERE body_hash = $1', [report.bodyHash]);
    expect(await archive.confirm(erasure)).toBe('done');
  });

  it('is erased before a paper is written or not at all, whoever is faster', async () => {
    for (let round = 0; round < 6; round += 1) {
      const erasure = await archive.asked(await archive.closed());
      const report = await reserved(erasure);
      const writing = pause(round * 3).then(() => tryToWrite(report));
      const ends = await Promise.all([writing, archive.confirm(erasure)]);
      expect([
        ['written', 'stillOpen'],
        ['erased', 'done'],
      ]).toContainEqual(ends);
    }
  });

  it('keeps a paper waiting until its erasure is over, and then takes none', async () => {
    const { householdId } = await archive.closed();
    const report = await reserved({ householdId });
    const written = await inTransaction(db.pool, async (erasing) => {
      await erasing.query('SELECT FROM household WHERE household_id = $1 FOR UPDATE', [householdId]);
      const writing = tryToWrite(report);
      await until(waitsForLock);
      await erasing.query(
        'UPDATE household SET wrapped_key = NULL, erased_at = now() WHERE household_id = $1',
        [householdId],
      );
      return { writing };
    });
    expect(await written.writing).toBe('erased');
  });

  async function reserved({ householdId }: { readonly householdId: string }): Promise<PaperWritten> {
    const [bodyHash, paperId] = [randomId(), randomId()];
    await reserveAct(db.pool, {
      actor: officer,
      key: randomId(),
      bodyHash,
      subject: `${randomId()}-abcd1234`,
    });
    return { paperId, householdId, kind: 'reportCrisis', body: 'note', bodyHash, writtenBy: officer };
  }
  const tryToWrite = (sealed: PaperWritten): Promise<string> =>
    writePaper(db.pool, secrets, sealed).then(
      () => 'written',
      (error: unknown) => (error instanceof HouseholdErased ? 'erased' : String(error)),
    );
  const waitsForLock = async (): Promise<boolean> =>
    (
      await db.pool.query(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO paper%'`,
      )
    ).rowCount === 1;
});

describe('households that were merged', () => {
  /** The first goes on in the second, whose case is over two days later. */
  async function merged(one: Somebody): Promise<readonly [Chain, Chain]> {
    const first = createChain();
    first.report('2026-11-22T01:00:00Z');
    first.act('2026-11-22T03:00:00Z', 'recordContact', { ...paper(), mode: 'PHONE', outcome: 'REACHED' });
    const second = closedChain((chain) => {
      absorb(first, chain);
    });
    await archive.keep(first, one);
    await archive.keep(second, somebody());
    return [first, second];
  }
  function absorb(first: Chain, second: Chain): void {
    const opening = {
      caseId: asId<CaseId>(`${second.householdId}-next0001`),
      ...{ householdId: second.householdId, caseNo: `2026-${randomId().slice(0, 8)}`, previousCaseId: null },
      ...{ dong, people },
    };
    const into = { intoHouseholdId: second.householdId, opening };
    first.act('2026-11-23T01:30:00Z', 'mergeHousehold', { paperId: asId(randomId()), ...into });
    const [message] = first.rows.flatMap(({ messages = [] }) => messages);
    if (!message) throw new Error('nobody was told of the merge');
    second.act('2026-11-23T01:31:00Z', 'absorbHousehold', message.command as never);
  }
  const arrived = ({ chain }: Chain): Promise<unknown> =>
    db.owner.query(`UPDATE message SET status = 'accepted' WHERE chain = $1`, [chain]);

  it('are one: proposed and erased together, by the later of both', async () => {
    const one = somebody();
    const [first, second] = await merged(one);
    const both = [first.householdId, second.householdId].sort();
    expect(await archive.kinIn(first)).toEqual(await archive.kinIn(second));
    expect(await archive.kinIn(first)).toMatchObject({
      householdId: second.householdId,
      lastDay: '2026-11-26',
    });
    await arrived(first);
    const erasure = await archive.asked(first);
    expect(erasure.householdId).toBe(second.householdId);
    expect(await archive.confirm(erasure)).toBe('done');
    expect((await certificateOf(db.pool, erasure.erasureId))?.householdIds).toEqual(both);
    for (const paperId of [...paperIds(first)])
      expect(await readPaper(db.pool, secrets, paperId)).toMatchObject({ kind: 'erased' });
    expect(await archive.found(one.who)).toEqual([]);
  });

  it('are at rest only when the second has heard of the merge, and their papers are never swept', async () => {
    const [first] = await merged(somebody());
    const why = { cause: 'REQUEST', reason: 'COURT', by: asker, paperId: null } as const;
    expect(await proposeErasure(db.pool, await archive.kinIn(first), { at, why })).toEqual({
      kind: 'stillOpen',
    });
    await db.owner.query(`UPDATE paper SET written_at = '2020-01-01' WHERE household_id = $1`, [
      first.householdId,
    ]);
    expect(await sweepPapers(db.pool, instant('2020-01-02T00:00:00Z'))).toBe(0);
  });
});
