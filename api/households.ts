import type { CaseId } from '../domain/ids.ts';
import { readPaper } from '../prisma/papers.ts';
import { openingPaper } from '../prisma/queries/cases.ts';
import { papersOf } from '../prisma/queries/papers.ts';
import type { Deps } from './deps.ts';
import { maskName } from './masking.ts';
import type { PersonBody } from './schemas/report.ts';
import type { NameView } from './views/case.ts';

/** What a report's paper holds. */
export interface ReportPaper {
  readonly person: PersonBody;
  readonly note: string;
}

/** So many later reports are opened to find a name at most. */
const mostReports = 10;

/** Who the case is about, from the first of its reports that names somebody; masked unless the whole may be seen. */
export async function nameIn(deps: Deps, caseId: CaseId, whole: boolean): Promise<NameView> {
  const person = await personIn(deps, caseId);
  const name = person?.name ?? null;
  if (!whole) return { name: maskName(name), masked: true, others: null };
  return { name, masked: false, others: person?.members.length ?? null };
}

async function personIn(deps: Deps, caseId: CaseId): Promise<PersonBody | null> {
  const opening = await openingPaper(deps.db, caseId);
  const first = opening && (await personOf(deps, opening));
  if (!first || first.name !== null) return first;
  const papers = await papersOf(deps.db, caseId);
  const later = papers.filter(({ type }) => type === 'reportJoined').slice(0, mostReports);
  for (const { paperId } of later) {
    const person = await personOf(deps, paperId);
    if (person?.name) return person;
  }
  return first;
}

/** Null where the paper is erased. */
async function personOf({ pool, secrets }: Deps, paperId: string): Promise<PersonBody | null> {
  const found = await readPaper(pool, secrets.papers, paperId);
  return found?.kind === 'open' ? (found.paper.body as ReportPaper).person : null;
}
