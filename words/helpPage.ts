import type { Said } from './language.ts';

export const helpWords = {
  title: { ko: '도움말', en: 'Help' },
  keys: { ko: '글쇠', en: 'Keys' },
  keysNote: {
    ko: '마우스 없이 쓸 수 있습니다. 글을 쓰고 있을 때는 한 글자 글쇠가 움직이지 않습니다.',
    en: 'All of it works without a mouse. Single keys do nothing while you write.',
  },
  key: { ko: '글쇠', en: 'Key' },
  does: { ko: '하는 일', en: 'What it does' },
  keysOn: { ko: '한 글자 글쇠(/, ?)를 쓰고 있습니다.', en: 'Single keys (/, ?) are on.' },
  keysOff: { ko: '한 글자 글쇠(/, ?)를 끈 상태입니다.', en: 'Single keys (/, ?) are off.' },
  switchOff: { ko: '끄기', en: 'Switch them off' },
  switchOn: { ko: '켜기', en: 'Switch them on' },
  reading: { ko: '화면을 읽는 법', en: 'How to read the pages' },
  readingRows: [
    {
      ko: '남은 기간은 날로 셉니다. 24시간·72시간 기한만 시간으로 셉니다.',
      en: 'What is left is counted in days; only the 24 and 72 hour limits are counted in hours.',
    },
    {
      ko: '빨강은 늦은 일, 노랑은 오늘 할 일, 초록은 마친 일입니다. 같은 뜻을 늘 글로도 적습니다.',
      en: 'Red is late, amber is for today, green is done; the same is always said in words.',
    },
    {
      ko: '기한 옆에는 근거를 적습니다. 법에 정해진 것과 지침·내부 기준은 글로 구별됩니다.',
      en: 'Beside every date stands its ground: what the law sets is told apart from guidance and house rules.',
    },
    {
      ko: '지금 할 수 없는 일은 그 까닭과 함께 보입니다.',
      en: 'What cannot be done now is shown with the reason why.',
    },
  ],
  asking: { ko: '물어볼 곳', en: 'Whom to ask' },
  askingRow: {
    ko: '막히는 일이 있으면 소속 시·군·구의 두레 관리자에게 물어 주세요. 화면에 적힌 접수번호를 알려 주시면 빨리 찾을 수 있습니다.',
    en: 'If you are stuck, ask the Dure administrator of your city. The number on the page helps them to find what happened.',
  },
} as const satisfies Record<string, Said | readonly Said[]>;

interface Shortcut {
  readonly keys: string;
  readonly said: Said;
}

/** What keys do; `web/script/keys.ts` listens to the single ones. */
export const shortcutRows: readonly Shortcut[] = [
  { keys: '/', said: { ko: '찾기로 갑니다', en: 'Go to the search' } },
  { keys: '?', said: { ko: '이 도움말을 엽니다', en: 'Open this help' } },
  { keys: 'Tab', said: { ko: '다음 칸이나 단추로 갑니다', en: 'Go to the next box or button' } },
  { keys: 'Shift + Tab', said: { ko: '앞 칸이나 단추로 갑니다', en: 'Go back to the one before' } },
  { keys: 'Enter', said: { ko: '단추를 누르거나 양식을 보냅니다', en: 'Press a button, or send the form' } },
  { keys: 'Space', said: { ko: '고를 것을 고르거나 풉니다', en: 'Choose or clear a choice' } },
];
