import type { DatedRule } from '../calendar.ts';
import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

export const deadlineCodes = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D15',
  'D16',
  'D17',
  'D18',
  'D18_CLASS',
  'D19',
  'D20',
  'D21',
  'D22',
  'D23',
  'D25',
  'CONTACT_URGENT',
  'CONTACT',
  'RECONTACT',
  'SEARCH',
  'LOCATION_ANSWER',
  'WELFARE_CHECK',
  'IDENTITY',
  'INTAKE',
  'REGISTER',
  'CONFERENCE',
  'SERVICE_START',
  'LINKAGE_OFFER',
  'LINKAGE_ANSWER',
  'LINKAGE_REVIEW',
  'CONSENT_RENEWAL',
  'VISIT_RETRY',
  'SERVICE_REVIEW',
  'ESCALATION',
  'ADVICE_ANSWER',
  'SELECTION',
  'SELECTION_URGENT',
  'RATIFICATION',
  'STATUTORY_REQUEST',
  'UNCONFIRMED',
  'MEETING_ACTION',
  'TRANSFER_RECEIPT',
  'HEAD_LOOK',
  'MEMBER_CONSENT',
  'PRIOR_NOTICE',
  'RETURN_ORDER',
  'NOTICE_SERVICE',
  'CLOSING_REQUEST',
  'CLOSING_APPROVAL',
  'CALL_NOTE',
  'CALL_NOTE_KEPT',
  'SITTING',
  'MINUTES',
  'ITEMS_MOVING',
  'REFUSAL_SETTLING',
  'REFERRAL_ANSWER',
  'WRITTEN_REVIEW',
  'WRITTEN_SELECTION',
  'MEETING_KEPT',
] as const;
/** D01 to D27 carry the numbers of the deadline table of law and guides; words are this house's own duties. */
export type DeadlineCode = (typeof deadlineCodes)[number];

export interface DeadlineRule extends RuleSource {
  readonly code: DeadlineCode;
  readonly counting: DatedRule;
  /** Hours, days or months, as `counting` says. */
  readonly amount: number;
  /** Hours from being late until the head is told; with BACKWARD_DAYS, from the end of the statutory day. */
  readonly graceHours: number;
  /**
   * How long before its end the owner is told: hours of a deadline of hours, else working days, 0 for the last morning.
   * Missing where nobody is told, and in books that were made before edition 5.
   */
  readonly remindBefore?: number;
  /** False where nobody may let the duty sleep (K21): emergency support, life at risk, and what a law counts. */
  readonly pausable: boolean;
}

type Limit = Omit<DeadlineRule, keyof RuleSource | 'code' | 'pausable'>;

const elapsedHours = (amount: number, graceHours: number): Limit => ({
  counting: 'ELAPSED_HOURS',
  amount,
  graceHours,
});
const calendarDays = (amount: number): Limit => ({ counting: 'CALENDAR_DAYS', amount, graceHours: 72 });
const workingDays = (amount: number): Limit => ({ counting: 'WORKING_DAYS', amount, graceHours: 72 });
const civilDays = (amount: number): Limit => ({ counting: 'CIVIL_DAYS', amount, graceHours: 24 });
const civilMonths = (amount: number): Limit => ({ counting: 'CIVIL_MONTHS', amount, graceHours: 72 });
/** 시행규칙 제3조, 제4조제2항: no effect of lateness is named, so the head hears of it as soon as the day of the law ends. */
const threeDaysBeforeEnd: Limit = { counting: 'BACKWARD_DAYS', amount: 3, graceHours: 0 };

const statute = { strength: 'STATUTE', verified: true } as const;
/** The Act says 지체 없이; the hours are what the yearly guide asks for, read in a secondary source. */
const emergencyGuide = { strength: 'GUIDE', verified: true, sourceId: 'S19' } as const;
/** Four local sites agree on the number; none says which kind of day, so it warns and never refuses. */
const caseGuide = {
  law: '통합사례관리 절차 안내',
  strength: 'GUIDE',
  verified: false,
  sourceId: 'S24',
} as const;
const ours = { law: '두레 운영 기준', strength: 'DESIGN', verified: false, sourceId: 'DESIGN' } as const;

