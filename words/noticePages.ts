import type { NoticePaper } from '../domain/emergencySupport/papers.ts';
import { dayWords } from './dates.ts';
import type { Labels, Said } from './language.ts';
import type { PlainDate } from '../domain/time.ts';

export const noticePaperLabels = {
  'field-check': { ko: '현장조사서', en: 'Field check form' },
  decision: { ko: '긴급지원 결정 통지서', en: 'Notice of the decision on emergency support' },
  extension: { ko: '긴급지원 연장 결정 통지서', en: 'Notice of the decision on an extension' },
  'prior-notice': { ko: '처분 사전통지서', en: 'Prior notice' },
  'return-order': { ko: '지원중단·반환명령 통지서', en: 'Notice of the return order' },
  dunning: { ko: '반환금 독촉장', en: 'Dunning letter' },
  receipt: { ko: '이의신청 접수증 (반환명령)', en: 'Receipt of the objection (return order)' },
  'decision-receipt': { ko: '이의신청 접수증 (지원 결정)', en: 'Receipt of the objection (decision)' },
  service: { ko: '송달 기록부', en: 'Record of service' },
} as const satisfies Labels<NoticePaper>;

/** On the notices as they go on paper, in the order of the forms. */
export const noticeWords = {
  papers: { ko: '서식 인쇄', en: 'Forms to print' },
  name: { ko: '성명', en: 'Name' },
  nameless: { ko: '이름을 모름', en: 'Name unknown' },
  birth: { ko: '생년월일', en: 'Date of birth' },
  address: { ko: '주소', en: 'Address' },
  phone: { ko: '전화번호', en: 'Telephone' },
  caseNo: { ko: '관리번호', en: 'Case number' },
  person: { ko: '받는 분', en: 'To' },
  checkedPerson: { ko: '조사 대상', en: 'Whose field check it is' },
  askedOn: { ko: '지원 요청일', en: 'Asked for on' },
  decidedOn: { ko: '결정일', en: 'Decided on' },
  result: { ko: '결정 내용', en: 'Decision' },
  nothingGiven: { ko: '지원하지 않음', en: 'Nothing is given' },
  reason: { ko: '사유', en: 'Reason' },
  title: { ko: '예정된 처분', en: 'Intended measure' },
  facts: { ko: '처분의 원인이 되는 사실', en: 'Facts on which it rests' },
  law: { ko: '법적 근거', en: 'Law' },
  opinionUntil: { ko: '의견 제출 기한', en: 'Opinion by' },
  opinionTo: { ko: '의견 제출 기관', en: 'Opinion to' },
  opinionHow: { ko: '의견 제출 방법', en: 'How to give it' },
  opinionHowText: {
    ko: '말이나 글로 의견을 낼 수 있습니다. 기한까지 의견이 없으면 의견이 없는 것으로 보고 처분을 결정합니다 (행정절차법 제21조, 제27조).',
    en: 'An opinion may be given orally or in writing. Without one by that day the measure is decided on as if there were none (Administrative Procedures Act, articles 21 and 27).',
  },
  amountBack: { ko: '반환할 금액', en: 'To be paid back' },
  leftWon: { ko: '내지 않은 금액', en: 'Not paid yet' },
  measure: { ko: '처분 내용', en: 'Measure' },
  stopped: { ko: '지원중단', en: 'Support is stopped' },
  notStopped: { ko: '지원은 계속함', en: 'Support goes on' },
  payBy: { ko: '납부 기한', en: 'To be paid by' },
  payee: { ko: '납부할 곳', en: 'Payable to' },
  remedy: { ko: '불복 방법', en: 'Remedy' },
  unpaid: { ko: '내지 않으면', en: 'If it is not paid' },
  changes: { ko: '신고 의무', en: 'Duty to report' },
  afterwards: { ko: '지원 뒤의 절차', en: 'What follows' },
  receivedOn: { ko: '접수일', en: 'Received on' },
  disposition: { ko: '이의신청 대상 처분', en: 'Objected to' },
  notifiedOn: { ko: '통지를 받은 날', en: 'Notified on' },
  notNotified: { ko: '도달이 기록되지 않음', en: 'Its arrival is not recorded' },
  objectionReason: { ko: '이의신청의 취지와 이유', en: 'Purpose and reason' },
  objectionUntil: { ko: '신청 기한', en: 'Last day' },
  late: { ko: '기한이 지난 신청 (시·도가 판단함)', en: 'After its last day (the province decides)' },
  inTime: { ko: '기한 안의 신청', en: 'In time' },
  stoppedPeriod: { ko: '기간이 멈춘 사유', en: 'Why the period stood still' },
  forwardBy: { ko: '시·도에 보낼 기한', en: 'To the province by' },
  next: { ko: '앞으로의 절차', en: 'What follows' },
  nextText: {
    ko: '의견을 붙여 10일 안에 시·도지사에게 보내고, 시·도지사가 받은 날부터 15일 안에 심사합니다 (긴급복지지원법 제16조).',
    en: 'It goes to the province with an opinion within 10 days, and the province reviews it within 15 days of receiving it (Emergency Aid and Support Act, article 16).',
  },
  notice: { ko: '통지서', en: 'Notice' },
  attempt: { ko: '차수', en: 'Attempt' },
  way: { ko: '송달 방법', en: 'Way' },
  publishedOn: { ko: '공고일', en: 'Published' },
  arrivedOn: { ko: '도달일', en: 'Arrived' },
  takenBy: { ko: '받은 사람', en: 'Taken by' },
  notArrived: { ko: '도달하지 않음', en: 'Did not arrive' },
  contact: { ko: '담당', en: 'Contact' },
  signed: { ko: '긴급지원기관의 장', en: 'Head of the emergency support authority' },
  seal: { ko: '(직인)', en: '(seal)' },
  service: { ko: '송달한 기록', en: 'Attempts at service' },
  basis: {
    ko: '이 송달 기록은 행정절차법 제14조와 제15조에 따른 것입니다.',
    en: 'Kept under articles 14 and 15 of the Administrative Procedures Act.',
  },
} as const satisfies Record<string, Said>;

