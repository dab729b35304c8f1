import type { StaffId } from '../domain/ids.ts';
import type { Person } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';
import { placeOf } from '../domain/meeting/state.ts';
import { memberOfGuest, type WrittenReview } from '../domain/meeting/written.ts';
import { personNow } from '../prisma/queries/personNow.ts';
import type { Guest, GuestKind } from './guests.ts';
import { nowInstant, todayHere } from './moment.ts';
import { problem, refused } from './problems.ts';

/** A member whom a link has led to their written ballot. */
export interface WrittenGuest extends Guest {
  readonly review: WrittenReview;
  readonly staffId: StaffId;
  /** With the roles of the day: what they may do signed in, they may do here. */
  readonly person: Person;
}

/** The newest link of somebody who still has a seat; afterwards they still see how they have voted. */
export const writtenGuests: GuestKind<WrittenGuest> = {
  async guestOf({ pool }, found) {
    const { meeting, link } = found;
    const staffId = memberOfGuest(link.guest);
    const { review } = meeting;
    if (staffId === null || !review) return null;
    const person = await personNow(pool, { staffId, today: await todayHere() });
    if (!person || placeOf(meeting, staffId) < 0) throw problem('guestNotMember');
    if (review.links[staffId] !== link.number) throw problem('guestLinkReplaced');
    return { ...found, review, staffId, person };
  },
  admit: async (_, guest) => {
    refuseOver(guest, await nowInstant());
  },
};

/** Nobody comes in any more once it is over. */
export function refuseOver({ review }: Pick<WrittenGuest, 'review'>, now: Instant): void {
  if (review.closed !== null || now >= review.due.at)
    throw refused({ code: 'reviewOver', dueAt: review.due.at });
}
