import type { Said } from './language.ts';

/** 회의록 and the other papers of a sitting. */
export const minutesWords = {
  draft: {
    ko: '아직 서명되지 않은 회의록입니다. 회의가 나아가면 바뀝니다.',
    en: 'These minutes are not signed yet; they change as the sitting goes on.',
  },
  day: { ko: '일시', en: 'When' },
  until: { ko: '마침', en: 'ended' },
  way: { ko: '방식', en: 'How' },
  attendance: { ko: '출석', en: 'Who was there' },
  absent: { ko: '불참', en: 'Not there' },
  quorum: { ko: '의사정족수', en: 'Quorum' },
  items: { ko: '안건과 의결', en: 'Items and decisions' },
  numbers: { ko: '번호', en: 'No.' },
  cases: { ko: '사례번호', en: 'Case numbers' },
  question: { ko: '묻는 것', en: 'Question' },
  votes: { ko: '표결', en: 'Votes' },
  result: { ko: '결과', en: 'Result' },
  recused: { ko: '제척·기피·회피', en: 'Recused' },
  dismissed: { ko: '받아들이지 않은 기피', en: 'Challenges not upheld' },
  discussion: { ko: '논의 요지', en: 'What was discussed' },
  dissent: { ko: '소수의견과 기권', en: 'Dissent and abstentions' },
  reasons: { ko: '까닭', en: 'Reasons' },
  unreadable: {
    ko: '파기되었거나 볼 수 없는 글입니다.',
    en: 'These words are erased, or not yours to read.',
  },
  signature: { ko: '서명', en: 'Signature' },
  unsigned: { ko: '아직 서명하지 않음', en: 'not signed yet' },
  addenda: { ko: '추기', en: 'Addenda' },
  noAddenda: { ko: '추기가 없습니다.', en: 'There are no addenda.' },
  add: { ko: '추기 적기', en: 'Add an addendum' },
  addLead: {
    ko: '서명한 회의록은 고치지 않습니다. 잘못된 곳을 곁에 바로잡아 적습니다. 이름은 적지 마세요.',
    en: 'Signed minutes are not changed: what they got wrong is said beside them. Please write no names.',
  },
  about: { ko: '안건 번호', en: 'Number of the item' },
  nth: { ko: '번', en: 'on the agenda' },
  aboutHint: {
    ko: '한 가구에 관한 추기라면 적어 주세요. 그 가구의 서류와 함께 파기됩니다.',
    en: 'Where it is about one household: it is then destroyed with the papers of that household.',
  },
  text: { ko: '바로잡을 내용', en: 'What is put right' },
  forPaper: { ko: '인쇄하거나 내려받기', en: 'Print or download' },
  download: { ko: '내려받기', en: 'Download' },
  elsewhere: {
    ko: '이 화면은 인쇄하지 않습니다. ‘인쇄용 보기’에서 용도를 고르고 인쇄해 주세요.',
    en: 'This page is not for printing. Please use ‘View for printing’ and say what it is for.',
  },
  lead: {
    ko: '누가 언제 왜 뽑았는지 쪽마다 찍히고 접속기록에 남습니다.',
    en: 'Who made it, when and what for stands on every sheet and in the access log.',
  },
  back: { ko: '회의로', en: 'Back to the meeting' },
} as const satisfies Record<string, Said>;

export const materialsWords = {
  lead: {
    ko: '이름과 번호를 가린 자료입니다. 제척·기피·회피된 안건은 없습니다. 다른 분에게 보이지 마세요.',
    en: 'Names and numbers are masked; items from which one is recused are left out. Not for anybody else.',
  },
  whose: { ko: '누구의 자료', en: 'Whose materials' },
  choose: { ko: '위원을 골라 주세요', en: 'Choose a member' },
  show: { ko: '보기', en: 'Show' },
  writer: { ko: '작성', en: 'Written by' },
  none: { ko: '볼 수 있는 안건이 없습니다.', en: 'There is no item for you to read.' },
} as const satisfies Record<string, Said>;

/** 기록지: what is filled in by hand. */
export const recordSheetWords = {
  lead: {
    ko: '종이로 연 회의에서 적고, 나중에 회의 진행 쪽에 실제 시각과 함께 옮겨 적습니다.',
    en: 'To be filled in at a sitting on paper, and entered afterwards with its real times.',
  },
  began: { ko: '시작한 때', en: 'Began' },
  ended: { ko: '마친 때', en: 'Ended' },
  attended: { ko: '출석 (현장·원격)', en: 'There (room, remote)' },
  signature: { ko: '서명', en: 'Signature' },
  key: {
    ko: '○ 찬성, × 반대, △ 기권, 제 제척·기피·회피',
    en: '○ yes, × no, △ abstained, R recused',
  },
  chair: { ko: '위원장 서명', en: 'Signature of the chair' },
} as const satisfies Record<string, Said>;

export const allowanceWords = {
  lead: {
    ko: '이 회의에 나오신 외부 위원입니다. 공무원인 위원은 없습니다.',
    en: 'Members from outside who took part; officials are not on it.',
  },
  name: { ko: '성명', en: 'Name' },
  seat: { ko: '직', en: 'Seat' },
  category: { ko: '구분', en: 'Category' },
  way: { ko: '참석 방식', en: 'How' },
  times: { ko: '회의 시각', en: 'Times' },
  received: { ko: '수령 확인', en: 'Received' },
  none: { ko: '나오신 외부 위원이 없습니다.', en: 'No member from outside took part.' },
} as const satisfies Record<string, Said>;
