import type { Acts } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import { awaitedMembers, type MemberAnswer } from '../../domain/emergencySupport/memberConsent.ts';
import { asId, type FileId, type PaperId } from '../../domain/ids.ts';
import { dayOf, type Instant } from '../../domain/time.ts';

type State = CrisisCase | null;
type FieldCheckAct = 'recordFieldCheck' | 'recordMemberConsent' | 'attachFiles';
type Samples = { readonly [A in FieldCheckAct]: (c: State, now: Instant) => Acts[A] };

/** Every member, each with a consent in writing. */
const everybody = (size: number): readonly MemberAnswer[] =>
  Array.from({ length: size }, (_, n) => ({ kinship: n === 0 ? 'SELF' : 'CHILD', consent: 'TAKEN' }));

/** A check from the request to today at which everybody signed, what was still to be gathered, one photo. */
export function fieldCheckSamples(newestOf: (c: State) => Grant | undefined): Samples {
  const grantId = (c: State): string => newestOf(c)?.id ?? 'g1';
  return {
    recordFieldCheck: (c, now) => ({
      grantId: grantId(c),
      confirmed: true,
      checkedFrom: dayOf(newestOf(c)?.requestedAt ?? now),
      checkedUntil: dayOf(now),
      consents: everybody(newestOf(c)?.householdSize ?? 3),
      deferralConfirmed: true,
      ...{ estimate: null, otherHelp: [], groundEvidence: null, overrides: [] },
      paperId: asId<PaperId>('paper-1'),
    }),
    recordMemberConsent: (c, now) => ({
      grantId: grantId(c),
      members: awaitedMembers(newestOf(c) ?? {}),
      takenOn: dayOf(now),
    }),
    attachFiles: (c) => ({ grantId: grantId(c), files: [asId<FileId>('file1')] }),
  };
}
