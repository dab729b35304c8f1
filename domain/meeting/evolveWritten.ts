import type { StaffId } from '../ids.ts';
import { ended, opened } from './dues.ts';
import type { MeetingEvent } from './events.ts';
import { markOf, voted } from './items.ts';
import type { Meeting } from './state.ts';
import type { WrittenEvent, WrittenReview } from './written.ts';

const types = [
  'writtenReviewBegun',
  'reviewLinkMade',
  'reviewRecalled',
  'writtenReviewReturned',
  'writtenReviewClosed',
] as const satisfies readonly WrittenEvent['type'][];

export const isOfWritten = (event: MeetingEvent): event is WrittenEvent =>
  types.some((type) => type === event.type);

/** What is true of a written review after the event. */
export function evolveWritten(m: Meeting, event: WrittenEvent): Meeting {
  switch (event.type) {
    case 'writtenReviewBegun':
      return begun(m, event);
    case 'reviewLinkMade':
      return changed(m, ({ links }) => ({ links: { ...links, [event.member]: event.link } }));
    case 'reviewRecalled':
      return changed(m, () => ({ reminded: true }));
    case 'writtenReviewReturned': {
      const { member, returnedAt } = event;
      return attending(
        changed(m, ({ returned }) => ({ returned: { ...returned, [member]: returnedAt } })),
        (staffId) => staffId === member,
      );
    }
    case 'writtenReviewClosed':
      return closed(m, event);
  }
}

const changed = (m: Meeting, change: (review: WrittenReview) => Partial<WrittenReview>): Meeting =>
  m.review ? { ...m, review: { ...m.review, ...change(m.review) } } : m;

/** From the calling on it is as good as a sitting: ballots come in, and its times are those of its answers. */
function begun(m: Meeting, event: Extract<WrittenEvent, { readonly type: 'writtenReviewBegun' }>): Meeting {
  const { begunAt, due, signing, items, members } = event;
  const links = Object.fromEntries(members.map((staffId) => [staffId, 1]));
  return {
    ...ended(m, 'sitting'),
    status: 'sitting',
    heldFrom: begunAt,
    items: m.items.map((item, n) => (items.includes(n + 1) ? { ...item, status: 'open' } : item)),
    review: { begunAt, due, signing, links, returned: {}, closed: null },
  };
}

/** Who has voted on anything took part on paper; counts are kept by then and do not change by it. */
function closed(m: Meeting, event: Extract<WrittenEvent, { readonly type: 'writtenReviewClosed' }>): Meeting {
  const { why, closedAt: at } = event;
  // Nothing was held, and there is nothing to sign.
  if (why === 'CANCELLED') return changed(m, () => ({ closed: { why, at } }));
  const over = changed({ ...m, heldUntil: at }, () => ({ closed: { why, at } }));
  const hasVoted = (_: StaffId, place: number): boolean =>
    m.items.some((item) => voted.includes(markOf(item, place)));
  return opened(attending(over, hasVoted), 'signing', m.review?.signing ?? null);
}

const attending = (m: Meeting, isThere: (staffId: StaffId, place: number) => boolean): Meeting => ({
  ...m,
  members: m.members.map((one, place) =>
    one.attends === null && isThere(one.staffId, place) ? { ...one, attends: 'PAPER' } : one,
  ),
});
