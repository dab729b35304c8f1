import { committeeRuleOn } from '../../domain/committee/rows.ts';
import type { CommitteeKind, CommitteeSeat, ItemKind } from '../../domain/committee/kinds.ts';
import { kindsFor } from '../../domain/committee/rules.ts';
import type { Quorum } from '../../domain/committee/counting.ts';
import type { RosterFault } from '../../domain/committee/roster.ts';
import type { CaseId, MeetingId } from '../../domain/ids.ts';
import { isForAnother, placeOf, type Meeting, type SittingMember } from '../../domain/meeting/state.ts';
import {
  isPending,
  isResting,
  quorumForecast,
  type Item,
  type Proposal,
} from '../../domain/meeting/items.ts';
import type { QuestionAct } from '../../domain/meeting/questions.ts';
import { isReviewing } from '../../domain/meeting/written.ts';
import type { MeetingAct, UrgentCause } from '../../domain/meeting/acts.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { SubDecisions } from '../../prisma/queries/subDecisions.ts';
import { staffView, type Names, type RuleView, type StaffView } from './clock.ts';
import { handingCan, type HandingAct, type HandingView } from './handing.ts';
import type { MeetingHeadView } from './meetingHead.ts';
import type { NoticeView } from './planning.ts';
import { isHiddenFrom, preparedView, setAside, type PreparedView } from './sittingItem.ts';

/** The case of an item as an agenda names it. */
export interface AgendaCase {
  readonly caseNo: string;
  /** Masked; null where nobody is named. */
  readonly name: string | null;
  readonly dongName: string;
}

/** An item as the builder of an agenda sees it, with what can be done to it now. */
export interface AgendaItem {
  readonly no: number;
  readonly kind: ItemKind;
  readonly status: Item['status'];
  /** From whoever looks, who is recused from it. */
  readonly isHidden: boolean;
  readonly hasCase: boolean;
  /** Null where it is about none, hidden, or behind closed doors. */
  readonly case: AgendaCase | null;
  readonly about: string | null;
  readonly proposal: Proposal | null;
  /** Null where no sub-committee had it before. */
  readonly prepared: PreparedView | null;
  readonly by: StaffView;
  readonly quorum: Quorum;
  readonly recused: readonly StaffView[];
  readonly challenged: readonly StaffView[];
  readonly refused: string | null;
  /** By when its answer is to come back, and by when one is owed for it. */
  readonly awaits: PlainDate | null;
  readonly owed: PlainDate | null;
  readonly can: readonly ItemAct[];
}

const itemActs = ['withdrawItem', 'excludeMember', 'challengeMember', 'settleRefusal'] as const;
export type ItemAct = (typeof itemActs)[number] | HandingAct;

/** A sitting that may take an item. */
export interface TargetView {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly placeName: string;
  readonly startsAt: Instant;
}

/** What waits for a committee: a duty of a case, and where it stands already. */
export interface WaitingView {
  readonly caseId: CaseId;
  readonly case: AgendaCase;
  readonly act: QuestionAct;
  readonly about: string | null;
  readonly committee: CommitteeKind;
  readonly kind: ItemKind;
  readonly proposals: readonly Proposal[];
  readonly rule: RuleView;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly isLate: boolean;
  readonly standing: TargetView | null;
  /** Sittings of its committee that take it, the nearest first. */
  readonly targets: readonly TargetView[];
}

/** A case that was asked for by its number. */
export interface FoundView {
  readonly caseNo: string;
  /** Null where there is none in the committee's place, for whoever asks. */
  readonly found: (AgendaCase & { readonly caseId: CaseId; readonly waits: readonly WaitingView[] }) | null;
}

