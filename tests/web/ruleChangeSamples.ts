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
    change({ id: 6, rule: 'HOUSING', unit: 'month', value: [1, 1, 6], law: '성동구 조례 제5조' }),
    change({
      ...{ id: 7, rule: 'LOCAL_ORDINANCE-6', unit: 'REASON', value: 1 },
      ...{ text: '전세사기로 살던 집을 잃은 경우', law: '성동구 긴급복지지원 조례 제3조제2호' },
    }),
    change({
      ...{ id: 8, rule: 'ASSETS', unit: 'REGIONS', value: [240_000_000, 150_000_000, 130_000_000] },
      ...{ law: '성동구 운영 기준', verified: false },
    }),
    change({ id: 9, rule: 'SAVINGS', unit: 'SAVINGS', value: [6_000_000, 1_000_000] }),
    change({
      ...{ id: 10, rule: 'MINISTER_NOTICE-13', unit: 'REASON', value: 1, place: nation },
      ...{ text: '고시에 새로 든 사유', law: '위기상황으로 인정하는 사유 고시', strength: 'NOTICE' },
    }),
    change({ id: 11, rule: 'RE-SUPPORT-SAME_REASON', unit: 'WAIT_MONTHS', value: 12, strength: 'GUIDE' }),
    change({ id: 12, rule: 'LIVING_RESERVE', unit: 'PERCENT', value: 65 }),
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
  HOUSING: {
    ...{ rule: 'HOUSING', place: city, unit: 'month', now: [1, 2, 12], bySize: false, text: null },
    law: '긴급복지지원법 제10조',
  },
  'LOCAL_ORDINANCE-5': {
    ...{ rule: 'LOCAL_ORDINANCE-5', place: city, unit: 'REASON', now: 0, bySize: false },
    text: '사회보험료·주택임차료 등을 상당한 기간 체납한 경우',
    law: '긴급복지지원법 시행규칙 제1조의2',
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
