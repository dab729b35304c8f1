import { fieldLoosened, rulesOfCommittee } from '../domain/committee/judging.ts';
import type { Committee, Seated } from '../domain/committee/kinds.ts';
import { committeeRuleOn } from '../domain/committee/rows.ts';
import { isVoting, seatedOn } from '../domain/committee/roster.ts';
import type { CommitteeRules } from '../domain/committee/rules.ts';
import { placesFor } from '../domain/roles.ts';
import type { PlainDate } from '../domain/time.ts';
import {
  approveCommitteeRule,
  committeeOf,
  committeeRuleRows,
  endMember,
  memberRows,
  placeOfMember,
  proposeCommitteeRule,
  seatMember,
  waitingCommitteeRule,
} from '../prisma/committees.ts';
import type { Deps } from './deps.ts';
import { permitPlace } from './keepingStaff.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { CommitteeMemberBody, CommitteeRuleBody } from './schemas/committee.ts';
import type { Visitor } from './seam.ts';
import { takerOf } from './seats.ts';

const what = 'keepCommittees';

/** Puts a change of a committee's rules before another person; a law is tightened, never loosened (K11). */
export async function proposeRule(deps: Deps, visitor: Visitor, body: CommitteeRuleBody): Promise<number> {
  permitSomewhere(visitor.person, what);
  await permitPlace(deps, visitor, { place: body.place, field: 'place', what });
  const loosened = fieldLoosened(body);
  if (loosened) {
    const { law } = committeeRuleOn(body.kind, body.from).sources[loosened];
    throw problem('ruleLoosens', { field: `rules.${loosened}`, facts: { law } });
  }
  return proposeCommitteeRule(deps.pool, body, await saidBy(visitor));
}

/** The second person's word; from its first day the change holds for every meeting that is planned (K7). */
export async function approveRule(deps: Deps, visitor: Visitor, ruleId: number): Promise<void> {
  permitSomewhere(visitor.person, what);
  const row = await waitingCommitteeRule(deps.pool, ruleId);
  if (!row) throw problem('committeeRuleNotFound');
  await permitPlace(deps, visitor, { place: row.place, field: 'place', what });
  if (row.proposedBy === visitor.person.staffId) throw problem('approverProposed');
  if (!(await approveCommitteeRule(deps.pool, ruleId, await saidBy(visitor))))
    throw problem('committeeRuleNotFound');
}

/** 위촉: a seat for a term. */
export async function seat(deps: Deps, visitor: Visitor, body: CommitteeMemberBody): Promise<number> {
  permitSomewhere(visitor.person, what);
  await permitPlace(deps, visitor, { place: body.place, field: 'place', what });
  await takerOf(deps, body.staffId, 'staffId');
  await refuseStranger(deps, body);
  const id = await seatMember(deps.pool, body, await saidBy(visitor));
  if (id === null) throw problem('committeeSeatTaken', { field: 'staffId' });
  return id;
}

/** On a sub-committee sits who sits on the whole committee; its secretary may be somebody else. */
async function refuseStranger({ pool }: Deps, body: CommitteeMemberBody): Promise<void> {
  if (!isVoting(body)) return;
  const { roster } = await committeeOf(pool, body);
  if (!roster.whole) return;
  const voting = seatedOn({ members: roster.whole }, body.from).filter(isVoting);
  if (!voting.some(({ staffId }) => staffId === body.staffId))
    throw problem('notOfWholeCommittee', { field: 'staffId' });
}

/** 해촉: the last day of a term. */
export async function endTerm(
  deps: Deps,
  visitor: Visitor,
  { memberId, until }: { readonly memberId: number; readonly until: PlainDate },
): Promise<void> {
  permitSomewhere(visitor.person, what);
  const place = await placeOfMember(deps.pool, memberId);
  if (place === null) throw problem('committeeMemberNotFound');
  await permitPlace(deps, visitor, { place, field: 'place', what });
  await endMember(deps.pool, memberId, until);
}

/** Rules that were proposed, and all members, of the committees in one's places. */
export async function committeesFor(deps: Deps, { person }: Visitor) {
  permitSomewhere(person, what);
  const places = placesFor(person, what);
  const [rules, members] = await Promise.all([
    committeeRuleRows(deps.pool, places),
    memberRows(deps.pool, places),
  ]);
  return { rules, members };
}

/** How a committee sits on that day, and who sits on it. */
export async function committeeOn(
  { pool }: Pick<Deps, 'pool'>,
  committee: Committee,
  day: PlainDate,
): Promise<{ readonly rules: CommitteeRules; readonly seated: readonly Seated[] }> {
  const { changes, roster } = await committeeOf(pool, committee);
  return { rules: rulesOfCommittee(committee, day, changes), seated: seatedOn(roster, day) };
}

const saidBy = async ({ person }: Visitor) => ({ by: person.staffId, at: await nowInstant() });
