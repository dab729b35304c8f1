import type { NoteActCommand } from '../callNote/acts.ts';
import type { MeetingActCommand } from '../meeting/acts.ts';
import type { Message } from '../entity.ts';
import type { NoteId } from '../ids.ts';
import type { ActCommand } from './acts.ts';
import type { CaseEvent, CaseEventOf } from './events.ts';
import type { CrisisCase, Household } from './state.ts';

/**
 * Who else must hear of the event: the household in which a merged one goes on, the note that became a report, and the
 * meeting whose item is not needed any more.
 */
export function messages(event: CaseEvent, { current: c }: Household): Message[] {
  if (!c) return [];
  if (event.type === 'householdMerged') return [merged(c, event)];
  if (event.type === 'sittingGivenUp') return [givenUp(c, event)];
  const isReport = event.type === 'caseOpened' || event.type === 'reportJoined';
  return isReport && event.fromNote ? [reported(c, event.fromNote)] : [];
}

function merged(c: CrisisCase, event: CaseEventOf<'householdMerged'>): Message {
  const { intoHouseholdId, opening, unseen, paperId } = event;
  const command: ActCommand<'absorbHousehold'> = {
    type: 'absorbHousehold',
    ...opening,
    fromHouseholdId: c.householdId,
    fromCaseId: c.caseId,
    unseen,
    urgent: c.urgent,
    paperId,
  };
  return { to: intoHouseholdId, command };
}

function reported({ caseId }: CrisisCase, noteId: NoteId): Message {
  const command: NoteActCommand<'reportCallNote'> = { type: 'reportCallNote', noteId, caseId };
  return { to: noteId, entity: 'callNote', command };
}

function givenUp({ caseId }: CrisisCase, { meetingId, kind, about }: CaseEventOf<'sittingGivenUp'>): Message {
  const command: MeetingActCommand<'withdrawNeed'> = { type: 'withdrawNeed', meetingId, caseId, kind, about };
  return { to: meetingId, entity: 'meeting', command };
}
