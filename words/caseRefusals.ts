import type { HouseActs } from '../domain/crisisCase/acts.ts';
import { dayWords, dueWords } from './dates.ts';
import { caseDutyLabels, dutyWords } from './duties.ts';
import type { Said } from './language.ts';
import type { Sentences } from './sentences.ts';

/** Nobody has a form for these, so nobody is sent to them. */
const byHouse = [
  'renewRulebook',
  'recordOpening',
  'absorbHousehold',
  'noteSitting',
  'leaveSitting',
  'proposeSitting',
  'replaceDeputy',
  'replaceReceiver',
] as const satisfies readonly (keyof HouseActs)[];
/** A stage knows dozens of acts; a sentence holds as many as somebody reads. */
const mostNamed = 6;

type OutOfOrder = Parameters<Sentences['actOutOfOrder']>[0];

function possible({ allowed }: OutOfOrder): Said {
  const acts = allowed.filter((act) => !(byHouse as readonly string[]).includes(act));
  const named = acts.slice(0, mostNamed).map((act) => dutyWords[act]);
  const left = acts.length - named.length;
  return {
    ko: `${named.map(({ ko }) => ko).join(', ')}${left > 0 ? `, 그 밖에 ${String(left)}가지` : ''}`,
    en: `${named.map(({ en }) => en).join(', ')}${left > 0 ? `, and ${String(left)} more` : ''}`,
  };
}

/** What a missing reason is about, by the box in which it belongs. */
const missingReasons: Readonly<Record<string, Said>> = {
  unsignedReason: {
    ko: '본인의 의견을 듣지 못했으면 서명을 받지 못한 까닭을 골라 주세요 (사회보장급여법 제15조제1항).',
    en: 'Where the person could not be heard, please choose why they did not sign (Social Security Benefits Act, article 15(1)).',
  },
  note: {
    ko: '그 밖의 까닭이면 무슨 일인지 한 줄 적어 주세요.',
    en: 'For another reason, please write in a line what it is.',
  },
  waiver: {
    ko: '의견을 낼 마지막 날을 적거나, 사전통지를 하지 않는 까닭을 골라 주세요 (행정절차법 제21조제4항).',
    en: 'Please enter the last day for an opinion, or choose why there is no prior notice (Administrative Procedures Act, article 21(4)).',
  },
};

/** Where no day was entered, or the law counts it, the sentence says so in place of a mere earlier day. */
const earliestDays: Readonly<Record<string, (day: Said) => Said>> = {
  grantId: ({ ko, en }) => ({ ko: `이 일은 ${ko}부터 할 수 있습니다.`, en: `This can be done from ${en}.` }),
  opinionUntil: ({ ko, en }) => ({
    ko: `의견을 낼 기간은 열흘 이상이어야 합니다. ${ko}부터 고를 수 있습니다 (행정절차법 제21조제3항).`,
    en: `There have to be ten days for an opinion: ${en} is the earliest that can be chosen (Administrative Procedures Act, article 21(3)).`,
  }),
  from: ({ ko, en }) => ({
    ko: `지원은 요청한 날보다 먼저 시작할 수 없습니다. ${ko}부터 고를 수 있습니다 (긴급복지지원법 제7조, 제8조).`,
    en: `Support cannot begin before it was asked for: ${en} is the earliest (Emergency Aid and Support Act, articles 7 and 8).`,
  }),
  paidOn: ({ ko, en }) => ({
    ko: `지급한 날은 지원을 결정한 날보다 이를 수 없습니다. ${ko}부터 고를 수 있습니다 (긴급복지지원법 제8조제3항).`,
    en: `Nothing is paid before it is decided: ${en} is the earliest (Emergency Aid and Support Act, article 8(3)).`,
  }),
};
const earliestDay = ({ ko, en }: Said): Said => ({
  ko: `${ko}보다 이른 날짜입니다. 날짜를 확인해 주세요.`,
  en: `The earliest possible day is ${en}. Please check the day.`,
});

