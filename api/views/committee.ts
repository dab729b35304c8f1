import {
  isSub,
  subOf,
  wholeOf,
  type CommitteeKind,
  type CommitteePlace,
  type CommitteeSeat,
  type MemberCategory,
} from '../../domain/committee/kinds.ts';
import { committeeRuleOn } from '../../domain/committee/rows.ts';
import {
  isVoting,
  rosterFault,
  seatedOn,
  type Member,
  type RosterFault,
} from '../../domain/committee/roster.ts';
import {
  effectOf,
  neededOf,
  type SubEffect,
  type CommitteeField,
  type CommitteeRules,
} from '../../domain/committee/rules.ts';
import { begunOn, rulesOfCommittee } from '../../domain/committee/judging.ts';
import type { RuleSource } from '../../domain/rulebook/rows.ts';
import { plusDays, type Instant, type PlainDate } from '../../domain/time.ts';
import type { CommitteeRuleRow, MemberRow } from '../../prisma/committees.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import type { PlaceView } from './calendar.ts';

/** A committee in the list of those that somebody keeps. */
export interface CommitteeSummary {
  readonly kind: CommitteeKind;
  readonly place: PlaceView;
  readonly members: number;
  readonly chair: StaffView | null;
  readonly fault: RosterFault | null;
  readonly endingSoon: number;
  readonly waiting: number;
}

export interface CommitteesView {
  readonly items: readonly CommitteeSummary[];
  /** Where committees can be kept. */
  readonly places: readonly PlaceView[];
}

/** A member with the term. */
export interface MemberView {
  readonly memberId: number;
  readonly who: StaffView;
  readonly seat: CommitteeSeat;
  readonly category: MemberCategory;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Begins after today. */
  readonly isComing: boolean;
  readonly endsSoon: boolean;
  /** Of a sub-committee: has no seat on the whole one today, and so none here. */
  readonly isNotOfWhole: boolean;
}

/** One field of the rules as it holds today, and where it was read. */
export interface FieldView<F extends CommitteeField = CommitteeField> {
  readonly field: F;
  readonly value: NonNullable<CommitteeRules[F]> | null;
  readonly source: Pick<RuleSource, 'law' | 'strength' | 'verified'>;
  /** The law's: it can be tightened, never loosened. */
  readonly isLocked: boolean;
  /** Since when this place has it otherwise. */
  readonly ownFrom: PlainDate | null;
}

export interface ProposalView {
  readonly ruleId: number;
  readonly from: PlainDate;
  readonly law: string;
  readonly rules: Partial<CommitteeRules>;
  readonly proposedBy: StaffView;
  readonly proposedAt: Instant;
  readonly approvedBy: StaffView | null;
  readonly mayApprove: boolean;
}

/** Somebody who could be seated, with what their roles let them be. */
export interface CandidateView extends StaffView {
  readonly mayVote: boolean;
  readonly mayKeep: boolean;
}

export interface CommitteeView {
  readonly kind: CommitteeKind;
  /** The other of the two: its sub-committee, or the whole committee of one; null where there is none. */
  readonly other: CommitteeKind | null;
  /** What the vote of a sub-committee is; null for every other committee, and before it has anything to vote on. */
  readonly effect: SubEffect | null;
  readonly place: PlaceView;
  readonly today: PlainDate;
  readonly fields: readonly FieldView[];
  readonly proposals: readonly ProposalView[];
  readonly members: readonly MemberView[];
  readonly former: readonly MemberView[];
  readonly roster: {
    readonly fault: RosterFault | null;
    readonly voting: number;
    readonly needed: number;
    /** Learned or named by civic bodies; null where no law asks for them. */
    readonly outside: number | null;
    readonly endingSoon: number;
  };
  readonly candidates: readonly CandidateView[];
}

/** Whoever is to be followed has to be found first (DESIGN). */
const soonDays = 60;

const endsSoon = ({ until }: Pick<MemberRow, 'until'>, today: PlainDate): boolean =>
  until !== null && until >= today && until <= plusDays(today, soonDays);

const isFormer = ({ until }: Pick<MemberRow, 'until'>, today: PlainDate): boolean =>
  until !== null && until < today;

export interface CommitteeRows {
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly members: readonly MemberRow[];
  /** Of a sub-committee: the members of the whole one. */
  readonly whole?: readonly Member[];
  readonly rules: readonly CommitteeRuleRow[];
}

const approved = (rules: readonly CommitteeRuleRow[]): readonly CommitteeRuleRow[] =>
  rules.filter(({ approvedBy }) => approvedBy !== null).toSorted((a, b) => a.ruleId - b.ruleId);

