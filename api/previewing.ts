import { clocks } from '../domain/crisisCase/clocks.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../domain/crisisCase/state.ts';
import { asId, type CaseId, type PaperId } from '../domain/ids.ts';
import { isRefusal } from '../domain/refusal.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { refusedIn } from './acting.ts';
import { etagOf } from './acts.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt } from './looks.ts';
import { circumstancesOf } from './moment.ts';
import { endFilters } from './schemas/filters.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { clockView } from './views/clock.ts';
import type { EndPreviewView } from './views/preview.ts';

/** What the end of the whole case would let fall: the decision itself, made and not sent. */
export async function previewEnd(
  deps: Deps,
  visitor: Visitor,
  { caseId, filters }: { readonly caseId: CaseId; readonly filters: Filters },
): Promise<EndPreviewView> {
  const { person } = visitor;
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'endCase' });
  const { endCause } = parseFilters(endFilters, filters);
  await keepLook(deps, visitor, { role, caseId, householdId: detail.householdId, what: 'preview' });
  const c = detail.state;
  const now = await circumstancesOf(person.staffId);
  const seen = c.parts.whole;
  const paperId = asId<PaperId>('preview');
  const events = crisisCase.decide({ current: c }, { type: 'endCase', caseId, endCause, seen, paperId }, now);
  if (isRefusal(events)) throw await refusedIn(deps, { caseId, visitor }, events);
  const after =
    events.reduce<Household>((h, event) => crisisCase.evolve(h, event), { current: c }).current ?? c;
  const names = await staffNames(deps.db, ownersIn(c, after));
  const around = { names, book: now.rulebook, now: now.at };
  const known = new Set(clocks(c).map(({ id }) => id));
  const left = new Set(clocks(after).map(({ id }) => id));
  const shown = (of: CrisisCase, isMeant: (id: string) => boolean) =>
    clocks(of)
      .filter(({ id }) => isMeant(id))
      .map((clock) => clockView(clock, of, around));
  return {
    ...{ caseId, endCause, etag: etagOf('whole', seen) },
    falls: events.map(codesOf),
    gone: shown(c, (id) => !left.has(id)),
    remaining: shown(after, (id) => known.has(id)),
    begins: shown(after, (id) => !known.has(id)),
  };
}

const ownersIn = (...cases: readonly CrisisCase[]): string[] =>
  cases.flatMap((c) => clocks(c).map(({ owner }) => owner));

/** The event as the timeline would have it; there is no paper yet. */
const codesOf = ({
  type,
  paperId: _,
  ...data
}: CaseEvent & { readonly paperId?: PaperId }): EndPreviewView['falls'][number] => ({ type, data });
