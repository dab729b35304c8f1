import type { StaffId } from '../ids.ts';
import type { Instant } from '../time.ts';
import { countedOut } from './closing.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { marks } from './items.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import { answersOf, isMissing, isReviewing, linkFor, missingIn, type ReviewEnding } from './written.ts';

/** The count as in any sitting, over those who have answered; what a 기피 hangs over is put off. */
function closeReview(m: Meeting, why: ReviewEnding, closedAt: Instant): MeetingEvent[] {
  const open = m.items.flatMap((item, n) => (item.status === 'open' ? [{ item, no: n + 1 }] : []));
  const isChallenged = ({ item }: (typeof open)[number]) => item.marks.includes(marks.challenged);
  const counted = open.filter((one) => !isChallenged(one)).map(({ no }) => no);
  return [
    ...(counted.length > 0 ? [{ type: 'itemsClosed', outcomes: countedOut(m, counted) } as const] : []),
    ...open.filter(isChallenged).map(({ no }) => ({ type: 'itemPostponed', item: no }) as const),
    { type: 'writtenReviewClosed', why, closedAt, missing: missingIn(m) },
  ];
}

/** What follows from an act: who has answered everything by it, who is new and gets a link, and that nobody is left. */
export function reviewAfter(before: Meeting, news: readonly MeetingEvent[], at: Instant): MeetingEvent[] {
  // Hardly any act is on a meeting in writing, and an agenda of a thousand items is not gone through for nothing.
  if (!isReviewing(before) && !news.some(({ type }) => type === 'writtenReviewBegun')) return [];
  const start: MeetingHolder = { current: before };
  const m = news.reduce<MeetingHolder>(evolveMeeting, start).current;
  if (!m || !isReviewing(m)) return [];
  const closing = missingIn(m).length === 0 ? closeReview(m, 'ALL_RETURNED', at) : [];
  return [...linksFor(m, news), ...returnsIn(m, news, at), ...closing];
}

function linksFor(m: Meeting, news: readonly MeetingEvent[]): MeetingEvent[] {
  const { review } = m;
  const joined: readonly StaffId[] = news.flatMap((event) =>
    event.type === 'rosterRenewed' ? event.joined : [],
  );
  return m.members.flatMap(({ staffId }, place) =>
    review && joined.includes(staffId) && isMissing(m, place) ? [linkFor(review, staffId)] : [],
  );
}

/** A ballot that is changed afterwards is an answer anew. */
function returnsIn(m: Meeting, news: readonly MeetingEvent[], returnedAt: Instant): MeetingEvent[] {
  return m.members.flatMap(({ staffId: member }, place): MeetingEvent[] => {
    const { asked, given } = answersOf(m, place);
    const isVoting = news.some((event) => event.type === 'ballotsCast' && event.member === member);
    const isDone = given > 0 && asked === given && (isVoting || !m.review?.returned[member]);
    return isDone ? [{ type: 'writtenReviewReturned', member, returnedAt }] : [];
  });
}

/** The deadline has passed: whoever has not answered is counted as not there. */
export function reviewByClock(m: Meeting, at: Instant): MeetingEvent[] {
  const moment = reviewMoment(m);
  return moment !== null && moment <= at ? closeReview(m, 'DEADLINE', at) : [];
}

/** When whoever has not answered is reminded, or null; once, and never where the calling left less time than that. */
const recallMoment = ({ review }: Meeting): Instant | null =>
  review?.closed === null && !review.reminded ? (review.due.remindAt ?? null) : null;

/** A house that was down until the deadline reminds nobody. */
export function recallByClock(m: Meeting, at: Instant): MeetingEvent[] {
  const moment = recallMoment(m);
  if (moment === null || moment > at || (m.review?.due.at ?? at) <= at) return [];
  return [{ type: 'reviewRecalled', members: missingIn(m) }];
}

/** The next moment at which the clock has something to do about a review: it reminds, then it closes. */
export const reviewMoments = (m: Meeting): Instant[] =>
  [recallMoment(m), reviewMoment(m)].filter((moment) => moment !== null);

/** When the clock closes a review, or null. */
const reviewMoment = (m: Meeting): Instant | null => (isReviewing(m) ? (m.review?.due.at ?? null) : null);
