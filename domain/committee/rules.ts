import type { RuleSource } from '../rulebook/rows.ts';
import { kindsTaken, wholeOf, type CommitteeKind, type ItemKind } from './kinds.ts';

/** How many of a number are enough, the looser first: any number, half, more than half, two thirds, all. */
export const shares = ['NONE', 'HALF', 'MAJORITY', 'TWO_THIRDS', 'ALL'] as const;
export type Share = (typeof shares)[number];

export const cadences = ['ON_CALL', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
/** How often it sits of itself; ON_CALL never. */
export type Cadence = (typeof cadences)[number];

/** By what somebody else than the chair signs: the ordinance, or a delegation of the decision (전결). */
export const deputyRules = ['ORDINANCE', 'DELEGATION'] as const;
export type DeputyRule = (typeof deputyRules)[number];

/** What the whole committee has handed to its sub-committee, and by what. */
export interface Delegation {
  readonly by: DeputyRule;
  readonly kinds: readonly ItemKind[];
}

/** How a committee sits and counts. */
export interface CommitteeRules {
  /** 의사정족수: of the seated. */
  readonly quorum: Share;
  /** 의결정족수: of the present. */
  readonly majority: Share;
  /** 가부동수: the side of the chair's own ballot wins a tie; otherwise a tie is not passed. */
  readonly castingVote: boolean;
  /** 서면심의. */
  readonly writtenReview: boolean;
  /** 대리출석: the secretary writes down the hand of somebody who stands in for a member. */
  readonly proxies: boolean;
  /** Whether a recused member still counts among the seated, and among the present. */
  readonly recusedCountsSeated: boolean;
  readonly recusedCountsPresent: boolean;
  /** Days of notice before the sitting (D19). */
  readonly noticeDays: number;
  readonly cadence: Cadence;
  /** False where its word is advice only; a sub-committee then prepares what the whole committee decides. */
  readonly decides: boolean;
  /** Null where nobody signs for the chair. */
  readonly deputySigns: DeputyRule | null;
  /** Null where no law names a number. */
  readonly mostMembers: number | null;
  /** Of a sub-committee only; null until something was handed to it. */
  readonly delegation?: Delegation | null;
}

export type CommitteeField = keyof CommitteeRules;
/** What every committee has; a whole one has no delegation. */
export type UsualField = Exclude<CommitteeField, 'delegation'>;
/** Where each field was read. */
export type FieldSources = Readonly<Record<UsualField, RuleSource>> & {
  readonly delegation?: RuleSource;
};

/** What the count of a sub-committee is: the whole committee's decision (위임 의결), or a recommendation to it (예비심사). */
export type SubEffect = 'DECIDES' | 'PREPARES';

/** Null for a committee that is whole, and for a sub-committee to which nothing was handed. */
export function effectOf({
  delegation,
  decides,
}: Pick<CommitteeRules, 'delegation' | 'decides'>): SubEffect | null {
  if (!delegation) return null;
  return decides ? 'DECIDES' : 'PREPARES';
}

export const isPreparing = (rules: Pick<CommitteeRules, 'delegation' | 'decides'>): boolean =>
  effectOf(rules) === 'PREPARES';

/** What can stand on its agenda: all that its kind takes, of a sub-committee what was handed to it. */
export const kindsFor = (
  kind: CommitteeKind,
  { delegation }: Pick<CommitteeRules, 'delegation'>,
): readonly ItemKind[] => delegation?.kinds ?? kindsTaken[wholeOf(kind)];

/** Whether `part` of `whole` is that much; of nobody nothing is enough but NONE. */
export function isEnough(share: Share, part: number, whole: number): boolean {
  if (share === 'NONE') return true;
  if (whole === 0) return false;
  switch (share) {
    case 'HALF':
      return part * 2 >= whole;
    case 'MAJORITY':
      return part * 2 > whole;
    case 'TWO_THIRDS':
      return part * 3 >= whole * 2;
    case 'ALL':
      return part >= whole;
  }
}

/** The smallest part of a whole that is that much. */
export function neededOf(share: Share, whole: number): number {
  let needed = 0;
  while (needed <= whole && !isEnough(share, needed, whole)) needed += 1;
  return needed;
}
