import type { Pool } from 'pg';
import { endsAt, expertIn, expertOfActor, type Expert } from '../domain/meeting/experts.ts';
import { asId, type MeetingId, type StaffId } from '../domain/ids.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import { guestOfMember, isMissing } from '../domain/meeting/written.ts';
import type { Instant } from '../domain/time.ts';
import { findLink, hashOfLink, makeLink, type GuestKeys } from '../prisma/guestLinks.ts';
import type { PaperKeys } from '../prisma/householdKeys.ts';
import type { ClaimedLetter } from '../prisma/letters.ts';
import { meetingState } from '../prisma/meetingState.ts';
import { readPaper } from '../prisma/papers.ts';

/** Whom a letter with a one-time link goes to, and the way in that it carries; or why it goes to nobody any more. */
export type GuestMail =
  | { readonly email: string; readonly link: string | null }
  | { readonly tooLate: string }
  | { readonly unreachable: string };

interface GuestPost {
  readonly pool: Pool;
  readonly papers: PaperKeys;
  readonly guests: GuestKeys;
  /** The engine's time: a link that could not be mailed in time is not mailed at all. */
  readonly now: Instant;
}

/** The way in that a letter carries to whoever has no need to sign in; null where it carries none. */
export const guestMail = (post: GuestPost, letter: ClaimedLetter): Promise<GuestMail | null> =>
  letter.template === 'reviewAsked' || letter.template === 'reviewRecalled'
    ? memberMail(post, letter)
    : expertMail(post, letter);

/**
 * A member's link is made at the moment at which it is mailed; one that is void by then is not mailed. A letter that recalls
 * the review carries the very link that is out: it follows from the house's keys, so nothing has to keep it in the clear, and
 * the code that was told stays. A new one would ask for another call to each member. What is used up is not sent again.
 */
async function memberMail(
  post: GuestPost,
  { caseId, toStaffId, email, facts, template }: ClaimedLetter,
): Promise<GuestMail> {
  const isRecall = template === 'reviewRecalled';
  const meetingId = asId<MeetingId>(caseId);
  const member = asId<StaffId>(toStaffId ?? '');
  const m = await meetingState(post.pool, meetingId);
  const { review } = m ?? {};
  const number = Number(isRecall ? review?.links[member] : facts.link);
  if (!m || !review || placeOf(m, member) < 0) return { tooLate: 'the member has no seat any more' };
  if (review.closed !== null || review.due.at <= post.now) return { tooLate: 'the review is over' };
  if (review.links[member] !== number) return { tooLate: 'a newer link was made' };
  if (isRecall && !isMissing(m, placeOf(m, member))) return { tooLate: 'the member has answered' };
  if (email === null) return { unreachable: 'the receiver has no address' };
  const link = await makeLink(post.pool, post.guests, { meetingId, guest: guestOfMember(member), number });
  const isUsed = isRecall && (await findLink(post.pool, hashOfLink(link)))?.usedAt !== null;
  return { email, link: isUsed ? null : link };
}

/** Finds an expert's address in their sealed paper, and makes the link at the moment at which it is mailed. */
async function expertMail(post: GuestPost, letter: ClaimedLetter): Promise<GuestMail | null> {
  const who = letter.toStaffId === null ? null : expertOfActor(letter.toStaffId);
  if (!who) return null;
  const { meetingId, expertId } = who;
  const m = await meetingState(post.pool, meetingId);
  const expert = m && expertIn(m, expertId);
  if (!expert) return { tooLate: 'the meeting does not know this expert' };
  const number = Number(letter.facts.link ?? 0);
  if (letter.template === 'expertLink' && isOver(post, { m, expert, number }))
    return { tooLate: 'the link is over' };
  const email = await addressIn(post, expert);
  if (email === null) return { unreachable: 'the address is erased' };
  if (letter.template !== 'expertLink') return { email, link: null };
  return { email, link: await makeLink(post.pool, post.guests, { meetingId, guest: expertId, number }) };
}

interface Sending {
  readonly m: Meeting;
  readonly expert: Expert;
  readonly number: number;
}

const isOver = ({ now }: GuestPost, { m, expert, number }: Sending): boolean =>
  expert.ended !== null || expert.link !== number || endsAt(m, expert) <= now;

async function addressIn({ pool, papers }: GuestPost, { paperId }: Expert): Promise<string | null> {
  const found = await readPaper(pool, papers, paperId);
  if (found?.kind !== 'open') return null;
  return (found.paper.body as { readonly email: string }).email;
}
