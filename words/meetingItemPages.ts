import type { PlainDate } from '../domain/time.ts';
import { dayWords } from './dates.ts';
import type { Said } from './language.ts';

/** One item of a sitting: what it came to, and what follows from it. */
export const meetingItemWords = {
  item: { ko: '안건', en: 'Item' },
  hidden: {
    ko: '이 안건에서 제척·기피·회피되어 내용을 볼 수 없습니다.',
    en: 'You are recused from this item, so what it is about is not shown.',
  },
  noCase: {
    ko: '사례와 이어지지 않은 안건이거나, 보실 수 없는 사례입니다.',
    en: 'This item is about no case, or about one that is not there for you.',
  },
  logged: {
    ko: '이 쪽을 본 것은 열람 기록에 남습니다.',
    en: 'That you read this page is in the access log.',
  },
  earlier: { ko: '지난 회의에서 정한 일', en: 'What the last sitting gave somebody to do' },
  noEarlier: {
    ko: '이 가구에 대해 지난 회의에서 정한 일이 없습니다.',
    en: 'No sitting before this one gave anybody something to do for this household.',
  },
  agreed: { ko: '정한 것', en: 'What it came to' },
  nothingAgreed: { ko: '아직 적은 것이 없습니다.', en: 'Nothing is written yet.' },
  actions: { ko: '후속조치', en: 'Actions' },
  noActions: { ko: '아직 없습니다.', en: 'None yet.' },
  actionsHint: {
    ko: '서명과 함께 사례로 가서 맡은 사람의 할 일이 됩니다.',
    en: 'With the signature each goes to the case and becomes a duty of its owner.',
  },
  goals: { ko: '목표', en: 'Goals' },
  householdWords: { ko: '가구가 한 말', en: 'The household’s own words' },
  discussion: { ko: '논의한 것', en: 'What was discussed' },
  conflicts: { ko: '이해충돌 확인', en: 'Conflicts of interest' },
  conflictUntil: { ko: '신고·회피 기한', en: 'To report and recuse by' },
  knownOn: { ko: '안 날', en: 'Known since' },
  openQuestion: {
    ko: '부결되어 아직 정해지지 않은 안건입니다. 다른 안으로 다시 올려 주세요.',
    en: 'The motion was not carried and its question is still open. Please put it again, otherwise proposed.',
  },
  noSitting: {
    ko: '같은 위원회의 다음 회의가 아직 없습니다. 회의를 먼저 잡아 주세요.',
    en: 'This committee has no sitting planned yet. Please plan one first.',
  },
  case: { ko: '사례', en: 'Case' },
  backToSitting: { ko: '회의 진행으로', en: 'Back to the sitting' },
} as const satisfies Record<string, Said>;

