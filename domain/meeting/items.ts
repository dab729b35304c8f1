import { isSub, type ItemKind } from '../committee/kinds.ts';
import { kindsFor } from '../committee/rules.ts';
import { quorumOf, type Attendance, type CountResult, type Quorum } from '../committee/counting.ts';
import type { Due } from '../clock.ts';
import type { CaseClass } from '../crisisCase/acts.ts';
import { caseClasses } from '../crisisCase/codes.ts';
import { adequacyOutcomes, type Adequacy } from '../emergencySupport/acts.ts';
import type { CaseId, MeetingId, PaperId, StaffId } from '../ids.ts';
import type { ShareBasis } from '../legalBasis.ts';
import type { ActionGiven } from '../meetingAction.ts';
import type { Agreed, Asks } from './outcomeActs.ts';
import type { Referral, ReferralAnswer } from './referring.ts';
import type { CarriedConflict } from './conflicts.ts';
import { isExpected } from './invited.ts';
import type { Prepared } from './preparing.ts';
import type { Meeting } from './state.ts';

/** Selecting, or saying yes after the chair who decided alone (선결정·추인). */
export const selectionProposals = ['SELECT', 'RATIFY'] as const;

/** What the members are asked to say yes to, as a code; null where the item's kind says it. */
export type Proposal = Adequacy | CaseClass | (typeof selectionProposals)[number];

/** What a yes may mean on an item of that kind; none where the kind says it. */
export const proposalsOf: Readonly<Record<ItemKind, readonly Proposal[]>> = {
  ADEQUACY: adequacyOutcomes,
  CONFERENCE: caseClasses,
  SELECTION: selectionProposals,
  EXTENSION: [],
  STOP_RECOVERY: [],
  ADVICE: [],
  OTHER: [],
};

/** Whether an item of that kind can ask for it; where there is a choice, one is needed. */
export const canPropose = (kind: ItemKind, proposal: Proposal | null): boolean =>
  proposal === null ? proposalsOf[kind].length === 0 : proposalsOf[kind].includes(proposal);

/** 안건 as it is put on an agenda: codes and ids, never a word about a person. */
export interface NewItem {
  readonly kind: ItemKind;
  readonly caseId: CaseId | null;
  /** Grant, extension or selection of the case; null where the item is about the whole case. */
  readonly about: string | null;
  readonly proposal: Proposal | null;
  /** On what outsiders hear of it. */
  readonly basis: ShareBasis | null;
  /** What is asked for, sealed under the key of the case's household. */
  readonly paperId: PaperId;
  /** 작성자: who wrote it (K12). */
  readonly by: StaffId;
  /** What is proposed beside yes or no; absent where nothing is. */
  readonly asks?: Asks;
  /** Who waits for its answer; absent where nobody does. */
  readonly referrals?: readonly Referral[];
  /** Private interests that came along from another sitting; absent where nobody knows of any. */
  readonly conflicts?: readonly CarriedConflict[];
  /** What a sub-committee came to; absent where none had it before. */
  readonly prepared?: Prepared;
}

export const itemStatuses = [
  'waiting',
  'open',
  'closed',
  'postponed',
  'withdrawn',
  'referred',
  'moved',
  'split',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];
/** Not taken up, or put off: it may still leave the agenda. */
export const restingStatuses: readonly ItemStatus[] = ['waiting', 'postponed'];
/** Still to be decided. */
export const pendingStatuses: readonly ItemStatus[] = ['waiting', 'open', 'postponed'];

/** One character a member, in the order of the members: 1,635 items with twelve objects each would not fit a run. */
export const marks = {
  none: '.',
  yes: 'y',
  no: 'n',
  abstain: 'a',
  recused: 'r',
  challenged: 'c',
  /** A secret ballot. */
  voted: 'v',
} as const;
export type Mark = (typeof marks)[keyof typeof marks];

/** An item in a meeting; its number is its place in the list, from 1. */
export interface Item extends NewItem {
  readonly status: ItemStatus;
  readonly marks: string;
  /** Place of its count in the meeting's tallies, from 0; null until it is closed. */
  readonly tally: number | null;
  /** How many secret ballots it has got, changed ones with them; absent where it is voted on in the open. */
  readonly secret?: number;
  /** By when its answer is to come back; absent where it does not wait for one. */
  readonly awaits?: Due;
  /** What the sittings to which it was referred have answered. */
  readonly answers?: readonly ReferralAnswer[];
  /** Its case hears where it stands. */
  readonly told?: true;
  /** Why the case said no to the decision, until the secretary has settled it. */
  readonly refused?: string;
  /** What it comes to, as the secretary wrote it before the vote. */
  readonly agreed?: Agreed;
  readonly actions?: readonly ActionGiven[];
  /** The sitting before which a question that was left open was put again. */
  readonly putTo?: MeetingId;
}

/** HELD is a conference, which agrees and counts nobody. */
export type ItemResult = CountResult | 'HELD';

/** How one or many items ended, once for all that ended alike. */
export interface Tally {
  readonly result: ItemResult;
  readonly seated: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly recused: number;
}

/** Items of an act: those numbers, or all that it could mean, without the exceptions. */
export interface Chosen {
  readonly items: readonly number[] | 'ALL';
  readonly except: readonly number[];
}

export const isResting = ({ status }: Pick<Item, 'status'>): boolean => restingStatuses.includes(status);
export const isPending = ({ status }: Pick<Item, 'status'>): boolean => pendingStatuses.includes(status);

/** Whether it can stand on this agenda; what a sub-committee has prepared comes to no other one of that kind. */
export const takes = (
  { committee, rules }: Pick<Meeting, 'committee' | 'rules'>,
  { kind, prepared }: Pick<NewItem, 'kind' | 'prepared'>,
): boolean => kindsFor(committee.kind, rules).includes(kind) && !(isSub(committee.kind) && prepared);

/** Whether both are the same question about the same case; two without a case never are. */
export const isSame = (a: NewItem, b: NewItem): boolean =>
  a.caseId !== null && a.caseId === b.caseId && a.kind === b.kind && a.about === b.about;

export const markOf = ({ marks: all }: Item, member: number): Mark => all.charAt(member) as Mark;

export const withMark = (item: Item, member: number, mark: Mark): Item => ({
  ...item,
  marks: item.marks.slice(0, member) + mark + item.marks.slice(member + 1),
});

export function countOf({ marks: all }: Item, mark: Mark): number {
  let count = 0;
  for (const one of all) if (one === mark) count += 1;
  return count;
}

/** Marks of a ballot. */
export const voted: readonly Mark[] = [marks.yes, marks.no, marks.abstain, marks.voted];

/** Whoever has voted was there, though they may have left by now. */
export function attendanceOf({ members }: Meeting, item: Item): Attendance {
  const there = members.map(({ attends }, n) => attends !== null || voted.includes(markOf(item, n)));
  const recused = members.map((_, n) => markOf(item, n) === marks.recused);
  return {
    members: members.length,
    attending: there.filter(Boolean).length,
    recused: recused.filter(Boolean).length,
    recusedAttending: recused.filter((is, n) => is && there[n] === true).length,
  };
}

/** Whether enough would be there for the item: those who came, or before the sitting whoever has not said no (K13). */
export function quorumForecast(m: Meeting, item: Item): Quorum {
  const isBegun = m.members.some(({ attends }) => attends !== null);
  const expected = m.members.map((member) => ({
    ...member,
    attends: isExpected(m, member.staffId) ? ('ROOM' as const) : null,
  }));
  return quorumOf(m.rules, attendanceOf(isBegun ? m : { ...m, members: expected }, item));
}
