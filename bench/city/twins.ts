import type { CaseIds } from './ids.ts';
import type { Beginning } from './life.ts';
import type { Lived } from './entityOf.ts';

/** What tells one household from another that lived the same life. */
export type Names = Pick<Beginning, 'dong' | 'people' | 'caseNo'> & { readonly ids: CaseIds };

/** Tells the same life of other households: `decide` and `evolve` look at no name, so it is as lawful as the first. */
export function twinsOf(lived: Lived, first: Names): (other: Names) => Lived {
  const text = JSON.stringify(lived);
  const marks = marksOf(first);
  const anyMark = new RegExp(marks.join('|'), 'g');
  return (other) => {
    const others = marksOf(other);
    const named = new Map(marks.map((mark, n) => [mark, others[n] ?? mark]));
    return JSON.parse(text.replaceAll(anyMark, (mark) => named.get(mark) ?? mark)) as Lived;
  };
}

/** Dong and number are digits, as much else is, and so are told by their quotes. */
const marksOf = ({ ids, dong, people, caseNo }: Names): string[] => [
  ...ids.marks,
  ...[dong, caseNo].map((text) => JSON.stringify(text)),
  ...Object.values(people),
];
