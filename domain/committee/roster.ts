import type { PlainDate } from '../time.ts';
import type { CommitteeKind, Seated } from './kinds.ts';
import type { CommitteeRules } from './rules.ts';

/** A member with the days of the term (임기), both counted; null while no end is named. */
export interface Member extends Seated {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Who sits on the day; of two terms of one person the one that began last. The chair first, then by id. */
export function sittingOn(members: readonly Member[], day: PlainDate): Seated[] {
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

/** What is wrong with those who would sit; null where nothing is. */
export type RosterFault = 'chairMissing' | 'secretaryMissing' | 'tooManyMembers' | 'tooFewOutside';

/**
 * One chair, one secretary, no more members than the law has; and for 긴급지원심의위원회 as many of 제12조제3항제1호·제2호 as
 * half of all, the chair counted (the stricter reading: the Act does not say).
 */
export function rosterFault(
  { kind, mostMembers }: { readonly kind: CommitteeKind } & Pick<CommitteeRules, 'mostMembers'>,
  seated: readonly Seated[],
): RosterFault | null {
  const voting = seated.filter(({ seat }) => seat !== 'SECRETARY');
  if (voting.filter(({ seat }) => seat === 'CHAIR').length !== 1) return 'chairMissing';
  if (seated.length - voting.length !== 1) return 'secretaryMissing';
  if (mostMembers !== null && voting.length > mostMembers) return 'tooManyMembers';
  if (kind !== 'EMERGENCY_REVIEW') return null;
  const outside = voting.filter(({ category }) => category === 'LEARNED' || category === 'CIVIC').length;
  return outside * 2 >= voting.length ? null : 'tooFewOutside';
}
