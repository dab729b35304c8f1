import type { PlainDate } from '../domain/time.ts';
import { dayWords } from './dates.ts';
import type { Labels, Said } from './language.ts';

/** Groups of acts on a case, by what they are about. */
export const actGroupLabels = {
  contact: { ko: '가구·연락', en: 'Household and contact' },
  care: { ko: '상담·계획', en: 'Counselling and plan' },
  grant: { ko: '긴급지원', en: 'Emergency support' },
  service: { ko: '연계·방문', en: 'Linkages and visits' },
  consent: { ko: '동의·개인정보', en: 'Consent and personal data' },
  duty: { ko: '담당·기한', en: 'People and deadlines' },
  end: { ko: '이관·종결', en: 'Transfer and closing' },
} as const satisfies Labels<string>;

/** Parts of the page of a case. */
export const panelWords = {
  lateHint: {
    ko: '기한이 지난 일입니다. 늦은 까닭을 먼저 고릅니다.',
    en: 'The day of this duty has passed. First choose why it is late.',
  },
  lateSomeHint: {
    ko: '기한이 지난 것을 고를 때만 채웁니다.',
    en: 'Only where the one you choose is past its day.',
  },
  notForeign: { ko: '해당 없음 (대한민국 국민)', en: 'Not needed (Korean national)' },
  unitsUnit: { ko: '개월·회', en: 'months or times' },
  priorityUnit: { ko: '순위', en: 'in the order' },
  split: { ko: '구성원 분리하여 새 사례 열기', en: 'Open a case of their own for somebody who leaves' },
  noAlike: {
    ko: '이름·생년월일·전화 가운데 둘이 같은 다른 가구가 없습니다.',
    en: 'No other household has two of name, birth and phone in common with this one.',
  },
  change: { ko: '바꾸기', en: 'change' },
  asleep: { ko: '멈춤', en: 'asleep' },
  slept: { ko: '멈춘 적 있음', en: 'slept before' },
  missingSince: { ko: '소재를 모르게 된 때', en: 'Missing since' },
  missingFrom: { ko: '그 전 단계', en: 'Stage before' },
  access: { ko: '열람', en: 'Who may look' },
  restricted: { ko: '맡은 사람만 볼 수 있음', en: 'only those who hold a seat' },
  restrictedBadge: { ko: '열람 제한', en: 'Restricted' },
  identity: { ko: '인적사항', en: 'Identity' },
  unnamed: { ko: '누구인지 확인 전', en: 'not known yet' },
  absences: { ko: '이어진 부재', en: 'Not at home in a row' },
  afterwards: { ko: '종결 뒤', en: 'Afterwards' },
  followed: { ko: '사후관리함', en: 'somebody looks in' },
  notFollowed: { ko: '사후관리 없음', en: 'nobody looks in' },
  later: { ko: '다음 사례', en: 'Later case' },
  mergedInto: { ko: '합쳐진 사례', en: 'Goes on in' },
  mergedFrom: { ko: '이어받은 사례', en: 'Taken over from' },
  deputyNow: { ko: '대리 중', en: 'Deputy now' },
  deputyLater: { ko: '대리 예정', en: 'Deputy later' },
  cut: { ko: '중단', en: 'cut off' },
  recovery: { ko: '환수', en: 'Repayment' },
  ground: { ko: '근거', en: 'Ground' },
  noticeArrived: { ko: '사전통지 도달', en: 'Prior notice arrived' },
  notArrived: { ko: '아직 도달하지 않음', en: 'Not arrived yet' },
  opinionUntil: { ko: '의견 제출 기한', en: 'Opinion by' },
  dunned: { ko: '독촉', en: 'Dunned' },
  instalments: { ko: '분할납부', en: 'Instalments' },
  instalmentPaid: { ko: '냄', en: 'paid' },
  instalmentOpen: { ko: '내지 않음', en: 'not paid' },
  decisionArrived: { ko: '결정 통지 도달', en: 'Notice of the decision arrived' },
  decisionObjection: { ko: '결정에 대한 이의신청', en: 'Objection to the decision' },
  preparedBy: { ko: '준비', en: 'Prepared by' },
  orderFrom: { ko: '반환명령 가능일', en: 'Order from' },
  toReturn: { ko: '돌려받을 금액', en: 'To be paid back' },
  returned: { ko: '납부한 금액', en: 'Paid back' },
  leftToReturn: { ko: '남은 금액', en: 'Left' },
  serviceTried: { ko: '송달 시도', en: 'Service tried' },
  servedOn: { ko: '도달한 날', en: 'Arrived on' },
  objectionUntil: { ko: '이의신청 기한', en: 'Objection until' },
  objection: { ko: '이의신청', en: 'Objection' },
  selections: { ko: '선정위원회 선정', en: 'Selections' },
  safetyVisit: { ko: '안전 방문', en: 'safety visit' },
  assessments: { ko: '욕구·위기도 조사', en: 'Assessments' },
  noAssessments: { ko: '아직 조사가 없습니다.', en: 'There is no assessment yet.' },
  withWords: { ko: '사실·본인의 말·판단과 함께 보기', en: 'Read with facts, words and judgement' },
  area: { ko: '영역', en: 'Area' },
  notAssessed: { ko: '살피지 않음', en: 'not assessed' },
  crisisLevel: { ko: '위기도', en: 'Crisis level' },
  assessedBy: { ko: '조사한 사람', en: 'Assessed by' },
  paperGone: { ko: '서류가 파기되었습니다.', en: 'The paper was destroyed.' },
  plans: { ko: '서비스 제공계획', en: 'Service plans' },
  signed: { ko: '본인 서명', en: 'signed' },
  notSigned: { ko: '서명 없음', en: 'not signed' },
  escalations: { ko: '상향 의뢰와 자문', en: 'Advice from above' },
  dueBy: { ko: '기한', en: 'Due by' },
  heldOn: { ko: '회의한 날', en: 'Held on' },
  present: { ko: '참석', en: 'Present' },
  experts: { ko: '외부전문가', en: 'Outside experts' },
  evaluation: { ko: '개입 판단', en: 'Whether to step in' },
  notAnswered: { ko: '답변 전', en: 'Not answered' },
  transfer: { ko: '이관 진행 중', en: 'Transfer under way' },
  toDong: { ko: '받을 동', en: 'To' },
  receiptBy: { ko: '인수 기한', en: 'Receipt by' },
  transferStays: {
    ko: '받을 동에서 인수할 때까지 지금 담당자가 그대로 맡습니다.',
    en: 'Until the other dong receives it, everything stays with those who have it now.',
  },
  consents: { ko: '동의', en: 'Consents' },
  holdsUntil: { ko: '유효', en: 'Holds until' },
  holds: { ko: '유효', en: 'Holds' },
  expired: { ko: '기간 지남', en: 'Expired' },
  withdrawn: { ko: '철회함', en: 'Withdrawn' },
} as const satisfies Record<string, Said>;

