import type { CommitteeSeat } from '../domain/committee/kinds.ts';
import type {
  AbsenceReason,
  InvitationAnswer,
  MoveCause,
  SpokenWith,
} from '../domain/meeting/invitingActs.ts';
import type { UrgentCause } from '../domain/meeting/acts.ts';
import type { Said } from './language.ts';

type Labels<Code extends string> = Readonly<Record<Code, Said>>;

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

export const urgentCauseLabels: Labels<UrgentCause> = {
  LIFE_AT_RISK: { ko: '생명이 위험함', en: 'a life is at risk' },
  PERIOD_ENDS: { ko: '지원기간이 곧 끝남', en: 'a period of support ends' },
  DISASTER: { ko: '재난', en: 'a disaster' },
  NO_QUORUM_BEFORE: { ko: '지난 회의의 정족수 부족', en: 'no quorum the last time' },
};

export const committeeSeatLabels: Labels<CommitteeSeat> = {
  CHAIR: { ko: '위원장', en: 'Chair' },
  DEPUTY: { ko: '부위원장', en: 'Deputy chair' },
  MEMBER: { ko: '위원', en: 'Member' },
  SECRETARY: { ko: '간사', en: 'Secretary' },
};
