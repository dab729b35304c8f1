import type { Said } from './language.ts';

/** 안건 짜기. */
export const agendaWords = {
  title: { ko: '안건', en: 'Agenda' },
  none: { ko: '아직 안건이 없습니다.', en: 'There is no item yet.' },
  no: { ko: '번호', en: 'No.' },
  item: { ko: '안건', en: 'Item' },
  proposal: { ko: '제안', en: 'Proposal' },
  by: { ko: '작성', en: 'Written by' },
  quorum: { ko: '정족수 예측', en: 'Quorum forecast' },
  status: { ko: '상태', en: 'Status' },
  recused: { ko: '제척·회피', en: 'Recused' },
  challenged: { ko: '기피 신청', en: 'Challenged' },
  hidden: { ko: '제척·기피로 볼 수 없는 안건', en: 'Hidden from you, who are recused' },
  withoutCase: { ko: '사례 없는 안건', en: 'About no case' },
  shut: { ko: '비공개 사례', en: 'A case behind closed doors' },
  enough: { ko: '채움', en: 'enough' },
  short: { ko: '모자람', en: 'too few' },
  undecided: {
    ko: '정족수가 모자라면 부결이 아니라 미결입니다.',
    en: 'Without a quorum it stays undecided.',
  },
  refused: { ko: '사례에 전달되지 못함', en: 'Not taken by its case' },
  change: { ko: '고치기', en: 'Change' },
  pages: { ko: '안건의 쪽', en: 'Pages of the agenda' },
  add: { ko: '안건 올리기', en: 'Put an item on it' },
  addOther: { ko: '사례 없는 안건 올리기', en: 'Put an item without a case' },
  addLead: {
    ko: '이 위원회가 정해야 하는 일 가운데 아직 오르지 않은 것입니다. 기한이 가까운 것부터입니다.',
    en: 'What this committee has to decide and no agenda has yet, the soonest first.',
  },
  nothingWaits: { ko: '기다리는 일이 없습니다.', en: 'Nothing waits.' },
  byNumber: { ko: '사례 번호로 찾기', en: 'Find by case number' },
  find: { ko: '찾기', en: 'Find' },
  notFound: {
    ko: '이 위원회의 곳에 그런 번호의 사례가 없습니다. 번호를 확인해 주세요.',
    en: 'No such case in this committee’s place. Please check the number.',
  },
  nothingThere: {
    ko: '이 사례에 이 위원회를 기다리는 일은 없습니다. 그래도 올릴 수 있습니다.',
    en: 'Nothing of this case waits for this committee; it can be put on all the same.',
  },
  kind: { ko: '종류', en: 'Kind' },
  choose: { ko: '골라 주세요', en: 'Please choose' },
  none2: { ko: '없음', en: 'none' },
  note: { ko: '안건 내용', en: 'What is asked' },
  noteHint: { ko: '봉인해 두며, 초대된 위원만 봅니다.', en: 'Sealed; only invited members see it.' },
  basis: { ko: '외부 위원에게 알리는 근거', en: 'On what outsiders hear of it' },
  basisHint: {
    ko: '사례회의와 자문 안건은 근거가 있어야 밖에서 오신 위원에게 내용이 보입니다.',
    en: 'Of a conference’s item, and of one for advice, members from outside read nothing without a ground.',
  },
  withdraw: { ko: '철회', en: 'Withdraw' },
  cause: { ko: '까닭', en: 'Cause' },
  referTo: { ko: '어느 회의로', en: 'To which meeting' },
  noTarget: {
    ko: '넘길 수 있는 회의가 아직 없습니다. 회의를 먼저 잡아 주세요.',
    en: 'There is no other meeting to take it yet. Please plan one first.',
  },
  meeting: { ko: '이 회의', en: 'This meeting' },
  call: { ko: '소집 통지하기', en: 'Call the meeting' },
  callLead: {
    ko: '모든 위원에게 소집 통지를 보냅니다. 통지에는 안건이 적히지 않습니다.',
    en: 'Every member gets notice; it tells nothing of the agenda.',
  },
  urgent: { ko: '긴급한 사유', en: 'Cause of the urgency' },
  inTime: { ko: '통지 기한 안', en: 'in time' },
  called: { ko: '소집 통지함', en: 'Called' },
  cancel: { ko: '회의 취소하기', en: 'Call the meeting off' },
  cancelLead: {
    ko: '안건은 없어지지 않습니다. 남은 안건을 다른 회의로 옮길 일이 간사에게 생기고, 통지한 위원에게 취소를 알립니다.',
    en: 'Its items are not lost: the secretary has to move them, and members who were called are told.',
  },
  joins: { ko: '들어옵니다', en: 'Joins' },
  leaves: { ko: '빠집니다', en: 'Leaves' },
  move: { ko: '정하지 못한 안건 옮기기', en: 'Move undecided items' },
  moveLead: {
    ko: '정하지 못한 안건이 모두 고른 회의로 옮겨집니다.',
    en: 'Everything undecided goes to the chosen meeting.',
  },
} as const satisfies Record<string, Said>;

