import type { Vote } from '../domain/meeting/acts.ts';
import type { ItemResult } from '../domain/meeting/items.ts';
import type { MinutedGround } from '../domain/meeting/minutes.ts';
import type { Labels, Said } from './language.ts';

export const voteLabels: Labels<Vote | 'voted' | 'recused' | 'challenged'> = {
  yes: { ko: '찬성', en: 'Yes' },
  no: { ko: '반대', en: 'No' },
  abstain: { ko: '기권', en: 'Abstain' },
  voted: { ko: '투표함 (무기명)', en: 'Has voted (secret)' },
  recused: { ko: '제척·기피·회피', en: 'Recused' },
  challenged: { ko: '기피 신청됨', en: 'Challenged' },
};

export const itemResultLabels: Labels<ItemResult> = {
  PASSED: { ko: '가결', en: 'Passed' },
  NOT_PASSED: { ko: '부결', en: 'Not passed' },
  NO_QUORUM: { ko: '정족수 미달 (정하지 못함)', en: 'Undecided: no quorum' },
  HELD: { ko: '회의함', en: 'Held' },
};

export const groundLabels: Labels<MinutedGround> = {
  BY_LAW: { ko: '제척', en: 'Excluded by law' },
  OWN_WISH: { ko: '회피', en: 'By own wish' },
  CHALLENGED: { ko: '기피', en: 'After a challenge' },
};

export const recommendedWords = (result: Said): Said => ({
  ko: `소위원회 ${result.ko}`,
  en: `Sub-committee: ${result.en}`,
});

/** What a sub-committee came to: 소위원회 가결 (찬성 3, 반대 1, 기권 0). */
export const preparedWords = (
  result: Said,
  { yes, no, abstained }: { readonly yes: number; readonly no: number; readonly abstained: number },
): Said => ({
  ko: `${recommendedWords(result).ko} (찬성 ${String(yes)}, 반대 ${String(no)}, 기권 ${String(abstained)})`,
  en: `${recommendedWords(result).en} (yes ${String(yes)}, no ${String(no)}, abstained ${String(abstained)})`,
});