/** Forms on the page of an item. */
export const itemFormWords = {
  agreeConference: { ko: '사례회의에서 정한 것 적기', en: 'Write what the conference agreed' },
  agreeSelection: { ko: '선정 결과 적기', en: 'Write the result of the selection' },
  agreeAdvice: { ko: '자문 적기', en: 'Write the advice' },
  agreeRecovery: { ko: '지원중단·반환 안 적기', en: 'Write what is stopped and returned' },
  addAction: { ko: '후속조치 더하기', en: 'Add an action' },
  dropAction: { ko: '후속조치 빼기', en: 'Take an action away' },
  putAgain: { ko: '다음 회의에 다시 올리기', en: 'Put it again' },
  knownConflict: { ko: '이해충돌을 알게 된 위원 적기', en: 'Record a known conflict of interest' },
  clearConflict: { ko: '이해충돌이 아닌 것으로 확인', en: 'Record that there is no conflict' },
  beforeVote: {
    ko: '표결을 시작하기 전에 적습니다. 찬성은 여기 적은 것에 대한 찬성입니다.',
    en: 'Written before the first ballot: a yes is a yes to what is written here.',
  },
  save: { ko: '적기', en: 'Save' },
  advises: { ko: '대상자 구분', en: 'Class' },
  leadAgency: { ko: '주 사례기관', en: 'Lead agency' },
  agency: { ko: '기관', en: 'Agency' },
  agencyName: { ko: '기관 이름', en: 'Its name' },
  does: { ko: '하는 일', en: 'What it does' },
  by: { ko: '언제까지', en: 'By when' },
  phone: { ko: '연락처', en: 'Whom to call' },
  noPart: { ko: '없음', en: 'None' },
  areas: { ko: '계획에 넣을 것', en: 'Plan items' },
  opinion: { ko: '가구의 의견', en: 'The household’s opinion' },
  opinionWords: {
    ko: '가구가 한 말 (안내문에 그대로 실립니다)',
    en: 'Their own words (printed on their sheet)',
  },
  nextOn: { ko: '다음 회의 날', en: 'Next conference' },
  note: { ko: '논의한 것', en: 'What was discussed' },
  result: { ko: '결과', en: 'Result' },
  means: { ko: '무엇을 (선정한 경우)', en: 'What (where selected)' },
  amountWon: { ko: '금액 (원, 돈이 아니면 비움)', en: 'Amount (won, empty where it is no money)' },
  notSelectedReason: { ko: '선정하지 않은 까닭', en: 'Why it was not selected' },
  none: { ko: '해당 없음', en: 'Not applicable' },
  stop: { ko: '지원을 중단합니까?', en: 'Is the support stopped?' },
  stopYes: { ko: '중단합니다', en: 'Yes, it is stopped' },
  stopNo: { ko: '중단하지 않습니다', en: 'No' },
  returnWon: { ko: '반환할 금액 (원)', en: 'To be returned (won)' },
  kind: { ko: '무엇입니까?', en: 'What is it?' },
  owner: { ko: '누가 합니까?', en: 'Who does it?' },
  ownerHint: {
    ko: '밖의 기관이 하는 일은 사례 담당이 챙깁니다.',
    en: 'What an agency outside does, the officer of the case sees to.',
  },
  actionNote: { ko: '할 일', en: 'What is to be done' },
  whichAction: { ko: '어느 후속조치입니까?', en: 'Which action?' },
  to: { ko: '어느 회의에', en: 'Before which sitting' },
  proposal: { ko: '새로 올리는 안', en: 'The new proposal' },
  member: { ko: '위원', en: 'Member' },
  choose: { ko: '고르기', en: 'Choose' },
  knownOn: { ko: '알게 된 날', en: 'Known since' },
  knownHint: {
    ko: '안 날부터 14일 안에 위원이 신고하고 회피합니다 (이해충돌방지법 제5조제1항).',
    en: 'Within 14 days of knowing, the member reports it and recuses themself (Act on conflicts of interest, article 5(1)).',
  },
  finding: { ko: '확인한 것', en: 'What was found' },
} as const satisfies Record<string, Said>;

/** 기관 1: the nth row of a list. */
export const nthOf = (said: Said, n: number): Said => ({
  ko: `${said.ko} ${String(n)}`,
  en: `${said.en} ${String(n)}`,
});

/** The sheet that the household takes along, in plain words. */
export const householdSheetWords = {
  title: { ko: '함께 정한 것을 알려 드립니다', en: 'What we agreed together' },
  lead: (on: PlainDate): Said => {
    const { ko, en } = dayWords(on);
    return {
      ko: `${ko}에 여러 기관이 모여 도울 일을 함께 정했습니다.`,
      en: `On ${en} several agencies met and agreed on how to help.`,
    };
  },
  goals: { ko: '이루려는 것', en: 'What we want to reach' },
  parts: { ko: '누가 무엇을 언제까지 하나요', en: 'Who does what, and by when' },
  agency: { ko: '기관', en: 'Agency' },
  does: { ko: '하는 일', en: 'What they do' },
  by: { ko: '언제까지', en: 'By when' },
  phone: { ko: '전화', en: 'Telephone' },
  leads: { ko: '맡아 이끄는 기관', en: 'Leads' },
  yours: { ko: '말씀하신 것', en: 'What you said' },
  next: { ko: '다음에 다시 모이는 날', en: 'We meet again on' },
  call: { ko: '궁금하시면 여기로 전화해 주세요', en: 'Please call here with any question' },
  change: {
    ko: '원하지 않는 것이 있거나 형편이 달라지면 언제든 말씀해 주세요. 다시 정할 수 있습니다.',
    en: 'If you do not want something, or things change, please tell us at any time. It can be agreed anew.',
  },
} as const;
