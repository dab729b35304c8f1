import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { MeetingEvent } from './events.ts';
import { isOfInviting } from './evolveInviting.ts';
import type { Inviting } from './invitingEvents.ts';
import { invitationLetters, invitingLetters, invitingTemplates } from './invitingLetters.ts';
import { isOfExpert } from './evolveExperts.ts';
import { expertLetters, expertLetterTemplates } from './expertLetters.ts';
import type { Meeting, MeetingHolder } from './state.ts';

/** Every letter that the house writes about a meeting, by the name of its wording. */
export const meetingLetterTemplates = [
  'meetingCalled',
  'meetingCalledOff',
  'itemsUndecided',
  'decisionRefused',
  'putAgainAsked',
  'conflictAsked',
  'referralAnswered',
  'sittingOnHoliday',
  'meetingDutyPassed',
  'meetingDutyEscalated',
  ...invitingTemplates,
  ...expertLetterTemplates,
] as const;
export type MeetingLetterTemplate = (typeof meetingLetterTemplates)[number];

/** Who must hear of it; asked with the state after the event. Nothing about a case stands in any of them (K26). */
export function meetingLetters(event: MeetingEvent, { current: m }: MeetingHolder): Letter[] {
  if (!m) return [];
  if (isOfExpert(event)) return expertLetters(event, m);
  const to = (staffId: StaffId, template: MeetingLetterTemplate, facts: Letter['facts'] = {}): Letter => ({
    to: { staffId },
    template,
    facts: { committee: m.committee.kind, startsAt: m.startsAt, ...facts },
  });
  if (isOfInviting(event)) return invitingLetters(event, m, to);
  const called = { template: 'meetingCalled', method: 'REQUEST' } as const;
  const calledOff = { template: 'meetingCalledOff', method: 'CANCEL' } as const;
  const withdrawn = { template: 'invitationWithdrawn', method: 'CANCEL' } as const;
  switch (event.type) {
    case 'meetingCalled':
      return [
        ...invitationLetters(m, { to: everybody(m), ...called, ...inviting(event) }, to),
        ...expertLetters(event, m),
      ];
    case 'rosterRenewed':
      if (m.noticeAt === null) return [];
      return [
        ...invitationLetters(m, { to: event.joined, ...called, ...inviting(event) }, to),
        ...invitationLetters(m, { to: event.left ?? [], ...withdrawn, ...inviting(event) }, to),
      ];
    case 'meetingCancelled':
      if (m.noticeAt === null) return [];
      return invitationLetters(m, { to: everybody(m), ...calledOff, ...inviting(event) }, to);
    case 'minutesSigned':
      return [
        ...(event.moving ? [to(m.secretary, 'itemsUndecided', { dueAt: event.moving.at })] : []),
        ...(event.puttingAgain ? [to(m.secretary, 'putAgainAsked', { dueAt: event.puttingAgain.at })] : []),
      ];
    case 'conflictKnown':
      return [to(event.member, 'conflictAsked', { dueAt: event.due.at })];
    case 'deliveryRefused':
      return [to(m.secretary, 'decisionRefused', { dueAt: event.due.at })];
    case 'referralAnswered':
      return [to(m.secretary, 'referralAnswered')];
    case 'meetingRecounted':
      return event.onHoliday ? [to(m.secretary, 'sittingOnHoliday')] : [];
    case 'meetingDutyPassed':
      return [to(event.owner, 'meetingDutyPassed', { duty: event.duty, dueAt: event.dueAt })];
    case 'meetingDutyEscalated':
      return [to(event.to, 'meetingDutyEscalated', { duty: event.duty })];
    case 'meetingPlanned':
    case 'itemAdded':
    case 'itemAgreed':
    case 'actionAdded':
    case 'actionDropped':
    case 'itemPutAgain':
    case 'conflictCleared':
    case 'itemWithdrawn':
    case 'proposalChanged':
    case 'itemReferred':
    case 'referralsJoined':
    case 'referralSettled':
    case 'itemSplit':
    case 'memberRecused':
    case 'memberChallenged':
    case 'challengeDecided':
    case 'attendanceRecorded':
    case 'itemsOpened':
    case 'ballotsCast':
    case 'secretBallotsCast':
    case 'handsRecorded':
    case 'itemsClosed':
    case 'itemPostponed':
    case 'discussionRecorded':
    case 'itemsResolved':
    case 'itemsMoved':
    case 'refusalSettled':
    case 'addendumAdded':
    case 'meetingEnded':
      return [];
  }
}

const everybody = ({ members }: Meeting): StaffId[] => members.map(({ staffId }) => staffId);

const inviting = ({ invitation }: Inviting): Inviting => (invitation === undefined ? {} : { invitation });
