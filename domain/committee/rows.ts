import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from '../rulebook/rows.ts';
import type { PlainDate } from '../time.ts';
import { subOf, type CommitteeKind } from './kinds.ts';
import type { CommitteeRules, FieldSources } from './rules.ts';

/** How a kind of committee sits where no ordinance says more, field by field with its source. */
export interface CommitteeRule {
  readonly kind: CommitteeKind;
  readonly rules: CommitteeRules;
  readonly sources: FieldSources;
}

const ours: RuleSource = {
  law: '두레 운영 기준',
  strength: 'DESIGN',
  verified: false,
  sourceId: 'DESIGN',
};
/** 재적 과반수의 출석, 출석 과반수의 찬성; the rule knows no casting vote, so a tie is not passed. */
const rule5: RuleSource = {
  law: '긴급복지지원법 시행규칙 제5조제2항',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S3',
};
const article12: RuleSource = {
  law: '긴급복지지원법 제12조제2항',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S1',
};
const tasks12: RuleSource = { ...article12, law: '긴급복지지원법 제12조제1항' };
/** 서면심의 is named nowhere in Act, decree and rule, so it needs an ordinance. */
const silent: RuleSource = { ...rule5, law: '긴급복지지원법 시행규칙 제5조', verified: false };
/** 소위원회 is named nowhere in Act, decree and rule: ordinances know it (Suwon's is led by a bureau director). */
const ordinance: RuleSource = {
  law: '자치단체 조례 (소위원회)',
  strength: 'LOCAL',
  verified: false,
  sourceId: 'S31',
};
const council: RuleSource = {
  law: '사회보장급여법 시행규칙 제7조',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S8',
};

const usual: CommitteeRules = {
  quorum: 'MAJORITY',
  majority: 'MAJORITY',
  castingVote: false,
  writtenReview: true,
  proxies: false,
  recusedCountsSeated: true,
  recusedCountsPresent: false,
  noticeDays: 1,
  cadence: 'MONTHLY',
  decides: true,
  deputySigns: null,
  mostMembers: null,
};

const allOurs = Object.fromEntries(Object.keys(usual).map((field) => [field, ours])) as FieldSources;

const kindOf = (
  kind: CommitteeKind,
  rules: Partial<CommitteeRules> = {},
  sources: Partial<FieldSources> = {},
): Row<CommitteeRule> =>
  rowFrom(firstDay, { kind, rules: { ...usual, ...rules }, sources: { ...allOurs, ...sources } });

const wholeRows: readonly Row<CommitteeRule>[] = [
  kindOf(
    'EMERGENCY_REVIEW',
    { writtenReview: false, mostMembers: 15 },
    {
      ...{ quorum: rule5, majority: rule5, castingVote: rule5, writtenReview: silent },
      ...{ mostMembers: article12, decides: tasks12 },
    },
  ),
  // It sits within a working day, in the room, by telephone or in writing (K1).
  kindOf('EMERGENCY_SELECTION', { cadence: 'ON_CALL' }),
  // A conference agrees on a plan and counts nobody.
  kindOf('DONG_CONFERENCE', { quorum: 'NONE', writtenReview: false }),
  kindOf('SOLUTION', { decides: false, cadence: 'QUARTERLY' }),
  kindOf(
    'DONG_COUNCIL',
    { noticeDays: 5, decides: false },
    { quorum: council, majority: council, noticeDays: council },
  ),
  kindOf('INTEGRATED_MEETING', { quorum: 'NONE', writtenReview: false }),
  kindOf('STEERING', { cadence: 'QUARTERLY' }),
];

/**
 * 소위원회 sits and counts as its whole committee does, though no law says so, and as often as it is called. It prepares until
 * an ordinance lets it decide, and has nothing to do before that names what.
 */
const subRows: readonly Row<CommitteeRule>[] = wholeRows.flatMap(({ rule }) => {
  const kind = subOf(rule.kind);
  const own = { cadence: 'ON_CALL', decides: false, mostMembers: null, delegation: null } as const;
  const sources = { decides: ordinance, delegation: ordinance };
  return kind ? [kindOf(kind, { ...rule.rules, ...own }, sources)] : [];
});

const committeeRows = [...wholeRows, ...subRows];

/** The rules of that kind on the day. Throws RangeError before the rulebook's first day. */
export function committeeRuleOn(kind: CommitteeKind, day: PlainDate): CommitteeRule {
  const found = rulesOn(committeeRows, day, (rule) => rule.kind).find((rule) => rule.kind === kind);
  if (!found) throw new RangeError(`No rules of ${kind} hold on ${day}`);
  return found;
}
