import type { CaseId } from '../domain/ids.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { refusedIn } from './acting.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { circumstancesOf } from './moment.ts';
import { endFilters } from './schemas/filters.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { buildPreview, imagineEnd, staffInEnd } from './views/buildPreview.ts';
import type { EndPreviewView } from './views/preview.ts';

/** What the end of the whole case would let fall: the decision itself, made and not sent. */
export async function previewEnd(
  deps: Deps,
  visitor: Visitor,
  { caseId, filters }: { readonly caseId: CaseId; readonly filters: Filters },
): Promise<EndPreviewView> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'endCase' });
  const { endCause } = parseFilters(endFilters, filters);
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'preview' });
  const now = await circumstancesOf(visitor.person.staffId);
  const end = imagineEnd(detail.state, endCause, now);
  if ('code' in end) throw await refusedIn(deps, { caseId, visitor }, end);
  return buildPreview(end, { names: await staffNames(deps.db, staffInEnd(end)), now });
}
