import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { OutcomeActs } from '../domain/meeting/outcomeActs.ts';
import type { MeetingId, PaperId } from '../domain/ids.ts';
import type { ConferenceBody, ConferencePaper } from './schemas/meetingOutcome.ts';
import type { MeetingBody } from './schemas/meeting.ts';

/** Acts of which words go into a paper of the item's household. */
export const sealedOutcomes = [
  'agreeConference',
  'agreeSelection',
  'agreeAdvice',
  'agreeRecovery',
  'addAction',
  'clearConflict',
] as const satisfies readonly (keyof OutcomeActs)[];
export type SealedOutcome = (typeof sealedOutcomes)[number];

export type OutcomeSent = {
  [A in SealedOutcome]: { readonly act: A } & MeetingBody<A>;
}[SealedOutcome];

export const isSealedOutcome = (sent: { readonly act: string }): sent is OutcomeSent =>
  sealedOutcomes.some((act) => act === sent.act);

/** What is sealed of it: the narrative, and of a conference goals, parts and the household's own words. */
export function wordsOf(sent: OutcomeSent): object {
  if (sent.act !== 'agreeConference') return { note: sent.note };
  const { goals, parts, opinionWords, note } = sent;
  return { note, goals, parts, opinionWords } satisfies ConferencePaper;
}

/** The act as the meeting gets it: codes, days and the paper's id. */
export function outcomeCommand(
  sent: OutcomeSent,
  { meetingId, paperId }: { readonly meetingId: MeetingId; readonly paperId: PaperId },
): MeetingActCommand {
  if (sent.act === 'agreeConference') return { type: sent.act, meetingId, ...codesOf(sent), paperId };
  const { act: type, ...codes } = withoutNote(sent);
  return { type, meetingId, ...codes, paperId } as MeetingActCommand;
}

const withoutNote = ({ note: _note, ...codes }: Exclude<OutcomeSent, { readonly act: 'agreeConference' }>) =>
  codes;

function codesOf({
  item,
  advises,
  leadAgency,
  parts,
  areas,
  goals,
  opinion,
  nextOn,
}: ConferenceBody): Omit<OutcomeActs['agreeConference'], 'paperId'> {
  return {
    ...{ item, advises, leadAgency, areas, opinion, nextOn },
    parts: parts.map(({ agency, by }) => ({ agency, by })),
    goals: goals.length,
  };
}
