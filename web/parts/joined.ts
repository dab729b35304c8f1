import type { Said } from '../../words/language.ts';

/** Several things said as one, with a mark between them. */
export const joined = (parts: readonly Said[], mark = ' · '): Said => ({
  ko: parts.map(({ ko }) => ko).join(mark),
  en: parts.map(({ en }) => en).join(mark),
});

/** A name, which is the same in both languages. */
export const named = (name: string): Said => ({ ko: name, en: name });
