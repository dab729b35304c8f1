import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import { dayWords, wonWords } from './dates.ts';
import { dutyWords } from './duties.ts';
import type { Said } from './language.ts';

type Sentences = { readonly [C in RefusalCode]: (refusal: Extract<Refusal, { readonly code: C }>) => Said };

/** What the house says when a rule says no: which rule, and what to do. A refusal without a sentence does not compile. */
const sentences: Sentences = {
  notOpen: () => ({
    ko: '이미 끝난 사례라 더 기록할 수 없습니다. 새로 알게 된 일은 신고로 접수해 주세요.',
    en: 'This case is over and takes no more records. Please enter what is new as a report.',
  }),
  otherEpisode: () => ({
    ko: '이 가구에 그 뒤 새 사례가 열렸습니다. 지금 진행 중인 사례에 기록해 주세요.',
    en: 'A newer case is open for this household. Please record it there.',
  }),
  actOutOfOrder: ({ allowed }) => ({
    ko: `지금 단계에서는 할 수 없는 일입니다. 지금 할 수 있는 일: ${allowed.map((act) => dutyWords[act].ko).join(', ')}.`,
    en: `This cannot be done at this stage. Possible now: ${allowed.map((act) => dutyWords[act].en).join(', ')}.`,
  }),
  stale: () => ({
    ko: '보고 계신 사이에 다른 분이 같은 내용을 바꾸었습니다. 새 내용을 확인하고 다시 결정해 주세요.',
    en: 'Somebody changed this while you were looking at it. Please read what is there now and decide again.',
  }),
  keyReused: () => ({
    ko: '같은 요청 번호로 다른 내용이 이미 접수되었습니다. 새 요청 번호로 다시 보내 주세요.',
    en: 'This idempotency key was used for something else. Please send it with a new key.',
  }),
  recordBehind: () => ({
    ko: '기록이 밀려 있어 잠시 뒤에 다시 시도해 주세요. 아무것도 바뀌지 않았습니다.',
    en: 'The record is behind; please try again shortly. Nothing was changed.',
  }),
  editionNewer: () => ({
    ko: '프로그램을 새로 올리는 중입니다. 잠시 뒤에 다시 시도해 주세요. 아무것도 바뀌지 않았습니다.',
    en: 'A new version is being installed; please try again shortly. Nothing was changed.',
  }),
  dayInFuture: ({ today }) => ({
    ko: `오늘(${dayWords(today).ko}) 뒤의 날짜입니다. 날짜를 확인해 주세요.`,
    en: `This day lies after today (${dayWords(today).en}). Please check the day.`,
  }),
  dayTooEarly: ({ earliest }) => ({
    ko: `${dayWords(earliest).ko}보다 이른 날짜입니다. 날짜를 확인해 주세요.`,
    en: `The earliest possible day is ${dayWords(earliest).en}. Please check the day.`,
  }),
  nothingChosen: () => ({ ko: '하나 이상 골라 주세요.', en: 'Please choose at least one.' }),
  repeatedChoice: () => ({ ko: '같은 것을 두 번 골랐습니다.', en: 'The same thing is chosen twice.' }),
  conferenceTooSmall: ({ atLeast }) => ({
    ko: `사례회의는 ${String(atLeast)}명 이상이 함께해야 합니다.`,
    en: `A case conference takes at least ${String(atLeast)} people.`,
  }),
  grantNotFound: () => ({
    ko: '이 사례에 그 긴급지원이 없습니다.',
    en: 'This case has no such emergency support.',
  }),
  grantOutOfOrder: () => ({
    ko: '이 긴급지원은 그 일을 할 단계가 아닙니다. 현장확인, 결정, 지급, 사후조사, 적정성 심사의 차례를 확인해 주세요.',
    en: 'This emergency support is not at that step. The order is: field check, decision, payment, after-check, adequacy review.',
  }),
  supportNotFound: () => ({
    ko: '결정된 지원 가운데 그 지원이 없습니다.',
    en: 'There is no such support among those decided.',
  }),
  supportNotAsked: () => ({
    ko: '요청에 없던 종류의 지원입니다. 먼저 긴급지원을 요청해 주세요.',
    en: 'This kind of support was not asked for. Please request it first.',
  }),
  supportAlreadyOpen: () => ({
    ko: '같은 종류의 긴급지원이 이미 진행 중입니다.',
    en: 'Emergency support of this kind is already under way.',
  }),
  overFirstGrant: ({ most }) => ({
    ko: `처음 결정할 수 있는 것은 ${String(most)}회(개월)까지입니다 (긴급복지지원법 제10조).`,
    en: `The first decision may give ${String(most)} at most (Emergency Aid and Support Act, article 10).`,
  }),
  overCap: ({ left }) => ({
    ko: `이 종류의 지원은 ${String(left)}회(개월) 남았습니다 (긴급복지지원법 제10조).`,
    en: `Only ${String(left)} of this kind of support are left (Emergency Aid and Support Act, article 10).`,
  }),
  overCeiling: ({ mostWon }) => ({
    ko: `한도 ${wonWords(mostWon).ko}을 넘는 금액입니다. 금액을 확인해 주세요.`,
    en: `The most that can be given is ${wonWords(mostWon).en}. Please check the amount.`,
  }),
  overGranted: ({ leftWon }) => ({
    ko: `결정된 금액 가운데 남은 것은 ${wonWords(leftWon).ko}입니다. 금액을 확인해 주세요.`,
    en: `Of what was decided ${wonWords(leftWon).en} are left to pay. Please check the amount.`,
  }),
  crisisNotConfirmed: () => ({
    ko: '현장확인에서 위기상황이 확인되지 않아 지원을 결정할 수 없습니다 (긴급복지지원법 제8조).',
    en: 'The field check did not confirm a crisis, so no support can be decided (Emergency Aid and Support Act, article 8).',
  }),
  noQuorum: ({ needed }) => ({
    ko: `출석이 모자라 심사할 수 없습니다. ${String(needed)}명 이상 출석해야 합니다 (긴급복지지원법 시행규칙 제5조).`,
    en: `There is no quorum: at least ${String(needed)} have to be present (Enforcement Rule, article 5).`,
  }),
  notCarried: ({ needed }) => ({
    ko: `찬성이 모자랍니다. ${String(needed)}명 이상 찬성해야 합니다 (긴급복지지원법 시행규칙 제5조).`,
    en: `The motion is not carried: at least ${String(needed)} have to be in favour (Enforcement Rule, article 5).`,
  }),
  countsDoNotAdd: () => ({
    ko: '사람 수가 서로 맞지 않습니다. 확인해 주세요.',
    en: 'The numbers of people do not fit together. Please check them.',
  }),
  consentMissing: () => ({
    ko: '민간기관에 연계하려면 제3자 제공 동의가 먼저입니다 (사회보장급여법 제15조).',
    en: 'A private helper may be asked only with the consent to pass data on (Social Security Benefits Act, article 15).',
  }),
  linkageNotFound: () => ({ ko: '이 사례에 그 연계가 없습니다.', en: 'This case has no such linkage.' }),
  linkageOutOfOrder: () => ({
    ko: '이 연계는 그 일을 할 단계가 아닙니다. 의뢰, 답변, 점검의 차례를 확인해 주세요.',
    en: 'This linkage is not at that step. The order is: offer, answer, review.',
  }),
  linkageAlreadyOpen: () => ({
    ko: '같은 자원에 이미 연계가 진행 중입니다.',
    en: 'A linkage to this helper is already under way.',
  }),
  visitNotFound: () => ({ ko: '계획에 없는 방문입니다.', en: 'There is no such visit in the plan.' }),
  visitOutOfOrder: () => ({
    ko: '앞선 방문을 먼저 기록해 주세요.',
    en: 'Please record the visit before this one first.',
  }),
  noVisitsPlanned: () => ({ ko: '남은 방문 계획이 없습니다.', en: 'No visits are planned.' }),
  grantStillOpen: () => ({
    ko: '끝나지 않은 긴급지원이 있어 종결할 수 없습니다. 지원 기간과 적정성 심사가 먼저입니다.',
    en: 'An emergency support is still open, so the case cannot close: its period and its review come first.',
  }),
  linkageStillOpen: () => ({
    ko: '진행 중인 서비스 연계가 있어 종결할 수 없습니다. 연계 점검에서 마무리해 주세요.',
    en: 'A linkage is still open, so the case cannot close. Please end it in a review.',
  }),
  visitsStillOpen: ({ left }) => ({
    ko: `남은 방문이 ${String(left)}번 있어 종결할 수 없습니다. 방문을 마치거나 방문 종료를 기록해 주세요.`,
    en: `${String(left)} visits are still planned, so the case cannot close. Please make them or record their end.`,
  }),
  approverPrepared: () => ({
    ko: '종결을 요청하는 분과 승인하는 분은 서로 달라야 합니다. 다른 분이 맡아 주셔야 합니다.',
    en: 'A closing is asked for by one person and approved by another. Somebody else has to do this.',
  }),
  followUpNotDue: ({ opensOn }) => ({
    ko: `이번 사후관리는 ${dayWords(opensOn).ko}부터 기록할 수 있습니다.`,
    en: `This follow-up can be recorded from ${dayWords(opensOn).en}.`,
  }),
};

/** The refusal as a sentence in both languages. */
export function refusalWords(refusal: Refusal): Said {
  const say = sentences[refusal.code] as (refusal: Refusal) => Said;
  return say(refusal);
}

/** The codes that have a sentence, which is all of them. */
export const refusalCodes = Object.keys(sentences) as RefusalCode[];
