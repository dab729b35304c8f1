import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asyncLocalStorage, type Context } from '@temporalio/activity';
import { createDeliver } from '../../../activities/deliver.ts';
import { nowInstant } from '../../../api/moment.ts';
import type { BatchSpan } from '../../../prisma/ledgers.ts';
import { claimMessages, markMessage } from '../../../prisma/messages.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { people, randomId } from './chain.ts';

let db: TestDatabase;
let chain: string;
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());
beforeEach(() => {
  chain = randomId();
});

const span = (from: number, upTo: number): BatchSpan => ({ chain, from, upTo });

/** A message of that version for a receiver: `one:3:1` is the first of version 3. */
async function written(to: string, version: number, n = 1): Promise<string> {
  const id = `${chain}:${String(version)}:${String(n)}`;
  await db.pool.query(
    `INSERT INTO message (id, chain, version, n, case_id, to_household, to_entity, at, by_actor, role, command)
     VALUES ($1, $2, $3, $4, $5, $6, 'crisisCase', $7, $8, 'SECRETARY', $9)`,
    [
      ...[id, chain, version, n, 'meeting-1', to, await nowInstant(), people.officer],
      { type: 'leaveSitting', caseId: 'c', meetingId: 'm', kind: 'CONFERENCE', about: null },
    ],
  );
  return id;
}

const claim = async (of: BatchSpan): Promise<string[]> =>
  (await claimMessages(db.pool, of, 100)).map(({ id }) => id);

async function statusesOf(ids: readonly string[]): Promise<(string | undefined)[]> {
  const sql = 'SELECT id, status FROM message WHERE id = ANY($1)';
  const { rows } = await db.pool.query<{ id: string; status: string }>(sql, [ids]);
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
}

/** The post with an engine that answers for everybody but those households. */
function postWithout(silent: readonly string[]) {
  const heard: string[] = [];
  const answer = (workflowId: string): Promise<void> => {
    if (silent.some((to) => workflowId.endsWith(to))) return Promise.reject(new Error('unreachable'));
    heard.push(workflowId.slice(workflowId.indexOf('/') + 1));
    return Promise.resolve();
  };
  const client = {
    withDeadline: (_: number, send: () => Promise<void>) => send(),
    workflow: {
      executeUpdateWithStart: (
        _: unknown,
        {
          startWorkflowOperation: { options },
        }: { startWorkflowOperation: { options: { workflowId: string } } },
      ) => answer(options.workflowId),
    },
  };
  const tools = { pool: db.pool, client, limits: {}, mail: undefined, from: '', pagesUrl: '', secrets: {} };
  const { deliver } = createDeliver(tools as unknown as Parameters<typeof createDeliver>[0]);
  // Outside the worker nobody hears the heartbeats.
  const alone = { heartbeat: () => undefined } as unknown as Context;
  return { heard, deliver: (of: BatchSpan) => asyncLocalStorage.run(alone, () => deliver(of)) };
}

describe('what one entity tells others', () => {
  it('is claimed in the order in which it happened', async () => {
    const ids: string[] = [];
    for (const [version, n] of [
      [9, 1],
      [2, 2],
      [10, 1],
      [2, 1],
    ] as const)
      ids.push(await written(randomId(), version, n));
    expect(await claim(span(0, 10))).toEqual([ids[3], ids[1], ids[0], ids[2]]);
  });

  it('does not overtake what an earlier batch still has to tell the same receiver', async () => {
    const [one, other] = [randomId(), randomId()];
    const first = await written(one, 1);
    const second = await written(one, 2);
    const beside = await written(other, 2, 2);
    expect(await claim(span(1, 2))).toEqual([beside]);
    expect(await claim(span(0, 1))).toEqual([first]);
    expect(await claim(span(1, 2))).toEqual([]);
    await markMessage(db.pool, first, { status: 'accepted' });
    expect(await claim(span(1, 2))).toEqual([second]);
  });

  it('is told to those who answer, and waits in its order for one who does not', async () => {
    const [one, other] = [randomId(), randomId()];
    const ids = [await written(one, 1), await written(one, 1, 2), await written(other, 1, 3)];
    const deaf = postWithout([one]);
    expect(await deaf.deliver(span(0, 1))).toEqual({ waiting: 2 });
    expect(await statusesOf(ids)).toEqual(['waiting', 'waiting', 'accepted']);
    expect(deaf.heard).toEqual([other]);
    const again = postWithout([]);
    expect(await again.deliver(span(0, 1))).toEqual({ waiting: 0 });
    expect(again.heard).toEqual([one, one]);
    expect(await statusesOf(ids)).toEqual(['accepted', 'accepted', 'accepted']);
  });
});
