import { dueFrom, type Due } from '../clock.ts';
import { wholeOf, type CommitteeKind } from '../committee/kinds.ts';
import type { Circumstances } from '../entity.ts';
import { asId, type StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { DeadlineCode } from '../rulebook.ts';
import { reminderUnder } from '../reminder.ts';
import { noonOf, type Instant } from '../time.ts';
import type { MeetingActs, MeetingHouseActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { memberIn } from './guard.ts';
import { markOf, marks, voted, type Item } from './items.ts';
import type { Meeting } from './state.ts';

/** Why no more answers are taken: everybody has answered, the deadline has passed, or it was called off. */
export const reviewEndings = ['ALL_RETURNED', 'DEADLINE', 'CANCELLED'] as const;
export type ReviewEnding = (typeof reviewEndings)[number];

/** 서면심의 under way, or over: by when answers are due, who was asked and who has answered. */
export interface WrittenReview {
  readonly begunAt: Instant;
  /** It was told to everybody, so no new holiday moves it; since edition 3 with the moment at which it is recalled. */
  readonly due: Due;
  /** By when its minutes are signed, from the day of the deadline. */
  readonly signing: Due;
  /** How many links each member has had; only the last one opens. Whoever has left keeps their number. */
  readonly links: Readonly<Record<StaffId, number>>;
  /** When each who has answered everything did so last. */
  readonly returned: Readonly<Record<StaffId, Instant>>;
  /** Null while answers are taken. */
  readonly closed: { readonly why: ReviewEnding; readonly at: Instant } | null;
  /** Whoever had not answered was reminded, once. */
  readonly reminded?: true;
}

export interface WrittenActs {
  /** A new link to one of them; the one before is void. */
  renewReviewLink: { readonly member: StaffId };
}

export type WrittenEvent =
  | {
      readonly type: 'writtenReviewBegun';
      readonly begunAt: Instant;
      readonly due: Due;
      readonly signing: Due;
      /** What is voted on. */
      readonly items: readonly number[];
      /** Who is asked, each with a first link. */
      readonly members: readonly StaffId[];
    }
  | { readonly type: 'reviewLinkMade'; readonly member: StaffId; readonly link: number }
  /** Who had not answered everything when the end came near. */
  | { readonly type: 'reviewRecalled'; readonly members: readonly StaffId[] }
  | { readonly type: 'writtenReviewReturned'; readonly member: StaffId; readonly returnedAt: Instant }
  | {
      readonly type: 'writtenReviewClosed';
      readonly why: ReviewEnding;
      readonly closedAt: Instant;
      /** Who was asked and has not answered everything. */
      readonly missing: readonly StaffId[];
    };

const guestPrefix = 'member/';
/** A member's place among those who come by a link, beside outside experts. */
export const guestOfMember = (staffId: StaffId): string => `${guestPrefix}${staffId}`;
/** The member whose place that is, or null. */
export const memberOfGuest = (guest: string): StaffId | null =>
  guest.startsWith(guestPrefix) ? asId(guest.slice(guestPrefix.length)) : null;

/** While answers are taken. */
export const isReviewing = ({ review }: Meeting): boolean => review?.closed === null;

/** 긴급지원선정 answers by the end of the next working day (K1). */
const deadlineOf = (kind: CommitteeKind): DeadlineCode =>
  wholeOf(kind) === 'EMERGENCY_SELECTION' ? 'WRITTEN_SELECTION' : 'WRITTEN_REVIEW';

/**
 * With the calling the items are before the members, each of whom gets a link. Null where people sit
 * together, under edition 1, and under a rulebook that does not know the deadline yet.
 */
export function beginReview(m: Meeting, now: Circumstances): MeetingEvent[] | Refusal | null {
  const code = deadlineOf(m.committee.kind);
  if (m.way !== 'WRITTEN' || now.edition < 2 || !(code in now.rulebook.deadlines)) return null;
  const items = m.items.flatMap((item, n) =>
    item.status === 'waiting' && !item.marks.includes(marks.challenged) ? [n + 1] : [],
  );
  if (items.length === 0) return { code: 'reviewEmpty' };
  const counted = dueFrom(code, m.startsAt > now.at ? m.startsAt : now.at, now);
  const due = now.edition < 3 ? counted : { ...counted, ...reminderUnder(counted, now) };
  const members = m.members.flatMap(({ staffId }, place) =>
    items.some((no) => isAsked(m.items[no - 1], place)) ? [staffId] : [],
  );
  const signing = dueFrom('MINUTES', noonOf(due.day), now);
  return [{ type: 'writtenReviewBegun', begunAt: now.at, due, signing, items, members }];
}

const isAsked = (item: Item | undefined, place: number): boolean => {
  const mark = item && markOf(item, place);
  return mark !== undefined && mark !== marks.recused && mark !== marks.challenged;
};

/** How many items a member is asked about, and how many of these they have voted on. */
export function answersOf(
  { items }: Meeting,
  place: number,
): { readonly asked: number; readonly given: number } {
  const isVotedOn = ({ status }: Item): boolean => status === 'open' || status === 'closed';
  const asked = items.filter((item) => isVotedOn(item) && isAsked(item, place));
  return { asked: asked.length, given: asked.filter((item) => voted.includes(markOf(item, place))).length };
}

export const isMissing = (m: Meeting, place: number): boolean => {
  const { asked, given } = answersOf(m, place);
  return given < asked;
};

/** Who was asked and has not answered everything yet. */
export const missingIn = (m: Meeting): StaffId[] =>
  m.members.flatMap(({ staffId }, place) => (isMissing(m, place) ? [staffId] : []));

/** Acts of people who sit together: in writing each votes alone, and the house closes. */
const ofTheRoom: readonly (keyof MeetingActs | keyof MeetingHouseActs)[] = [
  'addItems',
  'takeItems',
  'splitItem',
  'recordAttendance',
  'openItems',
  'closeItems',
  'recordHands',
  'decideChallenge',
  'resolveInBulk',
];

/** Why an act cannot be done in a written review; null where it can, and in a sitting always. */
export function refuseInWriting({ review }: Meeting, act: string, { at }: Circumstances): Refusal | null {
  if (!review) return null;
  const dueAt = review.due.at;
  if (act === 'castSecretBallot') return { code: 'secretNotInWriting' };
  if (ofTheRoom.some((one) => one === act)) return { code: 'heldInWriting', dueAt };
  const isLate = review.closed !== null || at >= dueAt;
  return act === 'castBallot' && isLate ? { code: 'reviewOver', dueAt } : null;
}

export function renewReviewLink(
  m: Meeting,
  { member }: MeetingActs['renewReviewLink'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const { review } = m;
  if (!review) return { code: 'meetingOutOfOrder', status: m.status };
  if (review.closed !== null || now.at >= review.due.at) return { code: 'reviewOver', dueAt: review.due.at };
  const place = memberIn(m, member, 'member');
  if (typeof place !== 'number') return place;
  if (answersOf(m, place).asked === 0) return { code: 'reviewNothingAsked', field: 'member' };
  return [linkFor(review, member)];
}

/** The next link of a member; with it the one before is void. */
export const linkFor = ({ links }: WrittenReview, member: StaffId): MeetingEvent => ({
  type: 'reviewLinkMade',
  member,
  link: (links[member] ?? 0) + 1,
});
