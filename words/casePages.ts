import { caseFieldWords } from './caseFieldWords.ts';
import { fieldCheckFieldWords } from './fieldCheckWords.ts';
import { externalWords } from './externalLabels.ts';
import { needLabels } from './labels.ts';
import type { Said } from './language.ts';

/** A case on one page. */
export const caseWords = {
  nameUnknown: { ko: '이름 모름', en: 'Name unknown' },
  nameErased: { ko: '개인정보 파기됨', en: 'Personal data destroyed' },
  erased: {
    ko: '이 가구의 개인정보는 파기되었습니다. 여기 적혔던 글과 사진은 다시 열 수 없고, 날짜와 결정만 남아 있습니다.',
    en: 'The personal data of this household were destroyed. What was written here can no longer be opened; dates and decisions remain.',
  },
  isNew: { ko: '새로', en: 'New' },
  steps: { ko: '사례 단계', en: 'Steps of the case' },
  doneStep: { ko: '마침', en: 'done' },
  officer: { ko: '담당', en: 'Officer' },
  next: { ko: '다음', en: 'Next' },
  nothingNext: { ko: '이 사례에는 남은 할 일이 없습니다', en: 'Nothing is left to do in this case' },
  notYours: { ko: '이 일은 다른 분이 합니다.', en: 'Somebody else does this.' },
  mine: { ko: '내가 할 일', en: 'Mine' },
  can: { ko: '할 수 있는 일', en: 'What you can do' },
  cannot: { ko: '지금 할 수 없는 일', en: 'What cannot be done yet' },
  noActs: {
    ko: '지금 이 사례에서 하실 수 있는 일은 없습니다. 보실 수는 있습니다.',
    en: 'There is nothing for you to do in this case now; you may read it.',
  },
  typed: { ko: '적으신 내용 (기록되지 않았습니다)', en: 'What you wrote (it was not recorded)' },
  recordedNow: { ko: '그 사이에 기록된 것', en: 'What was recorded meanwhile' },
  timeline: { ko: '경과', en: 'What happened' },
  byClock: { ko: '시계', en: 'the clock' },
  readPaper: { ko: '서류 보기', en: 'Read the paper' },
  letters: { ko: '알림 기록', en: 'Letters' },
  noLetters: { ko: '보낸 알림이 없습니다.', en: 'No letter was sent.' },
  letter: { ko: '알림', en: 'Letter' },
  at: { ko: '때', en: 'When' },
  to: { ko: '받는 이', en: 'To' },
  state: { ko: '상태', en: 'State' },
  facts: { ko: '사례', en: 'The case' },
  people: { ko: '맡은 사람', en: 'Who is in charge' },
  opened: { ko: '열린 때', en: 'Opened' },
  closed: { ko: '종결일', en: 'Closed' },
  stage: { ko: '단계', en: 'Stage' },
  class: { ko: '구분', en: 'Class' },
  level: { ko: '위기도', en: 'Crisis level' },
  needs: { ko: '욕구', en: 'Needs' },
  reports: { ko: '신고', en: 'Reports' },
  contacts: { ko: '연락', en: 'Contacts' },
  seenAs: { ko: '보는 자격', en: 'Seen as' },
  previous: { ko: '지난 사례', en: 'Earlier case' },
  open: { ko: '열기', en: 'open' },
  closing: { ko: '종결 요청', en: 'Closing asked for' },
  grants: { ko: '긴급지원', en: 'Emergency support' },
  asked: { ko: '요청', en: 'Asked for' },
  household: { ko: '가구원', en: 'Household' },
  decided: { ko: '결정', en: 'Decided' },
  means: { ko: '사후조사', en: 'After-check' },
  meansWithin: { ko: '기준 안', en: 'within the limits' },
  meansOver: { ko: '기준 넘음', en: 'over a limit' },
  headLook: { ko: '동장의 확인', en: 'Head’s look' },
  headLookWaits: { ko: '아직 확인하지 않음', en: 'Not seen yet' },
  adequacy: { ko: '적정성 심사', en: 'Adequacy review' },
  consentDeferred: { ko: '금융정보 동의', en: 'Consent to financial data' },
  paid: { ko: '지급', en: 'paid' },
  left: { ko: '남음', en: 'left' },
  ended: { ko: '끝남', en: 'ended' },
  linkages: { ko: '연계', en: 'Linkages' },
  public: { ko: '공공', en: 'public' },
  private: { ko: '민간', en: 'private' },
  visits: { ko: '남은 방문', en: 'Visits to come' },
  followUps: { ko: '남은 사후관리', en: 'Follow-ups to come' },
} as const satisfies Record<string, Said>;

/** The steps that a case goes through; which of them depends on the way it took. */
export const stepWords = {
  discovery: { ko: '발굴', en: 'Discovery' },
  intake: { ko: '초기상담', en: 'Intake' },
  assessment: { ko: '조사', en: 'Assessment' },
  conference: { ko: '사례회의', en: 'Conference' },
  plan: { ko: '계획', en: 'Plan' },
  service: { ko: '제공', en: 'Service' },
  link: { ko: '서비스연계', en: 'Service link' },
  informed: { ko: '단순안내', en: 'Information' },
  notSelected: { ko: '미선정', en: 'Not selected' },
  closing: { ko: '종결', en: 'Closing' },
  followUp: { ko: '사후관리', en: 'Follow-up' },
} as const satisfies Record<string, Said>;

