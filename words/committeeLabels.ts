import type { SubEffect } from '../domain/committee/rules.ts';
import type { RosterFault } from '../domain/committee/roster.ts';
import type { CommitteeKind, CommitteeSeat, ItemKind, MemberCategory } from '../domain/committee/kinds.ts';
import type { AttendanceWay, MeetingWay } from '../domain/meeting/acts.ts';
import type { ItemStatus } from '../domain/meeting/items.ts';
import type { ListedDuty, MeetingStatus } from '../domain/meeting/state.ts';
import type { Labels } from './language.ts';

export const committeeLabels: Labels<CommitteeKind> = {
  EMERGENCY_REVIEW: { ko: '긴급지원심의위원회', en: 'Emergency review committee' },
  EMERGENCY_SELECTION: { ko: '긴급지원선정위원회', en: 'Emergency selection committee' },
  DONG_CONFERENCE: { ko: '동 사례회의', en: 'Dong case conference' },
  SOLUTION: { ko: '솔루션위원회', en: 'Solution committee' },
  DONG_COUNCIL: { ko: '동 지역사회보장협의체', en: 'Dong social security council' },
  INTEGRATED_MEETING: { ko: '통합사회보장회의', en: 'Integrated social security meeting' },
  STEERING: { ko: '운영위원회', en: 'Steering committee' },
  EMERGENCY_REVIEW_SUB: {
    ko: '긴급지원심의위원회 소위원회',
    en: 'Sub-committee of the emergency review committee',
  },
  EMERGENCY_SELECTION_SUB: {
    ko: '긴급지원선정위원회 소위원회',
    en: 'Sub-committee of the emergency selection committee',
  },
  SOLUTION_SUB: { ko: '솔루션위원회 소위원회', en: 'Sub-committee of the solution committee' },
  DONG_COUNCIL_SUB: {
    ko: '동 지역사회보장협의체 소위원회',
    en: 'Sub-committee of the dong social security council',
  },
  STEERING_SUB: { ko: '운영위원회 소위원회', en: 'Sub-committee of the steering committee' },
};

export const committeeSeatLabels: Labels<CommitteeSeat> = {
  CHAIR: { ko: '위원장', en: 'Chair' },
  DEPUTY: { ko: '부위원장', en: 'Deputy chair' },
  MEMBER: { ko: '위원', en: 'Member' },
  SECRETARY: { ko: '간사', en: 'Secretary' },
};

/** Where a member comes from; the first four are those of 긴급복지지원법 제12조제3항. */
export const memberCategoryLabels: Labels<MemberCategory> = {
  LEARNED: { ko: '학식·경험', en: 'Learned' },
  CIVIC: { ko: '비영리민간단체 추천', en: 'Named by civic bodies' },
  OFFICIAL: { ko: '공무원', en: 'Official' },
  ASSEMBLY: { ko: '지방의회 추천', en: 'Named by the council' },
  MEDICAL: { ko: '의료', en: 'Medical' },
  LEGAL: { ko: '법률', en: 'Legal' },
  POLICE: { ko: '경찰', en: 'Police' },
  PSYCHOLOGY: { ko: '심리·상담', en: 'Psychology' },
  SCHOOL: { ko: '학교', en: 'School' },
  PROVIDER: { ko: '서비스 제공기관', en: 'Service provider' },
  RESIDENT: { ko: '주민', en: 'Resident' },
};

export const itemKindLabels: Labels<ItemKind> = {
  SELECTION: { ko: '긴급지원선정', en: 'Emergency selection' },
  EXTENSION: { ko: '지원 연장', en: 'Extension of support' },
  ADEQUACY: { ko: '적정성 심사', en: 'Adequacy review' },
  STOP_RECOVERY: { ko: '지원 중단·환수', en: 'Stop and recovery' },
  CONFERENCE: { ko: '사례회의', en: 'Case conference' },
  ADVICE: { ko: '자문', en: 'Advice' },
  OTHER: { ko: '그 밖의 안건', en: 'Other business' },
};

export const itemStatusLabels: Labels<ItemStatus> = {
  waiting: { ko: '대기', en: 'waiting' },
  open: { ko: '표결 중', en: 'being voted on' },
  closed: { ko: '표결을 마침', en: 'closed' },
  postponed: { ko: '연기', en: 'postponed' },
  withdrawn: { ko: '철회', en: 'withdrawn' },
  referred: { ko: '다른 위원회로 이관', en: 'referred' },
  moved: { ko: '다음 회의로 옮김', en: 'moved to another sitting' },
  split: { ko: '분리', en: 'split' },
};

