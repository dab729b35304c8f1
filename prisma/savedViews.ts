import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction.ts';

/** 보기: filters of one's own list under a name; only whoever made it has it. */
export interface SavedView {
  readonly viewId: string;
  readonly name: string;
  readonly filters: Readonly<Record<string, unknown>>;
  /** Whether home opens with it; one at most. */
  readonly isHome: boolean;
}

/** So many views one person may keep. */
const mostViews = 12;

export type Saved =
  { readonly kind: 'saved'; readonly isNew: boolean } | { readonly kind: 'taken' | 'full' | 'gone' };

/** The views of one person, by name. */
export async function savedViews(db: Pool | PoolClient, staffId: string): Promise<SavedView[]> {
  const { rows } = await db.query<SavedView>({
    name: 'saved-views',
    text: `SELECT view_id AS "viewId", name, filters, is_home AS "isHome" FROM saved_view
      WHERE staff_id = $1 ORDER BY name, view_id`,
    values: [staffId],
  });
  return rows;
}

/** The same filters under the same name are one view, however often they are sent. */
export async function saveView(pool: Pool, staffId: string, view: SavedView): Promise<Saved> {
  const { viewId, name, filters, isHome } = view;
  return amongViews(pool, staffId, async (client, views) => {
    const namesake = views.find((one) => one.name === name);
    if (namesake) return sameFilters(namesake, view) ? { kind: 'saved', isNew: false } : { kind: 'taken' };
    if (views.length >= mostViews) return { kind: 'full' };
    if (isHome) await leaveHome(client, staffId);
    await client.query(
      'INSERT INTO saved_view (view_id, staff_id, name, filters, is_home) VALUES ($1, $2, $3, $4, $5)',
      [viewId, staffId, name, JSON.stringify(filters), isHome],
    );
    return { kind: 'saved', isNew: true };
  });
}

/** Gives a view another name, or makes it the one that home opens with. */
export async function changeView(
  pool: Pool,
  staffId: string,
  { viewId, name, isHome }: Omit<SavedView, 'filters'>,
): Promise<Saved> {
  return amongViews(pool, staffId, async (client, views) => {
    if (!views.some((one) => one.viewId === viewId)) return { kind: 'gone' };
    if (views.some((one) => one.name === name && one.viewId !== viewId)) return { kind: 'taken' };
    if (isHome) await leaveHome(client, staffId);
    await client.query('UPDATE saved_view SET name = $2, is_home = $3 WHERE view_id = $1', [
      viewId,
      name,
      isHome,
    ]);
    return { kind: 'saved', isNew: false };
  });
}

/** False where there was none. */
export async function removeView(pool: Pool, staffId: string, viewId: string): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM saved_view WHERE staff_id = $1 AND view_id = $2', [
    staffId,
    viewId,
  ]);
  return rowCount === 1;
}

/** Of two presses at the same moment the second sees what the first has made. */
function amongViews(
  pool: Pool,
  staffId: string,
  work: (client: PoolClient, views: readonly SavedView[]) => Promise<Saved>,
): Promise<Saved> {
  return inTransaction(pool, async (client) => {
    await client.query('SELECT FROM staff WHERE staff_id = $1 FOR UPDATE', [staffId]);
    return work(client, await savedViews(client, staffId));
  });
}

const leaveHome = (client: PoolClient, staffId: string) =>
  client.query('UPDATE saved_view SET is_home = false WHERE staff_id = $1 AND is_home', [staffId]);

const sameFilters = (one: SavedView, other: SavedView): boolean => {
  const names = new Set([...Object.keys(one.filters), ...Object.keys(other.filters)]);
  return [...names].every((name) => one.filters[name] === other.filters[name]);
};
