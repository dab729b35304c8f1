import type { CaseId } from '../domain/ids.ts';
import { readPaper } from '../prisma/papers.ts';
import { happenedIn } from '../prisma/queries/happened.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import type { Visitor } from './seam.ts';
import { assessmentViews, type AssessmentsView, type OpenedAssessmentView } from './views/assessment.ts';

/** All assessments of a case with their papers opened, for whoever may read papers. */
export async function assessmentsOf(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<AssessmentsView> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'assessments' });
  const happened = await happenedIn(deps.db, caseId, ['assessmentRecorded']);
  const names = await staffNames(
    deps.db,
    happened.map(({ by }) => by),
  );
  const items = assessmentViews(happened, names).map(async (one): Promise<OpenedAssessmentView> => {
    const found = await readPaper(deps.pool, deps.secrets.papers, one.paperId);
    const words = found?.kind === 'open' ? (found.paper.body as OpenedAssessmentView['words']) : null;
    return { ...one, words };
  });
  return { items: await Promise.all(items) };
}
