/** A name of which only the ends show: 한도윤 → 한○윤, 김솔 → 김○. Null stays null, for nobody knows it. */
export function maskName(name: string | null): string | null {
  if (name === null) return null;
  const letters = Array.from(name);
  const [first = ''] = letters;
  const last = letters.length > 2 ? (letters.at(-1) ?? '') : '';
  return `${first}${'○'.repeat(Math.max(1, letters.length - 1 - last.length))}${last}`;
}
