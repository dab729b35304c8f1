import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { MeetingEvent } from './events.ts';
import { isOfInviting } from './evolveInviting.ts';
import type { ExpertEvent } from './experts.ts';
import type { Inviting, InvitingEvent } from './invitingEvents.ts';
import { invitationLetters, invitingLetters, invitingTemplates } from './invitingLetters.ts';
import { isOfExpert } from './evolveExperts.ts';
import { expertLetters, expertLetterTemplates } from './expertLetters.ts';
import { isOfWritten } from './evolveWritten.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import type { WrittenEvent } from './written.ts';
import { writtenLetters, writtenLetterTemplates } from './writtenLetters.ts';

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
  'meetingDueRecounted',
  'meetingDutyPassed',
  'meetingDutyEscalated',
  ...invitingTemplates,
  ...expertLetterTemplates,
  ...writtenLetterTemplates,
] as const;
export type MeetingLetterTemplate = (typeof meetingLetterTemplates)[number];

type Told = Exclude<MeetingEvent, ExpertEvent | InvitingEvent | WrittenEvent>;
type Write = (staffId: StaffId, template: MeetingLetterTemplate, facts?: Letter['facts']) => Letter;
type Writer<E extends Told> = (m: Meeting, event: E, to: Write) => Letter[];

const called = { template: 'meetingCalled', method: 'REQUEST' } as const;
const calledOff = { template: 'meetingCalledOff', method: 'CANCEL' } as const;
const withdrawn = { template: 'invitationWithdrawn', method: 'CANCEL' } as const;

/** Who must hear of each event, asked with the state after it; null where nobody has to. */
const writers: { readonly [T in Told['type']]: Writer<Extract<Told, { readonly type: T }>> | null } = {
  meetingCalled: (m, event, to) => [
    ...invitationLetters(m, { to: everybody(m), ...called, ...inviting(event) }, to),
    ...expertLetters(event, m),
  ],
  rosterRenewed: (m, event, to) =>
    m.noticeAt === null
      ? []
      : [
          ...invitationLetters(m, { to: event.joined, ...called, ...inviting(event) }, to),
          ...invitationLetters(m, { to: event.left ?? [], ...withdrawn, ...inviting(event) }, to),
        ],
  meetingCancelled: (m, event, to) =>
    m.noticeAt === null
      ? []
      : invitationLetters(m, { to: everybody(m), ...calledOff, ...inviting(event) }, to),
  minutesSigned: ({ secretary }, { moving, puttingAgain }, to) => [
    ...(moving ? [to(secretary, 'itemsUndecided', { dueAt: moving.at })] : []),
    ...(puttingAgain ? [to(secretary, 'putAgainAsked', { dueAt: puttingAgain.at })] : []),
  ],
  conflictKnown: (_, { member, due }, to) => [to(member, 'conflictAsked', { dueAt: due.at })],
  deliveryRefused: ({ secretary }, { due }, to) => [to(secretary, 'decisionRefused', { dueAt: due.at })],
  referralAnswered: ({ secretary }, _, to) => [to(secretary, 'referralAnswered')],
  meetingRecounted: ({ secretary }, { onHoliday }, to) =>
    onHoliday ? [to(secretary, 'sittingOnHoliday')] : [],
  meetingRulesRenewed: ({ secretary }, { moved, onHoliday }, to) => [
    ...moved.map(({ owner, duty, was, due }) =>
      to(owner, 'meetingDueRecounted', { duty, wasAt: was.at, dueAt: due.at }),
    ),
    ...(onHoliday ? [to(secretary, 'sittingOnHoliday')] : []),
  ],
  meetingDutyPassed: (_, { owner, duty, dueAt }, to) => [to(owner, 'meetingDutyPassed', { duty, dueAt })],
  meetingDutyEscalated: (_, event, to) => [to(event.to, 'meetingDutyEscalated', { duty: event.duty })],
  meetingPlanned: null,
  itemAdded: null,
  itemAgreed: null,
  actionAdded: null,
  actionDropped: null,
  itemPutAgain: null,
  conflictCleared: null,
  itemWithdrawn: null,
  proposalChanged: null,
  itemReferred: null,
  referralsJoined: null,
  preparedJoined: null,
  referralSettled: null,
  itemPlaced: null,
  itemSplit: null,
  memberRecused: null,
  memberChallenged: null,
  challengeDecided: null,
  attendanceRecorded: null,
  itemsOpened: null,
  ballotsCast: null,
  secretBallotsCast: null,
  handsRecorded: null,
  itemsClosed: null,
  itemPostponed: null,
  discussionRecorded: null,
  itemsResolved: null,
  itemsMoved: null,
  refusalSettled: null,
  addendumAdded: null,
  meetingEnded: null,
};

/** Who must hear of it; asked with the state after the event. Nothing about a case stands in any of them (K26). */
export function meetingLetters(event: MeetingEvent, { current: m }: MeetingHolder): Letter[] {
  if (!m) return [];
  if (isOfExpert(event)) return expertLetters(event, m);
  const to: Write = (staffId, template, facts = {}) => ({
    to: { staffId },
    template,
    facts: { committee: m.committee.kind, startsAt: m.startsAt, ...facts },
  });
  if (isOfInviting(event)) return [...invitingLetters(event, m, to), ...expertLetters(event, m)];
  if (isOfWritten(event)) return writtenLetters(event, m, to);
  const writer = writers[event.type] as Writer<Told> | null;
  return writer?.(m, event, to) ?? [];
}

const everybody = ({ members }: Meeting): StaffId[] => members.map(({ staffId }) => staffId);

const inviting = ({ invitation }: Inviting): Inviting => (invitation === undefined ? {} : { invitation });
