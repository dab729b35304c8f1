import type { PlainDate } from '../time.ts';
import { isSub, wholeOf, type Committee, type CommitteeKind, type Seated } from './kinds.ts';
import type { CommitteeRules } from './rules.ts';

/** A member with the days of the term (임기), both counted; null while no end is named. */
export interface Member extends Seated {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** The members of a committee; of a sub-committee those of the whole one beside them. */
export interface Roster {
  readonly members: readonly Member[];
  readonly whole?: readonly Member[];
}

/** The roster of the committee of that kind, from the members of all kinds of its place. */
export function rosterIn<One extends Member & Pick<Committee, 'kind'>>(
  kind: CommitteeKind,
  all: readonly One[],
): Omit<Roster, 'members'> & { readonly members: readonly One[] } {
  const members = all.filter((one) => one.kind === kind);
  return isSub(kind) ? { members, whole: all.filter((one) => one.kind === wholeOf(kind)) } : { members };
}

/** Who sits on the day: on a sub-committee whoever sits on the whole one as well, and its secretary. */
export function seatedOn({ members, whole }: Roster, day: PlainDate): Seated[] {
  const own = sittingOn(members, day);
  if (!whole) return own;
  const voting = new Set(
    sittingOn(whole, day)
      .filter(isVoting)
      .map(({ staffId }) => staffId),
  );
  return own.filter((one) => !isVoting(one) || voting.has(one.staffId));
}

export const isVoting = ({ seat }: Pick<Seated, 'seat'>): boolean => seat !== 'SECRETARY';

/** Who has a seat on the day; of two terms of one person the one that began last. The chair first, then by id. */
function sittingOn(members: readonly Member[], day: PlainDate): Seated[] {
  const now = new Map<string, Member>();
  for (const member of members) {
    if (member.from > day || (member.until !== null && member.until < day)) continue;
    const known = now.get(member.staffId);
    if (!known || known.from <= member.from) now.set(member.staffId, member);
  }
  return [...now.values()]
    .toSorted(bySeat)
    .map(({ staffId, seat, category }) => ({ staffId, seat, category }));
}

const order = ['CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY'];

function bySeat(a: Seated, b: Seated): number {
  const seats = order.indexOf(a.seat) - order.indexOf(b.seat);
  if (seats !== 0) return seats;
  return a.staffId < b.staffId ? -1 : 1;
}

/** What a committee lacks before it can sit. */
export type RosterFault =
  'delegationMissing' | 'chairMissing' | 'secretaryMissing' | 'tooManyMembers' | 'tooFewOutside';

/**
 * One chair, one secretary, no more members than the law has; and for 긴급지원심의위원회 as many of 제12조제3항제1호·제2호 as
 * half of all, the chair counted (the stricter reading: the Act does not say). A sub-committee has been handed something
 * by an ordinance or a delegation (K11).
 */
export function rosterFault(
  {
    kind,
    mostMembers,
    delegation = null,
  }: { readonly kind: CommitteeKind } & Pick<CommitteeRules, 'mostMembers' | 'delegation'>,
  seated: readonly Seated[],
): RosterFault | null {
  if (isSub(kind) && delegation === null) return 'delegationMissing';
  const voting = seated.filter(isVoting);
  if (voting.filter(({ seat }) => seat === 'CHAIR').length !== 1) return 'chairMissing';
  if (seated.length - voting.length !== 1) return 'secretaryMissing';
  if (mostMembers !== null && voting.length > mostMembers) return 'tooManyMembers';
  if (kind !== 'EMERGENCY_REVIEW') return null;
  const outside = voting.filter(({ category }) => category === 'LEARNED' || category === 'CIVIC').length;
  return outside * 2 >= voting.length ? null : 'tooFewOutside';
}
