import type { DatedRule } from '../domain/calendar.ts';
import type { SupportUnit } from '../domain/rulebook.ts';
import type { RefusalCode, Refusal } from '../domain/refusal.ts';
import { refusalWords } from './refusals.ts';
import type { Labels, Said } from './language.ts';

const count = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

/** How long a deadline is, with its unit as it is counted. */
export const lengthWords: Readonly<Record<DatedRule, (amount: number) => Said>> = {
  ELAPSED_HOURS: (n) => ({ ko: `${String(n)}시간`, en: count(n, 'hour') }),
  CIVIL_DAYS: (n) => ({ ko: `${String(n)}일`, en: count(n, 'day') }),
  CIVIL_MONTHS: (n) => ({ ko: `${String(n)}개월`, en: count(n, 'month') }),
  PETITION_HOURS: (n) => ({ ko: `근무시간 ${String(n)}시간`, en: count(n, 'working hour') }),
  PETITION_DAYS: (n) => ({
    ko: `근무일 ${String(n)}일 (첫날 산입)`,
    en: `${count(n, 'working day')}, the first counted`,
  }),
  PETITION_MONTHS: (n) => ({
    ko: `${String(n)}개월 (첫날 산입)`,
    en: `${count(n, 'month')}, the first day counted`,
  }),
  BACKWARD_DAYS: (n) => ({ ko: `${String(n)}일 전`, en: `${count(n, 'day')} before` }),
  RESTRICT: (n) => ({ ko: `${String(n)}일 (첫날 산입)`, en: `${count(n, 'day')}, the first counted` }),
  WORKING_DAYS: (n) => ({ ko: `근무일 ${String(n)}일`, en: count(n, 'working day') }),
  CALENDAR_DAYS: (n) => ({ ko: `${String(n)}일`, en: count(n, 'day') }),
};

/** How long before the end of a deadline its owner is told (두레 운영 기준). */
export function remindedWords(counting: DatedRule, before: number | null): Said {
  if (before === null) return { ko: '알리지 않음', en: 'nobody is told' };
  if (counting === 'ELAPSED_HOURS')
    return { ko: `${String(before)}시간 전`, en: `${count(before, 'hour')} before` };
  if (before === 0) return { ko: '마지막 날 오전 9시', en: 'at 09:00 on the last day' };
  return {
    ko: `근무일 ${String(before)}일 전 오전 9시`,
    en: `at 09:00, ${count(before, 'working day')} before`,
  };
}

/** The ceiling on an agreement to pay in parts. */
export const instalmentWords = ({
  most,
  months,
}: {
  readonly most: number;
  readonly months: number;
}): Said => ({
  ko: `${String(most)}번까지, ${String(months)}개월 안`,
  en: `${String(most)} at most, within ${count(months, 'month')}`,
});

/** How days are counted, with the article that says so. */
export const countingLabels = {
  ELAPSED_HOURS: { ko: '시간을 쉼 없이 셈 (민법 제156조)', en: 'hours run at once' },
  CIVIL_DAYS: {
    ko: '첫날 빼고, 끝이 휴일이면 다음 날 (민법 제157조·제161조)',
    en: 'first day not counted; moves on from a holiday',
  },
  CIVIL_MONTHS: {
    ko: '달력대로, 끝이 휴일이면 다음 날 (민법 제160조·제161조)',
    en: 'by the calendar; moves on from a holiday',
  },
  PETITION_HOURS: { ko: '근무시간으로 셈 (민원처리법 제19조)', en: 'working hours' },
  PETITION_DAYS: { ko: '근무일로 셈 (민원처리법 제19조)', en: 'working days' },
  PETITION_MONTHS: { ko: '달력대로 (민원처리법 제19조)', en: 'by the calendar' },
  BACKWARD_DAYS: { ko: '마지막 날을 빼고 거꾸로 셈', en: 'counted backwards, the last day not counted' },
  RESTRICT: { ko: '첫날을 넣고 옮기지 않음 (행정기본법 제6조)', en: 'first day counted, never moved' },
  WORKING_DAYS: { ko: '첫날 빼고 근무일로 셈', en: 'working days, the first not counted' },
  CALENDAR_DAYS: { ko: '날짜대로, 휴일에도 옮기지 않음', en: 'plain days, never moved' },
} as const satisfies Labels<DatedRule>;

