import type { WithPaper } from './act.ts';
import { dueNow, type Due } from './clock.ts';
import type { Opening } from './crisisCase/acts.ts';
import type { CaseEvent } from './crisisCase/events.ts';
import { refuseOpenWork } from './crisisCase/openWork.ts';
import type { CaseDuty, CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { CaseId, HouseholdId, PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, type PlainDate } from './time.ts';

export interface MembershipActs {
  /** Who it is, where the report could not say. */
  recordIdentity: WithPaper;
  /** Two households that looked alike are not the same people; nobody is asked again. */
  recordNotSame: { readonly otherHouseholdId: HouseholdId };
  /** This household is one that the office knows already: it goes on there, and both records stay. */
  mergeHousehold: WithPaper & { readonly intoHouseholdId: HouseholdId; readonly opening: Opening };
  /** Somebody left the household; where to is nobody's business here (K18). */
  recordMemberLeft: { readonly leftOn: PlainDate };
}

/** What the other household hears of a merge, in every state: it joins, or opens the next episode. */
export interface Absorbed {
  readonly fromHouseholdId: HouseholdId;
  readonly fromCaseId: CaseId;
  /** True where nobody had seen the person yet. */
  readonly unseen: boolean;
}

export type MembershipEvent =
  | { readonly type: 'identityRecorded'; readonly paperId: PaperId }
  | { readonly type: 'foundDifferent'; readonly otherHouseholdId: HouseholdId }
  | {
      readonly type: 'householdMerged';
      readonly intoHouseholdId: HouseholdId;
      readonly paperId: PaperId;
      readonly opening: Opening;
      readonly unseen: boolean;
    }
  | (Absorbed & {
      readonly type: 'householdAbsorbed';
      /** To see whether the person is safe, where nobody had seen them. */
      readonly due: Due | null;
    })
  | { readonly type: 'memberLeft'; readonly leftOn: PlainDate };

const recordNotSame = (
  c: CrisisCase,
  { otherHouseholdId }: MembershipActs['recordNotSame'],
): MembershipEvent[] | Refusal =>
  otherHouseholdId === c.householdId
    ? { code: 'sameHousehold', field: 'otherHouseholdId' }
    : [{ type: 'foundDifferent', otherHouseholdId }];

/** What is under way must be ended or finished first, each by name, so that nothing of it is lost in the move. */
function mergeHousehold(
  c: CrisisCase,
  { intoHouseholdId, opening, paperId }: MembershipActs['mergeHousehold'],
): CaseEvent[] | Refusal {
  if (intoHouseholdId === c.householdId) return { code: 'sameHousehold', field: 'intoHouseholdId' };
  const refusal = refuseOpenWork(c);
  if (refusal) return refusal;
  const duty = ownToTheCase.find((one) => c.dues[one] !== undefined);
  if (duty) return { code: 'dutyStillOpen', duty };
  return [
    { type: 'householdMerged', intoHouseholdId, paperId, opening, unseen: isUnseen(c) },
    { type: 'caseArchived', cause: 'merged' },
  ];
}

/** What the office has asked a carrier about these very people: it cannot go on in another household. */
const ownToTheCase: readonly CaseDuty[] = ['locationAnswer', 'locationNotice'];

const isUnseen = ({ stage, dues }: CrisisCase): boolean =>
  stage === 'reported' || stage === 'missing' || dues.welfareCheck !== undefined;

function recordMemberLeft(
  c: CrisisCase,
  { leftOn }: MembershipActs['recordMemberLeft'],
  now: Circumstances,
): MembershipEvent[] | Refusal {
  const today = dayOf(now.at);
  return leftOn > today ? { code: 'dayInFuture', field: 'leftOn', today } : [{ type: 'memberLeft', leftOn }];
}

export const membershipDecisions = {
  recordIdentity: (_: CrisisCase, { paperId }: MembershipActs['recordIdentity']): MembershipEvent[] => [
    { type: 'identityRecorded', paperId },
  ],
  recordNotSame,
  mergeHousehold,
  recordMemberLeft,
};

/** The other household's word, told after the report that it came with. */
export function absorbed(
  { fromHouseholdId, fromCaseId, unseen }: Absorbed,
  isCalledFor: boolean,
  now: Circumstances,
): MembershipEvent {
  const due = unseen && isCalledFor ? dueNow('WELFARE_CHECK', now) : null;
  return { type: 'householdAbsorbed', fromHouseholdId, fromCaseId, unseen, due };
}
