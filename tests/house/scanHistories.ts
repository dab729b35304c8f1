import type { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import { openPayloads, type Json } from '../histories/payloads.ts';
import { scanBytes, type Found } from './scan.ts';

/** Every history of the namespace: how many, all of it with its payloads opened, and where the texts stand. */
export interface Histories {
  readonly count: number;
  readonly opened: string;
  readonly found: Found;
}

/** Reads all histories as the server keeps them and once more opened by the codec. The client must have no codec. */
export async function scanHistories(
  client: Client,
  codec: PayloadCodec,
  texts: readonly string[],
): Promise<Histories> {
  const found: string[] = [];
  const parts: string[] = [];
  for await (const { workflowId, runId } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const bytes = proto.temporal.api.history.v1.History.encode(history).finish();
    const plain = JSON.parse(JSON.stringify(history.events)) as Json;
    const opened = JSON.stringify(await openPayloads(plain, codec));
    parts.push(opened);
    found.push(
      ...scanBytes(workflowId, bytes, texts),
      ...scanBytes(`${workflowId}, opened`, Buffer.from(opened), texts),
    );
  }
  return { count: parts.length, opened: parts.join('\n'), found };
}