const rules: Readonly<Record<DeadlineCode, Limit & RuleSource>> = {
  // Request to 현장확인, 현장확인 to decision, request to 지급.
  D01: { ...elapsedHours(24, 4), ...emergencyGuide, law: '긴급복지지원법 제8조제1항' },
  D02: { ...elapsedHours(24, 4), ...emergencyGuide, law: '긴급복지지원법 제8조제3항' },
  D03: { ...elapsedHours(72, 4), ...emergencyGuide, law: '긴급복지지원사업 안내' },
  // Decision to 사후조사, without financial data.
  D04: { ...civilMonths(1), ...statute, law: '긴급복지지원법 시행령 제7조제1항', sourceId: 'S2' },
  // 사후조사 to 적정성 심사: the Act names no limit, and the guide's month was not read.
  D05: {
    ...civilMonths(1),
    law: '긴급복지지원법 제14조제1항',
    strength: 'GUIDE',
    verified: false,
    sourceId: 'S1',
  },
  // End of the period back to the authority's extension, and to the committee's.
  D06: { ...threeDaysBeforeEnd, ...statute, law: '긴급복지지원법 시행규칙 제3조', sourceId: 'S3' },
  D07: { ...threeDaysBeforeEnd, ...statute, law: '긴급복지지원법 시행규칙 제4조제2항', sourceId: 'S3' },
  // The decision on an extension to its service: the rule says 지체 없이, and the days are ours.
  D08: {
    ...workingDays(3),
    law: '긴급복지지원법 시행규칙 제3조, 제4조제3항',
    strength: 'DESIGN',
    verified: false,
    sourceId: 'S3',
  },
  // Arrival of the notice to 이의신청; its forwarding to the 시·도, and the answer from there.
  D09: { ...civilDays(30), ...statute, law: '긴급복지지원법 제16조제1항', sourceId: 'S1' },
  D10: { ...civilDays(10), ...statute, law: '긴급복지지원법 제16조제1항', sourceId: 'S1' },
  D11: { ...civilDays(15), ...statute, law: '긴급복지지원법 제16조제2항', sourceId: 'S1' },
  // A telephone number that a carrier gave away, to telling its owner of it.
  D15: { ...civilDays(30), ...statute, law: '사회보장급여법 제11조제5항', sourceId: 'S6' },
  // 접수 to 욕구·위기도 조사, 사례회의 to 구분·선정, 접수 to 제공계획, 구분·선정 to 제공계획.
  D16: { ...calendarDays(10), ...caseGuide },
  D17: { ...calendarDays(5), ...caseGuide },
  D18: { ...calendarDays(30), ...caseGuide },
  D18_CLASS: { ...calendarDays(15), ...caseGuide },
  // The sitting back to its notice; committees that no law tells of have a number of their own.
  D19: {
    ...{ counting: 'BACKWARD_DAYS', amount: 5, graceHours: 0 },
    ...statute,
    law: '사회보장급여법 시행규칙 제7조제6항',
    sourceId: 'S8',
  },
  // A member's knowing of a conflict of interest to the report and 회피 (제16조제1항: members are 공무수행사인).
  D20: { ...civilDays(14), ...statute, law: '공직자의 이해충돌 방지법 제5조제1항', sourceId: 'S15' },
  // 반환명령 to the day of payment; 긴급복지지원법 names none, so the benefit Act's 30 days are taken.
  D21: {
    ...civilDays(30),
    law: '사회보장급여법 시행령 제11조 준용',
    strength: 'DESIGN',
    verified: false,
    sourceId: 'S7',
  },
  // Visits follow the plan's own interval; this is the longest that a household in service waits for one.
  D22: { ...calendarDays(30), ...ours },
  // The first of `followUpMonths`.
  D23: { ...civilMonths(1), ...ours, law: '사회보장급여법 시행규칙 제8조(사후관리)', sourceId: 'S30' },
  // The day on which a household's last case was over to the end of keeping: its papers are then destroyed.
  D25: { ...civilMonths(60), ...statute, law: '사회보장급여법 제34조', sourceId: 'S6' },
  CONTACT_URGENT: { ...elapsedHours(24, 24), ...ours },
  CONTACT: { ...workingDays(3), ...ours },
  // Somebody who wants no help is asked once more, and somebody who is missing is looked for anew.
  RECONTACT: { ...calendarDays(14), ...ours },
  SEARCH: { ...calendarDays(14), ...ours },
  LOCATION_ANSWER: { ...calendarDays(14), ...ours },
  WELFARE_CHECK: { ...elapsedHours(24, 0), ...ours },
  IDENTITY: { ...calendarDays(7), ...ours },
  INTAKE: { ...calendarDays(7), ...ours },
  REGISTER: { ...workingDays(3), ...ours },
  CONFERENCE: { ...calendarDays(14), ...ours },
  SERVICE_START: { ...calendarDays(7), ...ours },
  LINKAGE_OFFER: { ...calendarDays(7), ...ours },
  LINKAGE_ANSWER: { ...calendarDays(7), ...ours },
  LINKAGE_REVIEW: { ...civilMonths(3), ...ours },
  // A consent's last day back to asking the person again; a week after that the head hears.
  CONSENT_RENEWAL: { counting: 'BACKWARD_DAYS', amount: 14, graceHours: 7 * 24, ...ours },
  VISIT_RETRY: { ...workingDays(2), ...ours },
  SERVICE_REVIEW: { ...civilMonths(3), ...ours },
  ESCALATION: { ...calendarDays(14), ...ours },
  ADVICE_ANSWER: { ...workingDays(5), ...ours },
  SELECTION: { ...calendarDays(30), ...ours },
  SELECTION_URGENT: { ...workingDays(1), ...ours },
  RATIFICATION: { ...calendarDays(45), ...ours },
  // 선정위원회 says that the Act's own support comes first: it is asked for by the next working day.
  STATUTORY_REQUEST: { ...workingDays(1), graceHours: 24, ...ours },
  // What the chair had given and the members did not confirm.
  UNCONFIRMED: { ...workingDays(5), ...ours },
  // The sitting names the day; this is the longest that its papers let open.
  MEETING_ACTION: { ...calendarDays(14), ...ours },
  TRANSFER_RECEIPT: { ...workingDays(3), ...ours },
  // K7: the duty officer gives first support alone (긴급복지지원법 제8조제3항); the head sees it the next working day.
  HEAD_LOOK: { ...workingDays(1), graceHours: 24, ...ours },
  // 현장확인 to the consents that were deferred: the Act names no limit, and the after-check's month (D04) needs them.
  MEMBER_CONSENT: { ...calendarDays(14), ...ours, law: '긴급복지지원법 제8조의2', sourceId: 'S1' },
  PRIOR_NOTICE: { ...calendarDays(7), ...ours },
  RETURN_ORDER: { ...calendarDays(30), ...ours },
  NOTICE_SERVICE: { ...workingDays(5), ...ours },
  CLOSING_REQUEST: { ...calendarDays(7), ...ours },
  CLOSING_APPROVAL: { ...workingDays(3), ...ours },
  // A call is returned by the end of the next working day; a day after that the head hears.
  CALL_NOTE: { ...workingDays(1), graceHours: 24, ...ours },
  // The end of a call note to the end of keeping: its words are then destroyed.
  CALL_NOTE_KEPT: { ...civilDays(30), ...ours },
  // A sitting that was held is entered by the next working day, and its minutes are signed within three.
  SITTING: { ...workingDays(1), graceHours: 24, ...ours },
  MINUTES: { ...workingDays(3), graceHours: 24, ...ours },
  // What a sitting left undecided has another one, and what a case refused is settled.
  ITEMS_MOVING: { ...workingDays(1), graceHours: 24, ...ours },
  REFUSAL_SETTLING: { ...workingDays(3), graceHours: 24, ...ours },
  // An item that another committee was asked to decide to its answer, on both sides (K25).
  REFERRAL_ANSWER: { ...workingDays(10), graceHours: 24, ...ours },
  // 서면심의: the calling to the answers. No Act names a number; 긴급지원선정 is for 24 hours or the next working day (K1).
  WRITTEN_REVIEW: { ...workingDays(3), ...ours },
  WRITTEN_SELECTION: { ...workingDays(1), ...ours },
  // The signature to the end of a meeting's workflow: until then it takes addenda and hears what cases answer.
  MEETING_KEPT: { ...civilMonths(12), ...ours },
};

