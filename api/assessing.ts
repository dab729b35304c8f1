import type { CaseId } from '../domain/ids.ts';
import { happenedIn } from '../prisma/queries/happened.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import type { Visitor } from './seam.ts';
import { assessmentViews, type AssessmentsView, type OpenedAssessmentView } from './views/assessment.ts';
import { paperBody } from './openPaper.ts';

/** All assessments of a case with their papers opened, for whoever may read papers. */
export async function assessmentsOf(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<AssessmentsView> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'assessments' });
  const happened = await happenedIn(deps.db, caseId, ['assessmentRecorded']);
  const names = await staffNames(
    deps.db,
    happened.map(({ by }) => by),
  );
  const items = assessmentViews(happened, names).map(async (one): Promise<OpenedAssessmentView> => ({
    ...one,
    words: await paperBody(deps, one.paperId),
  }));
  return { items: await Promise.all(items) };
}
