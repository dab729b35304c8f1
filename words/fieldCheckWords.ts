import { fileLimits, type FileKind } from '../domain/files.ts';
import type { MemberAnswer, Kinship } from '../domain/emergencySupport/memberConsent.ts';
import type { PlainDate } from '../domain/time.ts';
import { dayWords } from './dates.ts';
import { deferralLabels } from './helpLabels.ts';
import type { Labels, Said } from './language.ts';

export const kinshipLabels = {
  SELF: { ko: '본인', en: 'The person' },
  SPOUSE: { ko: '배우자', en: 'Spouse' },
  CHILD: { ko: '자녀', en: 'Child' },
  PARENT: { ko: '부모', en: 'Parent' },
  GRANDPARENT: { ko: '조부모', en: 'Grandparent' },
  GRANDCHILD: { ko: '손자녀', en: 'Grandchild' },
  SIBLING: { ko: '형제자매', en: 'Sibling' },
  OTHER_RELATIVE: { ko: '그 밖의 친족', en: 'Other relative' },
  NOT_RELATED: { ko: '친족 아님', en: 'Not related' },
} as const satisfies Labels<Kinship>;

export const memberConsentLabels = {
  TAKEN: { ko: '받음', en: 'Taken' },
  ...deferralLabels,
} as const satisfies Labels<MemberAnswer['consent']>;

export const fileKindLabels = {
  JPEG: { ko: '사진 (JPEG)', en: 'Photo (JPEG)' },
  PNG: { ko: '그림 (PNG)', en: 'Picture (PNG)' },
  WEBP: { ko: '사진 (WebP)', en: 'Photo (WebP)' },
  HEIC: { ko: '사진 (HEIC)', en: 'Photo (HEIC)' },
  PDF: { ko: '문서 (PDF)', en: 'Document (PDF)' },
} as const satisfies Labels<FileKind>;

const megabytes = (bytes: number): string => String(Math.floor(bytes / 1024 / 1024));
const [mostEach, mostInAll] = [megabytes(fileLimits.mostBytes), megabytes(fileLimits.mostBytesAtOnce)];
const [mostAtOnce, mostInGrant] = [String(fileLimits.mostAtOnce), String(fileLimits.mostInGrant)];

