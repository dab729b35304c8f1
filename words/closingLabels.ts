import type { ClosingEvent } from '../domain/crisisCase/closing.ts';
import type { EndCause, NoFollowUpReason, ReturnReason } from '../domain/crisisCase/codes.ts';
import type { Labels } from './language.ts';

/** Why nobody looks in after the closing. */
export const noFollowUpReasonLabels = {
  DIED: { ko: '사망', en: 'Died' },
  MOVED_AWAY: { ko: '이사', en: 'Moved away' },
  DECLINED: { ko: '본인이 원하지 않음', en: 'Not wanted by the person' },
  LOST_CONTACT: { ko: '연락두절', en: 'Lost contact' },
  INFORMED_ONLY: { ko: '단순안내로 마침', en: 'Informed only' },
} as const satisfies Labels<NoFollowUpReason>;

/** 반려·보완: what is missing before a closing can be approved; a new report returns it by itself. */
export const returnReasonLabels = {
  FACTS_MISSING: { ko: '적을 내용이 빠짐', en: 'Facts are missing' },
  GOALS_OPEN: { ko: '목표가 아직 남음', en: 'Goals are still open' },
  FOLLOW_UP_UNCLEAR: { ko: '사후관리 계획이 분명하지 않음', en: 'The follow-up is not clear' },
  NEW_RISK: { ko: '새 위험이 보임', en: 'A new risk' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
  NEW_REPORT: { ko: '새 신고가 들어옴', en: 'A new report came in' },
  OBJECTION: { ko: '이의신청이 들어옴', en: 'An objection came in' },
} as const satisfies Labels<ReturnReason | 'NEW_REPORT' | 'OBJECTION'>;

/** Why everything ends at once. */
export const endCauseLabels = {
  DIED: { ko: '사망', en: 'Died' },
  LEFT_COUNTRY: { ko: '국외 이주', en: 'Left the country' },
  INSTITUTION: { ko: '장기입원·시설입소', en: 'Hospital or facility' },
  OTHER_PROGRAMME: { ko: '다른 사업에서 모두 맡음', en: 'All taken over by another programme' },
  DECLINED: { ko: '본인이 더 원하지 않음', en: 'No longer wanted by the person' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<EndCause>;

type ArchiveCause = Extract<ClosingEvent, { readonly type: 'caseArchived' }>['cause'];

/** How a case came to its very end. */
export const archiveCauseLabels = {
  followedUp: { ko: '사후관리를 마침', en: 'followed up to the end' },
  reopened: { ko: '새 신고로 다시 열림', en: 'reopened by a new report' },
  withoutFollowUp: { ko: '사후관리 없이 마침', en: 'closed without a follow-up' },
  merged: { ko: '다른 가구와 합쳐짐', en: 'merged with another household' },
} as const satisfies Labels<ArchiveCause>;
