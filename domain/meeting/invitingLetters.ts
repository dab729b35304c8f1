import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Invitation, Inviting, InvitingEvent } from './invitingEvents.ts';
import type { MeetingLetterTemplate } from './letters.ts';
import type { Meeting } from './state.ts';

/** Letters on invitations, by the name of their wording. */
export const invitingTemplates = [
  'meetingMoved',
  'invitationWithdrawn',
  'meetingReminder',
  'answerAsked',
  'quorumLost',
] as const;

/** What an invitation does with the entry in somebody's calendar (METHOD, RFC 5546). */
export type InvitationMethod = 'REQUEST' | 'CANCEL';

/** What a letter to the members says of the sitting; with a method it carries an entry for their calendar. */
export function invitationFacts(
  m: Meeting,
  { sequence }: Pick<Invitation, 'sequence'>,
  method?: InvitationMethod,
): Letter['facts'] {
  return {
    ...{ sequence, way: m.way },
    ...(method ? { method } : {}),
    ...(m.where === undefined ? {} : { where: m.where }),
    ...(m.joiningId === undefined ? {} : { joins: 1 }),
  };
}

type Writing = (staffId: StaffId, template: MeetingLetterTemplate, facts?: Letter['facts']) => Letter;

interface Addressed extends Inviting {
  readonly to: readonly StaffId[];
  readonly template: MeetingLetterTemplate;
  readonly method: InvitationMethod;
}

/** One letter each, with an entry for the calendar; null invites nobody, and under edition 1 there was no entry. */
export function invitationLetters(
  m: Meeting,
  { to, template, method, invitation }: Addressed,
  write: Writing,
): Letter[] {
  if (invitation === null) return [];
  const facts = invitation === undefined ? {} : invitationFacts(m, invitation, method);
  return to.map((staffId) => write(staffId, template, facts));
}

export function invitingLetters(event: InvitingEvent, m: Meeting, write: Writing): Letter[] {
  const now = invitationFacts(m, { sequence: m.sequence ?? 0 });
  switch (event.type) {
    case 'meetingMoved':
      return m.members.flatMap(({ staffId }) =>
        event.invitation
          ? [
              write(staffId, 'meetingMoved', {
                ...invitationFacts(m, event.invitation, 'REQUEST'),
                from: event.from,
              }),
            ]
          : [],
      );
    case 'invitationResent':
      return [write(event.member, 'meetingCalled', invitationFacts(m, event.invitation, 'REQUEST'))];
    case 'membersReminded':
      return [
        ...event.unanswered.map((staffId) => write(staffId, 'answerAsked', now)),
        ...event.coming.map((staffId) => write(staffId, 'meetingReminder', now)),
      ];
    case 'quorumForecastLost':
      return [write(m.secretary, 'quorumLost', { items: event.items.length })];
    case 'invitationAnswered':
    case 'memberTold':
      return [];
  }
}
