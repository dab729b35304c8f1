import type {
  AmountReason,
  GroundEvidence,
  NotGivenReason,
  OtherAct,
  OverrideReason,
  WarningCode,
} from '../domain/emergencySupport/warnings/codes.ts';
import type { Labels } from './language.ts';

export const warningLabels = {
  RE_SUPPORT: { ko: '같은 사유로 다시 지원', en: 'Support again for the same reason' },
  INCOME_OVER: { ko: '소득이 기준을 넘음', en: 'Income over the line' },
  ASSETS_OVER: { ko: '재산이 기준을 넘음', en: 'Assets over the line' },
  SAVINGS_OVER: { ko: '금융재산이 기준을 넘음', en: 'Savings over the line' },
  GROUND_UNSEEN: { ko: '외국인 지원 사유의 증빙을 보지 못함', en: 'Ground of a foreign national not seen' },
  OTHER_ACT: { ko: '다른 법률의 같은 지원', en: 'The same help under another Act' },
  OUT_OF_SEASON: { ko: '동절기가 아님', en: 'Not in winter' },
  WITHOUT_MAIN: { ko: '함께 주는 주된 지원이 없음', en: 'No main support along with it' },
  GIVEN_BEFORE: { ko: '한 번 주는 지원을 이미 줌', en: 'Given once already' },
} as const satisfies Labels<WarningCode>;

export const overrideReasonLabels = {
  LIFE_AT_RISK: { ko: '생명·신체가 위태로움', en: 'Life or limb is in danger' },
  NEW_EVENT: { ko: '같은 사유라도 새로 생긴 일', en: 'A new event, though of the same sort' },
  CRISIS_DEEPENED: { ko: '위기가 다시 깊어짐', en: 'The crisis has deepened again' },
  ESTIMATE_ONLY: {
    ko: '어림한 금액이라 사후조사에서 확인',
    en: 'Only an estimate; the after-check will tell',
  },
  DEDUCTIONS_OPEN: { ko: '공제를 아직 셈하지 않음', en: 'Deductions are not counted yet' },
  CANNOT_BE_USED: { ko: '지금 쓸 수 없는 소득·재산', en: 'Income or assets that cannot be used now' },
  OFFICE_CONFIRMED: { ko: '관계기관에 확인함', en: 'Confirmed with the office concerned' },
  PAPERS_FOLLOW: { ko: '증빙은 나중에 받음', en: 'The paper will follow' },
  OTHER_CONTENT: { ko: '지원 내용이 다름', en: 'It is help of another content' },
  NOT_DECIDED_THERE: { ko: '그 법률의 지원은 아직 결정되지 않음', en: 'Nothing is decided there yet' },
  ENDED_THERE: { ko: '그 법률의 지원이 끝남', en: 'The help there has ended' },
  COLD_ALL_THE_SAME: { ko: '철이 아니어도 난방이 필요함', en: 'Heating is needed all the same' },
  MAIN_ELSEWHERE: { ko: '주된 지원을 다른 곳에서 받음', en: 'The main support comes from elsewhere' },
  MAIN_FOLLOWS: { ko: '주된 지원을 곧 결정함', en: 'The main support will be decided soon' },
} as const satisfies Labels<OverrideReason>;

/** The Acts as officials call them; their full names stand in the act that names them. */
export const otherActLabels = {
  BASIC_LIVELIHOOD: { ko: '국민기초생활 보장법', en: 'National Basic Living Security Act' },
  MEDICAL_AID: { ko: '의료급여법', en: 'Medical Care Assistance Act' },
  HOUSING_BENEFIT: { ko: '주거급여법', en: 'Housing Benefit Act' },
  DISASTER_RELIEF: { ko: '재해구호법', en: 'Disaster Relief Act' },
  CRIME_VICTIMS: { ko: '범죄피해자 보호법', en: 'Crime Victim Protection Act' },
  FAMILY_VIOLENCE: { ko: '가정폭력방지법', en: 'Domestic Violence Prevention Act' },
  SEXUAL_VIOLENCE: { ko: '성폭력방지법', en: 'Sexual Violence Prevention Act' },
  SINGLE_PARENTS: { ko: '한부모가족지원법', en: 'Single-Parent Family Support Act' },
  DISABILITY: { ko: '장애인복지법', en: 'Act on Welfare of Persons with Disabilities' },
  CHILD_WELFARE: { ko: '아동복지법', en: 'Child Welfare Act' },
  SOCIAL_SERVICES: { ko: '사회복지사업법', en: 'Social Welfare Services Act' },
  COMMUNITY_CHEST: { ko: '사회복지공동모금회법', en: 'Community Chest of Korea Act' },
  ANOTHER: { ko: '그 밖의 다른 법률', en: 'Another Act' },
} as const satisfies Labels<OtherAct>;

export const groundEvidenceLabels = {
  MARRIAGE_CERTIFICATE: { ko: '혼인관계증명서', en: 'Certificate of marriage' },
  FAMILY_CERTIFICATE: { ko: '가족관계증명서 (돌보는 직계존비속)', en: 'Certificate of family relations' },
  REFUGEE_CERTIFICATE: { ko: '난민인정증명서', en: 'Certificate of refugee status' },
  DAMAGE_CONFIRMATION: {
    ko: '화재·범죄·천재지변의 피해 확인서',
    en: 'Confirmation of fire, crime or disaster',
  },
  MINISTER_DOCUMENT: { ko: '보건복지부장관이 인정한 문서', en: 'Document of the minister’s recognition' },
} as const satisfies Labels<GroundEvidence>;

export const amountReasonLabels = {
  LESS_NEEDED: { ko: '그만큼 필요하지 않음', en: 'Not so much is needed' },
  OTHER_HELP_COUNTED: { ko: '받고 있는 다른 도움을 셈함', en: 'Other help is counted in' },
  REAL_COST: { ko: '실제 드는 금액', en: 'The real cost' },
  NEWER_NOTICE: { ko: '고시나 업무 안내가 더 새로움', en: 'A newer notice or guide has another figure' },
  SHORTER_CRISIS: { ko: '위기가 더 일찍 끝날 것으로 봄', en: 'The crisis is likely to end earlier' },
} as const satisfies Labels<AmountReason>;

export const notGivenLabels = {
  NOT_NEEDED: { ko: '지금 필요하지 않음', en: 'Not needed now' },
  OTHER_HELP_THERE: { ko: '다른 도움으로 해결됨', en: 'Other help is there' },
  NOT_WANTED: { ko: '본인이 바라지 않음', en: 'The person does not want it' },
  GIVEN_LATER: { ko: '나중에 따로 결정함', en: 'To be decided later' },
  NOT_MET: { ko: '지원 요건에 맞지 않음', en: 'The conditions are not met' },
} as const satisfies Labels<NotGivenReason>;
