import type { Said } from './language.ts';

/** What a search or the review of the access log says no to. */
export const watchProblems = {
  nothingSought: {
    ko: '이름, 전화 뒤 네 자리, 사례 번호 가운데 하나는 적어 주세요. 동만으로는 사례 목록에서 거를 수 있습니다.',
    en: 'Please give a name, the last four of a phone or a case number. By dong alone, filter the list of cases.',
  },
  searchTooOften: {
    ko: '짧은 시간에 너무 많이 찾으셨습니다. 1분 뒤에 다시 찾아 주세요.',
    en: 'That was too many searches in a short time. Please search again in a minute.',
  },
  searchNotFound: {
    ko: '찾은 결과가 더는 남아 있지 않습니다. 다시 찾아 주세요.',
    en: 'What was found is not kept any more. Please search again.',
  },
  monthNotOver: {
    ko: '아직 끝나지 않은 달은 점검을 마칠 수 없습니다. 다음 달 1일부터 서명해 주세요.',
    en: 'A month that is not over cannot be signed. Please sign from the first of the next month on.',
  },
  monthSigned: {
    ko: '이미 서명된 달입니다. 서명은 바꾸지 않고, 덧붙임으로 남길 수 있습니다.',
    en: 'This month is signed already. A signing is never changed; an addendum may follow it.',
  },
  reviewNotFound: {
    ko: '아직 서명되지 않은 달에는 덧붙일 수 없습니다. 먼저 점검에 서명해 주세요.',
    en: 'Nothing can be added to a month that is not signed. Please sign its review first.',
  },
} as const satisfies Record<string, Said>;
