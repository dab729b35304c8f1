import type { Said } from './language.ts';

/** A report that is still being typed: kept by the house, shared by its team. */
export const draftWords = {
  save: { ko: '나중에 이어 쓰기', en: 'Finish later' },
  drop: { ko: '지우고 나가기', en: 'Drop it' },
  look: { ko: '같은 분이 있는지 보기', en: 'See who may be the same' },
  saved: { ko: '저장됨', en: 'Saved' },
  saving: { ko: '저장하는 중', en: 'Saving' },
  notSaved: {
    ko: '지금은 저장하지 못했습니다. 적으신 것은 이 화면에 그대로 있고, 곧 다시 저장합니다.',
    en: 'This could not be saved just now. What you typed is still here and will be saved again shortly.',
  },
  stale: {
    ko: '쓰시는 사이에 다른 분이 저장했습니다. ‘나중에 이어 쓰기’를 누르면 두 내용을 나란히 보여 드립니다.',
    en: 'Somebody else saved this while you were writing. Press “Finish later” to see both side by side.',
  },
  over: {
    ko: '이 초안은 이미 사례로 열렸거나 지워졌습니다. 적으신 것은 이 화면에 그대로 있습니다.',
    en: 'This draft was opened as a case or dropped. What you typed is still here.',
  },
  begun: { ko: '쓰기 시작', en: 'begun' },
  savedNow: {
    ko: '저장했습니다. 이 동의 동료도 이어 쓸 수 있습니다.',
    en: 'Saved. Colleagues of this dong can go on with it.',
  },
  droppedNow: {
    ko: '쓰던 것을 지웠습니다. 다시 볼 수 없습니다.',
    en: 'The draft was destroyed. Nobody can read it again.',
  },
  gone: {
    ko: '찾으시는 초안이 없습니다. 이미 사례로 열렸거나 지워졌거나 보관 기간이 지났습니다.',
    en: 'There is no such draft. It was opened as a case, dropped, or kept to its end.',
  },
  versions: { ko: '두 사람이 쓴 것이 다릅니다', en: 'Two people wrote different things' },
  versionsHint: {
    ko: '다른 칸만 보입니다. 칸마다 남길 것을 고르면 나머지와 함께 저장합니다.',
    en: 'Only the boxes that differ are shown. Choose for each; the rest is saved with it.',
  },
  mine: { ko: '내가 쓴 것', en: 'What I wrote' },
  theirs: { ko: '저장되어 있는 것', en: 'What is saved' },
  empty: { ko: '(비어 있음)', en: '(empty)' },
  keep: { ko: '고른 대로 저장하기', en: 'Save what I chose' },
  other: { ko: '함께 사는 사람', en: 'Other person' },
  more: {
    ko: '위기사유와 함께 사는 사람도 적기',
    en: 'Add grounds of the crisis and others in the household',
  },
  alike: { ko: '같은 것:', en: 'In common:' },
} as const satisfies Record<string, Said>;

export const draftsTitle = (count: number): Said => ({
  ko: `쓰다 둔 신고 (${String(count)}건)`,
  en: `Unfinished reports (${String(count)})`,
});

/** How long a draft is kept, from the rule of the day. */
export const keptWords = (days: number): Said => ({
  ko: `마지막으로 저장한 날부터 ${String(days)}일 동안 보관하고, 그 뒤에는 열쇠째 지웁니다.`,
  en: `Kept for ${String(days)} days after the last save, then destroyed with its key.`,
});

export const likenessWords = {
  name: { ko: '이름', en: 'name' },
  birth: { ko: '생년월일', en: 'date of birth' },
  phone: { ko: '전화 뒤 4자리', en: 'last four of the phone' },
} as const satisfies Record<string, Said>;

/** How many boxes of the form have to be filled in. */
export const requiredWords = (count: number): Said => ({
  ko: `꼭 채울 칸은 ${String(count)}개입니다. 모르는 것은 비워 두어도 됩니다.`,
  en: `${String(count)} answers are required. What nobody knows may stay empty.`,
});
