import type { Item, ItemResult } from './items.ts';
import { inOrder } from './ordering.ts';
import { isSecret } from './secret.ts';
import type { Meeting } from './state.ts';

/** Items that ask the same and are where the others are: what can be taken together (일괄). */
export interface ItemGroup extends Pick<Item, 'kind' | 'proposal' | 'status'> {
  readonly result: ItemResult | null;
  readonly isSecret: boolean;
  /** What a sub-committee came to; null where none had them before. */
  readonly recommended: ItemResult | null;
  /** Their numbers, in order. */
  readonly items: readonly number[];
}

/** The agenda as groups, in the order of those that come first on it; without those items that `isHidden` says. */
export function groupsOf(m: Meeting, isHidden: (item: Item) => boolean): ItemGroup[] {
  const groups = new Map<string, Omit<ItemGroup, 'items'> & { readonly items: number[] }>();
  for (const no of inOrder(m)) {
    const item = m.items[no - 1];
    if (!item || isHidden(item)) continue;
    const { kind, proposal, status, tally } = item;
    const result = tally === null ? null : (m.tallies[tally]?.result ?? null);
    const recommended = item.prepared?.tally.result ?? null;
    const alike = { kind, proposal, status, result, isSecret: isSecret(item), recommended };
    const key = Object.values(alike).join('|');
    const group = groups.get(key) ?? { ...alike, items: [] };
    group.items.push(no);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, items: group.items.toSorted((a, b) => a - b) }));
}

/** Numbers as people write them: 1-40, 42. */
export function rangesOf(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const no of numbers) {
    const run = runs.at(-1);
    if (run && run.last === no - 1) run.last = no;
    else runs.push({ first: no, last: no });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}-${String(last)}`))
    .join(', ');
}
