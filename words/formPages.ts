import { caseFieldWords } from './caseFieldWords.ts';
import { wonWords } from './dates.ts';
import { fieldCheckFieldWords } from './fieldCheckWords.ts';
import { grantFieldWords } from './grantFieldWords.ts';
import { noticeFieldWords } from './noticeFieldWords.ts';
import { helpFieldWords } from './helpFieldWords.ts';
import type { Labels, Said } from './language.ts';
import { staffFieldWords } from './staffFieldWords.ts';

/** 사례 열기: who, where, how known, what, how urgent. */
export const openWords = {
  title: { ko: '사례 열기', en: 'Open a case' },
  who: { ko: '누구입니까?', en: 'Who is it?' },
  name: { ko: '이름', en: 'Name' },
  nameHint: {
    ko: '이름을 모르면 비워 두고, 상황에 집의 모습과 위치를 적어 주세요.',
    en: 'If nobody knows the name, leave it empty and describe the home and where it is below.',
  },
  birth: { ko: '생년월일', en: 'Date of birth' },
  birthHint: { ko: '1979. 3. 2. 또는 19790302', en: '1979-03-02 or 19790302' },
  phone: { ko: '전화', en: 'Phone' },
  others: { ko: '함께 사는 사람', en: 'Others in the household' },
  relation: { ko: '관계', en: 'Relation' },
  where: { ko: '어디에 계십니까?', en: 'Where?' },
  dong: { ko: '동', en: 'Dong' },
  choose: { ko: '고르세요', en: 'Please choose' },
  dongHint: { ko: '그 동의 담당자에게 사례가 갑니다.', en: 'The case goes to the officer of this dong.' },
  address: { ko: '주소', en: 'Address' },
  how: { ko: '어떻게 알게 되었습니까?', en: 'How did you come to know?' },
  reporter: { ko: '신고 경로', en: 'Reported by' },
  what: { ko: '무슨 일입니까?', en: 'What has happened?' },
  reasons: { ko: '위기사유', en: 'Grounds of the crisis' },
  reasonsHint: {
    ko: '여럿 고를 수 있습니다. 아직 모르면 비워 두어도 됩니다. 긴급복지지원법 제2조의 차례입니다.',
    en: 'Choose all that fit, or none while nobody knows. In the order of article 2 of the Act.',
  },
  note: { ko: '상황', en: 'What was seen or told' },
  danger: { ko: '지금 위험합니까?', en: 'Is there danger now?' },
  yes: { ko: '예, 오늘 안에 확인해야 합니다', en: 'Yes, somebody must look today' },
  no: { ko: '아니요', en: 'No' },
  noHint: {
    ko: '첫 연락과 초기상담부터 차례로 합니다. 위험해지면 언제든 긴급으로 다시 신고할 수 있습니다.',
    en: 'First contact and intake follow in turn. If it becomes urgent, report it again as urgent.',
  },
  button: { ko: '사례 열기', en: 'Open the case' },
  joining: {
    ko: '이미 아는 가구에 신고를 더합니다. 진행 중인 사례가 있으면 그 사례에 더해집니다.',
    en: 'This adds a report to a known household. If a case is open, the report joins it.',
  },
  joinButton: { ko: '신고 더하기', en: 'Add the report' },
  received: {
    ko: '신고를 받았습니다. 담당자가 이어서 살핍니다. 고맙습니다.',
    en: 'Your report was received. The officer in charge takes it from here. Thank you.',
  },
} as const satisfies Record<string, Said>;

/** Hours of what an urgent report sets going. */
interface UrgentHours {
  readonly contact: number;
  readonly check: number;
  readonly decision: number;
  readonly payment: number;
}

/** The hours of the guide never read as law, which says without delay (K14). */
export function urgentHint(hours: UrgentHours): Said {
  const [contact, check, decision, payment] = [hours.contact, hours.check, hours.decision, hours.payment].map(
    String,
  );
  return {
    ko: `첫 연락의 시계가 ${contact ?? ''}시간으로 돌고 담당자와 동장에게 바로 알립니다. 긴급지원을 요청하면 현장확인 ${check ?? ''}시간, 결정 ${decision ?? ''}시간, 지급까지 모두 ${payment ?? ''}시간의 시계가 돕니다 (업무 안내의 기준이며, 법은 ‘지체 없이’라고 정합니다).`,
    en: `The clock for the first contact runs for ${contact ?? ''} hours; officer and head are told at once. With a request for emergency support run ${check ?? ''} hours for the field check, ${decision ?? ''} for the decision and ${payment ?? ''} in all for the payment (figures of the guide; the Act says without delay).`,
  };
}

export const duplicateWords = {
  button: { ko: '이 사례에 신고 더하기', en: 'Add the report to this case' },
  other: { ko: '다른 사람입니다', en: 'This is somebody else' },
  hint: {
    ko: '모두 다른 사람이면 표시하고 아래에서 사례를 열어 주세요. 아직 아무것도 만들어지지 않았습니다.',
    en: 'If all are somebody else, say so and open the case below. Nothing has been created yet.',
  },
} as const satisfies Record<string, Said>;
export const duplicateTitle = (count: number): Said => ({
  ko: `같은 사람일 수 있습니다 (${String(count)}건)`,
  en: `This may be the same person (${String(count)})`,
});

