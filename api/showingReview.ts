import { asId, type DongCode, type MeetingId } from '../domain/ids.ts';
import type { SittingMember } from '../domain/meeting/state.ts';
import { answersOf, guestOfMember, isReviewing, type WrittenReview } from '../domain/meeting/written.ts';
import { codeOfGuest, linksOf, type FoundLink } from '../prisma/guestLinks.ts';
import { invitationLettersOf } from '../prisma/queries/invitations.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { mostCodes } from './guests.ts';
import { nowInstant } from './moment.ts';
import { permit } from './permission.ts';
import type { Visitor } from './seam.ts';
import { meetingFor } from './showingMeetings.ts';
import { staffView } from './views/clock.ts';
import { meetingHead } from './views/meetingHead.ts';
import { staffOf } from './views/sittingItem.ts';
import type { ReviewLinkState, ReviewMemberView, WrittenReviewView } from './views/written.ts';

interface Asked {
  readonly meetingId: MeetingId;
  /** The member whose code the secretary is about to tell. */
  readonly code: string | null;
}

/** Who has answered in writing and who has not, for whoever keeps the meeting. */
export async function showReview(
  deps: Deps,
  visitor: Visitor,
  { meetingId, code }: Asked,
): Promise<WrittenReviewView> {
  const { meeting: m } = await meetingFor(deps, visitor, meetingId);
  const { place } = m.committee;
  permit(visitor.person, 'renewReviewLink', asId<DongCode>(place));
  const [links, letters, names, placeName, now] = await Promise.all([
    linksOf(deps.pool, meetingId),
    invitationLettersOf(deps.db, meetingId, ['reviewAsked', 'reviewRecalled']),
    staffNames(deps.db, staffOf(m)),
    deps.places.nameOf(place),
    nowInstant(),
  ]);
  const { review } = m;
  const isOpen = isReviewing(m) && review !== undefined && now < review.due.at;
  const view = (member: SittingMember, n: number): ReviewMemberView => {
    const { staffId, seat } = member;
    const number = review?.links[staffId] ?? 0;
    const guest = { meetingId, guest: guestOfMember(staffId), number };
    const link = links.find((one) => one.guest === guest.guest && one.number === number);
    const answers = answersOf(m, n);
    return {
      ...{ ...staffView(staffId, names), seat, ...answers },
      returnedAt: answers.given < answers.asked ? null : (review?.returned[staffId] ?? null),
      link: stateOf(link),
      letters: letters
        .filter((one) => one.staffId === staffId)
        .map(({ at, status, sentAt }) => ({ at, status, sentAt })),
      code: code === staffId && isOpen && number > 0 ? codeOfGuest(deps.secrets.guests, guest) : null,
      mayRenew: isOpen && answers.asked > 0,
    };
  };
  return {
    head: meetingHead(m, visitor.person, placeName),
    review: review ? reviewView(review) : null,
    members: m.members.map(view),
  };
}

const reviewView = ({ begunAt, due, closed }: WrittenReview): WrittenReviewView['review'] => ({
  ...{ begunAt, dueAt: due.at, remindAt: due.remindAt ?? null, closed },
});

function stateOf(link: FoundLink | undefined): ReviewLinkState {
  if (!link) return 'none';
  if (link.usedAt) return 'opened';
  return link.tries >= mostCodes ? 'locked' : 'sent';
}
