import type { RuleSource } from '../rulebook/rows.ts';

/** How many of a number are enough, the looser first: any number, half, more than half, two thirds, all. */
export const shares = ['NONE', 'HALF', 'MAJORITY', 'TWO_THIRDS', 'ALL'] as const;
export type Share = (typeof shares)[number];

export const cadences = ['ON_CALL', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
/** How often it sits of itself; ON_CALL never. */
export type Cadence = (typeof cadences)[number];

/** By what somebody else than the chair signs: the ordinance, or a delegation of the decision (전결). */
export const deputyRules = ['ORDINANCE', 'DELEGATION'] as const;
export type DeputyRule = (typeof deputyRules)[number];

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
  /** False where its word is advice only. */
  readonly decides: boolean;
  /** Null where nobody signs for the chair. */
  readonly deputySigns: DeputyRule | null;
  /** Null where no law names a number. */
  readonly mostMembers: number | null;
}

export type CommitteeField = keyof CommitteeRules;
/** Where each field was read. */
export type FieldSources = Readonly<Record<CommitteeField, RuleSource>>;

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
