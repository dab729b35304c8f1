import type { ExpertAttendance, ExpertEnding, ExpertState } from '../domain/meeting/experts.ts';
import type { Labels } from './language.ts';

/** Why an expert's look is over. */
export const expertEndingLabels = {
  SIGNED: { ko: '회의록 서명으로 회의가 끝남', en: 'The minutes are signed and the meeting is over' },
  CANCELLED: { ko: '회의 취소', en: 'The meeting was called off' },
  HOURS_PASSED: { ko: '열람 시간이 끝남', en: 'Its hours have passed' },
  ITEM_GONE: { ko: '안건이 이 회의에서 빠짐', en: 'The item has left this meeting' },
  REVOKED: { ko: '간사가 거둠', en: 'Taken back by the secretary' },
  RECUSED: { ko: '전문가의 회피', en: 'The expert stepped back' },
  CONSENT_OVER: { ko: '동의가 철회되었거나 끝남', en: 'The consent was withdrawn or has run out' },
} as const satisfies Labels<ExpertEnding>;

export const expertAttendanceLabels = {
  ROOM: { ko: '가서 참석합니다', en: 'I come' },
  REMOTE: { ko: '전화나 화상으로 참석합니다', en: 'I take part by telephone or video' },
  OPINION_ONLY: { ko: '의견만 냅니다', en: 'I give my opinion only' },
} as const satisfies Labels<ExpertAttendance>;

/** Where it stands with an expert. */
export const expertStateLabels = {
  invited: { ko: '모심', en: 'Invited' },
  sent: { ko: '링크 보냄', en: 'Link sent' },
  locked: { ko: '링크 잠김', en: 'Link locked' },
  admitted: { ko: '들어옴', en: 'Admitted' },
  pledged: { ko: '서약함', en: 'Pledged' },
  opinion: { ko: '의견 냄', en: 'Opinion given' },
  ended: { ko: '열람 끝남', en: 'Look ended' },
} as const satisfies Labels<ExpertState>;
