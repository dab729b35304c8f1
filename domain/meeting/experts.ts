import type { MemberCategory } from '../committee/kinds.ts';
import type { AdvicePoint, Evaluation } from '../escalation.ts';
import { asId, type MeetingId, type PaperId, type StaffId } from '../ids.ts';
import type { ShareBasis } from '../legalBasis.ts';
import { plusHours, type Instant } from '../time.ts';
import type { Invitation } from './invitingEvents.ts';
import type { Meeting } from './state.ts';

/** How an outside expert takes part: in the room, from afar, or by a written opinion alone. */
export const expertAttendances = ['ROOM', 'REMOTE', 'OPINION_ONLY'] as const;
export type ExpertAttendance = (typeof expertAttendances)[number];

/**
 * Why an expert's look is over: the minutes are signed, the meeting was called off, its hours have passed, the item has
 * left the agenda, the secretary took it back, the expert knows the household (회피), or the consent on which they were
 * invited holds no more, which only the case knows.
 */
export const expertEndings = [
  'SIGNED',
  'CANCELLED',
  'HOURS_PASSED',
  'ITEM_GONE',
  'REVOKED',
  'RECUSED',
  'CONSENT_OVER',
] as const;
export type ExpertEnding = (typeof expertEndings)[number];

/** Where it stands with an expert, the furthest that they came; `locked` after too many wrong codes. */
export type ExpertState = 'invited' | 'sent' | 'locked' | 'admitted' | 'pledged' | 'opinion' | 'ended';

/** The wording of the pledge of confidentiality that experts are asked for today; each that was given keeps its own. */
export const newestPledge = 1;

/** So many of a meeting at most: each is a few hundred bytes of what travels from run to run. */
export const mostExperts = 20;

/** Codes, ids and moments: name, mail address and telephone lie in the paper. */
export interface Expert {
  /** `e1`, `e2` … within the meeting. */
  readonly id: string;
  readonly item: number;
  readonly category: MemberCategory;
  readonly basis: ShareBasis;
  /** Who it is, sealed under the meeting's own key. */
  readonly paperId: PaperId;
  readonly opensHoursBefore: number;
  readonly endsHoursAfter: number;
  /** How many links have been made; only the last one opens anything. 0 before the first. */
  readonly link: number;
  readonly linkAt: Instant | null;
  readonly admittedAt: Instant | null;
  readonly pledge: { readonly version: number; readonly at: Instant } | null;
  readonly attends: ExpertAttendance | null;
  readonly opinion: ExpertOpinion | null;
  readonly ended: { readonly why: ExpertEnding; readonly at: Instant } | null;
}

/** Advice as codes; its words lie in the paper, under the key of the household. */
export interface ExpertOpinion {
  readonly evaluation: Evaluation;
  readonly points: readonly AdvicePoint[];
  readonly paperId: PaperId;
  readonly at: Instant;
}

interface OfExpert {
  readonly expertId: string;
}

/** What the secretary does about experts. */
export interface ExpertKeepingActs {
  inviteExpert: {
    readonly item: number;
    readonly category: MemberCategory;
    readonly basis: ShareBasis | null;
    readonly paperId: PaperId;
  };
  /** A new link; the one before is void from then on. */
  renewExpertLink: OfExpert;
  revokeExpert: OfExpert;
}

/** What an expert does, whom a link and a code have let in. */
export interface ExpertOwnActs {
  admitExpert: OfExpert & { readonly link: number };
  pledgeAsExpert: OfExpert & { readonly pledge: number };
  answerAsExpert: OfExpert & { readonly attends: ExpertAttendance };
  giveExpertOpinion: OfExpert & Omit<ExpertOpinion, 'at'>;
  recuseExpert: OfExpert;
}

export type ExpertEvent =
  | {
      readonly type: 'expertInvited';
      readonly expertId: string;
      readonly item: number;
      readonly category: MemberCategory;
      readonly basis: ShareBasis;
      readonly paperId: PaperId;
      readonly opensHoursBefore: number;
      readonly endsHoursAfter: number;
      /** Missing under edition 1; null where nobody is called yet, who hear with the notice, or the sitting has begun. */
      readonly invitation?: Pick<Invitation, 'sequence'> | null;
    }
  | ({ readonly type: 'expertLinkOpened'; readonly link: number; readonly linkAt: Instant } & OfExpert)
  | ({ readonly type: 'expertAdmitted'; readonly link: number; readonly admittedAt: Instant } & OfExpert)
  | ({ readonly type: 'expertPledged'; readonly version: number; readonly pledgedAt: Instant } & OfExpert)
  | ({ readonly type: 'expertAnswered'; readonly attends: ExpertAttendance } & OfExpert)
  | ({ readonly type: 'expertOpinionGiven' } & OfExpert & ExpertOpinion)
  | ({
      readonly type: 'expertAccessEnded';
      readonly why: ExpertEnding;
      readonly endedAt: Instant;
    } & OfExpert);

/** Absent in a meeting that never had one. */
export const expertsOf = ({ experts = [] }: Meeting): readonly Expert[] => experts;

export const expertIn = (m: Meeting, expertId: string): Expert | undefined =>
  expertsOf(m).find(({ id }) => id === expertId);

/** Both move with the sitting. */
export const opensAt = ({ startsAt }: Meeting, { opensHoursBefore }: Expert): Instant =>
  plusHours(startsAt, -opensHoursBefore);
export const endsAt = ({ startsAt }: Meeting, { endsHoursAfter }: Expert): Instant =>
  plusHours(startsAt, endsHoursAfter);

/** Who did it, where an expert did: they have no account, and the record names them by their place in the meeting. */
export const expertActor = (meetingId: MeetingId, expertId: string): StaffId =>
  asId(`expert/${meetingId}/${expertId}`);

/** The meeting and place of an expert who did something; null for everybody else. */
export function expertOfActor(
  actor: string,
): { readonly meetingId: MeetingId; readonly expertId: string } | null {
  const [kind, meetingId = '', expertId = ''] = actor.split('/');
  return kind === 'expert' ? { meetingId: asId(meetingId), expertId } : null;
}
