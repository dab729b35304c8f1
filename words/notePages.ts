import type { NoteCloseReason } from '../domain/callNote/acts.ts';
import type { NoteStatus } from '../domain/callNote/state.ts';
import type { Labels, Said } from './language.ts';

/** 전화 메모: the form, the note itself, and how it ends. */
export const noteWords = {
  title: { ko: '전화 메모', en: 'Call note' },
  write: { ko: '전화 메모 남기기', en: 'Write a call note' },
  lead: {
    ko: '한 줄이면 됩니다. 다음 근무일이 끝날 때까지 다시 전화할 일로 내 할 일에 올라갑니다.',
    en: 'A line is enough. It stands in My work as a call to return by the end of the next working day.',
  },
  written: {
    ko: '전화 메모를 남겼습니다. 내 할 일에 있습니다.',
    en: 'The call note is written; it is in My work.',
  },
  toWork: { ko: '내 할 일 보기', en: 'See my work' },
  what: { ko: '무슨 일', en: 'What about' },
  whatHint: {
    ko: '들은 대로 짧게. 지금 위험하면 112나 119가 먼저입니다.',
    en: 'Shortly, as it was said. If somebody is in danger now, 112 or 119 comes first.',
  },
  who: { ko: '누가', en: 'Who' },
  where: { ko: '어디', en: 'Where' },
  callBack: { ko: '다시 걸 번호', en: 'Number to call back' },
  dong: { ko: '어느 동', en: 'Which dong' },
  chooseDong: { ko: '동을 골라 주세요', en: 'Please choose a dong' },
  owner: { ko: '누가 다시 전화할까요', en: 'Who calls back' },
  myself: { ko: '내가 합니다', en: 'I do' },
  button: { ko: '메모 남기기', en: 'Write it down' },
  back: { ko: '하던 일로 돌아가기', en: 'Back to what I was doing' },
  duty: { ko: '다시 전화하기', en: 'call back' },
  open: { ko: '메모 열기', en: 'Open the note' },
  at: { ko: '받은 때', en: 'Taken at' },
  by: { ko: '받은 사람', en: 'Taken by' },
  keeper: { ko: '다시 전화할 사람', en: 'Who calls back' },
  due: { ko: '기한', en: 'Due' },
  status: { ko: '상태', en: 'Status' },
  report: { ko: '신고로 올리기', en: 'Make a report of it' },
  reportLead: {
    ko: '적은 내용이 사례 열기에 미리 채워집니다. 신고가 받아들여지면 메모는 저절로 끝납니다.',
    en: 'What is written here is filled in for you when you open a case. Once the report is taken the note ends by itself.',
  },
  close: { ko: '신고 없이 마치기', en: 'Close it without a report' },
  closeReason: { ko: '왜 마치나요', en: 'Why it is closed' },
  closeNote: { ko: '덧붙일 말', en: 'Anything to add' },
  closeNoteHint: {
    ko: '그 밖의 까닭이면 한 줄 적어 주세요.',
    en: 'For another reason, please write a line.',
  },
  closeButton: { ko: '마치기', en: 'Close' },
  handOver: { ko: '다른 분에게 넘기기', en: 'Give it to somebody else' },
  to: { ko: '받을 사람', en: 'To whom' },
  chooseTo: { ko: '받을 분을 골라 주세요', en: 'Please choose whom' },
  handOverButton: { ko: '넘기기', en: 'Give' },
  nobodyElse: {
    ko: '이 동에서 대신 받을 수 있는 분이 없습니다.',
    en: 'Nobody else of this dong can take it.',
  },
  reportedAs: { ko: '이 사례에 신고로 올렸습니다', en: 'It became a report of this case' },
  reportedElsewhere: { ko: '신고로 올렸습니다.', en: 'It became a report.' },
  fromNote: {
    ko: '전화 메모에서 옮겨 왔습니다. 확인하고 모자란 것을 채워 주세요.',
    en: 'This was taken over from a call note. Please check it and fill in what is missing.',
  },
  erased: {
    ko: '보관 기간이 지나 내용은 파기되었습니다.',
    en: 'Its keeping is over; what it said was destroyed.',
  },
  done: { ko: '기록했습니다.', en: 'Recorded.' },
  later: {
    ko: '받았습니다. 곧 기록됩니다. 잠시 뒤 새로 고쳐 주세요.',
    en: 'Accepted; it will be recorded shortly. Please reload in a moment.',
  },
} as const satisfies Record<string, Said>;

/** Until when what was said can be read, once the note has ended. */
export const keptWords = ({ ko, en }: Said): Said => ({
  ko: `내용은 ${ko}까지 볼 수 있고, 그 뒤 파기됩니다.`,
  en: `What it says can be read until ${en} and is destroyed then.`,
});

export const noteStatusLabels = {
  open: { ko: '답하기 전', en: 'To be answered' },
  reported: { ko: '신고로 올림', en: 'Became a report' },
  closed: { ko: '마침', en: 'Closed' },
} as const satisfies Labels<NoteStatus>;

export const noteCloseLabels = {
  ANSWERED: { ko: '다시 전화해 답을 드렸음', en: 'Called back and answered' },
  OTHER_OFFICE: { ko: '맡는 기관을 알려 드렸음', en: 'Told which office is in charge' },
  KNOWN_CASE: { ko: '이미 진행 중인 사례의 일', en: 'Belongs to a case that is open' },
  NOT_REACHED: { ko: '여러 번 걸었으나 닿지 않음', en: 'Called several times, not reached' },
  MISTAKE: { ko: '잘못 적은 메모', en: 'Written by mistake' },
  OTHER: { ko: '그 밖의 까닭', en: 'Another reason' },
} as const satisfies Labels<NoteCloseReason>;

/** What a report made of a note begins with. */
export const callBackLine = (number: string): Said => ({
  ko: `다시 걸 번호: ${number}`,
  en: `Number to call back: ${number}`,
});
