import type { ErasureCause, ErasureReason, KeepReason } from '../domain/erasure.ts';
import type { Labels, Said } from './language.ts';

export const erasureCauseLabels = {
  RETENTION: { ko: '보관기간이 끝남', en: 'The keeping is over' },
  REQUEST: { ko: '요청', en: 'Asked for' },
} as const satisfies Labels<ErasureCause>;
export const erasureReasonLabels = {
  PERSON_ASKED: { ko: '본인의 요구', en: 'The person asked' },
  COURT: { ko: '법원의 결정', en: 'A court decided' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<ErasureReason>;
export const keepReasonLabels = {
  KEPT_BY_LAW: { ko: '다른 법률이 보관하게 함', en: 'Another law keeps it' },
  DISPUTE: { ko: '다툼에 필요함', en: 'A dispute needs it' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<KeepReason>;
export const erasureStatusLabels = {
  proposed: { ko: '결정 기다림', en: 'Waits for a decision' },
  refused: { ko: '파기하지 않음', en: 'Kept' },
  done: { ko: '파기함', en: 'Destroyed' },
} as const satisfies Labels<'proposed' | 'refused' | 'done'>;

/** 파기. */
export const erasureWords = {
  title: { ko: '파기', en: 'Erasures' },
  one: { ko: '파기 건', en: 'An erasure' },
  lead: {
    ko: '한 가구의 서류를 되돌릴 수 없게 없앱니다. 사례의 단계와 날짜, 통계는 남습니다.',
    en: 'The papers of a household are destroyed for good. Stages, dates and figures remain.',
  },
  status: { ko: '상태', en: 'State' },
  cases: { ko: '사례', en: 'Cases' },
  cause: { ko: '사유', en: 'Cause' },
  reason: { ko: '까닭', en: 'Reason' },
  dueOn: { ko: '보관 마지막 날', en: 'Last day of keeping' },
  proposed: { ko: '올린 때', en: 'Proposed' },
  proposedBy: { ko: '올린 분', en: 'Proposed by' },
  decided: { ko: '결정한 때', en: 'Decided' },
  decidedBy: { ko: '결정한 분', en: 'Decided by' },
  keepReason: { ko: '파기하지 않는 까닭', en: 'Why it is kept' },
  byHouse: { ko: '두레', en: 'Dure' },
  dong: { ko: '동', en: 'Dong' },
  note: { ko: '적은 말', en: 'What was said' },
  noteHint: {
    ko: '가구의 열쇠로 봉하고 함께 파기합니다.',
    en: 'Sealed with the key of the household, and destroyed with it.',
  },
  none: { ko: '파기 건이 없습니다.', en: 'There is no erasure.' },
  propose: { ko: '파기 올리기', en: 'Propose an erasure' },
  proposeLead: {
    ko: '사례가 모두 끝난 가구만 올릴 수 있습니다. 결정은 다른 분이 합니다.',
    en: 'Only for a household whose cases are all over. Somebody else decides.',
  },
  caseNo: { ko: '사례 번호', en: 'Case number' },
  caseNoHint: { ko: '예: 2026-00012', en: 'as in 2026-00012' },
  proposeButton: { ko: '올리기', en: 'Propose' },
  confirm: { ko: '파기하기', en: 'Destroy the papers' },
  confirmLead: {
    ko: '되돌릴 수 없습니다. 이 가구와 합쳐진 가구의 모든 서류와 이름 찾기가 없어집니다.',
    en: 'It cannot be undone. All papers of this household and of those merged with it go, and their names are found no longer.',
  },
  refuse: { ko: '파기하지 않기', en: 'Keep the papers' },
  certificate: { ko: '파기확인서', en: 'Certificate of destruction' },
  toCertificate: { ko: '파기확인서 보기', en: 'See the certificate' },
  basis: { ko: '근거', en: 'Basis' },
  erasedAt: { ko: '파기한 때', en: 'Destroyed' },
  papers: { ko: '파기한 서류', en: 'Papers destroyed' },
  tokens: { ko: '지운 찾기 항목', en: 'Search entries removed' },
  hash: { ko: '서류의 지문 (SHA-256)', en: 'Fingerprint of the papers (SHA-256)' },
  households: { ko: '가구 번호', en: 'Household numbers' },
  number: { ko: '확인서 번호', en: 'Number of the certificate' },
  sign: { ko: '확인자', en: 'Confirmed by' },
  signature: { ko: '(서명)', en: '(signature)' },
  printHint: {
    ko: '브라우저의 인쇄로 A4 한 장에 나옵니다.',
    en: 'Print it with the browser: one page of A4.',
  },
  certified: {
    ko: '위와 같이 개인정보를 복구할 수 없게 파기하였음을 확인합니다.',
    en: 'It is certified that the personal data named above were destroyed beyond recovery.',
  },
  needsOther: {
    ko: '올린 분은 결정할 수 없습니다. 다른 정보보호책임자가 결정해 주세요.',
    en: 'Whoever proposed it cannot decide. Another privacy officer has to.',
  },
} as const satisfies Record<string, Said>;

const counted =
  (ko: string, en: string) =>
  (count: number): Said => ({ ko: `${String(count)}${ko}`, en: `${String(count)}${en}` });
export const pieces = counted('건', '');