/** The unit in which a deadline's length is typed. */
export const unitWords = {
  ELAPSED_HOURS: { ko: '시간', en: 'hours' },
  CIVIL_DAYS: { ko: '일', en: 'days' },
  CIVIL_MONTHS: { ko: '개월', en: 'months' },
  PETITION_HOURS: { ko: '근무시간', en: 'working hours' },
  PETITION_DAYS: { ko: '근무일', en: 'working days' },
  PETITION_MONTHS: { ko: '개월', en: 'months' },
  BACKWARD_DAYS: { ko: '일 전', en: 'days before' },
  RESTRICT: { ko: '일', en: 'days' },
  WORKING_DAYS: { ko: '근무일', en: 'working days' },
  CALENDAR_DAYS: { ko: '일', en: 'days' },
} as const satisfies Labels<DatedRule>;

export const unitLabels = {
  month: { ko: '개월', en: 'months' },
  time: { ko: '회', en: 'times' },
  quarter: { ko: '분기', en: 'quarters' },
} as const satisfies Labels<SupportUnit>;
export const perUnitLabels = {
  month: { ko: '한 달', en: 'a month' },
  time: { ko: '한 번', en: 'each time' },
  quarter: { ko: '한 분기', en: 'a quarter' },
} as const satisfies Labels<SupportUnit>;

/** 기준표. */
export const ruleWords = {
  title: { ko: '기준표', en: 'Rulebook' },
  lead: {
    ko: '모든 기한과 금액을 근거와 함께 보여 줍니다. 업무 안내의 숫자는 법령으로 보이지 않습니다.',
    en: 'Every deadline and amount with its source. The number of a guide never reads as law.',
  },
  changing: {
    ko: '값마다 법령·고시·안내·조례 가운데 무엇을 따르는지, 원문을 확인했는지 적혀 있습니다. 이곳에서 따로 정한 값은 그 기준 아래에 있으며, 한 분이 올리고 다른 분이 승인해야 바뀝니다.',
    en: 'Each value says whether a law, notice, guide or ordinance stands behind it, and whether it was read there. What this house set stands below its rule; one person proposes it and another approves.',
  },
  deadlines: { ko: '기한', en: 'Deadlines' },
  supports: { ko: '지원 기간', en: 'How long support may last' },
  amounts: { ko: '지원 금액', en: 'Amounts of support' },
  medians: { ko: '기준 중위소득', en: 'Median income' },
  others: { ko: '그 밖의 기준', en: 'Other rules' },
  what: { ko: '무엇', en: 'What' },
  value: { ko: '값', en: 'Value' },
  source: { ko: '근거', en: 'Source' },
  days: { ko: '시행', en: 'Holds' },
  strength: { ko: '효력', en: 'Strength' },
  grace: { ko: '늦은 뒤 윗사람에게 알리기까지', en: 'from late to telling the head' },
  remind: { ko: '끝나기 전에 담당자에게 알림', en: 'telling the owner before the end' },
  pausable: { ko: '멈출 수 있음', en: 'may be paused' },
  neverPaused: { ko: '멈출 수 없음', en: 'never pauses' },
  unverified: { ko: '확인 전', en: 'unverified' },
  notNow: { ko: '지금은 쓰지 않음', en: 'does not hold today' },
  first: { ko: '처음', en: 'first' },
  authority: { ko: '결재권자 연장', en: 'extended by the authority' },
  committee: { ko: '심의위원회 연장', en: 'extended by the committee' },
  most: { ko: '모두', en: 'in all' },
  person: { ko: '명', en: 'persons' },
  further: { ko: '한 명 늘 때마다', en: 'for each further person' },
  anySize: { ko: '가구원 수와 상관없이', en: 'whatever the size of the household' },
  largeCity: { ko: '대도시', en: 'large city' },
  followUp: { ko: '사후관리를 하는 달', en: 'Months of the follow-up' },
  longestPause: { ko: '한 번에 멈출 수 있는 가장 긴 날', en: 'The longest pause at once' },
  instalments: { ko: '분할납부', en: 'Instalments' },
  opinion: { ko: '사전통지 뒤 의견 제출 기간', en: 'Days for an opinion after prior notice' },
  revision: { ko: '판', en: 'Revision' },
  months: { ko: '개월', en: 'months' },
  dayUnit: { ko: '일', en: 'days' },
} as const satisfies Record<string, Said>;

