import type { Said } from './language.ts';

/** What call notes and the views of my work say no to. */
export const noteProblems = {
  noteNotFound: { ko: '그런 전화 메모가 없습니다.', en: 'There is no such call note.' },
  viewNotFound: {
    ko: '그런 보기가 없습니다. 이미 지웠을 수 있습니다.',
    en: 'There is no such view. It may have been removed already.',
  },
  viewNameTaken: {
    ko: '같은 이름의 보기가 이미 있습니다. 다른 이름을 적어 주세요.',
    en: 'A view of that name is there already. Please choose another name.',
  },
  viewsFull: {
    ko: '보기는 12개까지 저장할 수 있습니다. 쓰지 않는 보기를 먼저 지워 주세요.',
    en: 'Twelve views can be kept. Please remove one that is not used.',
  },
} as const satisfies Record<string, Said>;
