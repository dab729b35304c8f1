/** 초성 in the order in which the syllables of Hangul are numbered. */
const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Syllables that begin with the same consonant: 21 vowels, each with 28 endings or none. */
const perLead = 588;

/**
 * The initial consonants of a name: 한도윤 → ㅎㄷㅇ, so that a name can be looked for as people in Korea type it. What is
 * typed as consonants already stays; a name without Hangul has none.
 */
export function initialsOf(name: string): string {
  return Array.from(name.normalize('NFC'), initialOf).join('');
}

/** Whether somebody typed consonants alone: a search by them, and never a name. */
export const isInitials = (text: string): boolean =>
  text !== '' && Array.from(text).every((letter) => leads.includes(letter));

function initialOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= firstSyllable && code <= lastSyllable) {
    return leads.charAt(Math.floor((code - firstSyllable) / perLead));
  }
  return leads.includes(letter) ? letter : '';
}

/** A pattern of names that begin with these initial consonants, for PostgreSQL: ㅎㄷ → ^[하-힣][다-딯]. */
export function namePattern(initials: string): string {
  const ranges = Array.from(initials, (lead) => {
    const first = firstSyllable + leads.indexOf(lead) * perLead;
    return `[${String.fromCodePoint(first)}-${String.fromCodePoint(first + perLead - 1)}]`;
  });
  return `^${ranges.join('')}`;
}