export const basisLabelsOfAmount = {
  FIXED: { ko: '정해진 금액', en: 'fixed' },
  CEILING: { ko: '최고 금액', en: 'ceiling' },
  BASE: { ko: '기본 금액', en: 'base' },
} as const satisfies Labels<'FIXED' | 'CEILING' | 'BASE'>;
export const schoolLabels = {
  ELEMENTARY: { ko: '초등학생', en: 'elementary school' },
  MIDDLE: { ko: '중학생', en: 'middle school' },
  HIGH: { ko: '고등학생', en: 'high school' },
} as const satisfies Labels<'ELEMENTARY' | 'MIDDLE' | 'HIGH'>;

/** 공휴일. */
export const holidayWords = {
  title: { ko: '공휴일', en: 'Holidays' },
  year: { ko: '해', en: 'Year' },
  show: { ko: '보기', en: 'Show' },
  day: { ko: '날', en: 'Day' },
  name: { ko: '이름', en: 'Name' },
  law: { ko: '근거', en: 'Law or decision' },
  lawHint: {
    ko: '국무회의 의결이나 조항을 적어 주세요. 예: 관공서의 공휴일에 관한 규정 제2조제11호',
    en: 'The decision of the Cabinet or the article that says so',
  },
  state: { ko: '상태', en: 'State' },
  propose: { ko: '공휴일 올리기', en: 'Propose a holiday' },
  proposeLead: {
    ko: '다른 분이 승인하기 전에는 아무것도 바뀌지 않습니다. 승인하면 진행 중인 모든 사례가 남은 기한을 다시 셉니다. 이 때문에 늦어지는 일은 없습니다.',
    en: 'Nothing changes until somebody else approves. Then every open case counts its remaining dates again, and nobody becomes late by it.',
  },
  proposeButton: { ko: '올리기', en: 'Propose' },
  approve: { ko: '승인하고 기한 다시 세기', en: 'Approve and count again' },
  refuse: { ko: '승인하지 않기', en: 'Refuse' },
  withdraw: { ko: '거두기', en: 'Take it back' },
  needsOther: {
    ko: '올린 분은 승인할 수 없습니다. 다른 분이 승인해 주세요.',
    en: 'Whoever proposed it cannot approve it. Somebody else has to.',
  },
  notPublished: {
    ko: '이 해의 달력은 아직 없습니다. 그해의 기한은 ‘그해 달력이 나오기 전’으로 표시됩니다.',
    en: 'The calendar of this year is not published yet. Its dates are marked so.',
  },
  rounds: { ko: '기한을 다시 센 기록', en: 'Rounds that counted again' },
  noRounds: { ko: '아직 없습니다.', en: 'None yet.' },
  renew: { ko: '지금 기준표로 다시 세기', en: 'Count again by the present rulebook' },
  renewLead: {
    ko: '새 판을 설치한 뒤 한 번 누릅니다. 이미 지금 기준표로 센 사례는 그대로입니다.',
    en: 'Once after a new version of the program. Cases that count by it already stay as they are.',
  },
  waiting: { ko: '결정 기다림', en: 'Waits for a decision' },
} as const satisfies Record<string, Said>;