/** What changed since somebody looked last. */
export const newsSince = (since: Said, count: number): Said => ({
  ko: `지난번 본 뒤(${since.ko}) 바뀐 것 ${String(count)}건`,
  en: `${String(count)} ${count === 1 ? 'thing has' : 'things have'} changed since you looked last (${since.en})`,
});

/** Why an act of another stage is not among those that can be done. */
export const otherStage = (stage: Said): Said => ({
  ko: `지금 단계(${stage.ko})에서 하는 일이 아닙니다.`,
  en: `Not part of the present stage (${stage.en}).`,
});

/** One person and how many with them: 한도윤 외 2명. */
export function householdWords(name: string, others: number | null): Said {
  if (!others) return { ko: name, en: name };
  return { ko: `${name} 외 ${String(others)}명`, en: `${name} and ${String(others)} more` };
}

export const times = (count: number): Said => ({
  ko: `${String(count)}번`,
  en: count === 1 ? 'once' : `${String(count)} times`,
});

export const householdOf = (count: number): Said => ({
  ko: `${String(count)}명`,
  en: count === 1 ? 'one person' : `${String(count)} people`,
});

export const attempts = (count: number): Said => ({
  ko: `${String(count)}번 시도`,
  en: `${String(count)} attempts`,
});

export const attempt = (no: number): Said => ({ ko: `${String(no)}번째 시도`, en: `attempt ${String(no)}` });

/** What the letter in front of an id stands for; ids have a number of their own within the case. */
const nouns: Readonly<Record<string, Said>> = {
  g: { ko: '긴급지원', en: 'grant' },
  x: { ko: '지원연장', en: 'extension' },
  n: { ko: '선정', en: 'selection' },
  l: { ko: '연계', en: 'linkage' },
  v: { ko: '방문', en: 'visit' },
  c: { ko: '동의', en: 'consent' },
  e: { ko: '상향\u00a0의뢰', en: 'advice' },
};

/** Names of what an act is about: g1, g1s2, x1, n1, l3, v12, c2, e1, or the number of a follow-up. */
export function aboutWords(about: string): Said {
  const [, letter = '', no = '', support] = /^([a-z]?)(\d+)(?:s(\d+))?$/.exec(about) ?? [];
  if (support)
    return { ko: `긴급지원\u00a0${no}의\u00a0${support}`, en: `support\u00a0${support} of grant\u00a0${no}` };
  const noun = nouns[letter];
  if (noun) return { ko: `${noun.ko}\u00a0${no}`, en: `${noun.en}\u00a0${no}` };
  return { ko: `${no}번째`, en: `no. ${no}` };
}

/** What was just done, after a form was sent. */
export const doneWords = {
  done: { ko: '기록했습니다', en: 'Recorded' },
  later: {
    ko: '받았습니다. 기록에 나타나기까지 잠시 걸릴 수 있으니 새로 고쳐 주세요.',
    en: 'Accepted. It may take a moment until the record shows it; please reload.',
  },
  noSupport: {
    ko: '신고는 기록했습니다. 긴급지원은 새로 요청하지 못했습니다. 이미 진행 중인 지원이 있는지 아래에서 확인하고 요청해 주세요.',
    en: 'The report was recorded. Emergency support could not be asked for: please see below whether one is under way.',
  },
} as const satisfies Record<string, Said>;

/** A sealed narrative, opened. */
export const paperWords = {
  title: { ko: '서류', en: 'Paper' },
  case: { ko: '사례', en: 'Case' },
  back: { ko: '사례로 돌아가기', en: 'Back to the case' },
  logged: {
    ko: '이 서류를 본 것이 접속기록에 남았습니다.',
    en: 'That you read this paper is now in the access log.',
  },
} as const satisfies Record<string, Said>;

export const paperOf = (duty: Said): Said => ({ ko: `${duty.ko} 서류`, en: `Paper: ${duty.en}` });

/** Names in the body of a paper. */
export const paperFieldLabels = {
  note: { ko: '내용', en: 'Text' },
  scope: fieldCheckFieldWords.scope,
  companions: fieldCheckFieldWords.companions,
  laws: fieldCheckFieldWords.laws,
  submitted: fieldCheckFieldWords.submitted,
  person: { ko: '사람', en: 'Person' },
  name: { ko: '이름', en: 'Name' },
  birth: { ko: '생년월일', en: 'Date of birth' },
  phone: { ko: '전화', en: 'Phone' },
  address: { ko: '주소', en: 'Address' },
  members: { ko: '함께 사는 사람', en: 'Others in the household' },
  relation: { ko: '관계', en: 'Relation' },
  number: externalWords.number,
  areas: { ko: '욕구영역', en: 'Areas of need' },
  fact: caseFieldWords.fact,
  said: caseFieldWords.said,
  judgement: caseFieldWords.judgement,
  strength: caseFieldWords.strength,
  ...needLabels,
} as const satisfies Record<string, Said>;
