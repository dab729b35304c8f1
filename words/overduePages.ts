import { overSevenDays, type AgeFilter, type Waits } from '../domain/overdue.ts';
import type { ExportReason } from '../domain/export.ts';
import type { Labels, Said } from './language.ts';

/** How long a duty has been late. */
export const ageLabels = {
  upTo1: { ko: '1일까지', en: 'up to 1 day' },
  upTo3: { ko: '2–3일', en: '2 to 3 days' },
  upTo7: { ko: '4–7일', en: '4 to 7 days' },
  upTo14: { ko: '8–14일', en: '8 to 14 days' },
  over14: { ko: '15일부터', en: '15 days or more' },
  over7: { ko: `${String(overSevenDays)}일 넘음`, en: `over ${String(overSevenDays)} days` },
} as const satisfies Labels<AgeFilter>;

/** Whose step a late duty waits for (K21). */
export const waitsLabels = {
  us: { ko: '담당이 할 차례', en: 'The owner’s turn' },
  others: { ko: '다른 곳을 기다림', en: 'Waits for others' },
  household: { ko: '가구를 기다림', en: 'Waits for the household' },
} as const satisfies Labels<Waits>;

/** Why a list leaves the house as a file. */
export const exportReasonLabels = {
  REPORT: { ko: '상급기관 보고', en: 'Report to the office above' },
  MEETING: { ko: '회의 자료', en: 'For a meeting' },
  REVIEW: { ko: '업무 점검', en: 'Review of the work' },
  AUDIT: { ko: '감사·지도점검 대응', en: 'Audit or inspection' },
  OTHER: { ko: '그 밖의 까닭', en: 'Other' },
} as const satisfies Labels<ExportReason>;

export const figureWords = {
  visits: { ko: '방문', en: 'Visits' },
  byAge: { ko: '나이별', en: 'By age' },
  byWaits: { ko: '누구의 차례', en: 'Whose turn' },
  waitsNote: {
    ko: '시계가 아는 만큼 나눕니다. 늦은 까닭은 늦은 일을 기록할 때 담당이 고릅니다.',
    en: 'As far as the clock knows; why a duty was late, its owner says when it is recorded.',
  },
  told: { ko: '윗사람에게 알린 것', en: 'What was reported above' },
  toldNote: { ko: '아직 늦은 일 가운데 유예가 지나 알린 것', en: 'of what is late still, past its grace' },
  toldTo: { ko: '알린 분', en: 'Reported to' },
  toldNone: { ko: '유예가 지나 윗사람에게 알린 일은 없습니다.', en: 'Nothing was reported above.' },
  undelivered: { ko: '보내지 못함', en: 'Not delivered' },
  count: { ko: '지연', en: 'Late' },
  old: { ko: '7일 넘음', en: 'Over 7 days' },
  oldKey: { ko: '7일 넘음 (괄호 안)', en: 'over 7 days (in brackets)' },
  restKey: { ko: '7일 이하', en: 'up to 7 days' },
  total: { ko: '모두', en: 'All' },
  asTable: { ko: '표로 보기', en: 'As a table' },
  linksNote: { ko: '수를 누르면 그 일들이 나옵니다', en: 'A number leads to its rows' },
  noneHere: { ko: '이 조건에 맞는 늦은 일은 없습니다.', en: 'Nothing is late under these conditions.' },
} as const satisfies Record<string, Said>;

export const narrowWords = {
  title: { ko: '거른 조건', en: 'Narrowed to' },
  clear: { ko: '조건 모두 풀기', en: 'Clear all conditions' },
  toldAny: { ko: '윗사람에게 알린 것', en: 'reported above' },
} as const satisfies Record<string, Said>;
/** Takes one condition away; read after its name. */
export const withoutCondition = ({ ko, en }: Said): Said => ({
  ko: `${ko} 조건 풀기`,
  en: `Clear the condition ${en}`,
});

