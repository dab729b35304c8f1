import type { Due } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import { countedAnew, type MovedDue } from '../recounting.ts';
import type { Refusal } from '../refusal.ts';
import { reminderUnder } from '../reminder.ts';
import { dayOf, type Instant } from '../time.ts';
import { holderOf, meetingClocks } from './clocks.ts';
import { conflictClock } from './conflicts.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { invitationOf } from './invited.ts';
import { reminderAt } from './reminding.ts';
import { meetingDuties, type ListedDuty, type Meeting, type MeetingDuty } from './state.ts';
import { isReviewing } from './written.ts';

/** A date of a meeting; `clockId` tells it from others of its duty that run at the same time. */
export interface MovedMeetingDue extends MovedDue {
  readonly duty: MeetingDuty;
  readonly clockId?: string;
}

/** The new date has passed already; both sides of a referral have one day; all members were told of it. */
export const meetingKeptCauses = ['wouldBeLate', 'agreed', 'toldToAll'] as const;
export type MeetingKeptCause = (typeof meetingKeptCauses)[number];

export interface KeptMeetingDue {
  readonly duty: ListedDuty;
  readonly clockId?: string;
  readonly why: MeetingKeptCause;
}

/** The rules of the day have reached a meeting; since edition 4, and the owner of each date that moved hears of it. */
export interface MeetingRulesRenewed {
  readonly type: 'meetingRulesRenewed';
  readonly rulebook: number;
  readonly moved: readonly MovedMeetingDue[];
  /** Dates that stand though the rules count others. */
  readonly kept: readonly KeptMeetingDue[];
  /** When members hear that the sitting, or the end of a written review, is near; absent where that stands. */
  readonly remindAt?: Instant;
  /** The sitting's own day has become a holiday. */
  readonly onHoliday?: true;
}

/** Both sides of a referral have one day, which neither of them counts anew for itself. */
const agreed: readonly MeetingDuty[] = ['answering', 'awaiting'];

/** A day that is still to come is counted again, and nobody becomes late by it (K10); a sitting on a new holiday is told of. */
export function renewRulebook(m: Meeting, now: Circumstances): MeetingEvent[] | Refusal {
  const { version: rulebook } = now.rulebook;
  if (rulebook <= m.rulebook) return { code: 'rulebookNotNewer' };
  const news = becameHoliday(m, now) ? { onHoliday: true as const } : {};
  if (now.edition < 4) return [{ type: 'meetingRecounted', rulebook, dues: silently(m, now), ...news }];
  const judged = datesOf(m).map((date) => judge(date, now));
  const moved = judged.flatMap((one) => (one && 'due' in one ? [one] : []));
  const kept = judged.flatMap((one) => (one && 'why' in one ? [one] : []));
  return [{ type: 'meetingRulesRenewed', rulebook, moved, kept, ...remindedAnew(m, now), ...news }];
}

function becameHoliday(m: Meeting, { at, rulebook: { calendar } }: Circumstances): boolean {
  const isToCome = (m.status === 'planned' || m.status === 'called') && m.heldOn > dayOf(at);
  return isToCome && calendar.holidays[m.heldOn] !== undefined && m.onHoliday !== true;
}

/** Before edition 4 nobody was told, no cause was kept, and neither a recusal nor what comes after a review was counted. */
function silently(m: Meeting, now: Circumstances): MeetingEventOf<'meetingRecounted'>['dues'] {
  const dues = meetingDuties.flatMap((duty) => {
    const was = m.dues[duty];
    const due = was && !agreed.includes(duty) ? countedAnew(was, now) : null;
    return due && due !== 'wouldBeLate' ? [[duty, due] as const] : [];
  });
  return Object.fromEntries(dues);
}

/** A date with its owner, or with why it stands whatever the rules count. */
type Dated = { readonly was: Due; readonly clockId?: string } & (
  | { readonly duty: MeetingDuty; readonly owner: StaffId }
  | { readonly duty: ListedDuty; readonly stands: MeetingKeptCause }
);

