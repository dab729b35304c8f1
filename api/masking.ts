/** A name of which only the ends show: 한도윤 → 한○윤, 김솔 → 김○. Null stays null, for nobody knows it. */
export function maskName(name: string | null): string | null {
  if (name === null) return null;
  const letters = Array.from(name);
  const [first = ''] = letters;
  const last = letters.length > 2 ? (letters.at(-1) ?? '') : '';
  return `${first}${'○'.repeat(Math.max(1, letters.length - 1 - last.length))}${last}`;
}

/** Telephone and registration numbers, and whole days of birth, as people write them. */
const numbers =
  /\d{6}\s?-\s?\d{7}|0\d{1,2}[-. ]?\d{3,4}[-. ]?\d{4}|(?:19|20)\d{2}[-.]\s?\d{1,2}[-.]\s?\d{1,2}/g;

/** Words about a household as somebody reads them who does not carry its case: names by their ends, numbers not at all. */
export function maskWords(words: string, names: readonly string[]): string {
  const known = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const without = known.reduce((text, name) => text.replaceAll(name, maskName(name) ?? ''), words);
  return without.replace(numbers, (text) => text.replace(/\d/g, '○'));
}
