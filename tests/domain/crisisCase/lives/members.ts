import type { Acts } from '../../../../domain/crisisCase/acts.ts';
import type { Grant } from '../../../../domain/emergencySupport/grant.ts';
import {
  awaitedMembers,
  memberConsentAnswers,
  type MemberAnswer,
} from '../../../../domain/emergencySupport/memberConsent.ts';
import type { PlayedHousehold } from '../../household.ts';

/** A field check of that grant, in which members answer one way or another, or were never asked one by one. */
export function checkedBy(grant: Grant | undefined, v: number): Partial<Acts['recordFieldCheck']> {
  const confirmed = v % 5 !== 0;
  if (v % 11 === 0) return { confirmed, consents: undefined as never, consentDeferred: 'UNCONSCIOUS' };
  const consents = Array.from({ length: grant?.householdSize ?? 3 }, (_, n): MemberAnswer => {
    const answer = memberConsentAnswers[(v + n * 3) % memberConsentAnswers.length];
    return { kinship: n === 0 ? 'SELF' : 'CHILD', consent: v % 3 === 0 && answer ? answer : 'TAKEN' };
  });
  return { confirmed, consents };
}

/** Some of those whose consent is awaited, or all of them. */
export function gathered(
  house: PlayedHousehold,
  grant: Grant | undefined,
  v: number,
): Partial<Acts['recordMemberConsent']> {
  const awaited = awaitedMembers(grant ?? {});
  const members = v % 2 === 0 ? awaited : awaited.slice(0, 1);
  return { grantId: grant?.id ?? 'g1', members, takenOn: house.today() };
}
