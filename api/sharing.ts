import type { CaseId } from '../domain/ids.ts';
import { refuseSharing } from '../domain/legalBasis.ts';
import type { Expert } from '../domain/meeting/experts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Refusal } from '../domain/refusal.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import type { InviteExpertBody } from './schemas/expert.ts';

type Ground = Pick<InviteExpertBody, 'basis' | 'category'>;

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