/** The measure that a prior notice or an order speaks of, and its law. */
export const measureWords = {
  REVIEW: {
    title: {
      ko: '긴급지원 중단 또는 지원비용 반환명령',
      en: 'Stop of the support, or an order to return it',
    },
    law: { ko: '긴급복지지원법 제15조제1항·제2항', en: 'Emergency Aid and Support Act, article 15(1), (2)' },
  },
  EXCESS: {
    title: { ko: '초과지원 상당분 반환명령', en: 'An order to return the excess' },
    law: { ko: '긴급복지지원법 제15조제3항', en: 'Emergency Aid and Support Act, article 15(3)' },
  },
} as const;

export const remedyWords = {
  objection: {
    ko: '이 통지를 받은 날부터 30일 안에 이 기관을 거쳐 시·도지사에게 글로 이의신청할 수 있습니다 (긴급복지지원법 제16조). 행정심판(안 날부터 90일)이나 행정소송도 할 수 있습니다.',
    en: 'Within 30 days of receiving this, an objection in writing may go to the province by way of this office (Emergency Aid and Support Act, article 16). Administrative appeal (90 days from knowing) and litigation are open as well.',
  },
  appeal: {
    ko: '이 처분은 이의신청(제16조) 대상이 아닙니다. 안 날부터 90일 안에 행정심판을 청구하거나 행정소송을 할 수 있습니다 (행정심판법 제27조).',
    en: 'Article 16 knows no objection to this. An administrative appeal within 90 days of knowing, and litigation, are open (Administrative Appeals Act, article 27).',
  },
} as const satisfies Record<string, Said>;

/** What a decision on an extension says, and where it is said that it has to be told (K4: no objection under 제16조). */
export const extensionNoticeWords = {
  support: { ko: '지원 종류', en: 'Support' },
  asked: { ko: '요청한 연장', en: 'Extension asked for' },
  decider: { ko: '결정한 곳', en: 'Decided by' },
  granted: { ko: '연장합니다', en: 'It is extended' },
  refused: { ko: '연장하지 않습니다', en: 'It is not extended' },
  period: { ko: '연장한 뒤의 지원 기간', en: 'Support now lasts' },
  law: {
    AUTHORITY: {
      ko: '긴급복지지원법 제10조제1항, 같은 법 시행규칙 제3조',
      en: 'Emergency Aid and Support Act, article 10(1); Enforcement Rule, article 3',
    },
    COMMITTEE: {
      ko: '긴급복지지원법 제10조제3항, 같은 법 시행규칙 제4조',
      en: 'Emergency Aid and Support Act, article 10(3); Enforcement Rule, article 4',
    },
  },
  arrived: { ko: '연장 결정 통지 도달', en: 'Notice of the extension arrived' },
} as const;

export const unpaidWords = {
  arrears: {
    ko: '독촉한 뒤에도 내지 않으면 지방세 체납처분의 예에 따라 거둡니다 (긴급복지지원법 제15조제4항).',
    en: 'If it is not paid after dunning either, it is collected like local tax arrears (Emergency Aid and Support Act, article 15(4)).',
  },
  claim: {
    ko: '내지 않으면 반환을 청구하는 소송을 할 수 있습니다.',
    en: 'If it is not paid, it may be claimed before a court.',
  },
} as const satisfies Record<string, Said>;

export const decisionWords = {
  changes: {
    ko: '소득, 재산, 가구원 등 사정이 바뀌면 바로 알려 주셔야 합니다.',
    en: 'Please tell us at once when income, assets or the household change.',
  },
  afterwards: {
    ko: '지원을 결정한 날부터 1개월 안에 사후조사를 하고, 긴급지원심의위원회가 적정성을 심사합니다. 부적정하면 지원을 중단하거나 비용을 돌려받을 수 있습니다 (긴급복지지원법 제13조~제15조).',
    en: 'Within a month the means are checked, and the review committee looks at the support. Where it was not adequate, it may be stopped or its cost be asked back (Emergency Aid and Support Act, articles 13 to 15).',
  },
} as const satisfies Record<string, Said>;

/** A last day that the arrival of this very notice begins. */
export function fromArrival(days: number, known: PlainDate | null): Said {
  if (known) return dayWords(known);
  return {
    ko: `이 통지가 도달한 날부터 ${String(days)}일`,
    en: `${String(days)} days from the arrival of this notice`,
  };
}

/** Ten days from the arrival, or the day that the notice named where that is later (K5). */
export function opinionWords(named: PlainDate, counted: PlainDate | null): Said {
  if (counted) return dayWords(counted);
  const { ko, en } = dayWords(named);
  return {
    ko: `${ko}, 다만 이 통지가 늦게 도달하면 도달한 날부터 10일`,
    en: `${en}; where this arrives later, 10 days from its arrival`,
  };
}