interface Around {
  readonly place: PlaceView;
  readonly names: Names;
  readonly today: PlainDate;
}

export function committeeSummary(rows: CommitteeRows, { place, names, today }: Around): CommitteeSummary {
  const { kind, members, rules } = rows;
  const seated = seatedOn(rows, today);
  const chair = seated.find(({ seat }) => seat === 'CHAIR');
  return {
    ...{ kind, place },
    members: seated.filter(isVoting).length,
    chair: chair ? staffView(chair.staffId, names) : null,
    fault: rosterFault({ kind, ...rulesNow(rows, today) }, seated),
    endingSoon: members.filter((member) => endsSoon(member, today)).length,
    waiting: rules.length - approved(rules).length,
  };
}

const rulesNow = ({ kind, place, rules }: CommitteeRows, today: PlainDate): CommitteeRules =>
  rulesOfCommittee({ kind, place }, today, approved(rules));

interface Shown extends Around {
  readonly viewer: string;
  readonly candidates: readonly CandidateView[];
}

export function committeeView(rows: CommitteeRows, shown: Shown): CommitteeView {
  const { kind, members, rules } = rows;
  const { place, names, today, viewer, candidates } = shown;
  const sits = new Set<string>(seatedOn(rows, today).map(({ staffId }) => staffId));
  const all = members.toSorted(bySeat).map((member): MemberView => {
    const isNow = member.from <= today && !isFormer(member, today);
    return { ...memberView(member, names, today), isNotOfWhole: isNow && !sits.has(member.staffId) };
  });
  return {
    ...{ kind, place, today, candidates },
    other: isSub(kind) ? wholeOf(kind) : subOf(kind),
    effect: effectOf(rulesNow(rows, today)),
    fields: fieldsOf(rows, today),
    proposals: rules.map((rule) => proposalView(rule, { names, viewer })),
    members: all.filter((member) => !isFormer(member, today)),
    former: all.filter((member) => isFormer(member, today)),
    roster: rosterOf(rows, today),
  };
}

const seatOrder: readonly CommitteeSeat[] = ['CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY'];

const bySeat = (a: MemberRow, b: MemberRow): number =>
  seatOrder.indexOf(a.seat) - seatOrder.indexOf(b.seat) || (a.from < b.from ? -1 : 1);

function memberView(member: MemberRow, names: Names, today: PlainDate): Omit<MemberView, 'isNotOfWhole'> {
  const { memberId, staffId, seat, category, from, until } = member;
  return {
    ...{ memberId, seat, category, from, until },
    who: staffView(staffId, names),
    isComing: from > today,
    endsSoon: endsSoon(member, today),
  };
}

function rosterOf(rows: CommitteeRows, today: PlainDate): CommitteeView['roster'] {
  const { kind, members } = rows;
  const seated = seatedOn(rows, today);
  const voting = seated.filter(isVoting);
  const outside = voting.filter(({ category }) => category === 'LEARNED' || category === 'CIVIC');
  const rules = rulesNow(rows, today);
  return {
    fault: rosterFault({ kind, ...rules }, seated),
    voting: voting.length,
    needed: neededOf(rules.quorum, voting.length),
    outside: kind === 'EMERGENCY_REVIEW' ? outside.length : null,
    endingSoon: members.filter((member) => endsSoon(member, today)).length,
  };
}

/** Of each field the newest change that names it and has begun. */
function fieldsOf(rows: CommitteeRows, today: PlainDate): FieldView[] {
  const { sources } = committeeRuleOn(rows.kind, today);
  const now = rulesNow(rows, today);
  const begun = begunOn(rows, today, approved(rows.rules));
  return (Object.entries(sources) as [CommitteeField, RuleSource][]).map(([field, source]) => {
    const { law, strength, verified } = source;
    const own = begun.findLast(({ rules }) => rules[field] !== undefined);
    return {
      field,
      value: now[field] ?? null,
      source: own ? { law: own.law, strength: 'LOCAL', verified: true } : { law, strength, verified },
      isLocked: strength === 'STATUTE',
      ownFrom: own?.from ?? null,
    };
  });
}

function proposalView(
  { ruleId, from, law, rules, proposedBy, proposedAt, approvedBy }: CommitteeRuleRow,
  { names, viewer }: { readonly names: Names; readonly viewer: string },
): ProposalView {
  return {
    ...{ ruleId, from, law, rules, proposedAt },
    proposedBy: staffView(proposedBy, names),
    approvedBy: approvedBy && staffView(approvedBy, names),
    mayApprove: approvedBy === null && proposedBy !== viewer,
  };
}