/** What the rules of the case itself say no to: its order, its people, its meetings, its closing. */
export const caseRefusals = {
  notOpen: () => ({
    ko: '이미 끝난 사례라 더 기록할 수 없습니다. 새로 알게 된 일은 신고로 접수해 주세요.',
    en: 'This case is over and takes no more records. Please enter what is new as a report.',
  }),
  otherEpisode: () => ({
    ko: '이 가구에 그 뒤 새 사례가 열렸습니다. 지금 진행 중인 사례에 기록해 주세요.',
    en: 'A newer case is open for this household. Please record it there.',
  }),
  actOutOfOrder: (refusal) => ({
    ko: `지금 단계에서는 할 수 없는 일입니다. 지금 할 수 있는 일: ${possible(refusal).ko}.`,
    en: `This cannot be done at this stage. Possible now: ${possible(refusal).en}.`,
  }),
  lateCauseMissing: ({ act, dueAt }) => ({
    ko: `기한(${dueWords(dueAt).ko})이 지난 일입니다: ${dutyWords[act].ko}. 늦은 까닭을 함께 골라 주세요.`,
    en: `This was due by ${dueWords(dueAt).en}: ${dutyWords[act].en}. Please choose why it is late.`,
  }),
  dayInFuture: ({ today }) => ({
    ko: `오늘(${dayWords(today).ko}) 뒤의 날짜입니다. 날짜를 확인해 주세요.`,
    en: `This day lies after today (${dayWords(today).en}). Please check the day.`,
  }),
  dayTooEarly: ({ field, earliest }) => (earliestDays[field] ?? earliestDay)(dayWords(earliest)),
  dayTooLate: ({ latest }) => ({
    ko: `${dayWords(latest).ko}까지의 날짜를 골라 주세요.`,
    en: `Please choose a day up to ${dayWords(latest).en}.`,
  }),
  dayIsOff: ({ next }) => ({
    ko: `쉬는 날입니다. 다음 근무일은 ${dayWords(next).ko}입니다. 그날에 가려면 ‘그날에 갑니다’를 골라 주세요.`,
    en: `This is a day off; the next working day is ${dayWords(next).en}. Where the day is meant all the same, please say so.`,
  }),
  nothingChosen: () => ({ ko: '하나 이상 골라 주세요.', en: 'Please choose at least one.' }),
  repeatedChoice: () => ({ ko: '같은 것을 두 번 골랐습니다.', en: 'The same thing is chosen twice.' }),
  reasonMissing: ({ field }) =>
    missingReasons[field] ?? { ko: '까닭을 골라 주세요.', en: 'Please choose a reason.' },
  conferenceTooSmall: ({ atLeast }) => ({
    ko: `사례회의는 ${String(atLeast)}명 이상이 함께해야 합니다.`,
    en: `A case conference takes at least ${String(atLeast)} people.`,
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
  nameUnknown: () => ({
    ko: '누구인지 아직 모르는 사례입니다. 인적사항을 먼저 기록해 주세요.',
    en: 'Nobody knows yet who this is. Please record the name first.',
  }),
  sameHousehold: () => ({
    ko: '이 사례의 가구와 같은 가구입니다. 다른 가구를 골라 주세요.',
    en: 'This is the household of the case itself. Please choose another.',
  }),
  dutyStillOpen: ({ duty }) => ({
    ko: `아직 끝나지 않은 일이 있습니다: ${caseDutyLabels[duty].ko}. 먼저 마쳐 주세요.`,
    en: `This is still to be done: ${caseDutyLabels[duty].en}. Please do it first.`,
  }),
  noSuchDuty: () => ({
    ko: '아직 할 차례가 아닙니다. 전화번호 제공 요청, 회신, 본인에게 알림의 차례를 확인해 주세요 (사회보장급여법 제11조).',
    en: 'It is not the time for this yet. The order is: request for the telephone number, its answer, telling the person (Social Security Benefits Act, article 11).',
  }),
  grantStillOpen: () => ({
    ko: '끝나지 않은 긴급지원이 있습니다. 지원 기간, 적정성 심사, 환수, 이의신청 기간이 먼저입니다.',
    en: 'An emergency support is still open: its period, its review, what has to be paid back and the days for an objection come first.',
  }),
  linkageStillOpen: () => ({
    ko: '진행 중인 서비스 연계가 있습니다. 연계 점검에서 먼저 마무리해 주세요.',
    en: 'A linkage is still open. Please end it in a review first.',
  }),
  visitsStillOpen: ({ left }) => ({
    ko: `남은 방문이 ${String(left)}번 있습니다. 방문을 마치거나 방문 종료를 먼저 기록해 주세요.`,
    en: `${String(left)} visits are still planned. Please make them or record their end first.`,
  }),
  followUpNotDue: ({ opensOn }) => ({
    ko: `이번 사후관리는 ${dayWords(opensOn).ko}부터 기록할 수 있습니다.`,
    en: `This follow-up can be recorded from ${dayWords(opensOn).en}.`,
  }),
} as const satisfies Partial<Sentences>;
