import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { callNote } from '../../domain/callNote/entity.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { asId, householdOf } from '../../domain/ids.ts';
import { meeting } from '../../domain/meeting/entity.ts';
import { playStories } from '../../embedded/demo/playStories.ts';
import { startHouse, type House } from '../../embedded/house.ts';
import { seedWithCommittees } from '../../embedded/committees.ts';
import { createPool } from '../../prisma/connect.ts';
import { appDatabaseUrl } from '../../runtime/config.ts';
import { createCodec } from '../../runtime/codec.ts';
import { loadMasterKey } from '../../runtime/masterKey.ts';
import { createClient, createConnection } from '../../runtime/temporal.ts';
import { householdWorkflowId } from '../../workflows/messages.ts';
import { playCallNotes } from './callNotes.ts';
import { fetchChain, folderOf, writeStory, type RecordedRun, type RecordedStory } from './historyFile.ts';
import { playMeetings } from './meetings.ts';
import { playOutage } from './outage.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run histories:record`: plays the stories of the demo anew and saves what the engine kept of each household, beside
 * what older editions decided. To be done when a story or an edition is new; stories that are named are
 * played alone.
 */
async function recordCases(named: readonly string[]): Promise<void> {
  const house = await startHouse({ timeSkipping: true, durable: false, prepare: seedWithCommittees, report: print });
  try {
    const { cases } = await playStories(house, print, named);
    const connection = createConnection(house.config);
    try {
      const client = createClient(connection, house.config, loadMasterKey(house.config.masterKeyFile));
      for (const [story, caseId] of Object.entries(cases)) {
        const runs = await runsOf(house, client, householdWorkflowId(householdOf(asId(caseId))));
        await save({ story, runs });
      }
    } finally {
      await connection.close();
    }
  } finally {
    await house.stop();
  }
  await save(await playOutage());
}

const folder = import.meta.dirname;

async function save(
  recorded: RecordedStory,
  into = folderOf(folder, crisisCase.newestEdition),
): Promise<void> {
  await writeStory(into, recorded);
  const events = recorded.runs.map((run) => run.events.length).join(' + ');
  print(`${recorded.story}: ${events} events of history`);
}

/** All runs of all chains of a household, the earliest first. */
async function runsOf(
  { config }: House,
  client: Client,
  workflowId: string,
): Promise<readonly RecordedRun[]> {
  const codec = createCodec(loadMasterKey(config.masterKeyFile), config.temporal.namespace);
  const pool = createPool(appDatabaseUrl(config));
  try {
    const { rows } = await pool.query<{ chain: string }>(
      'SELECT chain FROM event WHERE workflow_id = $1 GROUP BY chain ORDER BY min(at)',
      [workflowId],
    );
    await ended(client, workflowId);
    const chains: RecordedRun[] = [];
    for (const { chain } of rows) chains.push(...(await fetchChain(client, { workflowId, chain }, codec)));
    return chains;
  } finally {
    await pool.end();
  }
}

/** The last act is on record a moment before the workflow has ended. */
async function ended(client: Client, workflowId: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    if (status.name === 'COMPLETED') return;
    await pause(100);
  }
  throw new Error(`${workflowId} has not ended 10 s after its last act`);
}

const asked = process.argv.slice(2);
const ofNotes = 'call-notes';
const ofMeetings = 'meetings';
const named = asked.filter((story) => story !== ofNotes && story !== ofMeetings);
if (asked.length === 0 || asked.includes(ofNotes))
  await save(await playCallNotes(), folderOf(join(folder, 'callNote'), callNote.newestEdition));
if (asked.length === 0 || asked.includes(ofMeetings))
  await save(await playMeetings(), folderOf(join(folder, 'meeting'), meeting.newestEdition));
if (asked.length === 0 || named.length > 0) await recordCases(named);