/** 안건: everything on it and what may be done to it by whoever looks. */
export interface AgendaView {
  readonly head: MeetingHeadView;
  readonly items: readonly AgendaItem[];
  /** Which hundred of how many items these are. */
  readonly page: { readonly number: number; readonly last: number; readonly of: number };
  /** The item that is to be changed, where one was chosen. */
  readonly chosen: AgendaItem | null;
  /** The chosen item between this sitting and others; null where none was chosen. */
  readonly handing: HandingView | null;
  readonly undecided: number;
  readonly members: readonly (StaffView & { readonly seat: CommitteeSeat })[];
  readonly kinds: readonly ItemKind[];
  readonly notice: NoticeView & {
    readonly law: string;
    readonly noticeAt: Instant | null;
    readonly urgentCause: UrgentCause | null;
  };
  /** What renewing the roster would do; null where nobody comes or goes. */
  readonly renewal: {
    readonly joins: readonly StaffView[];
    readonly leaves: readonly StaffView[];
    readonly fault: RosterFault | null;
  } | null;
  readonly targets: readonly TargetView[];
  /** What a sub-committee has decided for this one since it last sat. */
  readonly reported: readonly SubDecisions[];
  readonly waiting: readonly WaitingView[];
  readonly asked: FoundView | null;
  readonly may: Readonly<Record<AgendaAct, boolean>>;
}

export type AgendaAct = Extract<
  MeetingAct,
  'addItems' | 'callMeeting' | 'cancelMeeting' | 'renewRoster' | 'moveItems'
>;

interface Around {
  readonly m: Meeting;
  readonly viewer: string;
  readonly names: Names;
  readonly caseOf: (caseId: CaseId) => AgendaCase | null;
  readonly mayDo: (act: MeetingAct) => boolean;
}

export function agendaItem(item: Item, no: number, { m, viewer, names, caseOf, mayDo }: Around): AgendaItem {
  const { kind, status, about, proposal, by, caseId, refused = null } = item;
  const isHidden = isHiddenFrom(item, placeOf(m, viewer));
  return {
    ...{ no, kind, status, isHidden, refused },
    hasCase: caseId !== null,
    case: caseId === null || isHidden ? null : caseOf(caseId),
    about: isHidden ? null : about,
    proposal: isHidden ? null : proposal,
    prepared: isHidden ? null : preparedView(item),
    by: staffView(by, names),
    quorum: quorumForecast(m, item),
    ...setAside(m, item, names),
    awaits: isHidden ? null : (item.awaits?.day ?? null),
    owed: isHidden || !isPending(item) ? null : firstOwed(item),
    can: [
      ...itemActs.filter((act) => !isHidden && mayDo(act) && isPossible(m, item, act)),
      ...handingCan(m, item, { viewer, mayDo }),
    ],
  };
}

/** The nearest day on which another sitting is owed its answer. */
const firstOwed = ({ referrals = [] }: Item): PlainDate | null =>
  referrals.map(({ due }) => due.day).toSorted()[0] ?? null;

/** What the meeting would take now; it decides itself once more. */
function isPossible({ status }: Meeting, item: Item, act: (typeof itemActs)[number]): boolean {
  if (act === 'settleRefusal') return item.refused !== undefined;
  const isChangeable = status === 'planned' || status === 'called' || status === 'sitting';
  return isChangeable && (act === 'withdrawItem' ? isResting(item) : isPending(item));
}

/** Which acts on the whole the meeting would take now. */
export function possibleActs(m: Meeting, mayDo: Around['mayDo']): AgendaView['may'] {
  const { status } = m;
  const isBefore = status === 'planned' || status === 'called';
  const undecided = undecidedIn(m);
  const isOver = status === 'signed' || status === 'cancelled';
  return {
    addItems: mayDo('addItems') && (isBefore || status === 'sitting'),
    callMeeting: mayDo('callMeeting') && status === 'planned',
    cancelMeeting: mayDo('cancelMeeting') && (isBefore || isReviewing(m)),
    renewRoster: mayDo('renewRoster') && isBefore,
    moveItems: mayDo('moveItems') && isOver && undecided > 0,
  };
}

export const undecidedIn = (m: Meeting): number => m.items.filter((item) => isForAnother(item, m)).length;

export const kindsOf = ({ committee, rules }: Meeting): readonly ItemKind[] =>
  kindsFor(committee.kind, rules);

export const noticeLaw = ({ committee, heldOn }: Meeting): string =>
  committeeRuleOn(committee.kind, heldOn).sources.noticeDays.law;

export const membersOf = (members: readonly SittingMember[], names: Names): AgendaView['members'] =>
  members.map(({ staffId, seat }) => ({ ...staffView(staffId, names), seat }));
