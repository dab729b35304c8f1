import type { WithPaper } from '../act.ts';
import type { Committee, Seated } from '../committee/kinds.ts';
import type { CommitteeRules } from '../committee/rules.ts';
import type { MeetingId, PaperId, StaffId } from '../ids.ts';
import type { TakeOverCause } from '../staffing.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { ExpertKeepingActs, ExpertOwnActs } from './experts.ts';
import type { GatheringActs } from './gathering.ts';
import type { InvitingActs, MeetingPlace } from './invitingActs.ts';
import type { Chosen, NewItem } from './items.ts';
import type { OrderingActs } from './ordering.ts';
import type { OutcomeActs } from './outcomeActs.ts';
import type { ReferralAnswer, ReferralSettlement } from './referring.ts';
import type { BallotCount } from './secret.ts';
import type { WrittenActs } from './written.ts';

/** 소집: in the room, by telephone round, or in writing. */
export const meetingWays = ['SITTING', 'TELEPHONE', 'WRITTEN'] as const;
export type MeetingWay = (typeof meetingWays)[number];

/** Why notice comes later than its day (사회보장급여법 시행규칙 제7조: 긴급한 경우). */
export const urgentCauses = ['LIFE_AT_RISK', 'PERIOD_ENDS', 'DISASTER', 'NO_QUORUM_BEFORE'] as const;
export type UrgentCause = (typeof urgentCauses)[number];

export const attendanceWays = ['ROOM', 'REMOTE', 'PAPER', 'PROXY'] as const;
/** How a member takes part: PAPER where the committee has written review, PROXY where it has proxies. */
export type AttendanceWay = (typeof attendanceWays)[number];

export const ballotVotes = ['yes', 'no', 'abstain'] as const;
export type Vote = (typeof ballotVotes)[number];

/** 제척 by the law, 회피 by oneself; a 기피 that the others upheld is an event of its own. */
export const recusalGrounds = ['BY_LAW', 'OWN_WISH'] as const;
export type RecusalGround = (typeof recusalGrounds)[number];

export const cancelCauses = [
  'NO_QUORUM',
  'CHAIR_ABSENT',
  'NO_ITEMS',
  'DISASTER',
  'OTHER_DAY',
  // Of a review in writing.
  'TO_SIT_TOGETHER',
] as const;
export type CancelCause = (typeof cancelCauses)[number];

export const withdrawCauses = [
  'DECIDED_ELSEWHERE',
  'ASKER_WITHDREW',
  'MISTAKE',
  'NOT_READY',
  'NOT_OURS',
] as const;
export type WithdrawCause = (typeof withdrawCauses)[number];

/** How the secretary settled what a case refused. */
export const settlements = ['DECIDED_ELSEWHERE', 'CASE_OVER', 'PUT_AGAIN', 'RECORDED_BY_HAND'] as const;
export type Settlement = (typeof settlements)[number];

export interface OfItem {
  readonly item: number;
}

/** A show of hands as the secretary wrote it down, by name. */
export interface Hand {
  readonly staffId: StaffId;
  readonly vote: Vote;
}

/** When it was really held, where that is not when it was written down. */
export interface HeldTimes {
  readonly heldFrom?: Instant;
  readonly heldUntil?: Instant;
  /** Held on paper and entered afterwards. */
  readonly onPaper?: boolean;
}

/** Every act on a meeting and what it carries. */
export interface MeetingActs extends InvitingActs, ExpertKeepingActs, OutcomeActs, WrittenActs, OrderingActs {
  planMeeting: MeetingPlace & {
    readonly committee: Committee;
    readonly rules: CommitteeRules;
    readonly seated: readonly Seated[];
    readonly way: MeetingWay;
    readonly startsAt: Instant;
    /** By the cadence: the day of its pattern, where a holiday moved the sitting. */
    readonly aimedOn?: PlainDate;
  };
  /** Everybody who has a seat by now (해촉·위촉); nobody can be sent away once the sitting has begun. */
  renewRoster: { readonly seated: readonly Seated[] };
  callMeeting: { readonly urgentCause: UrgentCause | null };
  addItems: { readonly added: readonly Omit<NewItem, 'by'>[] };
  withdrawItem: OfItem & { readonly withdrawCause: WithdrawCause };
  /** What a yes means, and on what outsiders hear of it: what came from a case by itself only proposes. */
  changeProposal: OfItem & Pick<NewItem, 'proposal' | 'basis'>;
  /** 상정·이관: up to the city, down to the dong, or across. */
  referItem: OfItem & { readonly to: MeetingId };
  /** The waiting for an answer ends without one of the house's. */
  settleReferral: OfItem & { readonly settlement: ReferralSettlement };
  /** 분리: one item becomes two on the same case. */
  splitItem: OfItem & { readonly into: readonly Omit<NewItem, 'by' | 'caseId' | 'referrals'>[] };
  /** 회피: a member's own word. */
  declareRecusal: OfItem;
  /** 제척: somebody whom the law excludes, as the secretary finds. */
  excludeMember: OfItem & { readonly member: StaffId };
  /** 기피: somebody whom the case concerns asked for it; decided before the item. */
  challengeMember: OfItem & { readonly member: StaffId };
  decideChallenge: OfItem & { readonly member: StaffId; readonly hands: readonly Hand[] };
  recordAttendance: {
    readonly present: readonly { readonly staffId: StaffId; readonly attends: AttendanceWay }[];
  } & HeldTimes;
  /** `secret`: 무기명 투표; left out, everybody sees who votes how. */
  openItems: Chosen & { readonly secret?: true };
  /** `paperId` has the reason, which an abstention needs. */
  castBallot: Chosen & { readonly vote: Vote; readonly paperId: PaperId | null };
  /** `paperId` has the vote, sealed. */
  castSecretBallot: Chosen & { readonly paperId: PaperId };
  recordHands: OfItem & { readonly hands: readonly Hand[] };
  /** `counted` are the secret ballots. */
  closeItems: Chosen & { readonly counted?: readonly BallotCount[] };
  postponeItem: OfItem;
  /** 논의 요지: what was said of the item, sealed under the key of the case's household. */
  recordDiscussion: OfItem & WithPaper;
  /** 일괄 의결: the chair asks whether anybody objects, and nobody does. */
  resolveInBulk: Chosen;
  signMinutes: { readonly takeOver: TakeOverCause | null };
  /** What is still to be decided goes to another sitting. */
  moveItems: { readonly to: MeetingId };
  settleRefusal: OfItem & { readonly settlement: Settlement };
  addAddendum: WithPaper;
  cancelMeeting: { readonly cancelCause: CancelCause };
}
export type MeetingAct = keyof MeetingActs;

/** What the house sends of itself; nobody has a form for it. */
export interface MeetingHouseActs extends GatheringActs {
  /** Goes round with the rules of the day, as to cases. */
  renewRulebook: object;
  /** Items of another sitting. */
  takeItems: { readonly from: MeetingId; readonly added: readonly NewItem[] };
  /** The sitting to which an item was referred has decided it, or sent it back. */
  answerReferral: OfItem & { readonly answer: ReferralAnswer };
  /** A case, or the sitting that should have taken them, said no. */
  answerDelivery: { readonly items: readonly number[]; readonly refused: string };
}

interface AllActs extends MeetingActs, MeetingHouseActs, ExpertOwnActs {}

export type MeetingActCommand<A extends keyof AllActs = keyof AllActs> = {
  [K in A]: { readonly type: K; readonly meetingId: MeetingId } & AllActs[K];
}[A];
/** `ring` is the clock's own word. */
export type MeetingCommand = MeetingActCommand | { readonly type: 'ring' };
