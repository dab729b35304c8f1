import { bodiesOf, isSub, type Committee, type ItemKind } from '../domain/committee/kinds.ts';
import { isPreparing, kindsFor } from '../domain/committee/rules.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Instant } from '../domain/time.ts';
import type { Gatherer } from './gatherer.ts';

export interface Sought {
  /** The committee, or its sub-committee. */
  readonly committee: Committee;
  readonly kind: ItemKind;
  /** Null where no deadline waits for it. */
  readonly dueAt: Instant | null;
  /** A sub-committee has said what it thinks, so the whole one is next. */
  readonly isPrepared?: boolean;
}

/**
 * Sittings that may take such a question, the earliest first: the committee's own, and of its sub-committee those to which
 * the kind was handed. Where the sub-committee only prepares, the whole one has to sit after it and still in time.
 */
export async function sittingsFor(
  { coming }: Pick<Gatherer, 'coming'>,
  { committee, kind, dueAt, isPrepared = false }: Sought,
): Promise<readonly Meeting[]> {
  const all = (await Promise.all(bodiesOf(committee).map(coming))).flat();
  const wholes = all.filter((m) => !isSub(m.committee.kind));
  const decidesAfter = (sub: Meeting): boolean =>
    wholes.some(({ startsAt }) => startsAt > sub.startsAt && (dueAt === null || startsAt <= dueAt));
  const isHanded = (m: Meeting): boolean =>
    kindsFor(m.committee.kind, m.rules).includes(kind) && (!isPreparing(m.rules) || decidesAfter(m));
  return all
    .filter((m) => !isSub(m.committee.kind) || (!isPrepared && isHanded(m)))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt)));
}
