import { counted } from './settingsPages.ts';

/** What falls to somebody, on their page. */
export const dutyCount = counted(
  (n) => `사례 ${n}건`,
  (n, isOne) => `${n} ${isOne ? 'case' : 'cases'}`,
);
export const standsInCount = counted(
  (n) => `다른 분을 대리하는 사례 ${n}건`,
  (n, isOne) => `stands in for somebody in ${n} ${isOne ? 'case' : 'cases'}`,
);

export const receiptCount = counted(
  (n) => `인수를 기다리는 이관 ${n}건`,
  (n, isOne) => `${n} ${isOne ? 'transfer waits' : 'transfers wait'} for their receipt`,
);