/** Whose seat it is that somebody else decides for. */
export const takeOverHint = ({ ko, en }: Said): Said => ({
  ko: `이 결정은 ${ko}의 일입니다. 대신 결정하는 까닭을 고릅니다.`,
  en: `This decision belongs to: ${en}. Choose why you decide in their place.`,
});

/** For whom a deputy acts. */
export const deputyFor = ({ ko, en }: Said): Said => ({ ko: `${ko}의 대리`, en: `deputy of ${en}` });

/** Why a date is not where it was first counted. */
export function movedBecause(cause: 'PAUSE' | 'CALENDAR' | 'RESCHEDULED', was: PlainDate): Said {
  const before = dayWords(was);
  const { ko, en } = moveWords[cause];
  return { ko: `원래 ${before.ko}, ${ko}`, en: `was ${before.en}; ${en}` };
}

const moveWords = {
  PAUSE: { ko: '멈춘 만큼 옮김', en: 'moved by the pause' },
  CALENDAR: { ko: '공휴일이 바뀌어 옮김', en: 'moved by a holiday' },
  RESCHEDULED: { ko: '날짜를 다시 잡음', en: 'given another day' },
} as const satisfies Record<string, Said>;

/** What a duty that slept has used, slept and left. */
export const pauseDays = (pause: {
  readonly usedDays: number;
  readonly pausedDays: number;
  readonly leftDays: number;
}): Said => {
  const [used, paused, left] = [pause.usedDays, pause.pausedDays, pause.leftDays].map(String);
  return {
    ko: `쓴 날 ${used ?? ''}일, 멈춘 날 ${paused ?? ''}일, 남은 날 ${left ?? ''}일`,
    en: `days used ${used ?? ''}, asleep ${paused ?? ''}, left ${left ?? ''}`,
  };
};

export const assessmentNo = (no: number): Said => ({
  ko: `${String(no)}번째 조사`,
  en: `Assessment ${String(no)}`,
});

export const priorityWords = (priority: number): Said => ({
  ko: `${String(priority)}순위`,
  en: `priority ${String(priority)}`,
});

/** How much an extension adds. */
export const unitsMore = (units: number): Said => ({
  ko: `연장 ${String(units)}`,
  en: `${String(units)} more`,
});

export const planNo = (version: number): Said => ({
  ko: `${String(version)}번째 계획`,
  en: `Plan ${String(version)}`,
});
