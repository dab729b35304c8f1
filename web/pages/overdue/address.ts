import type { OverdueFiltersView, OverdueView } from '../../../api/views/overdue.ts';
import { withFilters } from '../../links.ts';

/** By what the figures are told apart. */
export const groupings = ['dong', 'owner', 'act', 'age', 'waits'] as const;
export type Grouping = (typeof groupings)[number];

/** What of the address concerns the page alone, beside the filters of the list. */
export interface OverdueLook {
  readonly by: Grouping;
  /** Whether every row of this page is ticked. */
  readonly picked: boolean;
  readonly cursor: string | null;
  readonly limit: string | null;
}

export const lookIn = ({ by, pick, cursor, limit }: Readonly<Record<string, string>>): OverdueLook => ({
  by: groupings.find((one) => one === by) ?? 'dong',
  picked: pick === 'page',
  cursor: cursor ?? null,
  limit: limit ?? null,
});

/** The filters as they stand in the address. */
export type Narrowing = Readonly<Partial<Record<keyof OverdueFiltersView, string>>>;

export function narrowingOf({ dong, owner, act, age, waits, told }: OverdueFiltersView): Narrowing {
  const values = {
    dong: dong?.code,
    owner: owner?.staffId,
    act,
    age,
    waits,
    told: told === 'any' || told === null ? told : told.staffId,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

export interface Placed {
  readonly view: OverdueView;
  readonly look: OverdueLook;
}

/** The same figures narrowed further, or wider where a value is null; a new list begins at its first page. */
export const narrowedTo = (
  { view, look }: Placed,
  change: Readonly<Partial<Record<keyof OverdueFiltersView, string | null>>>,
): string => `${withFilters('/overdue', { ...narrowingOf(view.filters), by: look.by, ...change })}#rows`;
