import { heartbeat } from '@temporalio/activity';
import type { Pool } from 'pg';
import type { ActCommand } from '../domain/crisisCase/acts.ts';
import type { NoteActCommand } from '../domain/callNote/acts.ts';
import { callNote } from '../domain/callNote/entity.ts';
import { aboveOf } from '../domain/callNote/keepers.ts';
import type { CallNote } from '../domain/callNote/state.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { backAgain, handedOver, onLeave } from '../domain/crisisCase/leaving.ts';
import type { Seat } from '../domain/crisisCase/state.ts';
import { asId, type CaseId, type MeetingId, type NoteId } from '../domain/ids.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import { meeting } from '../domain/meeting/entity.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import {
  circularById,
  endCircular,
  keepAnswers,
  nextReached,
  type Circular,
  type CircularAnswer,
  type Reached,
} from '../prisma/circulars.ts';
import { nextMeetings } from '../prisma/meetingsInRound.ts';
import { nextNotes } from '../prisma/notesInRound.ts';
import { seatsIn } from '../prisma/seats.ts';
import {
  callNoteWorkflowId,
  householdWorkflowId,
  meetingWorkflowId,
  updateIdOf,
} from '../workflows/messages.ts';
import { carryTo } from './carry.ts';
import { rulesAt } from './rules.ts';
import { hashOf } from './send.ts';
import type { Tools } from './index.ts';

/** Cases of one attempt; the round goes on with the next. */
const casesAtOnce = 50;

/** One command to one case, and what of the case it is about. */
interface Errand {
  readonly about: string;
  readonly command: ActCommand;
}

/** One command on its way: to which workflow, and to which case, note or meeting in it. */
interface Sent {
  readonly to: string;
  readonly subject: CaseId | NoteId | MeetingId;
  readonly about: string;
  readonly command: ActCommand | NoteActCommand | MeetingActCommand;
  readonly edition: number;
}

/** Carries a circular to the open cases, call notes and meetings that it has not reached. */
export function createCirculate({ pool, client }: Tools) {
  const carry = carryTo(client);

  async function circulate({
    circularId,
    at,
  }: {
    readonly circularId: string;
    readonly at: Instant;
  }): Promise<{ readonly reached: number }> {
    const circular = await circularById(pool, circularId);
    if (!circular) throw new Error(`There is no circular ${circularId}.`);
    if (circular.ended) return { reached: 0 };
    const rulebook = await rulesAt(pool, at);
    const today = dayOf(at);
    const reached = await nextReached(pool, circular, { today, limit: casesAtOnce });
    for (const one of reached) {
      heartbeat();
      await keepAnswers(pool, circularId, await tell(circular, one, rulebook));
    }
    const limit = casesAtOnce - reached.length;
    const notes = limit > 0 ? await nextNotes(pool, circular, { today, limit }) : [];
    for (const { noteId, state } of notes) {
      heartbeat();
      const command = await errandToNote(pool, circular, state);
      const { newestEdition: edition } = callNote;
      const sent = { to: callNoteWorkflowId(noteId), subject: noteId, about: '', command, edition };
      await keepAnswers(pool, circularId, [await send(circular, sent, rulebook)]);
    }
    const left = limit - notes.length;
    const meetings = left > 0 ? await nextMeetings(pool, circular, left) : [];
    for (const meetingId of meetings) {
      heartbeat();
      const { newestEdition: edition } = meeting;
      const command = { type: 'renewRulebook', meetingId } as const;
      const sent = { to: meetingWorkflowId(meetingId), subject: meetingId, about: '', command, edition };
      await keepAnswers(pool, circularId, [await send(circular, sent, rulebook)]);
    }
    return { reached: reached.length + notes.length + meetings.length };
  }

  async function tell(circular: Circular, one: Reached, rulebook: Rulebook): Promise<CircularAnswer[]> {
    const answers: CircularAnswer[] = [];
    const to = { to: householdWorkflowId(one.householdId), subject: one.caseId };
    const { newestEdition: edition } = crisisCase;
    for (const errand of errandsTo(circular, one)) {
      answers.push(await send(circular, { ...to, ...errand, edition }, rulebook));
    }
    return answers;
  }

  async function send(
    { circularId, by, role }: Circular,
    { to, subject, about, command, edition }: Sent,
    rulebook: Rulebook,
  ): Promise<CircularAnswer> {
    // The same errand has the same key at every attempt.
    const key = hashOf([circularId, subject, about]);
    const envelope = { command, by, role, edition, rulebook };
    const no = await carry({ to, envelope, updateId: updateIdOf(key, key) });
    // Another round came first with the same rules or newer ones: what this one is for is done.
    const refusal = no?.code === 'rulebookNotNewer' ? null : no;
    const [status, code] = refusal ? (['refused', refusal.code] as const) : (['accepted', null] as const);
    return { caseId: asId<CaseId>(subject), about, status, code, refusal };
  }

  return { circulate, closeCircular: (circularId: string): Promise<void> => endCircular(pool, circularId) };
}

function errandsTo({ content }: Circular, { caseId, state, abouts }: Reached): Errand[] {
  switch (content.kind) {
    case 'renewal':
      return [{ about: '', command: { type: 'renewRulebook', caseId } }];
    case 'leave':
      return abouts.map((about) => ({ about, command: onLeave(state, about, content) }));
    case 'return':
      return abouts.map((about) => ({ about, command: backAgain(state, about, content) }));
    case 'handover':
      return abouts.map((about) => ({ about, command: handedOver(state, about, content) }));
    case 'reassign': {
      const { to, reassignCause } = content;
      return abouts.map((about) => ({
        about,
        command: { type: 'reassignSeat', caseId, seat: about as Seat, to, reassignCause },
      }));
    }
    case 'reschedule': {
      const { to, onDayOff, rescheduleCause } = content;
      return abouts.map((about) => ({
        about,
        command: { type: 'rescheduleVisit', caseId, visitId: about, to, onDayOff, rescheduleCause },
      }));
    }
  }
}

/** A note has one keeper and no seats: while its owner is away it is somebody else's, and it stays theirs. */
async function errandToNote(pool: Pool, { content }: Circular, note: CallNote): Promise<NoteActCommand> {
  const { noteId, dong } = note;
  switch (content.kind) {
    case 'renewal':
      return { type: 'renewRulebook', noteId };
    case 'leave':
    case 'handover': {
      const to = content.kind === 'leave' ? content.deputy : content.to;
      const seated = await seatsIn(pool, dong);
      const holders = Object.fromEntries(seated.map(({ seat, staffId }) => [seat, staffId]));
      const above = aboveOf(to, holders) ?? note.above;
      return { type: 'handOverCallNote', noteId, to, above };
    }
    case 'return':
    case 'reassign':
    case 'reschedule':
      throw new Error(`Such a round has nothing to say to the note ${noteId}.`);
  }
}
