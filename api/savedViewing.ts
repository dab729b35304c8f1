import { createHash } from 'node:crypto';
import { dayOf, daysBetween, plusDays, type PlainDate } from '../domain/time.ts';
import { changeView, removeView, saveView, savedViews, type Saved } from '../prisma/savedViews.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { SavedViewBody, SavedViewChange } from './schemas/savedView.ts';
import type { Visitor } from './seam.ts';
import type { SavedViewView } from './views/savedView.ts';
import type { WorkConditions } from './views/worklist.ts';

/** As it is kept: a day would be over tomorrow, so it is counted from the day on which the list is looked at. */
type Kept = Omit<WorkConditions, 'until'> & { readonly withinDays?: number };

const today = async (): Promise<PlainDate> => dayOf(await nowInstant());

/** The person's own views, with the day that each means today. */
export async function viewsOf({ pool }: Deps, { person }: Visitor): Promise<SavedViewView[]> {
  const [rows, day] = await Promise.all([savedViews(pool, person.staffId), today()]);
  return rows.map(({ viewId, name, isHome, filters }) => {
    const { withinDays, ...rest } = filters as Kept;
    const until = withinDays === undefined ? {} : { until: plusDays(day, withinDays) };
    return { viewId, name, isHome, filters: { ...rest, ...until } };
  });
}

/** Keeps the filters under their name. */
export async function keepView(
  deps: Deps,
  visitor: Visitor,
  { name, isHome, until, ...filters }: SavedViewBody,
): Promise<{ readonly isNew: boolean; readonly view: SavedViewView | null }> {
  permitSomewhere(visitor.person, 'worklist');
  const { staffId } = visitor.person;
  const days = until === undefined ? {} : { withinDays: daysBetween(await today(), until) };
  const viewId = createHash('sha256')
    .update(`${staffId}\n${name}\n${String(await nowInstant())}`)
    .digest('hex');
  const kept: Kept = { ...withoutNothing(filters), ...days };
  const view = { viewId: viewId.slice(0, 20), name, isHome, filters: { ...kept } };
  const saved = settled(await saveView(deps.pool, staffId, view));
  const views = await viewsOf(deps, visitor);
  return { isNew: saved.isNew, view: views.find((one) => one.name === name) ?? null };
}

export async function renameView(
  deps: Deps,
  visitor: Visitor,
  change: SavedViewChange & { readonly viewId: string },
): Promise<void> {
  settled(await changeView(deps.pool, visitor.person.staffId, change));
}

export async function dropView(deps: Deps, { person }: Visitor, viewId: string): Promise<void> {
  if (!(await removeView(deps.pool, person.staffId, viewId))) throw problem('viewNotFound');
}

function settled(saved: Saved): Extract<Saved, { readonly kind: 'saved' }> {
  switch (saved.kind) {
    case 'saved':
      return saved;
    case 'taken':
      throw problem('viewNameTaken', { field: 'name' });
    case 'full':
      throw problem('viewsFull', { field: 'name' });
    case 'gone':
      throw problem('viewNotFound');
  }
}

const withoutNothing = <T extends object>(filters: T): T =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as T;