export const rowWords = {
  choose: { ko: '고르기', en: 'Choose' },
  wholePage: { ko: '이 쪽의 것 모두 고르기', en: 'Choose all of this page' },
  noneOfPage: { ko: '모두 풀기', en: 'Choose none' },
  reassign: { ko: '담당 바꾸기', en: 'Change who is in charge' },
  reschedule: { ko: '방문 날짜 다시 잡기', en: 'Give visits another day' },
  chosenNote: {
    ko: '고른 일을 다음 쪽에서 먼저 보여 드립니다. 확인하기 전에는 아무것도 바뀌지 않습니다.',
    en: 'The next page shows first what would happen. Nothing changes before you confirm.',
  },
  turn: { ko: '누구의 차례', en: 'Whose turn' },
  hundred: { ko: '한 쪽에 100건씩 보기 (인쇄용)', en: 'Show 100 on a page (for printing)' },
} as const satisfies Record<string, Said>;
export const chooseRow = (caseNo: string): Said => ({ ko: `${caseNo} 고르기`, en: `Choose ${caseNo}` });
export const rowsOf = (shown: number, all: number): Said => ({
  ko: `늦은 일 ${String(all)}건 가운데 ${String(shown)}건`,
  en: `${String(shown)} of ${String(all)} late duties`,
});
export const toldOn = (name: string, { ko, en }: Said): Said => ({
  ko: `${name}에게 ${ko} 알림`,
  en: `${name} was told, ${en}`,
});
/** The head line of a printed list: who took it from the printer, and when it was true. */
export const printedBy = (name: string, { ko, en }: Said): Said => ({
  ko: `${name} 인쇄 · ${ko} 기준`,
  en: `Printed by ${name} · as of ${en}`,
});

export const exportWords = {
  title: { ko: '엑셀로 받기', en: 'As a spreadsheet' },
  reason: { ko: '받는 까닭', en: 'Why it is taken' },
  note: { ko: '까닭 설명', en: 'In your words' },
  noteHint: {
    ko: '‘그 밖의 까닭’이면 꼭 적습니다. 사람 이름은 적지 않습니다. 200자까지.',
    en: 'Needed where the reason is another. Please name nobody. Up to 200 characters.',
  },
  kept: {
    ko: '누가 언제 어떤 사례를 왜 받았는지 접속기록에 남습니다 (개인정보의 안전성 확보조치 기준 제8조).',
    en: 'Who took which cases, when and why is kept in the access log (Standards for the safety of personal data, article 8).',
  },
} as const satisfies Record<string, Said>;
export const exportButton = (count: number): Said => ({
  ko: `${String(count)}건 엑셀로 받기`,
  en: `Take ${String(count)} as a spreadsheet`,
});

