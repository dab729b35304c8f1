import { isTelling } from '../prisma/households.ts';
import { findHouseholds } from '../prisma/tokens.ts';
import type { Deps } from './deps.ts';
import { duplicateViews, seenBy } from './duplicates.ts';
import { tokensIn } from './opening.ts';
import type { PersonBody } from './schemas/person.ts';
import type { Visitor } from './seam.ts';
import type { DuplicateView } from './views/me.ts';

/** Households that may be these people, while their report is still being typed; each is a look that is kept. */
export async function likelySame(deps: Deps, visitor: Visitor, person: PersonBody): Promise<DuplicateView[]> {
  const tokens = tokensIn(deps, person).filter(({ kind }) => kind !== 'initials');
  const found = (await findHouseholds(deps.pool, tokens)).filter(isTelling);
  return duplicateViews(deps, visitor, await seenBy(deps, visitor, found));
}
