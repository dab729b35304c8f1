import type { PlainDate } from '../time.ts';
import type { Committee } from './kinds.ts';
import { committeeRuleOn } from './rows.ts';
import { shares, type CommitteeRules, type UsualField } from './rules.ts';

/** What an ordinance or the committee's own by-laws say otherwise than the file, from a day on (K11). */
export interface CommitteeChange extends Committee {
  readonly from: PlainDate;
  readonly rules: Partial<CommitteeRules>;
  /** The ordinance or by-laws that say so, by name and article. */
  readonly law: string;
}

type Values = Partial<CommitteeRules>;

/** Whether a field goes the way that a law would not have it: fewer, less bound, later. */
const loosens: Readonly<Record<UsualField, (was: CommitteeRules, now: Values) => boolean>> = {
  quorum: (was, { quorum }) => quorum !== undefined && shares.indexOf(quorum) < shares.indexOf(was.quorum),
  majority: (was, { majority }) =>
    majority !== undefined && shares.indexOf(majority) < shares.indexOf(was.majority),
  castingVote: (was, { castingVote }) => castingVote === true && !was.castingVote,
  // The law is silent: with an ordinance that names it, it is not against the law.
  writtenReview: () => false,
  proxies: (was, { proxies }) => proxies === true && !was.proxies,
  recusedCountsSeated: () => false,
  recusedCountsPresent: () => false,
  noticeDays: (was, { noticeDays }) => noticeDays !== undefined && noticeDays < was.noticeDays,
  cadence: () => false,
  decides: (was, { decides }) => decides !== undefined && decides !== was.decides,
  deputySigns: () => false,
  mostMembers: (was, { mostMembers }) =>
    mostMembers !== undefined &&
    was.mostMembers !== null &&
    (mostMembers === null || mostMembers > was.mostMembers),
};

/** The first field of the law that the change would loosen, or null: a statute may be tightened, never loosened (K11). */
export function fieldLoosened({ kind, from, rules }: CommitteeChange): UsualField | null {
  const { rules: was, sources } = committeeRuleOn(kind, from);
  const fields = Object.keys(loosens) as UsualField[];
  return fields.find((field) => sources[field].strength === 'STATUTE' && loosens[field](was, rules)) ?? null;
}

/** How the committee of that place sits on the day: of each field the newest change that has begun, else the file's. */
export function rulesOfCommittee(
  committee: Committee,
  day: PlainDate,
  changes: readonly CommitteeChange[],
): CommitteeRules {
  const { rules } = committeeRuleOn(committee.kind, day);
  return begunOn(committee, day, changes).reduce<CommitteeRules>(
    (all, one) => ({ ...all, ...one.rules }),
    rules,
  );
}

/** The changes of that committee that have begun, the oldest first; of two from one day the later one in the list wins. */
export function begunOn<Change extends CommitteeChange>(
  { kind, place }: Committee,
  day: PlainDate,
  changes: readonly Change[],
): Change[] {
  return changes
    .filter((one) => one.kind === kind && one.place === place && one.from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}