export const holidayStateLabels = {
  published: { ko: '공포됨', en: 'Published' },
  proposed: { ko: '승인 기다림', en: 'Waits for approval' },
  approved: { ko: '승인됨', en: 'Approved' },
  refused: { ko: '승인하지 않음', en: 'Refused' },
} as const satisfies Labels<'published' | 'proposed' | 'approved' | 'refused'>;

/** What an approval would do, counted beforehand. */
export const effectWords = (effect: {
  readonly cases: number;
  readonly moved: number;
  readonly kept: number;
  readonly isAll: boolean;
}): Said => {
  const { cases, moved, kept, isAll } = effect;
  const [least, atLeast] = isAll ? ['', ''] : ['적어도 ', 'at least '];
  const [stay, stays] =
    kept === 0 ? ['', ''] : [` 그대로 두는 기한 ${String(kept)}건.`, ` Dates that stand: ${String(kept)}.`];
  return {
    ko: `승인하면 ${least}사례 ${String(cases)}건의 기한 ${String(moved)}건을 다시 셉니다.${stay}`,
    en: `Approving moves ${atLeast}${String(moved)} ${moved === 1 ? 'date' : 'dates'} of ${String(cases)} ${cases === 1 ? 'case' : 'cases'}.${stays}`,
  };
};

/** 회람: one command on its way to every open case. */
export const roundWords = {
  title: { ko: '일괄 적용', en: 'A round' },
  renewal: { ko: '기한 다시 세기', en: 'Counting dates again' },
  leave: { ko: '대리', en: 'Deputy' },
  return: { ko: '복귀', en: 'Return' },
  handover: { ko: '인계', en: 'Handover' },
  underWay: { ko: '진행 중', en: 'Under way' },
  ended: { ko: '끝남', en: 'Done' },
  underWayMore: { ko: '새로 고치면 얼마나 왔는지 보입니다.', en: 'Reload to see how far it has come.' },
  accepted: { ko: '받아들인 것', en: 'Taken' },
  refused: { ko: '받아들이지 않은 것', en: 'Refused' },
  by: { ko: '누가', en: 'By' },
  begun: { ko: '시작', en: 'Begun' },
  refusals: { ko: '손으로 살펴야 할 사례', en: 'Cases for a person to see to' },
  noRefusals: { ko: '받아들이지 않은 사례가 없습니다.', en: 'No case refused it.' },
  hidden: {
    ko: '맡으신 지역 밖의 사례는 여기에 보이지 않습니다.',
    en: 'Cases outside your places are not shown here.',
  },
  why: { ko: '까닭', en: 'Why' },
  reload: { ko: '새로 고침', en: 'Reload' },
} as const satisfies Record<string, Said>;

const plainRefusals: readonly RefusalCode[] = [
  'sameHolder',
  'seatsClash',
  'approverPrepared',
  'deputyAlready',
  'noDeputy',
  'noTransfer',
  'rulebookNotNewer',
  'recordBehind',
  'editionNewer',
];

/** Whose days the case itself knows. */
const datedRefusals: Readonly<Record<string, Said>> = {
  deputyOverlaps: {
    ko: '이 자리에는 그 기간에 이미 다른 대리가 정해져 있습니다. 사례를 열어 날짜를 확인해 주세요.',
    en: 'Another deputy is named for this seat on some of those days. Please open the case and see which.',
  },
  deputyAway: {
    ko: '대신할 분도 그 기간에 이 자리를 비웁니다. 사례를 열어 다른 분을 정해 주세요.',
    en: 'The deputy is away from this seat on some of those days. Please open the case and name somebody else.',
  },
};

/** Why a case did not take what went round. */
export const roundRefusalWords = (code: string): Said => {
  const dated = datedRefusals[code];
  if (dated) return dated;
  const plain = plainRefusals.find((one) => one === code);
  return plain
    ? refusalWords({ code: plain } as Refusal)
    : {
        ko: '이 사례에서는 할 수 없었습니다. 사례를 열어 확인해 주세요.',
        en: 'This could not be done in the case. Please open it and see.',
      };
};
