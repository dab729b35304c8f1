import { maskName } from './masking.ts';

/** What is known of a household that must not be read in a text which is shown outside. */
export interface Known {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** Numbers that name somebody: 주민등록번호 first, since a telephone's pattern would eat half of it. */
const residentNumber = /\b\d{6}[-\s]?[1-8]\d{6}\b/g;
const telephone = /(?<!\d)(?:\+82[-\s]?|0)\d{1,2}[-\s.)]?\d{3,4}[-\s.]?\d{4}(?!\d)/g;
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const account = /(?<!\d)\d{3,6}-\d{2,6}-\d{3,8}(?!\d)/g;

/**
 * A text without what the house knows to name somebody: names of the household, whole or without the family name, their
 * addresses, and numbers of people and telephones. What nobody told the house it cannot know: who writes, is asked not
 * to name anybody.
 */
export function maskText(text: string, { names, addresses }: Known): string {
  const withoutPlaces = replaceAll(text, addresses, () => '(주소)');
  const whole = replaceAll(withoutPlaces, names, (name) => maskName(name) ?? name);
  const given = replaceAll(whole, names.flatMap(givenName), (name) => `○${name.slice(1)}`);
  return given
    .replaceAll(residentNumber, '(주민등록번호)')
    .replaceAll(mailAddress, '(메일)')
    .replaceAll(telephone, '(전화번호)')
    .replaceAll(account, '(번호)');
}

/** Longer ones first, so that none is cut in two. */
function replaceAll(text: string, known: readonly string[], masked: (name: string) => string): string {
  const longestFirst = [...new Set(known.map((one) => one.trim()))]
    .filter((one) => one.length > 1)
    .toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masking, one) => masking.replaceAll(one, masked(one)), text);
}

/** 도윤 of 한도윤; a name of two letters has no part that would not be met everywhere. */
const givenName = (name: string): string[] => {
  const letters = Array.from(name.trim());
  return letters.length === 3 ? [letters.slice(1).join('')] : [];
};
