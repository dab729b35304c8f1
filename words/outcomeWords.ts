import { dayWords } from './dates.ts';
import type { PlainDate } from '../domain/time.ts';
import type { Said } from './language.ts';

/** Questions on what a committee left to be done. */
export const outcomeFieldWords = {
  settlement: { ko: '어떻게 처리했습니까?', en: 'How was it settled?' },
  settlementHint: {
    ko: '긴급지원을 이 사례에서 요청하시면 이 할 일은 저절로 끝납니다.',
    en: 'Where support of the Act is requested in this case, this duty ends by itself.',
  },
  action: { ko: '어느 후속조치입니까?', en: 'Which action?' },
  outcome: { ko: '어떻게 되었습니까?', en: 'What became of it?' },
  giveUpReason: { ko: '하지 않기로 한 까닭', en: 'Why it was given up' },
  giveUpHint: {
    ko: '하지 않기로 했을 때만 고릅니다. 다음 회의에서 함께 봅니다.',
    en: 'Only where it was given up. The next conference reads it.',
  },
  noReason: { ko: '마친 경우 고르지 않음', en: 'None, it is done' },
  linkageAction: { ko: '이 연계로 마치는 회의 후속조치', en: 'Action of a meeting that is done by it' },
  noAction: { ko: '해당 없음', en: 'None' },
  proposedAmount: {
    ko: '제안 금액 (원, 돈이 아니면 비움)',
    en: 'Proposed amount (won, empty where it is no money)',
  },
} as const satisfies Record<string, Said>;

/** What a case page says of what committees decided. */
export const outcomePanelWords = {
  actions: { ko: '회의 후속조치', en: 'Actions of meetings' },
  chairsWord: { ko: '위원장 선결정', en: 'Chair’s own decision' },
  committeesWord: { ko: '위원회 결정', en: 'Committee’s decision' },
  membersWord: { ko: '위원 추인', en: 'Members’ confirmation' },
  notYet: { ko: '아직 없음', en: 'not yet' },
  confirmed: { ko: '추인함', en: 'confirmed' },
  notConfirmed: {
    ko: '추인하지 않음. 이미 준 것은 기록에 그대로 남고, 어떻게 할지 담당자가 정해 적습니다.',
    en: 'Not confirmed. What was given stays on record, and the officer says what becomes of it.',
  },
  asked: { ko: '제안', en: 'Proposed' },
  given: { ko: '정한 것', en: 'Given' },
  reason: { ko: '까닭', en: 'Reason' },
  result: { ko: '결과', en: 'Result' },
  settled: { ko: '뒤처리', en: 'Settled' },
  late: { ko: '늦음', en: 'Late' },
  statutoryNext: {
    ko: '위원회가 법정 긴급지원이 먼저라고 보았습니다. 긴급지원을 요청해 주세요.',
    en: 'The committee says that support of the Act comes first. Please request it.',
  },
  requestGrant: { ko: '긴급지원 요청하기', en: 'Request emergency support' },
  conference: { ko: '사례회의에서 정한 것', en: 'What the conference agreed' },
  classAdvised: { ko: '대상자 구분 의견', en: 'Class advised' },
  lead: { ko: '주 사례기관', en: 'Lead agency' },
  parts: { ko: '기관별 역할', en: 'Parts' },
  areas: { ko: '계획에 넣을 것', en: 'Plan items' },
  opinion: { ko: '가구의 의견', en: 'The household’s opinion' },
  nextOn: { ko: '다음 회의', en: 'Next conference' },
  readAgreed: { ko: '정한 내용 보기', en: 'Read what was agreed' },
  printSheet: { ko: '가구용 안내문 인쇄', en: 'Print the sheet for the household' },
  visit: { ko: '방문 일정으로 잡힘', en: 'Planned as a visit' },
  readWords: { ko: '내용 보기', en: 'Read it' },
} as const satisfies Record<string, Said>;

/** 11. 26.까지: the day of a part, or that it goes on. */
export const partDay = (by: PlainDate | null): Said => {
  if (by === null) return { ko: '계속', en: 'goes on' };
  const { ko, en } = dayWords(by);
  return { ko: `${ko}까지`, en: `by ${en}` };
};
