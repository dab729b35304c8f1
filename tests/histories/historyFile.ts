import type { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closePayloads, isMap, openPayloads, type Json, type JsonMap } from './payloads.ts';

/** One run of a workflow as the server kept it, its payloads opened. */
export interface RecordedRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly events: readonly JsonMap[];
}

/** Every run of a story's household, from its first report to its end. */
export interface RecordedStory {
  readonly story: string;
  readonly runs: readonly RecordedRun[];
}

/** The folder of the histories that an edition of the rules decided; they stay as long as that edition does. */
export const folderOf = (folder: string, edition: number): string => join(folder, `edition-${String(edition)}`);

/** Every story of every edition by name; throws where there is none, since a gate without histories holds nothing. */
export async function readStories(folder: string): Promise<readonly RecordedStory[]> {
  const all = await readdir(folder, { recursive: true });
  const names = all.filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) {
    throw new Error(`There is no history in ${folder}: record the stories with npm run histories:record.`);
  }
  return Promise.all(
    names.map(async (name) => ({
      story: name.replace(/\.json$/, ''),
      runs: JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly RecordedRun[],
    })),
  );
}

/** One event a line, so that a change of one act is a change of few lines. */
export async function writeStory(folder: string, { story, runs }: RecordedStory): Promise<void> {
  const lines = runs.map(({ workflowId, runId, events }) => {
    const head = `{"workflowId":${JSON.stringify(workflowId)},"runId":${JSON.stringify(runId)},"events":[`;
    return `${head}\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}`;
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${story}.json`), `[${lines.join(',\n')}]\n`);
}

/** All runs of a chain, in their order. */
export async function fetchChain(
  client: Client,
  { workflowId, chain }: { readonly workflowId: string; readonly chain: string },
  codec: PayloadCodec,
): Promise<readonly RecordedRun[]> {
  const runs: RecordedRun[] = [];
  for (let runId = chain; runId !== ''; runId = nextRunOf(runs.at(-1))) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const plain = JSON.parse(JSON.stringify(history.events)) as JsonMap[];
    const events = plain.map(async (event) => withoutMachine(await openPayloads(event, codec)) as JsonMap);
    runs.push({ workflowId, runId, events: await Promise.all(events) });
  }
  return runs;
}

/** A house of a test's own seals nothing. */
export const inTheClear = {
  encode: <T>(payloads: T): Promise<T> => Promise.resolve(payloads),
  decode: <T>(payloads: T): Promise<T> => Promise.resolve(payloads),
};

/** What the engine's replay takes. */
export const historyOf = ({ events }: RecordedRun) =>
  proto.temporal.api.history.v1.History.fromObject({ events: events.map(closePayloads) });

function nextRunOf(run: RecordedRun | undefined): string {
  const rolled = run?.events.at(-1)?.['workflowExecutionContinuedAsNewEventAttributes'];
  const next = isMap(rolled) ? rolled['newExecutionRunId'] : '';
  return typeof next === 'string' ? next : '';
}

/** What names a process, a build or a folder of the machine that recorded; no replay reads it. */
const ofTheMachine = new Set([
  'identity',
  'binaryChecksum',
  'workerVersion',
  'meteringMetadata',
  'requestId',
  'stackTrace',
]);

function withoutMachine(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutMachine);
  if (!isMap(value) || 'json' in value) return value;
  const kept = Object.entries(value).filter(([key]) => !ofTheMachine.has(key));
  const clean = Object.fromEntries(kept.map(([key, one]) => [key, withoutMachine(one)]));
  return clean['kind'] === 'TASK_QUEUE_KIND_STICKY' ? { ...clean, name: 'sticky' } : clean;
}
