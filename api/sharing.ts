import { isOutside, isSharedOnGround, type MemberCategory } from '../domain/committee/kinds.ts';
import type { CaseId, StaffId } from '../domain/ids.ts';
import { refuseSharing, type ShareBasis } from '../domain/legalBasis.ts';
import type { Expert } from '../domain/meeting/experts.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import type { Refusal } from '../domain/refusal.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';

interface Ground {
  readonly basis: ShareBasis | null;
  readonly category: MemberCategory;
}

/** Why somebody from outside may not hear of a case now: it alone knows whether a consent holds today. */
export async function refusalToShare(
  { db }: Pick<Deps, 'db'>,
  caseId: CaseId | null,
  { basis, category }: Ground,
): Promise<Refusal | null> {
  const detail = caseId && (await caseById(db, caseId));
  if (!detail) return null;
  return refuseSharing(detail.state, { basis, experts: [category] }, { at: await nowInstant() });
}

/** Whether the consent on which an expert was invited has been withdrawn since, or has run out. */
export async function isConsentOver(deps: Pick<Deps, 'db'>, m: Meeting, expert: Expert): Promise<boolean> {
  if (expert.basis !== 'CONSENT_3RD') return false;
  return (await refusalToShare(deps, m.items[expert.item - 1]?.caseId ?? null, expert)) !== null;
}

interface Asked {
  readonly member: StaffId | null;
  readonly numbers: readonly number[];
}

/**
 * Items of which this member reads nothing: whoever comes from outside needs the ground that the secretary has named for
 * the item, as long as it holds. Nobody of the office does.
 */
export async function unsharedItems(
  deps: Pick<Deps, 'db'>,
  m: Meeting,
  { member, numbers }: Asked,
): Promise<ReadonlySet<number>> {
  const seat = member === null ? undefined : m.members[placeOf(m, member)];
  if (!seat || !isOutside(seat.category)) return new Set();
  const { category } = seat;
  const judged = numbers.map(async (no) => {
    const item = m.items[no - 1];
    if (!item || !isSharedOnGround(item.kind)) return [];
    return (await refusalToShare(deps, item.caseId, { basis: item.basis, category })) ? [no] : [];
  });
  return new Set((await Promise.all(judged)).flat());
}
