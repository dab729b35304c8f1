import type { OtherSupport, SupportKind } from '../domain/rulebook.ts';
import { otherSupportLabels, supportLabels } from './helpLabels.ts';
import type { Said } from './language.ts';

/** 긴급지원 현황: open grants by their nearest clock. */
export const openGrantWords = {
  title: { ko: '긴급지원 현황', en: 'Emergency support' },
  menu: { ko: '긴급지원', en: 'Support' },
  none: {
    ko: '지금 열려 있는 긴급지원이 없습니다. 요청이 들어오면 기한이 가까운 것부터 여기에 나옵니다.',
    en: 'No emergency support is open now. When one is asked for it is listed here, the nearest clock first.',
  },
  noneHere: {
    ko: '이 조건에 맞는 긴급지원이 없습니다.',
    en: 'No emergency support is open under these conditions.',
  },
  nearest: { ko: '기한이 가까운 것부터', en: 'the nearest clock first' },
  kind: { ko: '지원 종류', en: 'Kind' },
  dong: { ko: '동', en: 'Dong' },
  clock: { ko: '다음 기한', en: 'Nearest clock' },
  late: { ko: '늦은 것만', en: 'Only what is late' },
  clear: { ko: '조건 풀기', en: 'Clear the conditions' },
  periodEnd: { ko: '지원 기간 끝', en: 'end of the period' },
  periodGround: {
    ko: '긴급복지지원법 제10조',
    en: 'Emergency Aid and Support Act, article 10',
  },
  money: { ko: '지급액 보기', en: 'Money paid' },
} as const satisfies Record<string, Said>;

export const openGrantCounts = (all: number, late: number): Said => ({
  ko: `열린 긴급지원 ${String(all)}건, 늦은 것 ${String(late)}건`,
  en: `${String(all)} open, ${String(late)} of them late`,
});

/** 긴급지원 지급액, and the payments behind a number. */
export const moneyWords = {
  title: { ko: '긴급지원 지급액', en: 'Money paid as emergency support' },
  byKind: { ko: '종류별', en: 'By kind' },
  byDong: { ko: '동별', en: 'By dong' },
  kind: { ko: '종류', en: 'Kind' },
  dong: { ko: '동', en: 'Dong' },
  total: { ko: '모두', en: 'All' },
  unit: { ko: '단위: 원, 지급한 날 기준', en: 'In won, by the day of payment' },
  linksNote: { ko: '금액을 누르면 지급 내역이 나옵니다', en: 'A sum leads to its payments' },
  noRows: {
    ko: '합계만 볼 수 있습니다. 지급 내역은 그 사례를 볼 수 있는 사람에게 나옵니다.',
    en: 'Sums only: payments are listed for those who may see their cases.',
  },
  none: {
    ko: '이 해에 기록된 지급이 없습니다. 지급을 기록하면 그 달에 더해집니다.',
    en: 'No payment is recorded in this year. A payment that is recorded is added to its month.',
  },
  hidden: { ko: '비공개 사례 (동 표시 안 함)', en: 'Cases behind closed doors (no dong)' },
  years: { ko: '해', en: 'Year' },
  payments: { ko: '지급 내역', en: 'Payments' },
  noPayments: {
    ko: '볼 수 있는 지급 내역이 없습니다. 지급액으로 돌아가 다른 금액을 골라 주세요.',
    en: 'There is no payment that you may see. Please go back and choose another sum.',
  },
  paidOn: { ko: '지급한 날', en: 'Paid on' },
  recorded: { ko: '기록한 때', en: 'Recorded' },
  won: { ko: '금액', en: 'Won' },
  back: { ko: '지급액으로 돌아가기', en: 'Back to the sums' },
} as const satisfies Record<string, Said>;

export const monthWords = (month: number): Said => ({
  ko: `${String(month)}월`,
  en: englishMonths[month - 1] ?? '',
});
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const yearWords = (year: number): Said => ({ ko: `${String(year)}년`, en: String(year) });

export const paymentsOf = (count: number, { ko, en }: Said): Said => ({
  ko: `${String(count)}건, ${ko}`,
  en: `${String(count)} ${count === 1 ? 'payment' : 'payments'}, ${en}`,
});

/** More was paid than is listed: it went to cases that are not there for whoever looks. */
export const listedNote: Said = {
  ko: '비공개 사례와 다른 곳으로 옮겨 간 사례의 지급은 합계에만 들어 있고 목록에는 없습니다.',
  en: 'Payments of cases behind closed doors, or moved elsewhere since, are in the sum and not in the list.',
};

/** A kind as a list has it: `OTHER:FUEL` is fuel. */
export function kindNameWords(kind: string): Said {
  const [name, sub] = kind.split(':');
  return sub === undefined ? supportLabels[name as SupportKind] : otherSupportLabels[sub as OtherSupport];
}

/** A grant as it stood on a day. */
export const grantPastWords = {
  title: { ko: '어느 날의 긴급지원', en: 'Emergency support as it stood' },
  on: { ko: '날짜', en: 'Day' },
  hint: {
    ko: '요청한 날부터 오늘까지 고를 수 있습니다. 그날 끝까지 기록된 대로 보여 드립니다.',
    en: 'From the day of the request to today. What was recorded by the end of that day is shown.',
  },
  show: { ko: '그날로 보기', en: 'Show that day' },
  events: { ko: '그날까지 기록된 일', en: 'Recorded by then' },
} as const satisfies Record<string, Said>;

/** Up to which moment and event the record was read. */
export const recordedUpTo = (when: Said, version: number): Said => ({
  ko: `${when.ko}까지의 기록 (사건 ${String(version)}번까지)`,
  en: `the record up to ${when.en} (event ${String(version)})`,
});
