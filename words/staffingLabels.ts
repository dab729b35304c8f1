import type { LeaveCause, ReassignCause, TakeOverCause } from '../domain/staffing.ts';
import type { Labels } from './language.ts';

/** 담당 변경: why a seat goes to somebody else. */
export const reassignCauseLabels = {
  POSTED: { ko: '인사이동', en: 'Posted elsewhere' },
  LEFT: { ko: '퇴직·휴직', en: 'Left or on long leave' },
  WORKLOAD: { ko: '업무 조정', en: 'Workload' },
  CONFLICT_OF_INTEREST: { ko: '사적 이해관계', en: 'Conflict of interest' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<ReassignCause>;

/** 대리: why the holder of a seat is away. */
export const leaveCauseLabels = {
  LEAVE: { ko: '휴가', en: 'Leave' },
  SICK: { ko: '병가', en: 'Sick leave' },
  TRAINING: { ko: '교육', en: 'Training' },
  TRIP: { ko: '출장', en: 'Official trip' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<LeaveCause>;

/** 대결: why somebody other than the holder decided. */
export const takeOverCauseLabels = {
  ON_LEAVE: { ko: '휴가·출장', en: 'On leave' },
  SICK: { ko: '병가', en: 'Sick' },
  VACANT: { ko: '공석', en: 'Vacant' },
  URGENT: { ko: '급한 결재', en: 'Urgent' },
} as const satisfies Labels<TakeOverCause>;