/** 재적/출석 예정/정족수 of one item, as it is counted for it (K13). */
export const quorumWords = (seated: number, present: number, needed: number): Said => ({
  ko: `재적 ${String(seated)} · 출석 예정 ${String(present)} · 정족수 ${String(needed)}`,
  en: `${String(seated)} seated · ${String(present)} expected · ${String(needed)} needed`,
});

export const itemsTitle = (count: number): Said => ({
  ko: `안건 ${String(count)}건`,
  en: `${String(count)} item${count === 1 ? '' : 's'}`,
});

export const undecidedCount = (count: number): Said => ({
  ko: `정하지 못한 안건 ${String(count)}건`,
  en: `${String(count)} undecided item${count === 1 ? '' : 's'}`,
});

/** 기다리는 안건. */
export const waitingWords = {
  title: { ko: '기다리는 안건', en: 'Items that wait' },
  lead: {
    ko: '내가 맡은 곳의 위원회가 정해야 하는 일입니다. 기한이 가까운 것부터입니다.',
    en: 'What committees of my places have to decide, the soonest first.',
  },
  none: { ko: '위원회를 기다리는 일이 없습니다.', en: 'Nothing waits for a committee.' },
  due: { ko: '기한', en: 'Due' },
  case: { ko: '사례', en: 'Case' },
  duty: { ko: '정할 일', en: 'To be decided' },
  standing: { ko: '어느 회의에', en: 'On which meeting' },
  nowhere: { ko: '아직 오르지 않음', en: 'on none yet' },
  after: { ko: '기한 뒤의 회의', en: 'the meeting is after it is due' },
  put: { ko: '올리기', en: 'Put it on' },
  noSitting: { ko: '받을 회의가 없습니다.', en: 'No meeting takes it.' },
  leftOver: { ko: '지난 회의에서 정하지 못한 안건', en: 'Undecided in past meetings' },
  move: { ko: '옮기기', en: 'Move' },
  filter: { ko: '거르기', en: 'Filter' },
} as const satisfies Record<string, Said>;

export const waitingTitle = (count: number): Said => ({
  ko: count === 0 ? '기다리는 안건이 없습니다' : `기다리는 안건 ${String(count)}건`,
  en:
    count === 0
      ? 'Nothing waits'
      : `${String(count)} item${count === 1 ? '' : 's'} wait${count === 1 ? 's' : ''}`,
});

/** What is asked where nobody has written more, so that one act is enough. */
export const askedNote = (duty: Said, due: Said): Said => ({
  ko: `${duty.ko}: ${due.ko}까지 정해야 합니다.`,
  en: `${duty.en}: to be decided by ${due.en}.`,
});

/** 2026. 12. 3.(목) 14:00 회의에 올리기. */
export const putOn = ({ ko, en }: Said): Said => ({ ko: `${ko} 회의에 올리기`, en: `Put on ${en}` });
