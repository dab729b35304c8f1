import type { Act } from '../domain/crisisCase/acts.ts';
import { clocks } from '../domain/crisisCase/clocks.ts';
import { gateOf, isThereFor, roleAt } from '../domain/crisisCase/gate.ts';
import type { Person } from '../domain/roles.ts';
import { problemWords, type ProblemCode } from '../words/problems.ts';
import { refusalWords } from '../words/refusals.ts';
import type { Language } from '../words/language.ts';
import type { Refusal } from '../domain/refusal.ts';
import { casesById, type CaseDetail } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import type { RowName } from './schemas/overdue.ts';
import type { Visitor } from './seam.ts';

/** Of a case what choosing looks at. */
export type ChosenCase = Pick<CaseDetail, 'caseId' | 'caseNo' | 'dong' | 'state'>;
/** A row that somebody chose, with its case as it stands. */
export interface ChosenRow extends RowName {
  readonly detail: ChosenCase;
}
export interface Chosen {
  readonly rows: readonly ChosenRow[];
  /** Rows that are not there for this person, or no longer. */
  readonly gone: number;
}

/** What somebody chose in 지연 현황, each row once. */
export async function chosenBy(
  { db }: Deps,
  { person }: Visitor,
  asked: readonly RowName[],
): Promise<Chosen> {
  const found = await casesById(
    db,
    asked.map(({ caseId }) => caseId),
  );
  const names = new Map(asked.map((row) => [`${row.caseId} ${row.about}`, row]));
  const rows = [...names.values()].flatMap((row) => {
    const detail = found.get(row.caseId);
    const mayLook = detail && roleAt(gateOf(detail.state), person, 'overdue') !== null;
    return mayLook && isThere(detail, row.about) ? [{ ...row, detail }] : [];
  });
  return { rows, gone: names.size - rows.length };
}

/** A clock may have been stopped since; a seat and a visit are asked for by themselves. */
const isThere = ({ state }: ChosenCase, about: string): boolean =>
  !about.includes('/') || clocks(state).some(({ id }) => id === about);

/** What the door says to such an act on the case, before its own rules are asked; null where it lets it in. */
export function refusedAtDoor(detail: ChosenCase | undefined, person: Person, act: Act): ProblemCode | null {
  if (!detail) return 'caseNotFound';
  const gate = gateOf(detail.state);
  if (!isThereFor(gate, person)) return 'caseNotFound';
  return roleAt(gate, person, act) === null ? 'outsideYourPlace' : null;
}

/** A no of the door or of a rule, as a sentence. */
export function sentenceOf(no: ProblemCode | Refusal | null, language: Language): string | null {
  if (no === null) return null;
  return (typeof no === 'string' ? problemWords(no) : refusalWords(no))[language];
}
