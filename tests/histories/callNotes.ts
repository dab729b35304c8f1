import { createEngine } from '../../api/engine.ts';
import type { NoteActCommand } from '../../domain/callNote/acts.ts';
import { callNote } from '../../domain/callNote/entity.ts';
import { entityWorkflowId } from '../../domain/entity.ts';
import { asId, type NoteId } from '../../domain/ids.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf, plusDays, plusHours } from '../../domain/time.ts';
import { colleague, noteSamples } from '../domain/callNote/note.ts';
import { people } from '../domain/seats.ts';
import { openCaseHouse } from '../engine/caseHouse.ts';
import { fetchChain, inTheClear, type RecordedRun, type RecordedStory } from './historyFile.ts';

type Step = keyof typeof noteSamples | 'wait';

/** A note that is answered late by somebody else than it was given to, and one that is closed at once; holidays come between and move its day. */
const lives: Readonly<Record<string, readonly Step[]>> = {
  late: ['writeCallNote', 'renewRulebook', 'wait', 'handOverCallNote', 'reportCallNote'],
  closed: ['writeCallNote', 'closeCallNote'],
};

/** Plays the life of call notes on the engine and takes what it kept of each. */
export async function playCallNotes(): Promise<RecordedStory> {
  const house = await openCaseHouse();
  try {
    const engine = createEngine(house.client);
    const today = dayOf(await house.now());
    const added = [1, 2, 3, 4].map((n) => ({ day: plusDays(today, n), name: '임시공휴일' }));
    const runs: RecordedRun[] = [];
    for (const [life, steps] of Object.entries(lives)) {
      const noteId = asId<NoteId>(`${life.padEnd(20, '0')}-00000001`);
      const workflowId = entityWorkflowId('callNote', noteId);
      let chain = '';
      for (const [n, step] of steps.entries()) {
        if (step === 'wait') {
          await house.until(plusHours(await house.now(), 24 * 9));
          continue;
        }
        const given = step === 'handOverCallNote' ? { to: colleague } : {};
        const command = { type: step, noteId, ...noteSamples[step], ...given } as unknown as NoteActCommand;
        const rulebook = rulebookOn(today, step === 'renewRulebook' ? added : []);
        const sent = {
          noteId,
          envelope: {
            command,
            ...{ by: people.officer, role: 'DONG_OFFICER' as const },
            ...{ edition: callNote.newestEdition, rulebook },
          },
          updateId: `${life}-${String(n)}.body`,
        };
        const outcome = await (step === 'writeCallNote' ? engine.writeNote(sent) : engine.noteAct(sent));
        if (outcome.kind !== 'accepted') throw new Error(`${step}: ${JSON.stringify(outcome)}`);
        chain = outcome.answer.chain;
      }
      await house.client.workflow.getHandle(workflowId).result();
      runs.push(...(await fetchChain(house.client, { workflowId, chain }, inTheClear)));
    }
    return { story: 'call-notes', runs };
  } finally {
    await house.close();
  }
}
