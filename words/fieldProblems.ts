import type { Said } from './language.ts';

/** What is wrong with one field, with the limit that was passed. */
export type FieldProblemFacts =
  | { readonly code: 'required' }
  | { readonly code: 'unknownField' }
  | { readonly code: 'wrongType'; readonly expected: string }
  | { readonly code: 'notOneOf'; readonly values: readonly string[] }
  | { readonly code: 'tooShort'; readonly least: number }
  | { readonly code: 'tooLong'; readonly most: number }
  | { readonly code: 'tooFew'; readonly least: number }
  | { readonly code: 'tooMany'; readonly most: number }
  | { readonly code: 'tooSmall'; readonly least: number }
  | { readonly code: 'tooLarge'; readonly most: number }
  | { readonly code: 'notADay' }
  | { readonly code: 'linkInMail' }
  | { readonly code: 'malformed' };

export type FieldProblemCode = FieldProblemFacts['code'];

type Sentences = {
  readonly [C in FieldProblemCode]: (facts: Extract<FieldProblemFacts, { readonly code: C }>) => Said;
};

const sentences: Sentences = {
  required: () => ({ ko: '이 칸을 채워 주세요.', en: 'Please fill this in.' }),
  unknownField: () => ({ ko: '이 일에는 없는 칸입니다.', en: 'This act has no such field.' }),
  wrongType: ({ expected }) => ({
    ko: `이 칸의 형식이 맞지 않습니다 (${expected}).`,
    en: `This has the wrong type (expected: ${expected}).`,
  }),
  notOneOf: ({ values }) => ({
    ko: `정해진 값 가운데 하나를 골라 주세요: ${values.join(', ')}.`,
    en: `Please choose one of: ${values.join(', ')}.`,
  }),
  tooShort: ({ least }) =>
    least <= 1
      ? { ko: '이 칸을 채워 주세요.', en: 'Please fill this in.' }
      : {
          ko: `${String(least)}자 이상 적어 주세요.`,
          en: `Please write at least ${String(least)} characters.`,
        },
  tooLong: ({ most }) => ({
    ko: `${String(most)}자까지 적을 수 있습니다.`,
    en: `${String(most)} characters at most.`,
  }),
  tooFew: ({ least }) => ({
    ko: `${String(least)}개 이상 골라 주세요.`,
    en: `Please choose at least ${String(least)}.`,
  }),
  tooMany: ({ most }) => ({ ko: `${String(most)}개까지 고를 수 있습니다.`, en: `${String(most)} at most.` }),
  tooSmall: ({ least }) => ({ ko: `${String(least)} 이상이어야 합니다.`, en: `${String(least)} or more.` }),
  tooLarge: ({ most }) => ({ ko: `${String(most)} 이하여야 합니다.`, en: `${String(most)} or less.` }),
  notADay: () => ({
    ko: '날짜는 2026-11-22처럼 적어 주세요.',
    en: 'Please write the day as in 2026-11-22.',
  }),
  linkInMail: () => ({
    ko: '이 칸은 메일로 나가므로 링크를 적을 수 없습니다. 원격 참석 방법 칸에 적어 주세요.',
    en: 'This goes into mails, so it takes no link. Please write that into how to take part remotely.',
  }),
  malformed: () => ({ ko: '이 칸의 내용을 확인해 주세요.', en: 'Please check what is written here.' }),
};

/** What to say at the field, in both languages. */
export function fieldProblemWords(facts: FieldProblemFacts): Said {
  const say = sentences[facts.code] as (facts: FieldProblemFacts) => Said;
  return say(facts);
}

/** The codes that have a sentence, which is all of them. */
export const fieldProblemCodes = Object.keys(sentences) as FieldProblemCode[];
