import type { ExportReason } from '../domain/export.ts';
import type {
  AccessMark,
  AccessResult,
  LookReason,
  PrintPurpose,
  ReviewFinding,
  WatchedThing,
} from '../domain/access.ts';
import type { Labels } from './language.ts';
import { exportReasonLabels } from './overduePages.ts';

/** What was looked at or done, as the access log tells it. */
export const watchedLabels = {
  opening: { ko: '열람 사유', en: 'Reason given' },
  case: { ko: '사례 열람', en: 'Case opened' },
  draft: { ko: '임시저장 열람', en: 'Draft opened' },
  sheet: { ko: '옮겨 적기 화면 열람', en: 'Copy sheet opened' },
  timeline: { ko: '경과 열람', en: 'Timeline read' },
  letters: { ko: '알림 기록 열람', en: 'Letters read' },
  paper: { ko: '서류 열람', en: 'Paper opened' },
  assessments: { ko: '조사 비교 열람', en: 'Assessments compared' },
  callNote: { ko: '전화 메모 열람', en: 'Call note opened' },
  preview: { ko: '전체 종료 미리 보기', en: 'End of a case previewed' },
  possibleDuplicate: { ko: '같은 사람 확인', en: 'Possible duplicate shown' },
  erasure: { ko: '파기 건 열람', en: 'Erasure opened' },
  cases: { ko: '사례 목록', en: 'List of cases' },
  worklist: { ko: '할 일 목록', en: 'Worklist' },
  overdue: { ko: '지연 목록', en: 'List of what is late' },
  search: { ko: '검색', en: 'Search' },
  searchResult: { ko: '검색 결과 열람', en: 'Search result read' },
  accessLog: { ko: '접속기록 열람', en: 'Access log read' },
  export: { ko: '내려받기', en: 'Export' },
  print: { ko: '인쇄', en: 'Print' },
  whole: { ko: '끝난 것까지 사례 열람', en: 'Case with what is over' },
  grant: { ko: '긴급지원 열람', en: 'Emergency support opened' },
  grants: { ko: '긴급지원 목록', en: 'List of emergency support' },
  payments: { ko: '긴급지원 지급 내역', en: 'Payments of emergency support' },
  grantPast: { ko: '긴급지원의 지난 모습 열람', en: 'Emergency support as it stood' },
  expertMaterial: { ko: '외부전문가의 가린 자료 열람', en: 'Masked material read by an outside expert' },
  expertOpinion: { ko: '외부전문가 의견 열람', en: 'Opinion of an outside expert read' },
  meeting: { ko: '회의 열람', en: 'Meeting opened' },
  materials: { ko: '회의 자료 열람', en: 'Materials of a meeting' },
  minutes: { ko: '회의록 열람', en: 'Minutes read' },
  agenda: { ko: '회의 안건 열람', en: 'Agenda read' },
  waitingItems: { ko: '기다리는 안건 목록', en: 'List of items that wait' },
  act: { ko: '처리', en: 'Act' },
} as const satisfies Labels<WatchedThing>;

export const accessResultLabels = {
  allowed: { ko: '허용', en: 'Allowed' },
  refused: { ko: '거부', en: 'Refused' },
} as const satisfies Labels<AccessResult>;

/** Why somebody looks at a case that is not theirs. */
export const lookReasonLabels = {
  COVERING: { ko: '담당자를 대신하여', en: 'Standing in for the officer' },
  CONSULTED: { ko: '협의·의뢰를 받아', en: 'Asked for advice or help' },
  SAME_PERSON: { ko: '같은 사람인지 확인', en: 'To see whether it is the same person' },
  EMERGENCY: { ko: '긴급한 위험', en: 'Urgent danger' },
  GUIDANCE: { ko: '지도·점검', en: 'Guidance and inspection' },
  PERSON_ASKED: { ko: '본인의 문의', en: 'The person asked' },
  OTHER: { ko: '그 밖의 까닭', en: 'Another reason' },
} as const satisfies Labels<LookReason>;

/** What a case is printed for. */
export const printPurposeLabels = {
  CONFERENCE: { ko: '사례회의 자료', en: 'For a case conference' },
  HANDOVER: { ko: '업무 인계', en: 'For a handover' },
  AGENCY: { ko: '관계기관 제출', en: 'For another authority' },
  PERSON_ASKED: { ko: '본인 요청', en: 'The person asked' },
  NOTICE: { ko: '당사자 통지', en: 'A notice to the household' },
  ON_FILE: { ko: '기록 보관', en: 'For the file' },
} as const satisfies Labels<PrintPurpose>;

/** Why somebody looked, printed or took a list along; another reason is another reason. */
export const whyLabels = {
  ...exportReasonLabels,
  ...printPurposeLabels,
  ...lookReasonLabels,
} as const satisfies Labels<LookReason | PrintPurpose | ExportReason>;

/** What is unusual about a look. */
export const accessMarkLabels = {
  NIGHT: { ko: '밤', en: 'At night' },
  VOLUME: { ko: '많은 열람', en: 'Many cases' },
  EXPORT_SIZE: { ko: '많은 내려받기', en: 'Large export' },
  OUTSIDE_AREA: { ko: '담당 지역 밖', en: 'Outside own area' },
} as const satisfies Labels<AccessMark>;

/** What a monthly review found. */
export const findingLabels = {
  NOTHING: { ko: '특이사항 없음', en: 'Nothing unusual' },
  EXPLAINED: { ko: '소명을 듣고 확인함', en: 'Explained and confirmed' },
  TO_PURSUE: { ko: '조사·조치가 필요함', en: 'To be pursued' },
} as const satisfies Labels<ReviewFinding>;