export const choiceWords = {
  reassignTitle: { ko: '담당 바꾸기', en: 'Change who is in charge' },
  rescheduleTitle: { ko: '방문 날짜 다시 잡기', en: 'Give visits another day' },
  nothing: {
    ko: '고른 일이 없습니다. 지연 현황에서 하나 이상 골라 주세요.',
    en: 'Nothing is chosen. Please choose at least one of what is late.',
  },
  back: { ko: '지연 현황으로 돌아가기', en: 'Back to what is late' },
  taker: { ko: '새 담당', en: 'Who is to be in charge' },
  takerHint: {
    ko: '고른 자리의 일을 모두 할 수 있는 분만 나옵니다. 괄호 안은 맡을 수 있는 자리와 지금 할 일입니다.',
    en: 'Only those who may do every act of a chosen seat. In brackets: seats that they may take, and their duties now.',
  },
  noTaker: {
    ko: '고른 자리를 맡을 수 있는 다른 분이 없습니다. 관리자에게 문의해 주세요.',
    en: 'Nobody else may take the chosen seats. Please ask the administrator.',
  },
  cause: { ko: '바꾸는 까닭', en: 'Why it changes' },
  look: { ko: '옮겨질 것 보기', en: 'See what would move' },
  lookAgain: { ko: '다시 보기', en: 'Look again' },
  what: { ko: '함께 가는 시계', en: 'Clocks that go along' },
  holder: { ko: '지금 담당', en: 'In charge now' },
  seat: { ko: '자리', en: 'Seat' },
  outcome: { ko: '결과', en: 'What happens' },
  moves: { ko: '옮겨집니다', en: 'moves' },
  kept: { ko: '기한은 하나도 바뀌지 않습니다.', en: 'No deadline changes.' },
  nothingYet: {
    ko: '아직 아무것도 바뀌지 않았습니다.',
    en: 'Nothing has changed yet.',
  },
  oldDay: { ko: '지금 날짜', en: 'The day now' },
  newDay: { ko: '새 날짜', en: 'The new day' },
  stays: { ko: '처음 날짜는 새 날짜 옆에 남습니다.', en: 'The first day stays beside the new one.' },
  cancel: { ko: '그만두기', en: 'Leave it' },
  noneMoves: {
    ko: '옮길 수 있는 것이 없습니다. 까닭을 확인하고 다시 골라 주세요.',
    en: 'Nothing can be moved. Please read why, and choose again.',
  },
} as const satisfies Record<string, Said>;
export const goneRows = (count: number): Said => ({
  ko: `고르신 것 가운데 ${String(count)}건은 그 사이에 끝났거나 볼 수 없어 뺐습니다.`,
  en: `${String(count)} of what you chose is done by now, or not yours to see, and was left out.`,
});
export const takerFacts = (fits: number, of: number, duties: number): Said => ({
  ko: `${String(of)}자리 가운데 ${String(fits)}, 지금 할 일 ${String(duties)}`,
  en: `${String(fits)} of ${String(of)} seats, ${String(duties)} duties now`,
});
export const movingTitle = (seats: number, clocks: number): Said => ({
  ko: `${String(seats)}자리와 시계 ${String(clocks)}개가 옮겨집니다`,
  en: `${String(seats)} ${seats === 1 ? 'seat' : 'seats'} and ${String(clocks)} ${clocks === 1 ? 'clock' : 'clocks'} would move`,
});
export const reassignButton = (seats: number, { ko, en }: Said): Said => ({
  ko: `${String(seats)}자리를 ${ko}에게 맡기기`,
  en: `Give ${String(seats)} ${seats === 1 ? 'seat' : 'seats'} to ${en}`,
});
export const visitsTitle = (count: number): Said => ({
  ko: `방문 ${String(count)}건의 날짜를 다시 잡습니다`,
  en: `${String(count)} ${count === 1 ? 'visit' : 'visits'} would get another day`,
});
export const rescheduleButton = (count: number): Said => ({
  ko: `방문 ${String(count)}건 날짜 바꾸기`,
  en: `Give ${String(count)} ${count === 1 ? 'visit' : 'visits'} another day`,
});
export const staysCount = (count: number): Said => ({
  ko: `${String(count)}건은 그대로 남습니다. 까닭을 줄마다 적었습니다.`,
  en: `${String(count)} would stay as they are; each row says why.`,
});

export const roundWords = {
  crumb: { ko: '한꺼번에 한 일', en: 'Done to many' },
  accepted: { ko: '됐습니다', en: 'Done' },
  refused: { ko: '되지 않았습니다', en: 'Not done' },
  waiting: { ko: '가는 중', en: 'On its way' },
  row: { ko: '사례', en: 'Case' },
  about: { ko: '자리·방문', en: 'Seat or visit' },
  result: { ko: '결과', en: 'Result' },
  why: { ko: '까닭', en: 'Why' },
  reload: { ko: '새로 보기', en: 'Look again' },
  waitingNote: {
    ko: '몇 건은 아직 가는 중입니다. 잠시 뒤에 새로 보아 주세요.',
    en: 'Some are on their way still. Please look again in a moment.',
  },
  again: { ko: '되지 않은 것 다시 고르기', en: 'Choose again what was not done' },
  hidden: { ko: '볼 수 없는 사례', en: 'A case that is not yours to see' },
} as const satisfies Record<string, Said>;
export const roundTitle = (done: number, of: number): Said => ({
  ko: `${String(of)}건 가운데 ${String(done)}건이 됐습니다`,
  en: `${String(done)} of ${String(of)} done`,
});
export const sentBy = (name: string, when: Said, what: Said): Said => ({
  ko: `${name} · ${when.ko} · ${what.ko}`,
  en: `${name} · ${when.en} · ${what.en}`,
});
export const toWhom = ({ ko, en }: Said): Said => ({ ko: `${ko}에게`, en: `to ${en}` });
