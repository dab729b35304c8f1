import type { Said } from './language.ts';

/** 외부전문가의 쪽. */
export const expertWords = {
  doorTitle: { ko: '안건 자료를 여시겠습니까?', en: 'Do you want to open the material?' },
  doorLead: {
    ko: '확인번호는 회의 간사가 전화로 알려 드린 여섯 자리입니다. 자료는 지금 쓰시는 기기에서만 열리며, 이 링크는 한 번 쓰면 더는 쓸 수 없습니다.',
    en: 'The code is the six digits that the secretary of the meeting told you by telephone. The material opens on this device alone, and the link can be used once.',
  },
  code: { ko: '확인번호', en: 'Code' },
  codeHint: { ko: '숫자 여섯 자리', en: 'Six digits' },
  open: { ko: '자료 열기', en: 'Open the material' },
  renewTitle: { ko: '확인번호를 다시 넣어 주세요', en: 'Please enter the code again' },
  renewLead: {
    ko: '한동안 쓰지 않으셔서 자료를 가렸습니다. 같은 확인번호로 이어서 보실 수 있습니다.',
    en: 'The material was covered after a while without use. The same code opens it again.',
  },
  renew: { ko: '이어서 보기', en: 'Go on' },
  typed: { ko: '쓰시던 글', en: 'What you were writing' },
  meeting: { ko: '회의', en: 'Meeting' },
  startsAt: { ko: '회의 일시', en: 'When' },
  closesAt: { ko: '닫히는 때', en: 'Closes' },
  title: { ko: '사례 하나에 의견을 부탁드립니다', en: 'Your opinion on one case, please' },
  pledge: { ko: '비밀유지 서약', en: 'Pledge of confidentiality' },
  pledged: { ko: '서약함', en: 'Given' },
  pledgeShow: { ko: '서약문 보기', en: 'Read the pledge' },
  pledgeLead: {
    ko: '자료를 보시기 전에 아래 내용을 서약해 주세요.',
    en: 'Before the material opens, please give this pledge.',
  },
  pledgeButton: { ko: '서약하고 자료 보기', en: 'Give the pledge and read' },
  material: { ko: '가린 자료', en: 'Masked material' },
  materialFoot: {
    ko: '주소, 전화, 주민등록번호, 재산은 이 자료에 없습니다. 인쇄와 내려받기는 되지 않습니다.',
    en: 'Addresses, telephones, resident numbers and assets are not in it. It cannot be printed or downloaded.',
  },
  household: { ko: '가구', en: 'Household' },
  nobodyNamed: { ko: '이름을 모름', en: 'Nobody is named' },
  reasons: { ko: '위기사유', en: 'Reasons of the crisis' },
  level: { ko: '위기도', en: 'Crisis level' },
  told: { ko: '신고 내용', en: 'What was reported' },
  asked: { ko: '여쭙는 것', en: 'What is asked' },
  assessment: { ko: '욕구와 위기도', en: 'Needs and crisis level' },
  area: { ko: '영역', en: 'Area' },
  need: { ko: '정도', en: 'Degree' },
  fact: { ko: '확인한 사실', en: 'Facts' },
  said: { ko: '당사자의 말', en: 'In their own words' },
  judgement: { ko: '담당자의 판단', en: 'The worker’s judgement' },
  opinion: { ko: '의견', en: 'Opinion' },
  evaluation: { ko: '지금 개입해야 합니까?', en: 'Should somebody step in now?' },
  points: { ko: '권하는 일', en: 'What you advise' },
  pointsHint: { ko: '여럿 고르실 수 있습니다.', en: 'You may choose several.' },
  note: { ko: '까닭과 먼저 할 일', en: 'Why, and what comes first' },
  noteHint: {
    ko: '담당자가 의견마다 따름, 일부 따름, 따르지 않음과 그 까닭을 답합니다. 이름이나 연락처는 적지 말아 주세요.',
    en: 'The officer answers each point: followed, in part, not, and why. Please name nobody.',
  },
  give: { ko: '의견 내기', en: 'Give the opinion' },
  change: { ko: '의견 고치기', en: 'Change the opinion' },
  given: { ko: '의견을 냈습니다', en: 'Your opinion was given' },
  changeable: {
    ko: '안건이 닫힐 때까지 고치실 수 있습니다.',
    en: 'You can change it until the item is closed.',
  },
  itemClosed: {
    ko: '안건이 닫혀 의견을 더 고칠 수 없습니다.',
    en: 'The item is closed, so the opinion cannot be changed any more.',
  },
  attendance: { ko: '참석 여부', en: 'Taking part' },
  attends: { ko: '회의에 어떻게 함께하십니까?', en: 'How do you take part?' },
  answer: { ko: '참석 여부 알리기', en: 'Tell how' },
  recusal: { ko: '아는 가구입니까?', en: 'Do you know them?' },
  recusalLead: {
    ko: '이 가구와 아는 사이라면 회피를 알려 주세요. 자료가 바로 닫히고 다른 분을 모십니다.',
    en: 'If you know this household, please step back. The material closes at once and somebody else is asked.',
  },
  recuse: { ko: '회피하고 자료 닫기', en: 'Step back and close' },
  leave: { ko: '자료 가리기', en: 'Cover the material' },
  done: { ko: '기록했습니다.', en: 'Recorded.' },
  later: {
    ko: '받았습니다. 곧 이 쪽에 보입니다. 다시 보내지 않으셔도 됩니다.',
    en: 'Taken. It will show here shortly; there is no need to send it again.',
  },
  askSecretary: {
    ko: '도움이 필요하시면 초대 메일을 보낸 회의의 간사에게 전화해 주세요.',
    en: 'If you need help, please call the secretary of the meeting that invited you.',
  },
} as const satisfies Record<string, Said>;

