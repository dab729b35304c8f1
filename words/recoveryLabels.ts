import type {
  NoticeGround,
  NoticeTaker,
  NoticeWaiver,
  Objectable,
  ObjectionOutcome,
  PeriodStop,
  ServedNotice,
  ServiceWay,
} from '../domain/emergencySupport/acts.ts';
import type { GrantEvent } from '../domain/emergencySupport/grant.ts';
import type { Recovery, RecoveryStatus } from '../domain/emergencySupport/recovery.ts';
import type { Labels } from './language.ts';

/** The only grounds on which no prior notice is given (행정절차법 제21조제4항, 제22조제4항). */
export const noticeWaiverLabels = {
  WAIVED_BY_PERSON: { ko: '본인이 의견진술을 포기함', en: 'Waived by the person' },
  PUBLIC_SAFETY: { ko: '공공의 안전·복리를 위해 긴급함', en: 'Urgent for public safety' },
  PROVEN_BY_JUDGMENT: { ko: '재판 등으로 객관적으로 증명됨', en: 'Proven by a judgment' },
  CLEARLY_NEEDLESS: { ko: '성질상 의견청취가 명백히 불필요함', en: 'Clearly needless by its nature' },
} as const satisfies Labels<NoticeWaiver>;

/** 송달 (행정절차법 제14조). */
export const serviceWayLabels = {
  BY_HAND: { ko: '교부', en: 'By hand' },
  REGISTERED_MAIL: { ko: '등기우편', en: 'Registered mail' },
  ELECTRONIC: { ko: '전자 (본인 동의)', en: 'Electronic, by consent' },
  PUBLIC_NOTICE: { ko: '공시송달 (공고)', en: 'Public notice' },
} as const satisfies Labels<ServiceWay>;

/** What the 시·도 found of the objection. */
export const objectionOutcomeLabels = {
  UPHELD: { ko: '인용', en: 'Upheld' },
  PARTLY: { ko: '일부 인용', en: 'Upheld in part' },
  DISMISSED: { ko: '기각', en: 'Dismissed' },
} as const satisfies Labels<ObjectionOutcome>;

export const recoveryStatusLabels = {
  heard: { ko: '사전통지함', en: 'Prior notice given' },
  ordered: { ko: '반환명령, 송달 전', en: 'Ordered, to be served' },
  served: { ko: '송달됨, 납부 전', en: 'Served, to be paid back' },
  returned: { ko: '환수 마침', en: 'Paid back' },
  cancelled: { ko: '반환명령 취소', en: 'Order cancelled' },
  claimed: { ko: '초과지원 반환 청구함', en: 'Excess claimed in court' },
  arrears: { ko: '체납처분 의뢰함', en: 'Referred as arrears' },
} as const satisfies Labels<RecoveryStatus>;

/** How far an objection has come. */
export const objectionLabels = {
  none: { ko: '이의신청 없음', en: 'No objection' },
  received: { ko: '접수함', en: 'Received' },
  forwarded: { ko: '시·도로 보냄', en: 'Forwarded to the province' },
  ...objectionOutcomeLabels,
} as const satisfies Labels<Recovery['objection']>;

type CutCause = Extract<GrantEvent, { readonly type: 'supportCut' }>['cause'];

/** Why the rest of a support fell. */
export const cutCauseLabels = {
  STOPPED: { ko: '지원중단', en: 'Stopped by the order' },
  CASE_ENDED: { ko: '사례 전체 종료', en: 'Whole case ended' },
} as const satisfies Labels<CutCause>;

export const servedNoticeLabels = {
  DECISION: { ko: '지원 결정 통지서', en: 'Notice of the decision' },
  EXTENSION: { ko: '지원연장 결정 통지서', en: 'Notice of the extension decision' },
  PRIOR_NOTICE: { ko: '사전통지서', en: 'Prior notice' },
  RETURN_ORDER: { ko: '반환명령 통지서', en: 'Notice of the return order' },
  DUNNING: { ko: '독촉장', en: 'Dunning letter' },
} as const satisfies Labels<ServedNotice>;

/** Who took it (행정절차법 제14조제2항). */
export const noticeTakerLabels = {
  PERSON: { ko: '본인', en: 'The person' },
  REPRESENTATIVE: { ko: '대리인', en: 'A representative' },
  COHABITANT: { ko: '동거인', en: 'Somebody of the same home' },
  EMPLOYEE: { ko: '사무원·피용자', en: 'An employee' },
} as const satisfies Labels<NoticeTaker>;

export const noticeGroundLabels = {
  REVIEW: { ko: '적정성 심사 결과 (제15조제1항·제2항)', en: 'What the review found (article 15(1), (2))' },
  EXCESS: { ko: '지원 기준 초과 (제15조제3항)', en: 'Support over the standard (article 15(3))' },
} as const satisfies Labels<NoticeGround>;

/** What 제16조 lets somebody object to. */
export const objectableLabels = {
  DECISION: { ko: '지원 결정 (제8조제3항)', en: 'The decision on the support (article 8(3))' },
  RETURN_ORDER: { ko: '중단·반환명령 (제15조제1항·제2항)', en: 'The stop or return (article 15(1), (2))' },
} as const satisfies Labels<Objectable>;

/** What makes a period stand still (행정절차법 제16조). */
export const periodStopLabels = {
  FORCE_MAJEURE: { ko: '천재지변', en: 'A natural disaster' },
  NOT_AT_FAULT: { ko: '그 밖에 당사자 책임이 아닌 사유', en: 'Another cause that is not the person’s fault' },
  ABROAD: { ko: '외국에 머묾 (우편 일수)', en: 'A stay abroad (days of the post)' },
} as const satisfies Labels<PeriodStop>;