function datesOf(m: Meeting): Dated[] {
  const ofMeeting = meetingDuties.flatMap((duty): Dated[] => {
    const was = m.dues[duty];
    if (!was) return [];
    return agreed.includes(duty) ? [{ duty, was, stands: 'agreed' }] : [{ duty, was, ...ownedBy(m, duty) }];
  });
  const recusals = meetingClocks(m).flatMap(({ id, clockId, owner, due }): Dated[] =>
    id === 'recusal' && clockId !== undefined ? [{ duty: id, clockId, owner, was: due }] : [],
  );
  return [...ofMeeting, ...recusals, ...datesOfReview(m)];
}

/** While answers are taken: their end stands for everybody, and the signature follows from it by the rules of the day. */
function datesOfReview(m: Meeting): Dated[] {
  const { review } = m;
  if (!review || !isReviewing(m)) return [];
  return [
    { duty: 'voting', was: review.due, stands: 'toldToAll' },
    { duty: 'signing', was: review.signing, ...ownedBy(m, 'signing') },
  ];
}

const ownedBy = (m: Meeting, duty: MeetingDuty): { readonly owner: StaffId } => ({
  owner: holderOf(m, duty).owner,
});

function judge(date: Dated, now: Circumstances): MovedMeetingDue | KeptMeetingDue | null {
  const { was, clockId } = date;
  const due = countedAnew(was, now);
  if (due === null) return null;
  const named = clockId === undefined ? {} : { clockId };
  if ('stands' in date) return { duty: date.duty, ...named, why: date.stands };
  const { duty, owner } = date;
  return due === 'wouldBeLate' ? { duty, ...named, why: due } : { duty, ...named, owner, was, due };
}

/** Whoever is still to be reminded hears of it on a working day all the same. */
function remindedAnew(m: Meeting, now: Circumstances): { readonly remindAt?: Instant } {
  const [was, again] = isReviewing(m) ? recall(m, now) : [reminderAt(m), invitationOf(0, m, now)?.remindAt];
  const isTold = was === null || was <= now.at;
  return isTold || again === undefined || again === was ? {} : { remindAt: again };
}

function recall({ review }: Meeting, now: Circumstances): readonly [Instant | null, Instant | undefined] {
  const was = review && !review.reminded ? (review.due.remindAt ?? null) : null;
  return [was, review && reminderUnder(review.due, now).remindAt];
}

export const recountedBy = (
  m: Meeting,
  { rulebook, dues, onHoliday }: MeetingEventOf<'meetingRecounted'>,
): Meeting => ({
  ...m,
  rulebook,
  dues: { ...m.dues, ...dues },
  ...(onHoliday ? { onHoliday } : {}),
});

export function rulesRenewed(
  m: Meeting,
  { rulebook, moved, remindAt, onHoliday }: MeetingRulesRenewed,
): Meeting {
  const dated = moved.reduce(withDate, { ...m, rulebook, ...(onHoliday ? { onHoliday } : {}) });
  if (remindAt === undefined) return dated;
  const { review } = dated;
  if (!review || !isReviewing(dated)) return { ...dated, remindAt };
  return { ...dated, review: { ...review, due: { ...review.due, remindAt } } };
}

function withDate(m: Meeting, { duty, clockId, due }: MovedMeetingDue): Meeting {
  const { review, conflicts = [] } = m;
  if (clockId !== undefined) {
    const isIt = (one: (typeof conflicts)[number]): boolean => conflictClock(m, one) === clockId;
    return { ...m, conflicts: conflicts.map((one) => (isIt(one) ? { ...one, due } : one)) };
  }
  // The minutes of a review that is under way are nobody's duty yet.
  if (duty === 'signing' && review && isReviewing(m)) return { ...m, review: { ...review, signing: due } };
  return { ...m, dues: { ...m.dues, [duty]: due } };
}
