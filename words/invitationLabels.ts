import type {
  AbsenceReason,
  InvitationAnswer,
  MoveCause,
  SpokenWith,
} from '../domain/meeting/invitingActs.ts';
import type { Labels } from './language.ts';

export const invitationAnswerLabels: Labels<InvitationAnswer> = {
  COMING: { ko: '참석', en: 'Coming' },
  REMOTE: { ko: '원격 참석', en: 'Taking part remotely' },
  NOT_COMING: { ko: '불참', en: 'Not coming' },
};

export const absenceReasonLabels: Labels<AbsenceReason> = {
  OTHER_MEETING: { ko: '다른 회의가 있음', en: 'another meeting' },
  WORK: { ko: '업무 일정이 있음', en: 'work' },
  AWAY: { ko: '출장·여행 중', en: 'travelling' },
  PERSONAL: { ko: '개인 사정', en: 'personal reasons' },
  CONFLICT: { ko: '안건과 이해관계가 있음', en: 'a conflict of interest' },
};

export const moveCauseLabels: Labels<MoveCause> = {
  CHAIR_ABSENT: { ko: '위원장 부재', en: 'the chair cannot come' },
  NO_QUORUM: { ko: '정족수 부족 예상', en: 'too few would come' },
  ROOM_TAKEN: { ko: '장소를 쓸 수 없음', en: 'the room is not free' },
  NOT_READY: { ko: '자료 준비 부족', en: 'the material is not ready' },
  URGENT_ITEM: { ko: '급한 안건', en: 'an urgent item' },
  DISASTER: { ko: '재난·기상', en: 'disaster or weather' },
};

export const spokenWithLabels: Labels<SpokenWith> = {
  MEMBER: { ko: '위원 본인', en: 'the member' },
  OFFICE: { ko: '직장 동료', en: 'a colleague' },
  FAMILY: { ko: '가족', en: 'the family' },
};
