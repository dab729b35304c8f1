import { shortItems, sittingForecast } from '../../domain/meeting/forecast.ts';
import type { MemberAnswer, MemberTold } from '../../domain/meeting/invited.ts';
import type { Meeting, SittingMember } from '../../domain/meeting/state.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { InvitationLetter, StaffAtWork } from '../../prisma/queries/invitations.ts';
import type {
  AnswerView,
  InvitationsView,
  InvitationView,
  InvitedView,
  Reach,
  ToldView,
} from './invitations.ts';
import type { MeetingHeadView } from './meetingHead.ts';

/** The letters by which somebody hears of a sitting; the newest of them says what is true now. */
const notices: readonly string[] = ['meetingCalled', 'meetingMoved', 'meetingCalledOff', 'reviewAsked'];

export interface InvitationParts {
  readonly head: MeetingHeadView;
  readonly letters: readonly InvitationLetter[];
  readonly people: ReadonlyMap<string, StaffAtWork>;
  /** An office by its code. */
  readonly offices: ReadonlyMap<string, string>;
  readonly joining: string | null;
  readonly now: Instant;
}

export function invitationsView(m: Meeting, parts: InvitationParts): InvitationsView {
  const { head, letters, joining, now } = parts;
  const { isAhead, isOpen, isTelling } = openIn(m, now);
  const seated = new Set<string>(m.members.map(({ staffId }) => staffId));
  const gone = [...new Set(letters.map(({ staffId }) => staffId))].filter((id) => !seated.has(id));
  return {
    ...{ head, joining, where: m.where ?? null },
    ...{ noticeAt: m.noticeAt, urgentCause: m.urgentCause },
    members: m.members.map((member) => invitedView(m, member, parts)),
    gone: gone.map((staffId) => ({ staffId, name: nameIn(parts, staffId), sent: sentTo(parts, staffId) })),
    forecast: sittingForecast(m),
    short: shortItems(m),
    ...{ isOpen, isTelling },
    isMovable: isAhead && (m.status === 'planned' || m.status === 'called'),
  };
}

/** What of a sitting is still to come, and so can be told and answered. */
function openIn(m: Meeting, now: Instant) {
  const isAhead = m.startsAt > now;
  const isOpen = isAhead && m.status === 'called';
  return {
    isAhead,
    isOpen,
    isTelling: isOpen || (isAhead && m.status === 'cancelled' && m.noticeAt !== null),
  };
}

const nameIn = ({ people }: InvitationParts, staffId: StaffId): string =>
  people.get(staffId)?.name ?? staffId;

const sentTo = ({ letters }: InvitationParts, id: StaffId) =>
  letters
    .filter(({ staffId }) => staffId === id)
    .map(({ template, at, status, sentAt }) => ({ template, at, status, sentAt }));

function invitedView(
  m: Meeting,
  { staffId, seat, category }: SittingMember,
  parts: InvitationParts,
): InvitedView {
  const answer = m.answers?.[staffId];
  const told = m.told?.[staffId];
  const { home = '' } = parts.people.get(staffId) ?? {};
  const sent = sentTo(parts, staffId);
  const reach = reachOf(sent, told);
  const { isOpen, isTelling } = openIn(m, parts.now);
  const isMissed = reach === 'NOBODY' || reach === 'WAITING';
  return {
    ...{ staffId, name: nameIn(parts, staffId), seat, category, sent, reach },
    office: parts.offices.get(home) ?? home,
    // Whoever has answered knows of it, however they heard.
    isToBeCalled: isTelling && (isOpen ? !answer : isMissed),
    answer: answer ? answerView(staffId, answer, parts) : null,
    told: told ? toldView(told, parts) : null,
  };
}

function reachOf(sent: InvitedView['sent'], told: MemberTold | undefined): Reach {
  const newest = sent.findLast(({ template }) => notices.includes(template));
  if (newest?.status === 'sent') return 'MAIL';
  if (told) return 'TELEPHONE';
  return newest?.status === 'waiting' || newest?.status === 'sending' ? 'WAITING' : 'NOBODY';
}

const answerView = (
  member: StaffId,
  { answer, absence, at, by }: MemberAnswer,
  parts: InvitationParts,
): AnswerView => ({ answer, absence, at, writtenBy: by === member ? null : nameIn(parts, by) });

const toldView = ({ spokeWith, at, by }: MemberTold, parts: InvitationParts): ToldView => ({
  ...{ spokeWith, at },
  by: nameIn(parts, by),
});

/** What one member sees of it; `me` is theirs. */
export function invitationView(m: Meeting, me: StaffId, parts: InvitationParts): InvitationView {
  const { head, joining, now } = parts;
  const mine = m.answers?.[me];
  return {
    ...{ head, joining, where: m.where ?? null },
    mine: mine ? answerView(me, mine, parts) : null,
    isOpen: openIn(m, now).isOpen,
  };
}
