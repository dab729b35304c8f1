import { asId, type CaseId, type PaperId, type StaffId } from '../domain/ids.ts';
import { readPaper } from '../prisma/papers.ts';
import { paperPlace } from '../prisma/queries/papers.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import type { PaperView } from './views/timeline.ts';

/** Opens a paper for one reader; only one that an act of a recorded case refers to. */
export async function paperFor(deps: Deps, visitor: Visitor, paperId: PaperId): Promise<PaperView> {
  const place = await paperPlace(deps.db, paperId);
  if (!place?.caseId) throw problem('paperNotFound');
  const caseId = asId<CaseId>(place.caseId);
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'paper' });
  const found = await readPaper(deps.pool, deps.secrets.papers, paperId);
  if (!found) throw problem('paperNotFound');
  if (found.kind === 'erased') throw problem('paperErased');
  const { kind, writtenBy, writtenAt, body } = found.paper;
  const names = await staffNames(deps.db, [writtenBy]);
  return {
    paperId,
    kind,
    writtenBy: { staffId: asId<StaffId>(writtenBy), name: names.get(writtenBy) ?? writtenBy },
    writtenAt,
    body: body as Readonly<Record<string, unknown>>,
  };
}
