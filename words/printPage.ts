import type { Said } from './language.ts';

/** A case on paper. */
export const printWords = {
  open: { ko: '인쇄용 보기', en: 'View for printing' },
  title: { ko: '사례 인쇄', en: 'Print a case' },
  lead: {
    ko: '이름은 가리고, 누가 언제 왜 인쇄했는지 쪽마다 찍힙니다. 인쇄는 접속기록에 남습니다.',
    en: 'Names are masked; who printed it, when and what for stands on every sheet and in the access log.',
  },
  purpose: { ko: '용도', en: 'What for' },
  choose: { ko: '용도를 고르고 보기', en: 'View for this purpose' },
  print: { ko: '인쇄', en: 'Print' },
  printHint: {
    ko: '브라우저의 인쇄(Ctrl+P)를 써 주세요.',
    en: 'Please use the print command of your browser (Ctrl+P).',
  },
  elsewhere: {
    ko: '이 화면은 인쇄하지 않습니다. 사례의 ‘인쇄용 보기’에서 용도를 고르고 인쇄해 주세요.',
    en: 'This page is not for printing. Please use ‘View for printing’ in the case and say what it is for.',
  },
} as const satisfies Record<string, Said>;
