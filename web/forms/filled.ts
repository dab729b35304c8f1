import type { FieldProblem, Problem, RefusedForm } from '../../api/seam.ts';

/** What was typed into a form that came back, and what is wrong with it. */
export interface Filled {
  readonly typed: RefusedForm['typed'];
  readonly problem: Problem | null;
  /** True where it was typed before and is gone on with. */
  readonly isResumed?: true;
}
export const untouched: Filled = { typed: {}, problem: null };

/** The values of one name, as typed; null where nobody has typed into the form yet. */
export function typedIn({ typed, problem, isResumed }: Filled, name: string): readonly string[] | null {
  return problem || isResumed ? (typed[name] ?? []) : null;
}

/** Every wrong place with its sentence; a rule's no has one place, and its sentence is the problem's own. */
export function wrongPlaces(filled: Filled): readonly FieldProblem[] {
  const { problem } = filled;
  if (!problem) return [];
  const places = problem.errors ?? [
    { field: problem.field ?? '', code: problem.code, sentence: problem.title },
  ];
  return places
    .filter(({ field }) => field !== '')
    .map((place) => ({ ...place, field: rowAsTyped(filled, place.field) }));
}

/**
 * The API counts only the rows that were filled in, so its third row may be the fifth of the form; a rule names the
 * box and the kind of support, and the row is the one of that kind.
 */
function rowAsTyped({ typed, problem }: Filled, field: string): string {
  const [list = '', row = '', ...rest] = field.split('.');
  // What a rule says of a whole list stands at its first row.
  const [first] = filledRows(typed, list);
  if (row === '' && first !== undefined && typed[list] === undefined) return `${list}.${first}.kind`;
  if (/^\d+$/.test(row)) {
    const asked = filledRows(typed, list)[Number(row)];
    return asked === undefined ? field : [list, asked, ...rest].join('.');
  }
  // A rule about a count says `present`, wherever the count stands.
  const asVotes = `votes.${field}`;
  if (!typed[field] && typed[asVotes]) return asVotes;
  const kind = typeof problem?.kind === 'string' ? problem.kind : '';
  const asked = filledRows(typed, 'help').find((n) => kindIn(typed, n) === kind);
  return asked === undefined || typed[field] ? field : `help.${asked}.${field}`;
}

function filledRows(typed: Filled['typed'], list: string): readonly string[] {
  const rows = Object.keys(typed).flatMap((name) => {
    const [first, row, last] = name.split('.');
    const isChosen =
      first === list &&
      (last === 'kind' || last === 'area' || last === 'consent') &&
      (typed[name] ?? []).some((value) => value !== '');
    return isChosen && row !== undefined ? [row] : [];
  });
  return rows.sort((a, b) => Number(a) - Number(b));
}

function kindIn(typed: Filled['typed'], row: string): string {
  const [kind = ''] = typed[`help.${row}.kind`] ?? [];
  const [sub = ''] = typed[`help.${row}.sub`] ?? [];
  return sub === '' ? kind : `${kind}:${sub}`;
}
