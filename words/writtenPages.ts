import type { ReviewEnding } from '../domain/meeting/written.ts';
import type { Labels, Said } from './language.ts';

/** 서면심의: the page of a member, that of its secretary, and what the minutes tell. */
export const reviewWords = {
  page: { ko: '서면심의', en: 'Written review' },
  doorTitle: { ko: '서면심의를 여시겠습니까?', en: 'Do you want to open the written review?' },
  doorLead: {
    ko: '확인번호는 회의 간사가 전화로 알려 드린 여섯 자리입니다. 지금 쓰시는 기기에서만 열리며, 이 링크는 한 번 쓰면 더는 쓸 수 없습니다.',
    en: 'The code is the six digits that the secretary of the meeting told you by telephone. It opens on this device alone, and the link can be used once.',
  },
  open: { ko: '심의 열기', en: 'Open the review' },
  committee: { ko: '위원회', en: 'Committee' },
  dueAt: { ko: '답변 기한', en: 'Answers by' },
  askSecretary: {
    ko: '도움이 필요하시면 회의 간사에게 전화해 주세요.',
    en: 'If you need help, please call the secretary of the meeting.',
  },
  lead: {
    ko: '안건마다 자료를 보시고 표를 내 주세요. 위원이 모두 내거나 답변 기한이 되면 닫힙니다. 그때까지 바꾸실 수 있습니다.',
    en: 'Please read the material of each item and vote. It closes when all members have answered or when the time is up; until then you may change your vote.',
  },
  kept: {
    ko: '보신 기록이 남습니다. 자료를 다른 분께 보이지 말아 주세요.',
    en: 'That you read it is recorded. Please show the material to nobody.',
  },
  over: {
    ko: '이 심의는 끝났습니다. 내신 표만 보입니다.',
    en: 'This review is over. Only your own votes are shown.',
  },
  nothing: {
    ko: '지금 표를 내실 안건이 없습니다.',
    en: 'There is nothing for you to vote on now.',
  },
  asked: { ko: '여쭙는 것', en: 'What is asked' },
  unreadable: { ko: '내용을 볼 수 없습니다.', en: 'The words cannot be read.' },
  secretaryLead: {
    ko: '위원마다 링크가 메일로 나갔습니다. 확인번호는 전화로 알려 주세요. 로그인해서 내는 위원에게는 필요하지 않습니다.',
    en: 'Each member was mailed a link. Please tell them their code by telephone; whoever signs in needs none.',
  },
  notBegun: {
    ko: '아직 요청하지 않았습니다. 회의를 소집하면 위원에게 링크가 나가고 답변 기한이 정해집니다.',
    en: 'Not asked for yet. With the calling each member gets a link, and answers fall due.',
  },
  member: { ko: '위원', en: 'Member' },
  answered: { ko: '답변', en: 'Answers' },
  link: { ko: '링크', en: 'Link' },
  mails: { ko: '보낸 메일', en: 'Mails' },
  act: { ko: '할 일', en: 'To do' },
  nothingAsked: { ko: '물을 안건 없음', en: 'Nothing is asked' },
  returned: { ko: '낸 위원', en: 'Answered' },
  gave: { ko: '냄', en: 'answered' },
  notReturned: { ko: '내지 않음', en: 'not answered' },
  missing: { ko: '내지 않은 위원', en: 'Not answered' },
  nobody: { ko: '없음', en: 'Nobody' },
  showCode: { ko: '확인번호 보기', en: 'Show the code' },
  code: { ko: '확인번호', en: 'Code' },
  renew: { ko: '새 링크 보내기', en: 'Send a new link' },
  closed: { ko: '닫힘', en: 'Closed' },
  notSecret: {
    ko: '서면심의에는 무기명 투표가 없습니다. 무기명으로 정할 안건은 모여서 하는 회의에 올려 주세요.',
    en: 'There is no secret ballot in writing. Please put an item that is to be decided in secret before a sitting.',
  },
  callOff: { ko: '서면심의 취소하기', en: 'Call the review off' },
  callOffLead: {
    ko: '위원이 받은 링크가 모두 닫히고 이미 낸 표는 쓰이지 않습니다. 위원에게 메일로 알리고, 안건은 다른 회의로 옮깁니다.',
    en: 'The links of all members are closed and votes that were given are not used. The members are told by mail, and the items go to another meeting.',
  },
  reminded: { ko: '기한 전 알림', en: 'Reminder' },
} as const satisfies Record<string, Said>;

/** Why no more answers are taken. */
export const reviewEndingLabels = {
  ALL_RETURNED: { ko: '모두 냄', en: 'all answered' },
  DEADLINE: { ko: '답변 기한이 됨', en: 'the time was up' },
  CANCELLED: { ko: '취소됨', en: 'called off' },
} as const satisfies Labels<ReviewEnding>;

/** How far the newest link of a member has come. */
export const reviewLinkLabels = {
  none: { ko: '아직 보내지 않음', en: 'Not mailed yet' },
  sent: { ko: '링크 보냄', en: 'Link sent' },
  opened: { ko: '들어옴', en: 'Opened' },
  locked: { ko: '링크 잠김', en: 'Link locked' },
} as const satisfies Labels<'none' | 'sent' | 'opened' | 'locked'>;

/** 3건 가운데 2건. */
export const givenOf = (given: number, asked: number): Said => ({
  ko: `${String(asked)}건 가운데 ${String(given)}건`,
  en: `${String(given)} of ${String(asked)}`,
});

/** 위원 7명 가운데 5명. */
export const membersOf = (returned: number, asked: number): Said => ({
  ko: `${String(asked)}명 가운데 ${String(returned)}명`,
  en: `${String(returned)} of ${String(asked)}`,
});

/** Above a ballot that is cast in writing. */
export const answersByWords = ({ ko, en }: Said): Said => ({
  ko: `서면심의입니다. 답변 기한: ${ko}.`,
  en: `This is a written review. Answers by ${en}.`,
});