/** 회의 진행: the page of whoever runs the sitting. */
export const sittingWords = {
  openSecretly: { ko: '무기명으로 상정', en: 'Take up by secret ballot' },
  openSecretlyLead: {
    ko: '누가 어떻게 표를 던졌는지 아무도 보지 못하고, 표결을 닫으면 찬반 수만 남습니다. 거수로는 기록할 수 없습니다.',
    en: 'Nobody sees who votes how; when the vote is closed only the counts remain. Hands cannot be recorded.',
  },
  seated: { ko: '재적', en: 'Seated' },
  present: { ko: '출석', en: 'Present' },
  quorum: { ko: '정족수', en: 'Quorum' },
  enough: { ko: '찼습니다', en: 'reached' },
  notEnough: { ko: '모자랍니다', en: 'not reached' },
  decided: { ko: '정함', en: 'Decided' },
  undecided: { ko: '남음', en: 'Left' },
  secretary: { ko: '간사', en: 'Secretary' },
  onPaper: { ko: '종이로 연 회의를 나중에 적음', en: 'Held on paper and entered afterwards' },
  signedBy: { ko: '서명', en: 'Signed by' },
  changed: {
    ko: '보고 계신 사이에 회의가 앞으로 나아갔습니다.',
    en: 'The sitting has moved on while you were looking.',
  },
  reload: { ko: '지금 모습 보기', en: 'See it as it is now' },
  attendance: { ko: '출석 기록', en: 'Record who is there' },
  attendanceLead: {
    ko: '오거나 가는 분이 있으면 다시 기록해 주세요. 첫 기록으로 회의가 시작됩니다.',
    en: 'Record it again when somebody comes or goes. The first record begins the sitting.',
  },
  absent: { ko: '불참', en: 'not there' },
  times: { ko: '실제로 연 시각', en: 'When it was really held' },
  timesLead: {
    ko: '나중에 적는 회의나, 적은 때와 실제 시각이 다를 때만 적어 주세요.',
    en: 'Only where it was not held when it was written down.',
  },
  heldFrom: { ko: '시작한 때', en: 'Began' },
  heldUntil: { ko: '마친 때', en: 'Ended' },
  paper: { ko: '종이로 연 회의를 나중에 적습니다', en: 'It was held on paper and is entered now' },
  together: { ko: '함께 다루기', en: 'Taken together' },
  togetherLead: {
    ko: '같은 것을 묻는 안건을 한 번에 올리고, 의결하고, 닫습니다. 따로 다룰 번호는 빼 주세요.',
    en: 'Open, resolve or close items that ask the same at once. Leave out the numbers that stand alone.',
  },
  which: { ko: '어느 안건', en: 'Which items' },
  except: { ko: '제외할 안건 번호', en: 'Without the numbers' },
  exceptHint: { ko: '예: 3, 12, 40-45', en: 'For example 3, 12, 40-45' },
  open: { ko: '상정', en: 'Open' },
  resolve: { ko: '이의 없음으로 의결', en: 'Resolve without objection' },
  close: { ko: '표결 닫기', en: 'Close the vote' },
  hands: { ko: '거수 기록', en: 'Record hands' },
  handsLead: {
    ko: '보신 대로 한 분씩 적습니다. 이미 투표한 분은 적은 대로 바뀝니다.',
    en: 'As you saw them, one by one. A ballot that was cast before is changed.',
  },
  noHand: { ko: '적지 않음', en: 'not recorded' },
  postpone: { ko: '연기', en: 'Postpone' },
  postponeLead: {
    ko: '다음 회의로 미룹니다. 지금까지의 표는 없어집니다.',
    en: 'It goes to another sitting; the votes on it so far are void.',
  },
  exclude: { ko: '제척', en: 'Exclude a member' },
  excludeLead: {
    ko: '법에 따라 이 안건에 참여할 수 없는 위원입니다. 안건이 그 위원에게 보이지 않게 됩니다.',
    en: 'A member whom the law excludes; the item is no longer shown to them.',
  },
  challenge: { ko: '기피 신청', en: 'Challenge a member' },
  challengeLead: {
    ko: '기피 여부를 먼저 정한 다음 안건을 다룹니다.',
    en: 'Whether the member is recused is decided before the item.',
  },
  decideChallenge: { ko: '기피 결정', en: 'Decide the challenge' },
  decideLead: {
    ko: '다른 위원들의 손을 적습니다. 찬성은 기피를 받아들인다는 뜻입니다.',
    en: 'The hands of the others. Yes means that the member is recused.',
  },
  member: { ko: '위원', en: 'Member' },
  chooseMember: { ko: '위원을 골라 주세요', en: 'Choose a member' },
  discuss: { ko: '논의 요지', en: 'What was discussed' },
  discussLead: {
    ko: '사례 가구의 열쇠로 봉해 두고, 이 안건을 함께 다룬 분에게만 보입니다. 이름은 적지 마세요.',
    en: 'Sealed, and shown only to those who deal with this item. Please write no names.',
  },
  points: { ko: '논의한 내용', en: 'Points' },
  settle: { ko: '전달되지 못한 의결 처리', en: 'Settle what the case did not take' },
  settlement: { ko: '어떻게 처리했습니까?', en: 'How was it settled?' },
  items: { ko: '안건', en: 'Items' },
  item: { ko: '안건', en: 'Item' },
  kind: { ko: '묻는 것', en: 'Question' },
  status: { ko: '상태', en: 'State' },
  count: { ko: '찬성 · 반대 · 기권', en: 'Yes · No · Abstained' },
  result: { ko: '결과', en: 'Result' },
  act: { ko: '할 일', en: 'To do' },
  near: { ko: '자세히', en: 'Closer' },
  whole: { ko: '안건 전체 보기', en: 'The whole item' },
  all: { ko: '모두', en: 'All' },
  hidden: {
    ko: '제척·기피·회피로 보이지 않는 안건입니다.',
    en: 'You are recused from this item, so it is not shown.',
  },
  noItems: { ko: '안건이 없습니다.', en: 'There are no items.' },
  page: { ko: '쪽', en: 'Page' },
  openCase: { ko: '사례', en: 'Case' },
  noCase: { ko: '사례 없음', en: 'About no case' },
  ballot: { ko: '내 표', en: 'My ballot' },
  sign: { ko: '서명', en: 'Signing' },
  minutes: { ko: '회의록', en: 'Minutes' },
  materials: { ko: '회의 자료', en: 'Materials' },
  sheet: { ko: '기록지', en: 'Sheet' },
  allowances: { ko: '수당 지급 명단', en: 'Allowance list' },
} as const satisfies Record<string, Said>;

export const groupOption = (
  what: Said,
  status: Said,
  { count, numbers }: { count: number; numbers: string },
): Said => ({
  ko: `${what.ko} — ${status.ko} ${String(count)}건 (${numbers})`,
  en: `${what.en} — ${status.en}, ${String(count)} (${numbers})`,
});

export const itemNumber = (no: number): Said => ({ ko: `${String(no)}번 안건`, en: `Item ${String(no)}` });

export const memberAmong = (name: string, said: Said): Said => ({
  ko: `${name} (${said.ko})`,
  en: `${name} (${said.en})`,
});
