import type { StaffId } from '../ids.ts';
import type { LeaveCause, ReassignCause } from '../staffing.ts';
import type { PlainDate } from '../time.ts';
import type { ActCommand } from './acts.ts';
import { seats, type CrisisCase, type Seat } from './state.ts';

/** How a duty of a seat can be somebody's: they hold the seat, stand in there, or are asked to receive a transfer. */
const ways = ['holder', 'deputy', 'receiver'] as const;
type Way = (typeof ways)[number];

/** What of a case a round is about: `officer` for the holder, `deputy/officer`, `receiver/officer`. */
export interface Post {
  readonly way: Way;
  readonly seat: Seat;
}

export function postIn(about: string): Post {
  const [first = '', second] = about.split('/');
  return second === undefined
    ? { way: 'holder', seat: first as Seat }
    : { way: first as Way, seat: second as Seat };
}

const aboutOf = ({ way, seat }: Post): string => (way === 'holder' ? seat : `${way}/${seat}`);

/** Everything of the case that is this person's, now or by a day to come. */
export function postsOf({ people, deputies, transfer }: CrisisCase, staffId: StaffId): string[] {
  const isTheirs: Readonly<Record<Way, (seat: Seat) => boolean>> = {
    holder: (seat) => people[seat] === staffId,
    deputy: (seat) => deputies.some((one) => one.seat === seat && one.staffId === staffId),
    receiver: (seat) => transfer?.people[seat] === staffId,
  };
  return ways.flatMap((way) => seats.filter(isTheirs[way]).map((seat) => aboutOf({ way, seat })));
}

type Command = ActCommand<
  'appointDeputy' | 'endDeputy' | 'reassignSeat' | 'replaceDeputy' | 'replaceReceiver'
>;

export interface Leave {
  readonly staffId: StaffId;
  readonly deputy: StaffId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly leaveCause: LeaveCause;
}

/** Who is away for some days: somebody stands in, for their deputyship as well. A receipt has no days to wait, and stays with the other. */
export function onLeave(
  { caseId }: CrisisCase,
  about: string,
  { staffId, deputy, from, until, leaveCause }: Leave,
): Command {
  const { way, seat } = postIn(about);
  if (way === 'receiver') return { type: 'replaceReceiver', caseId, seat, from: staffId, to: deputy };
  const of = way === 'deputy' ? { of: staffId } : {};
  return { type: 'appointDeputy', caseId, seat, deputy, from, until, leaveCause, ...of };
}

/** Who is back before the last day: whoever stood in for them by that leave goes home. */
export const backAgain = (
  { caseId }: CrisisCase,
  about: string,
  { deputy, from }: Pick<Leave, 'deputy' | 'from'>,
): Command => ({ type: 'endDeputy', caseId, seat: postIn(about).seat, deputy, from });

export interface Handover {
  readonly staffId: StaffId;
  readonly to: StaffId;
  readonly reassignCause: ReassignCause;
}

/** Who goes for good: all that was theirs is another's. */
export function handedOver(
  { caseId }: CrisisCase,
  about: string,
  { staffId, to, reassignCause }: Handover,
): Command {
  const { way, seat } = postIn(about);
  if (way === 'holder') return { type: 'reassignSeat', caseId, seat, to, reassignCause };
  const type = way === 'deputy' ? 'replaceDeputy' : 'replaceReceiver';
  return { type, caseId, seat, from: staffId, to };
}