/** Always on top of the page. */
export const closesWords = ({ ko, en }: Said): Said => ({
  ko: `이 열람은 ${ko}에 저절로 닫히며, 본 기록이 담당자에게 보입니다.`,
  en: `This look closes by itself at ${en}, and the officer of the case sees what was read and when.`,
});

/** A look may end sooner. */
export const soonerWords: Said = {
  ko: '회의록에 서명하면 그때 닫힙니다.',
  en: 'It closes sooner when the minutes are signed.',
};

/** 40대 or 12세. */
export const ageWords = (age: number): Said =>
  age < 20 ? { ko: `${String(age)}세`, en: String(age) } : { ko: `${String(age)}대`, en: `${String(age)}s` };

/** 외부전문가 as the secretary keeps them. */
export const keptExpertWords = {
  page: { ko: '외부전문가', en: 'Outside experts' },
  none: {
    ko: '아직 모신 외부전문가가 없습니다. 사례가 있는 안건에 모실 수 있습니다.',
    en: 'No outside expert is invited yet. They can be invited to an item about a case.',
  },
  noItems: {
    ko: '지금은 외부전문가를 모실 안건이 없습니다.',
    en: 'There is no item to which an expert can be invited now.',
  },
  erased: { ko: '파기됨', en: 'Erased' },
  item: { ko: '안건', en: 'Item' },
  basis: { ko: '제공 근거', en: 'Ground' },
  contact: { ko: '연락처', en: 'Contact' },
  hours: { ko: '열람 시간', en: 'Hours' },
  attends: { ko: '참석', en: 'Takes part' },
  noAnswer: { ko: '답 없음', en: 'No answer' },
  reads: { ko: '본 기록', en: 'Read' },
  neverRead: { ko: '아직 보지 않음', en: 'Not read yet' },
  codeTitle: { ko: '전화로 알려 줄 확인번호', en: 'The code to be told by telephone' },
  codeLead: {
    ko: '전화로만 알려 주세요. 메일이나 문자로 보내지 않습니다. 새 링크를 보내면 확인번호도 바뀝니다.',
    en: 'Please tell it by telephone only, never by mail or message. A new link has a new code.',
  },
  showCode: { ko: '확인번호 보기', en: 'Show the code' },
  hideCode: { ko: '확인번호 가리기', en: 'Hide the code' },
  invite: { ko: '외부전문가 모시기', en: 'Invite an outside expert' },
  inviteLead: {
    ko: '초대 메일에는 이름도 사례도 적지 않습니다. 자료 링크는 회의 72시간 전부터 따로 나가고, 확인번호는 전화로 알려 주셔야 합니다.',
    en: 'The invitation names neither a person nor a case. The link to the material goes out 72 hours before the meeting at the earliest, and its code is yours to tell by telephone.',
  },
  chooseItem: { ko: '안건을 골라 주세요', en: 'Please choose an item' },
  name: { ko: '이름', en: 'Name' },
  job: { ko: '하는 일', en: 'What they do' },
  jobHint: { ko: '예: 정신건강의학과 전문의', en: 'For example: psychiatrist' },
  email: { ko: '메일 주소', en: 'Mail address' },
  phone: { ko: '전화번호', en: 'Telephone' },
  phoneHint: { ko: '확인번호를 알려 드릴 번호입니다.', en: 'Where you tell them the code.' },
  category: { ko: '분야', en: 'Field' },
  basisAsk: { ko: '무엇을 근거로 자료를 보입니까?', en: 'On what ground is the material shown?' },
  inviteButton: { ko: '모시기', en: 'Invite' },
  renew: { ko: '새 링크 보내기', en: 'Send a new link' },
  revoke: { ko: '열람 거두기', en: 'Take the look back' },
  lawHours: {
    ko: '링크는 회의 72시간 전부터, 열람은 회의록 서명 때까지, 늦어도 시작 24시간 뒤까지 (두레 운영 기준)',
    en: 'The link from 72 hours before; the look until the minutes are signed, at the latest 24 hours after the beginning (a rule of this house)',
  },
} as const satisfies Record<string, Said>;

/** 1번. */
export const itemNo = (no: number): Said => ({ ko: `${String(no)}번`, en: `No. ${String(no)}` });

export const readsWords = (count: number): Said => ({
  ko: `${String(count)}번`,
  en: count === 1 ? 'once' : `${String(count)} times`,
});

/** Opinions as the members of the meeting read them. */
export const opinionWords = {
  title: { ko: '외부전문가 의견', en: 'Opinions of outside experts' },
  none: {
    ko: '보실 수 있는 외부전문가 의견이 아직 없습니다.',
    en: 'There is no opinion of an outside expert for you to read yet.',
  },
  erased: { ko: '파기되어 볼 수 없습니다.', en: 'It was erased.' },
} as const satisfies Record<string, Said>;

/** What somebody from outside read of a case. */
export const outsideWords = {
  title: { ko: '외부에서 본 기록', en: 'Read from outside' },
  who: { ko: '누가', en: 'Who' },
  what: { ko: '무엇을', en: 'What' },
  at: { ko: '언제', en: 'When' },
  unknown: { ko: '외부전문가', en: 'An outside expert' },
} as const satisfies Record<string, Said>;

export const totalLooks = (total: number): Said => ({
  ko: `모두 ${String(total)}번`,
  en: `${String(total)} in all`,
});
