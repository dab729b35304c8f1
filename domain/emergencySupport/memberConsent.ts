import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, type PlainDate } from '../time.ts';
import { deferralReasons, type DeferralReason, type GrantActs } from './acts.ts';
import { grantById, type Grant, type GrantEvent } from './grant.ts';

export const kinships = [
  'SELF',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER_RELATIVE',
  'NOT_RELATED',
] as const;
/** Who a member is to the person for whom support was asked; never a name. */
export type Kinship = (typeof kinships)[number];

/** 제8조의2: in writing, or later for one of the four reasons. */
export const memberConsentAnswers = ['TAKEN', ...deferralReasons] as const;
export interface MemberAnswer {
  readonly kinship: Kinship;
  readonly consent: 'TAKEN' | DeferralReason;
}

/** How it stands with the consent of one member: the day of the one that was taken, or why there is none yet. */
export interface MemberConsent {
  readonly kinship: Kinship;
  readonly takenOn: PlainDate | null;
  /** Stays once the consent was taken: it is why it came after the support. */
  readonly deferred: DeferralReason | null;
}

export interface MemberConsentActs {
  /** The consents of those members, by their numbers, were taken that day. */
  recordMemberConsent: {
    readonly grantId: string;
    readonly members: readonly number[];
    readonly takenOn: PlainDate;
  };
}
export type MemberConsentEvent = MemberConsentActs['recordMemberConsent'] & {
  readonly type: 'memberConsentRecorded';
};

/** Said with the after-check: the reasons for which consents were deferred are there to this day. */
export interface DeferralStands {
  readonly deferralStands?: boolean;
}

export const isDeferred = ({ consent }: MemberAnswer): boolean => consent !== 'TAKEN';

/** Numbers of the members whose consent is still to be gathered. */
export const awaitedMembers = ({ consents = [] }: Pick<Grant, 'consents'>): readonly number[] =>
  consents.flatMap(({ takenOn }, n) => (takenOn === null ? [n + 1] : []));

/** The grant with the consents of those members, taken that day. */
export const withTaken = (grant: Grant, { members, takenOn }: MemberConsentEvent): Grant => ({
  ...grant,
  consents: (grant.consents ?? []).map((one, n) => (members.includes(n + 1) ? { ...one, takenOn } : one)),
});

function recordMemberConsent(
  c: CrisisCase,
  { grantId, members, takenOn }: MemberConsentActs['recordMemberConsent'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { status } = grant;
  if (status !== 'checked' && status !== 'given') return { code: 'grantOutOfOrder', grantId, status };
  if (members.length === 0) return { code: 'nothingChosen', field: 'members' };
  if (new Set(members).size < members.length) return { code: 'repeatedChoice', field: 'members' };
  const awaited = awaitedMembers(grant);
  const member = members.find((one) => !awaited.includes(one));
  if (member !== undefined) return { code: 'memberNotAwaited', field: 'members', member };
  const [requestedOn, today] = [dayOf(grant.requestedAt), dayOf(now.at)];
  if (takenOn < requestedOn) return { code: 'dayTooEarly', field: 'takenOn', earliest: requestedOn };
  if (takenOn > today) return { code: 'dayInFuture', field: 'takenOn', today };
  return [{ type: 'memberConsentRecorded', grantId, members, takenOn }];
}

export const memberConsentDecisions = { recordMemberConsent };

type AfterCheck = GrantActs['recordAfterCheck'];

/**
 * 제8조의2, 제13조: financial data is looked at with the consent of every member, or while the reason to defer stands.
 * Since edition 5; a grant whose members were never asked one by one has nobody to wait for.
 */
export function refuseConsentless(
  grant: Grant,
  { deferralStands }: AfterCheck,
  { edition }: Circumstances,
): Refusal | null {
  const members = awaitedMembers(grant);
  if (edition < 5 || members.length === 0 || deferralStands) return null;
  return { code: 'memberConsentMissing', field: 'deferralStands', members };
}

/** Recorded where somebody's consent was missing, and absent for everybody else. */
export const standing = (grant: Grant, { deferralStands }: AfterCheck): DeferralStands =>
  deferralStands && awaitedMembers(grant).length > 0 ? { deferralStands } : {};