/** What is asked at a field check beside whether there is a crisis: the legal form, consents, photos. */
export const fieldCheckFieldWords = {
  checkedFrom: { ko: '조사기간: 첫날', en: 'Checked from' },
  checkedUntil: { ko: '조사기간: 마지막 날', en: 'Checked until' },
  checkedHint: {
    ko: '지원을 요청한 날부터 오늘까지입니다.',
    en: 'From the day of the request to today.',
  },
  scope: { ko: '조사범위', en: 'Scope of the check' },
  scopeHint: {
    ko: '어디에서 무엇을 확인했는지 적습니다. 예: 주거지 방문, 가구원 면담, 임대차계약서',
    en: 'Where you were and what you looked at: a visit at home, a talk with the household, the lease.',
  },
  companions: { ko: '함께 조사한 사람', en: 'Who checked with you' },
  companionsHint: {
    ko: '기록하는 분은 조사담당자로 적힙니다. 함께 간 직원·경찰·소방이 있으면 적습니다.',
    en: 'You are named as the officer who checked. Write down who came along: staff, police, fire service.',
  },
  laws: { ko: '관계법령', en: 'Law' },
  submitted: { ko: '제출자료', en: 'Documents handed in' },
  submittedHint: { ko: '없으면 비워 둡니다.', en: 'Leave it empty where there are none.' },
  otherFindings: { ko: '기타 (조사 내용)', en: 'Other (findings)' },
  otherFindingsHint: {
    ko: '위기상황으로 본 까닭, 가구원의 말, 그 밖에 필요한 사항을 적습니다.',
    en: 'Why this is a crisis or is not, what the household said, and whatever else is needed.',
  },
  consents: { ko: '금융정보 등 제공동의서', en: 'Consents to financial data' },
  consentsHint: {
    ko: '가구원마다 서면으로 받습니다. 네 가지 사유가 있을 때에만 지원한 뒤로 미룰 수 있습니다 (긴급복지지원법 제8조의2, 시행령 제1조의3). 위기가 확인되지 않으면 비워 두어도 됩니다.',
    en: 'In writing, from every member. Only four reasons let it follow the support (Emergency Aid and Support Act, article 8-2; Enforcement Decree, article 1-3). Where no crisis is confirmed, these may stay empty.',
  },
  kinship: { ko: '관계', en: 'Relation' },
  memberConsent: { ko: '동의서', en: 'Consent' },
  chooseKinship: { ko: '관계를 고르세요', en: 'Choose the relation' },
  chooseConsent: { ko: '동의서를 고르세요', en: 'Choose the answer' },
  deferralConfirmed: { ko: '미룬 사유의 확인', en: 'The reason to defer' },
  deferralConfirmedHint: {
    ko: '동의서를 미룬 가구원이 있을 때에만 답합니다 (긴급복지지원법 시행령 제1조의3).',
    en: 'Only where the consent of a member is deferred (Enforcement Decree, article 1-3).',
  },
  deferralNone: { ko: '미룬 가구원이 없습니다', en: 'Nobody’s consent is deferred' },
  deferralSeen: { ko: '사유를 제가 직접 확인했습니다', en: 'I have seen the reason myself' },
  awaitedMembers: { ko: '누구의 동의서를 받았습니까?', en: 'Whose consent was taken?' },
  consentTakenOn: { ko: '받은 날', en: 'Taken on' },
  deferralStands: { ko: '미룬 사유가 지금도 있습니까?', en: 'Does the reason to defer still stand?' },
  deferralStandsYes: { ko: '예, 아직 동의서를 받을 수 없습니다', en: 'Yes, the consent cannot be taken yet' },
  deferralStandsNo: { ko: '아니요, 동의서를 먼저 받겠습니다', en: 'No, I will take the consent first' },
  deferralStandsHint: {
    ko: '금융재산은 가구원 모두의 동의서를 받아 조사합니다 (긴급복지지원법 제8조의2, 제13조).',
    en: 'Financial data is looked at with the consent of every member (Emergency Aid and Support Act, articles 8-2 and 13).',
  },
  files: { ko: '사진과 파일', en: 'Photos and files' },
  camera: { ko: '사진 찍기 (휴대전화)', en: 'Take a photo (telephone)' },
  filesHint: {
    ko: `JPEG, PNG, WebP, HEIC 사진과 PDF 문서를 한 번에 ${mostAtOnce}개, 하나에 ${mostEach}MB, 모두 ${mostInAll}MB까지 올립니다. 긴급지원 하나에 ${mostInGrant}개까지 둡니다. JPEG·PNG·WebP에 든 촬영 위치와 기기 정보는 지우고 봉인합니다. HEIC·PDF는 그대로 봉인합니다.`,
    en: `JPEG, PNG, WebP and HEIC photos and PDF documents: ${mostAtOnce} at a time, ${mostEach} MB each, ${mostInAll} MB together, ${mostInGrant} for one grant. Where and with what a JPEG, PNG or WebP was taken is removed before it is sealed. HEIC and PDF are sealed as they are.`,
  },
} as const satisfies Record<string, Said>;

/** What the form of the law names as the law, until somebody writes another. */
export const fieldCheckLaws = '긴급복지지원법 제8조제1항, 같은 법 시행규칙 제2조의4';

export const fieldCheckPageWords = {
  consents: { ko: '금융정보 동의서', en: 'Consents to financial data' },
  notTaken: { ko: '아직 받지 않음', en: 'Not taken yet' },
  files: { ko: '사진과 파일', en: 'Photos and files' },
  investigator: { ko: '조사담당자', en: 'Officer who checked' },
  period: { ko: '조사기간', en: 'Period of the check' },
  signature: { ko: '(서명 또는 인)', en: '(signature)' },
  none: { ko: '없음', en: 'None' },
  other: { ko: '기타', en: 'Other' },
} as const satisfies Record<string, Said>;

/** One of the household by number alone. */
export const memberNo = (member: number): Said => ({
  ko: `가구원 ${String(member)}`,
  en: `Member ${String(member)}`,
});

/** One of the household by number and relation, never by name. */
export const memberWords = (member: number, kinship: Kinship): Said => ({
  ko: `가구원 ${String(member)} (${kinshipLabels[kinship].ko})`,
  en: `Member ${String(member)} (${kinshipLabels[kinship].en.toLowerCase()})`,
});

/** Since when a consent is there. */
export function takenOn(day: PlainDate): Said {
  const { ko, en } = dayWords(day);
  return { ko: `${ko} 받음`, en: `taken on ${en}` };
}

/** A file by its number in the grant and what it is. */
export const fileWords = (no: number, kind: FileKind): Said => ({
  ko: `${String(no)}. ${fileKindLabels[kind].ko}`,
  en: `${String(no)}. ${fileKindLabels[kind].en}`,
});

/** 1.4 MB, 320 KB. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${String(Math.max(1, Math.round(kilobytes)))} KB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}