/** Labels of the fields of the acts; what only one kind of act asks stands with its kind. */
export const fieldWords = {
  note: { ko: '내용', en: 'What was seen, said or found' },
  noteHint: {
    ko: '가구의 열쇠로 잠가 보관하고, 읽은 사람이 남습니다.',
    en: 'Sealed with the key of the household; every reader is kept in the log.',
  },
  mode: { ko: '방법', en: 'How' },
  outcome: { ko: '결과', en: 'Outcome' },
  nextStep: { ko: '다음 처리', en: 'What next' },
  areas: { ko: '욕구 영역', en: 'Areas of need' },
  crisisLevel: { ko: '위기도', en: 'Crisis level' },
  heldOn: { ko: '한 날', en: 'Day' },
  present: { ko: '참석한 사람', en: 'People present' },
  experts: { ko: '함께한 외부전문가', en: 'Outside experts present' },
  advises: { ko: '회의 의견', en: 'What the conference advises' },
  caseClass: { ko: '대상자 구분', en: 'Class' },
  supports: { ko: '어떤 지원을 요청합니까?', en: 'Which support is asked for?' },
  crisisReasons: { ko: '위기사유', en: 'Grounds of the crisis' },
  householdSize: { ko: '가구원 수', en: 'People in the household' },
  grant: { ko: '어느 긴급지원입니까?', en: 'Which grant?' },
  confirmed: { ko: '위기상황', en: 'The crisis' },
  confirmedYes: { ko: '확인했습니다', en: 'Confirmed' },
  confirmedNo: { ko: '확인되지 않았습니다', en: 'Not confirmed' },
  give: { ko: '지원합니다', en: 'Give this' },
  units: { ko: '횟수·개월', en: 'Times or months' },
  amountWon: { ko: '금액', en: 'Amount' },
  amountEach: { ko: '한 번(한 달)에 주는 금액', en: 'Amount each time or month' },
  from: { ko: '시작일', en: 'From' },
  helpHint: {
    ko: '아무것도 고르지 않으면 지원하지 않기로 결정한 것이 됩니다.',
    en: 'If nothing is chosen, the decision is to give no support.',
  },
  support: { ko: '어느 지원을 지급했습니까?', en: 'Which support was paid?' },
  paidOn: { ko: '지급한 날', en: 'Paid on' },
  income: { ko: '소득', en: 'Income' },
  assets: { ko: '재산', en: 'Assets' },
  savings: { ko: '금융재산', en: 'Savings' },
  within: { ko: '기준 안입니다', en: 'Within the limit' },
  over: { ko: '기준을 넘습니다', en: 'Over the limit' },
  adequacy: { ko: '위원회 의결', en: 'The committee found it' },
  seated: { ko: '재적', en: 'Seated' },
  inFavour: { ko: '찬성', en: 'In favour' },
  resource: { ko: '어느 기관에 요청합니까?', en: 'Whom do you ask?' },
  basis: { ko: '정보를 주는 근거', en: 'Ground for sharing data' },
  amountIfAny: { ko: '금액 (있으면)', en: 'Amount, if any' },
  linkage: { ko: '어느 연계입니까?', en: 'Which linkage?' },
  answer: { ko: '기관의 답', en: 'The helper’s answer' },
  firstOn: { ko: '첫 방문일', en: 'First visit' },
  everyDays: { ko: '며칠마다', en: 'Every' },
  times: { ko: '몇 번', en: 'How often' },
  timesUnit: { ko: '번', en: 'times' },
  visitor: { ko: '누가 갑니까?', en: 'Who goes?' },
  closingReason: { ko: '종결사유', en: 'Reason for closing' },
  days: { ko: '일', en: 'days' },
  people: { ko: '명', en: 'people' },
  won: { ko: '원', en: 'won' },
  ...caseFieldWords,
  ...grantFieldWords,
  ...fieldCheckFieldWords,
  ...noticeFieldWords,
  ...helpFieldWords,
  ...staffFieldWords,
} as const satisfies Record<string, Said>;

/** A support in a list of those not yet paid in full. */
export function supportLeft(kind: Said, leftWon: number): Said {
  const left = wonWords(leftWon);
  return { ko: `${kind.ko}, 남은 금액 ${left.ko}`, en: `${kind.en}, ${left.en} left` };
}

/** Bodies and professions that sit at a conference from outside. */
export const expertLabels = {
  MENTAL_HEALTH: { ko: '정신건강복지센터', en: 'Mental health centre' },
  ADDICTION: { ko: '중독관리통합지원센터', en: 'Addiction centre' },
  CHILD_PROTECTION: { ko: '아동보호전문기관', en: 'Child protection agency' },
  FAMILY_CENTRE: { ko: '가족센터', en: 'Family centre' },
  HEALTH_CENTRE: { ko: '보건소', en: 'Public health centre' },
  MEDICAL: { ko: '의료기관', en: 'Hospital or clinic' },
  LAWYER: { ko: '변호사 (법률홈닥터)', en: 'Lawyer' },
  TAX: { ko: '세무사', en: 'Tax adviser' },
  FINANCE: { ko: '금융복지상담사', en: 'Debt and money adviser' },
  EMPLOYMENT: { ko: '고용센터', en: 'Job centre' },
  SCHOOL: { ko: '학교', en: 'School' },
  POLICE: { ko: '경찰', en: 'Police' },
} as const satisfies Labels<string>;
