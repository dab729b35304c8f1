import type { RegionalLine } from '../domain/rulebook/otherRules.ts';
import type { Labels, Said } from './language.ts';

/** Rules beside deadlines and amounts, where somebody changes them. */
export const otherRuleWords = {
  units: { ko: '지원 기간과 횟수', en: 'How long' },
  first: { ko: '처음 지원', en: 'First support' },
  authority: { ko: '결재권자만으로 연장하는 횟수', en: 'Extensions by the authority alone' },
  cap: { ko: '모두 더한 상한', en: 'In all, at most' },
  median: { ko: '기준 중위소득', en: 'Median income' },
  savings: { ko: '금융재산', en: 'Financial assets' },
  savingsWon: { ko: '금융재산 한도', en: 'Financial assets, at most' },
  moreForHousing: { ko: '주거지원이면 더하는 금액', en: 'More where housing is given' },
  moreForHousingHint: { ko: '더하는 금액이 없으면 0을 적습니다.', en: '0 where nothing is added.' },
  percentOfMedian: { ko: '%', en: '%' },
  waitMonths: { ko: '개월', en: 'months' },
  waitMonthsHint: {
    ko: '이 달수 안에 다시 지원하면 경고합니다. 막지는 않습니다.',
    en: 'Support within so many months is warned about, never refused.',
  },
  times: { ko: '회', en: 'times' },
  standing: { ko: '이 사유를', en: 'This reason' },
  opens: { ko: '위기사유로 봅니다', en: 'counts as a reason of crisis' },
  closes: { ko: '위기사유로 보지 않습니다', en: 'does not count' },
  text: { ko: '사유의 글', en: 'The reason in words' },
  textHint: {
    ko: '조례나 고시에 적힌 대로 적습니다. 비워 두면 기준표의 글을 씁니다.',
    en: 'As the ordinance or notice says it. Empty: the words of the rulebook.',
  },
  item: { ko: '호', en: 'no.' },
} as const satisfies Record<string, Said>;

/** The groups in which rules are offered. */
export const ruleGroupLabels = {
  deadlines: { ko: '기한', en: 'Deadlines' },
  supports: { ko: '지원 기간', en: 'How long support may last' },
  amounts: { ko: '지원 금액', en: 'Amounts of support' },
  means: { ko: '중위소득과 재산 기준', en: 'Median income and means' },
  waits: { ko: '다시 지원하는 기준', en: 'Support once more' },
  reasons: { ko: '위기사유', en: 'Reasons of crisis' },
} as const satisfies Labels<'deadlines' | 'supports' | 'amounts' | 'means' | 'waits' | 'reasons'>;

export const regionalLineLabels = {
  ASSETS: { ko: '재산의 합계', en: 'Total assets' },
  RESIDENCE: { ko: '주거용 재산 공제 한도', en: 'Deduction for the home, at most' },
} as const satisfies Labels<RegionalLine>;
