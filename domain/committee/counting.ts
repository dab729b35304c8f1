import { isEnough, neededOf, type CommitteeRules } from './rules.ts';

/** Who is there for one item: all with a vote, those who are present or have voted, and the recused among each. */
export interface Attendance {
  readonly members: number;
  readonly attending: number;
  readonly recused: number;
  readonly recusedAttending: number;
}

export interface Quorum {
  /** 재적 and 출석, as the recused are counted by this committee. */
  readonly seated: number;
  readonly present: number;
  readonly needed: number;
  readonly enough: boolean;
}

type Counting = Pick<CommitteeRules, 'quorum' | 'recusedCountsSeated' | 'recusedCountsPresent'>;

/** Whether enough are there for one item (K13). */
export function quorumOf(rules: Counting, attendance: Attendance): Quorum {
  const { members, attending, recused, recusedAttending } = attendance;
  const seated = members - (rules.recusedCountsSeated ? 0 : recused);
  const present = attending - (rules.recusedCountsPresent ? 0 : recusedAttending);
  const needed = neededOf(rules.quorum, seated);
  return { seated, present, needed, enough: isEnough(rules.quorum, present, seated) };
}

export interface Ballots {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  /** The chair's own ballot, which wins a tie where the committee has a casting vote. */
  readonly chair: 'yes' | 'no' | null;
}

/** NO_QUORUM is 'undecided', never 'not passed'. */
export type CountResult = 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM';

/** What the ballots come to. */
export function resultOf(
  rules: Counting & Pick<CommitteeRules, 'majority' | 'castingVote'>,
  attendance: Attendance,
  { yes, no, chair }: Ballots,
): CountResult {
  const { present, enough } = quorumOf(rules, attendance);
  if (!enough) return 'NO_QUORUM';
  const isTie = yes === no && yes * 2 === present;
  if (isTie && rules.castingVote) return chair === 'yes' ? 'PASSED' : 'NOT_PASSED';
  return yes > 0 && isEnough(rules.majority, yes, present) ? 'PASSED' : 'NOT_PASSED';
}
