import type { RuleAsked, RuleChangesView, RuleChangeView } from '../../api/views/ruleChange.ts';
import { asId, type StaffId } from '../../domain/ids.ts';
import { changeableRules } from '../../domain/rulebook/changes.ts';
import { dayOf, getPlainDate } from '../../domain/time.ts';
import { sampleNow } from './sampleCases.ts';

const admin = { staffId: asId<StaffId>('staff-admin'), name: '관리인' };
const operator = { staffId: asId<StaffId>('staff-operator'), name: '한수경' };
const city = { code: '11200', name: '서울특별시 성동구' };
const nation = { code: 'KR', name: 'KR' };

const change = (more: Partial<RuleChangeView>): RuleChangeView => ({
  id: 1,
  rule: 'D01',
  place: city,
  value: 12,
  unit: 'ELAPSED_HOURS',
  text: null,
  from: getPlainDate('2026-07-01'),
  until: null,
  law: '성동구 긴급복지지원 조례 제4조',
  strength: 'LOCAL',
  verified: true,
  standing: 'holds',
  proposedBy: admin,
  proposedAt: sampleNow,
  decidedBy: operator,
  decidedAt: sampleNow,
  reason: null,
  ...more,
});

const livelihood2027: RuleChangeView = change({
  ...{ id: 2, rule: 'LIVELIHOOD-ALL-BASE', place: nation, unit: 'WON', verified: false },
  value: [800_000, 1_310_000, 1_680_000, 2_030_000, 2_370_000, 2_690_000],
  from: getPlainDate('2027-01-01'),
  law: '긴급지원 지원금액 고시',
  strength: 'NOTICE',
  ...{ standing: 'waiting', decidedBy: null, decidedAt: null },
});

/** One row that holds, one that is to come, one that was sent back, and two that wait: another's and one's own. */
export const sampleChanges = {
  decided: [
    change({ id: 5, value: 8, from: getPlainDate('2099-01-01'), standing: 'toCome' }),
    change({ until: getPlainDate('2098-12-31') }),
    change({ id: 4, standing: 'returned', reason: '조항을 다시 확인해 주세요.' }),
  ],
  waiting: [
    {
      ...livelihood2027,
      before: [783_000, 1_286_600, 1_644_000, 1_994_600, 2_324_400, 2_636_700],
      may: { approve: true, end: true },
    },
    {
      ...change({ id: 3, rule: 'D04', unit: 'CIVIL_MONTHS', value: 1, standing: 'waiting' }),
      ...{ decidedBy: null, decidedAt: null, before: null },
      may: { approve: false, end: true },
    },
  ],
} as const satisfies Pick<RuleChangesView, 'decided' | 'waiting'>;

const asked: Readonly<Record<string, RuleAsked>> = {
  D01: {
    ...{ rule: 'D01', place: city, unit: 'ELAPSED_HOURS', now: 24, bySize: false, text: null },
    law: '긴급복지지원법 제8조제1항',
  },
  'LIVELIHOOD-ALL-BASE': {
    ...{ rule: 'LIVELIHOOD-ALL-BASE', place: nation, unit: 'WON', bySize: true, text: null },
    now: sampleChanges.waiting[0].before,
    law: '긴급지원 지원금액 및 재산의 합계액 기준',
  },
};

export const sampleRuleChanges = (rule: string | undefined): RuleChangesView => ({
  today: dayOf(sampleNow),
  ...sampleChanges,
  rules: changeableRules,
  places: [nation, city],
  asked: (rule === undefined ? undefined : asked[rule]) ?? null,
});

/** Those that the page of the rulebook shows. */
export const approvedSamples = sampleChanges.decided.filter(({ standing }) => standing !== 'returned');