/**
 * The letter before the end (DESIGN): of every deadline of a grant, of what another statute counts, and of what a life may
 * hang on. Whatever else is owed stands in everybody's daily list, and a letter for each of those would bury these. Long
 * enough to do the thing: a committee has to be called, a payment made within office hours, a letter sent.
 */
const remindBefore: Readonly<Partial<Record<DeadlineCode, number>>> = {
  D01: 4,
  D02: 4,
  D03: 12,
  D04: 3,
  D05: 5,
  D06: 1,
  D07: 3,
  D08: 1,
  D10: 2,
  D11: 3,
  D15: 3,
  D21: 3,
  MEMBER_CONSENT: 3,
  HEAD_LOOK: 0,
  PRIOR_NOTICE: 2,
  RETURN_ORDER: 3,
  NOTICE_SERVICE: 1,
  CONTACT_URGENT: 4,
  WELFARE_CHECK: 4,
  // The members of a sitting, not its owner: who has not answered and who comes.
  SITTING: 1,
  // The members who were asked in writing and have not answered: the day before the last, or its morning.
  WRITTEN_REVIEW: 1,
  WRITTEN_SELECTION: 0,
};

/** Short by nature or asked by somebody who waits; a law's own days do not sleep either. */
const neverPaused: readonly DeadlineCode[] = [
  'D01',
  'D02',
  'D03',
  'D08',
  'CONTACT_URGENT',
  'WELFARE_CHECK',
  'SELECTION_URGENT',
  'STATUTORY_REQUEST',
  'TRANSFER_RECEIPT',
  'HEAD_LOOK',
  'CLOSING_APPROVAL',
  'CALL_NOTE',
  'CALL_NOTE_KEPT',
  'SITTING',
  'MINUTES',
  'ITEMS_MOVING',
  'REFUSAL_SETTLING',
  'REFERRAL_ANSWER',
  'WRITTEN_REVIEW',
  'WRITTEN_SELECTION',
  'MEETING_KEPT',
];

export const deadlineRows: readonly Row<DeadlineRule>[] = deadlineCodes.map((code) => {
  const pausable = rules[code].strength !== 'STATUTE' && !neverPaused.includes(code);
  const before = remindBefore[code];
  const reminder = before === undefined ? {} : { remindBefore: before };
  return rowFrom(firstDay, { code, ...rules[code], ...reminder, pausable });
});

/** Months after closing at which 사후관리 looks in; the source is D23's. */
export const followUpMonths: readonly number[] = [1, 3, 6];

/** The longest that a duty may sleep at once, in days (DESIGN, K21). */
export const longestPauseDays = 90;

/** Days for an opinion between the prior notice and the order (행정절차법 제21조·제22조, K5). */
export const opinionDays = 10;
