import type { Given } from './gathering.ts';
import { literal } from './prefixes.ts';

/** Who looks, and the prefixes of dong codes in which they may; with none nothing is found. */
export interface Looker {
  readonly places: readonly string[];
  readonly staffId: string;
}

/**
 * Conditions under which a case `c` is there for whoever looks: it lies in their places, or is to come to them, and
 * behind closed doors they are among its holders (K18). Each place is a pattern of its own, for LIKE ANY finds no
 * beginning in an index.
 */
export const seenFrom = (looker: Looker, given: Given): string[] =>
  seenAt(looker, given, (place) => `c.dong LIKE ${place} OR c.transfer_to LIKE ${place}`);

/** The same for what is of a dong while the case lies there. */
export const seenIn = (looker: Looker, given: Given): string[] =>
  seenAt(looker, given, (place) => `c.dong LIKE ${place}`);

function seenAt({ places, staffId }: Looker, given: Given, within: (place: string) => string): string[] {
  return [
    places.map((place) => within(given(`${literal(place)}%`))).join(' OR ') || 'false',
    `NOT c.restricted OR c.holders @> ARRAY[${given(staffId)}]`,
  ];
}
