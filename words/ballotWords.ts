import type { ItemKind } from '../domain/committee/kinds.ts';
import type { Labels, Said } from './language.ts';

/** 내 표: the page of a member with a vote. */
export const ballotWords = {
  secret: {
    ko: '무기명 투표입니다. 표를 던졌다는 것만 보이고, 무엇을 골랐는지는 아무도 보지 못합니다. 닫힐 때까지 바꿀 수 있습니다.',
    en: 'A secret ballot: that you have voted is seen, what you chose is seen by nobody. You can change it until it is closed.',
  },
  lead: {
    ko: '지금 표결 중인 안건만 보입니다. 표결이 닫힐 때까지 바꿀 수 있습니다.',
    en: 'Only what is being voted on now. You may change your vote until it is closed.',
  },
  notAMember: {
    ko: '이 회의에 표가 없으십니다. 위촉과 임기는 간사에게 물어봐 주세요.',
    en: 'You have no vote in this meeting. Please ask the secretary about your seat and term.',
  },
  notThere: {
    ko: '출석이 아직 기록되지 않았습니다. 간사에게 출석을 말씀해 주세요.',
    en: 'You are not recorded as present yet. Please tell the secretary that you are there.',
  },
  nothing: {
    ko: '지금 투표할 안건이 없습니다. 안건이 오르면 이 쪽을 다시 열어 주세요.',
    en: 'There is nothing to vote on now. Please open this page again when an item is up.',
  },
  vote: { ko: '내 표', en: 'Your vote' },
  reason: { ko: '까닭', en: 'Why' },
  reasonHint: {
    ko: '기권에는 꼭 적어 주세요. 반대하는 까닭을 적으면 회의록에 소수의견으로 남습니다. 이름은 적지 마세요.',
    en: 'Needed to abstain. Why you vote no stands in the minutes as dissent. Please write no names.',
  },
  cast: { ko: '투표', en: 'Vote' },
  change: { ko: '표 바꾸기', en: 'Change my vote' },
  nowMine: { ko: '지금 내 표', en: 'Your vote now' },
  none: { ko: '아직 없음', en: 'none yet' },
  allAtOnce: { ko: '모두 한 번에', en: 'All at once' },
  allLead: {
    ko: '지금 보이는 안건에 같은 표를 냅니다. 따로 정할 번호는 빼 주세요.',
    en: 'The same vote on all that you see now. Leave out the numbers on which you vote otherwise.',
  },
  recuse: { ko: '회피', en: 'Recuse myself' },
  recuseLead: {
    ko: '이 안건의 사람과 이해관계가 있으면 회피해 주세요. 안건이 보이지 않게 되고, 기권으로 세지 않습니다.',
    en: 'Where you have to do with those concerned. The item is hidden from you, and it is no abstention.',
  },
  recuseEarly: { ko: '아직 오르지 않은 안건에서 회피', en: 'Recuse myself from what is still to come' },
  openNow: { ko: '표결 중인 안건', en: 'Being voted on' },
} as const satisfies Record<string, Said>;

/** 서명: the page of whoever presides. */
export const signWords = {
  lead: {
    ko: '서명하면 의결이 각 사례로 전달되고, 회의록은 추기로만 바로잡을 수 있습니다.',
    en: 'With your signature each decision goes to its case, and the minutes change by addenda only.',
  },
  decided: { ko: '정한 것', en: 'Decided' },
  nothingDecided: { ko: '아직 정한 안건이 없습니다.', en: 'Nothing has been decided yet.' },
  left: { ko: '정하지 못한 것', en: 'Not decided' },
  leftLead: {
    ko: '부결이 아닙니다. 간사가 다음 회의로 옮깁니다.',
    en: 'That is no refusal; the secretary moves it to another sitting.',
  },
  stillOpen: { ko: '아직 표결 중인 것', en: 'Still being voted on' },
  stillOpenLead: {
    ko: '표결을 닫거나 연기한 다음에 서명할 수 있습니다.',
    en: 'Please close or postpone these before signing.',
  },
  numbers: { ko: '안건 번호', en: 'Items' },
  next: { ko: '서명한 다음', en: 'What comes next' },
  sign: { ko: '회의록에 서명', en: 'Sign the minutes' },
  deputyLead: {
    ko: '위원장 대신 서명하십니다. 근거가 있는 위원회에서만 되고, 까닭이 회의록에 남습니다.',
    en: 'You sign for the chair: only where a rule lets you, and why stands in the minutes.',
  },
  notYours: {
    ko: '위원장이나, 근거가 있으면 부위원장이 서명합니다.',
    en: 'The chair signs, or a deputy where a rule says so.',
  },
  notYet: {
    ko: '회의가 시작된 다음에 서명할 수 있습니다.',
    en: 'There is something to sign once the sitting has begun.',
  },
  refused: { ko: '사례가 받지 않은 것', en: 'Not taken by the case' },
  refusedLead: {
    ko: '간사가 처리합니다. 다른 의결은 전달되었습니다.',
    en: 'The secretary settles these; the other decisions were taken.',
  },
} as const satisfies Record<string, Said>;

/** What becomes of a decision when it is signed. */
export const nextLabels: Labels<ItemKind> = {
  SELECTION: { ko: '선정 여부가 사례에 기록됩니다.', en: 'The selection is recorded in its case.' },
  EXTENSION: { ko: '연장 결정이 사례에 기록됩니다.', en: 'The extension is decided in its case.' },
  ADEQUACY: { ko: '가결된 적정성 심사가 사례에 기록됩니다.', en: 'What passed is the review of its case.' },
  STOP_RECOVERY: { ko: '담당자가 중단·환수를 이어서 합니다.', en: 'Whoever is in charge goes on with it.' },
  CONFERENCE: {
    ko: '사례회의가 사례에 기록되고 구분·선정과 계획의 기한이 시작됩니다.',
    en: 'The conference is recorded in its case; classification and plan fall due.',
  },
  ADVICE: { ko: '자문 결과가 회의록에 남습니다.', en: 'The advice stands in the minutes.' },
  OTHER: { ko: '결과가 회의록에 남습니다.', en: 'The result stands in the minutes.' },
};
