import type { MeetingId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import type { GuestLook } from './guests.ts';
import type { Visitor } from './seam.ts';
import { showReview } from './showingReview.ts';
import { showReviewDoor, showReviewPage } from './showingToWriters.ts';
import type { ReviewDoorView, ReviewPageView, WrittenReviewView } from './views/written.ts';

/** Written review: what a member sees by their link, and what its secretary sees of them. */
export interface WrittenWindows {
  /** What a link leads to; looking at it uses nothing up. */
  reviewDoor(link: string): Promise<ReviewDoorView>;
  /** The page of whoever was let in, null where the code is asked again; the reading of materials is kept. */
  reviewPage(look: GuestLook): Promise<ReviewPageView | null>;
  /** Who has answered and who has not, with the code of the one that is asked for. */
  writtenReview(visitor: Visitor, meetingId: MeetingId, code: string | null): Promise<WrittenReviewView>;
}

export const createWrittenWindows = (deps: Deps): WrittenWindows => ({
  reviewDoor: (link) => showReviewDoor(deps, link),
  reviewPage: (look) => showReviewPage(deps, look),
  writtenReview: (visitor, meetingId, code) => showReview(deps, visitor, { meetingId, code }),
});
