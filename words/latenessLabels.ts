import type { LateCause, lateFor } from '../domain/crisisCase/lateness.ts';
import type { Labels } from './language.ts';

/** Why an act comes after its day. */
export const lateCauseLabels = {
  RECORDED_LATE: { ko: '제때 했고 기록만 늦음', en: 'Done in time, recorded late' },
  WORKLOAD: { ko: '업무가 몰림', en: 'Too much work' },
  STAFF_CHANGE: { ko: '담당이 바뀜', en: 'Change of staff' },
  COMMITTEE: { ko: '위원회 일정', en: 'Dates of the committee' },
  OTHER_OFFICE: { ko: '다른 기관의 회신이 늦음', en: 'Another office answered late' },
  BANK: { ko: '금융기관 처리', en: 'The bank' },
  HOUSEHOLD_ABSENT: { ko: '가구가 부재함', en: 'Nobody of the household was there' },
  HOUSEHOLD_ASKED: { ko: '가구가 미루기를 바람', en: 'The household asked for it' },
  DISASTER: { ko: '재난', en: 'A disaster' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<LateCause>;

/** On whose side the delay lay. */
export const lateForLabels = {
  us: { ko: '우리 쪽 지연', en: 'late on our side' },
  others: { ko: '다른 기관의 지연', en: 'late on the side of others' },
  household: { ko: '가구의 사정', en: 'late for the household' },
} as const satisfies Labels<(typeof lateFor)[LateCause]>;
