import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Pool } from 'pg';
import type { PayloadCodec } from '@temporalio/common';
import { meetingWorkflowId, peek } from '../../workflows/messages.ts';
import { historiesOf } from '../histories.ts';
import type { Sitting } from '../sitting.ts';

/** What the record says of the day. */
export interface Counted {
  /** Questions of the agenda that some case has an answer to. */
  readonly decided: number;
  /** Questions of the agenda without one. */
  readonly lost: number;
  /** Answers beyond the first to one question. */
  readonly doubled: number;
  /** Answers that are not what the committee counted. */
  readonly wrong: number;
}

/** So long at most, in ms, may the record come after the last answer; what is not there by then is lost. */
const recordedWithinMs = 60_000;

/** The same once it stands: a case answers an act before it is recorded, so the last decisions are there a moment later. */
export async function countOnceRecorded(pool: Pool, sitting: Sitting): Promise<Counted> {
  const end = Date.now() + recordedWithinMs;
  for (;;) {
    const counted = await countDecisions(pool, sitting);
    if (counted.lost === 0 || Date.now() >= end) return counted;
    await pause(200);
  }
}

/** Compares the agenda and the counts of the meeting's own events with the answers in those of the cases. */
async function countDecisions(pool: Pool, { meetingId }: Sitting): Promise<Counted> {
  const { rows } = await pool.query<Counted>(
    `WITH item AS (
       SELECT row_number() OVER (ORDER BY version) AS no, data ->> 'caseId' AS case_id, data ->> 'about' AS about
       FROM event WHERE subject = $1 AND type = 'itemAdded'
     ), result AS (
       SELECT no::integer, outcome -> 'tally' ->> 'result' AS result
       FROM event, jsonb_array_elements(data -> 'outcomes') AS outcome,
         jsonb_array_elements_text(outcome -> 'items') AS no
       WHERE subject = $1 AND type IN ('itemsClosed', 'itemsResolved')
     ), answer AS (
       SELECT subject AS case_id, data ->> 'selectionId' AS about, count(*)::integer AS times,
         bool_and((data ->> 'selected')::boolean) AS selected
       FROM event WHERE type = 'selectionDecided' GROUP BY 1, 2
     )
     SELECT count(times)::integer AS decided, count(*) FILTER (WHERE times IS NULL)::integer AS lost,
       coalesce(sum(times - 1), 0)::integer AS doubled,
       count(*) FILTER (WHERE selected IS DISTINCT FROM (result = 'PASSED'))::integer AS wrong
     FROM item LEFT JOIN result USING (no) LEFT JOIN answer USING (case_id, about)`,
    [meetingId],
  );
  return rows[0] ?? { decided: 0, lost: 0, doubled: 0, wrong: 0 };
}

interface Engine {
  readonly client: Client;
  readonly codec: PayloadCodec;
  readonly pool: Pool;
}

/** Bytes of what the meeting would hand to its next run now: what is true of it and every key that it has answered, sealed. */
export async function stateBytes(
  { client, codec, pool }: Engine,
  { meetingId, chain }: Sitting,
): Promise<number> {
  const { state } = await client.workflow.getHandle(meetingWorkflowId(meetingId)).query(peek);
  const { rows } = await pool.query<Readonly<Record<string, unknown>>>(
    'SELECT act_key, body_hash, version, subject FROM event WHERE chain = $1 AND act_key IS NOT NULL',
    [chain],
  );
  const seen = rows.map((row) => Object.values(row));
  const [sealed] = await codec.encode([defaultPayloadConverter.toPayload({ state, seen })]);
  return sealed?.data?.length ?? 0;
}

/** The longest of the meeting's runs in events, and the most bytes that it gave to the record at once. */
export async function runsOf(client: Client, { meetingId }: Sitting) {
  const histories = await historiesOf(client, meetingWorkflowId(meetingId));
  const recorded = histories.flat().map(({ activityTaskScheduledEventAttributes: at }) => {
    const payloads = at?.input?.payloads ?? [];
    return payloads.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  });
  return {
    longestRun: Math.max(...histories.map(({ length }) => length)),
    largestActBytes: recorded.reduce((most, bytes) => Math.max(most, bytes), 0),
  };
}
