import type { DeclineCause, TransferCause, WithdrawCause } from '../domain/transfer.ts';
import type { Labels } from './language.ts';

/** 이관: why a case goes to another dong. */
export const transferCauseLabels = {
  MOVED: { ko: '이사', en: 'Moved' },
  OTHER_PROGRAMME: { ko: '다른 사업에서 맡음', en: 'Another programme' },
  WRONG_DONG: { ko: '관할이 다름', en: 'Not of this dong' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<TransferCause>;

/** Why the other dong did not take it. */
export const declineCauseLabels = {
  NOT_LIVING_HERE: { ko: '이 동에 살지 않음', en: 'Does not live here' },
  MORE_NEEDED: { ko: '보완이 필요함', en: 'More is needed first' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<DeclineCause>;

/** Why the dong that asked does not ask any more. */
export const withdrawCauseLabels = {
  STAYS: { ko: '이사하지 않게 됨', en: 'Does not move after all' },
  WRONG_DONG: { ko: '다른 동으로 보내야 함', en: 'Has to go to another dong' },
  MISTAKE: { ko: '잘못 요청함', en: 'Asked by mistake' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<WithdrawCause>;