export const meetingStatusLabels: Labels<MeetingStatus> = {
  planned: { ko: '예정', en: 'planned' },
  called: { ko: '소집 통지함', en: 'called' },
  sitting: { ko: '회의 중', en: 'sitting' },
  signed: { ko: '회의록 서명함', en: 'signed' },
  cancelled: { ko: '취소', en: 'cancelled' },
  ended: { ko: '마침', en: 'over' },
};

export const attendanceLabels: Labels<AttendanceWay | MeetingWay> = {
  ROOM: { ko: '현장 출석', en: 'in the room' },
  REMOTE: { ko: '원격 출석', en: 'remote' },
  PAPER: { ko: '서면 출석', en: 'on paper' },
  PROXY: { ko: '대리 출석', en: 'by proxy' },
  SITTING: { ko: '대면 회의', en: 'a sitting' },
  TELEPHONE: { ko: '전화 심의', en: 'telephone round' },
  WRITTEN: { ko: '서면 심의', en: 'in writing' },
};

export const meetingDutyLabels: Labels<ListedDuty> = {
  notice: { ko: '소집 통지', en: 'to give notice' },
  sitting: { ko: '출석 기록', en: 'to record who came' },
  signing: { ko: '회의록 서명', en: 'to sign the minutes' },
  moving: { ko: '정하지 못한 안건의 이동', en: 'to move undecided items' },
  puttingAgain: { ko: '부결되어 정해지지 않은 안건의 재상정', en: 'to put open questions again' },
  recusal: { ko: '이해충돌 신고와 회피', en: 'to report a conflict and recuse oneself' },
  settling: { ko: '전달되지 못한 의결의 처리', en: 'to settle decisions that were not taken' },
  answering: { ko: '이관받은 안건의 회신', en: 'to answer items that were referred here' },
  voting: { ko: '서면심의 답변', en: 'to answer a written review' },
  awaiting: { ko: '이관한 안건의 회신 확인', en: 'to see to the answer to items that were referred' },
};

/** What the vote of a sub-committee is worth. */
export const subEffectWords: Labels<SubEffect> = {
  PREPARES: {
    ko: '소위원회의 표결은 예비심사입니다. 결정은 다음 전체 위원회가 합니다.',
    en: 'A sub-committee that prepares: the next sitting of the whole committee decides.',
  },
  DECIDES: {
    ko: '맡긴 안건은 이 소위원회의 의결이 위원회의 의결이고, 다음 전체 위원회에 보고됩니다.',
    en: 'On what was handed to it this sub-committee decides for the whole committee, which is told at its next sitting.',
  },
};

/** What is wrong with a committee's members, and what to do. */
export const rosterFaultLabels: Labels<RosterFault> = {
  delegationMissing: {
    ko: '소위원회에 맡긴 안건이 없습니다. 어느 조례나 전결 규정으로 무엇을 맡겼는지 운영 기준에 먼저 적어 주세요.',
    en: 'Nothing was handed to this sub-committee. Please write in its rules first what was, and by which ordinance or delegation.',
  },
  chairMissing: {
    ko: '위원장이 한 명 있어야 합니다. 위원장을 먼저 위촉해 주세요.',
    en: 'There has to be exactly one chair. Please seat one first.',
  },
  secretaryMissing: {
    ko: '간사가 한 명 있어야 합니다. 간사를 먼저 정해 주세요.',
    en: 'There has to be exactly one secretary. Please name one first.',
  },
  tooManyMembers: {
    ko: '위원이 법이 정한 수보다 많습니다 (긴급복지지원법 제12조제2항). 임기가 끝난 위원을 해촉해 주세요.',
    en: 'There are more members than the Act allows (article 12). Please end the terms that are over.',
  },
  tooFewOutside: {
    ko: '학식·경험이 있는 분과 비영리민간단체가 추천한 분이 절반 이상이어야 합니다 (긴급복지지원법 제12조제3항). 그런 위원을 더 위촉해 주세요.',
    en: 'Half of the members have to be learned or named by civic bodies (article 12). Please seat more of them.',
  },
};
