import type { ExternalSystem } from '../domain/externalNumber.ts';
import type { Labels, Said } from './language.ts';

/** The number by what people call it in each system. */
export const externalSystemLabels = {
  HAENGBOK: { ko: '행복이음 관리번호', en: 'Haengbok-ieum number' },
  ONNARA: { ko: '온나라 문서번호', en: 'Onnara document number' },
} as const satisfies Labels<ExternalSystem>;

/** The panel of such numbers and its form. */
export const externalWords = {
  title: { ko: '다른 시스템의 번호', en: 'Numbers in other systems' },
  system: { ko: '어느 시스템의 번호입니까?', en: 'Of which system?' },
  number: { ko: '번호', en: 'Number' },
  numberHint: {
    ko: '그 시스템에 보이는 그대로 적어 주세요. 빈칸과 줄표는 찾을 때 가리지 않습니다.',
    en: 'As that system shows it. Blanks and hyphens make no difference to the search.',
  },
  about: { ko: '무엇의 번호입니까?', en: 'Whose number is it?' },
  ofCase: { ko: '이 사례', en: 'This case' },
  replaces: { ko: '먼저 적은 번호를 바로잡습니까?', en: 'Does it correct an earlier one?' },
  oneMore: { ko: '아니요, 새 번호를 더합니다', en: 'No, this is one more' },
  corrected: { ko: '바로잡음', en: 'corrected' },
  corrects: { ko: '먼저 적은 번호를 바로잡음', en: 'corrects an earlier one' },
  hidden: { ko: '가려짐', en: 'not shown' },
  erased: { ko: '파기됨', en: 'erased' },
  sheet: { ko: '옮겨 적기', en: 'Copy sheet' },
} as const satisfies Record<string, Said>;
