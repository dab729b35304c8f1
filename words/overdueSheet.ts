import type { Said } from './language.ts';

/** Heads of the columns of 지연 현황 as a file, and of the sheet that says where it comes from. */
export const sheetWords = {
  sheet: { ko: '지연 현황', en: 'What is late' },
  caseNo: { ko: '사례 번호', en: 'Case' },
  dong: { ko: '동', en: 'Dong' },
  stage: { ko: '단계', en: 'Stage' },
  urgent: { ko: '긴급', en: 'Urgent' },
  duty: { ko: '할 일', en: 'Duty' },
  due: { ko: '기한', en: 'Due' },
  days: { ko: '경과(일)', en: 'Days late' },
  owner: { ko: '지금 할 사람', en: 'Who acts now' },
  seat: { ko: '자리', en: 'Seat' },
  turn: { ko: '누구의 차례', en: 'Whose turn' },
  toldTo: { ko: '알린 윗사람', en: 'Reported to' },
  toldOn: { ko: '알린 날', en: 'Reported on' },
  ground: { ko: '근거', en: 'Ground' },
  about: { ko: '이 파일', en: 'This file' },
  takenBy: { ko: '받은 사람', en: 'Taken by' },
  takenAt: { ko: '받은 때', en: 'Taken at' },
  reason: { ko: '받은 까닭', en: 'Why' },
  note: { ko: '까닭 설명', en: 'In their words' },
  rows: { ko: '건수', en: 'Rows' },
  yes: { ko: '예', en: 'yes' },
} as const satisfies Record<string, Said>;
