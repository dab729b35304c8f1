import type { CrisisReason } from '../emergencySupport/acts.ts';
import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

/** 위기사유: a reason of the Act, or one of those that ordinances and the minister's notice put under its numbers 8 and 9. */
export interface CrisisReasonRule {
  readonly reason: CrisisReason;
  /** Its number within the ordinance frame or the notice; null for the Act's own nine. */
  readonly item: number | null;
  /** Korean, as the law has it. */
  readonly text: string;
  /** Whose word goes with it: a referral record is asked for, where the reason is one that another office names. */
  readonly needsReferral: boolean;
  readonly source: RuleSource;
}

const act = (no: number): RuleSource => ({
  law: `긴급복지지원법 제2조제${String(no)}호`,
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S1',
});
/** What an ordinance may name; which of them a municipality has named is a row of its own ordinance. */
const frame: RuleSource = {
  law: '긴급복지지원법 시행규칙 제1조의2',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S3',
};
/** Its text of 2020 was read; later amendments were not. */
const notice: RuleSource = {
  law: '위기상황으로 인정하는 사유 고시 (2020-73)',
  strength: 'NOTICE',
  verified: false,
  sourceId: 'S5',
};

const ofTheAct: readonly [CrisisReason, string][] = [
  ['EARNER_LOSS', '주소득자의 사망, 가출, 행방불명, 구금시설 수용 등으로 소득을 잃은 경우'],
  ['SEVERE_ILLNESS', '중한 질병 또는 부상을 당한 경우'],
  ['NEGLECT_ABUSE', '가구구성원으로부터 방임·유기되거나 학대 등을 당한 경우'],
  ['FAMILY_VIOLENCE', '가정폭력으로 원만한 가정생활이 어렵거나 성폭력을 당한 경우'],
  ['FIRE_DISASTER', '화재·자연재해 등으로 거주하는 주택이나 건물에서 생활하기 어려운 경우'],
  ['BUSINESS_CLOSURE', '주소득자·부소득자의 휴업·폐업, 사업장 화재 등으로 실질적인 영업이 어려운 경우'],
  ['JOB_LOSS', '주소득자·부소득자의 실직으로 소득을 잃은 경우'],
  ['LOCAL_ORDINANCE', '보건복지부령의 기준에 따라 조례로 정한 사유'],
  ['MINISTER_NOTICE', '그 밖에 보건복지부장관이 고시하는 사유'],
];
const ofOrdinances: readonly [number, string][] = [
  [1, '가구원의 보호·양육·간호로 소득활동이 미미한 경우'],
  [2, '기초생활 급여가 중지된 경우'],
  [3, '기초생활 급여를 신청하고 결정 전이거나 결정되지 않은 경우'],
  [4, '체납으로 수도·가스 등이 상당한 기간 끊긴 경우'],
  [5, '사회보험료·주택임차료 등을 상당한 기간 체납한 경우'],
  [6, '그 밖에 이에 준하는 사유'],
];
/** Number 7 was struck out; 8 to 10 come with another office's recommendation. */
const ofTheNotice: readonly [number, string][] = [
  [1, '주소득자와 이혼한 경우'],
  [2, '단전된 경우(소전류 제한기 부설 포함)'],
  [3, '휴업·폐업 신고 뒤 1개월에서 12개월 사이인 경우(간이과세자 등, 1년 이상 영업)'],
  [4, '실직 뒤 1개월에서 12개월 사이인 경우(직전 3개월 이상 근로, 실업급여를 받지 못하거나 끝남)'],
  [5, '교정시설에서 나온 지 6개월 이내로 가족과 단절 등 생계가 어려운 경우(구금 1개월 이상)'],
  [6, '노숙한 지 6개월 미만인 경우(노숙인시설·종합지원센터의 신청)'],
  [8, '겨울철 복지사각지대 발굴 대상자로 관련부서가 추천한 경우'],
  [9, '통합사례관리 대상자로 관련부서가 추천한 경우'],
  [10, '자살 유족·시도자·가족 등 고위험군으로 관련기관이 추천한 경우'],
  [11, '무급휴직 등으로 소득을 잃은 경우'],
  [12, '자영업자·특수형태근로자·프리랜서의 소득이 급격히 준 경우'],
];
const recommended: readonly number[] = [8, 9, 10];

/** 긴급복지지원법 제2조, its ordinances' frame and its notice. */
export const crisisReasonRows: readonly Row<CrisisReasonRule>[] = [
  ...ofTheAct.map(([reason, text], n) =>
    rowFrom(firstDay, { reason, item: null, text, needsReferral: false, source: act(n + 1) }),
  ),
  ...ofOrdinances.map(([item, text]) =>
    rowFrom(firstDay, {
      reason: 'LOCAL_ORDINANCE' as const,
      item,
      text,
      needsReferral: false,
      source: frame,
    }),
  ),
  ...ofTheNotice.map(([item, text]) =>
    rowFrom(firstDay, {
      ...{ reason: 'MINISTER_NOTICE' as const, item, text, source: notice },
      needsReferral: recommended.includes(item),
    }),
  ),
];
