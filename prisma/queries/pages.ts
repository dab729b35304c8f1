import { parseInstant, type Instant } from '../../domain/time.ts';

/** One page of a list; `next` leads to the page after it and is null on the last. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export interface PageAsked {
  /** `next` of the page before, or null for the first. */
  readonly cursor: string | null;
  /** Rows at most. */
  readonly limit: number;
}

/** The cursor was not made by this list; the message names no content of it. */
export class CursorError extends Error {
  constructor() {
    super('The cursor does not belong to this list.');
    this.name = 'CursorError';
  }
}

/** Where the last row of a page stands in its order, as text that is safe in an address. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** What `cursorOf` was given, as text; throws a CursorError unless it has that many parts. */
export function placeOf(cursor: string, parts: number): string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === parts) return place.map(String);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CursorError();
}

/** A part of a place that is an instant; throws a CursorError where it is not. */
export function instantIn(text: string | undefined): Instant {
  const instant = parseInstant(text ?? '');
  if (!instant) throw new CursorError();
  return instant;
}

/** A part of a place that is a whole number; throws a CursorError where it is not. */
export function numberIn(text: string | undefined): number {
  if (!/^\d{1,9}$/.test(text ?? '')) throw new CursorError();
  return Number(text);
}

/** Cuts what was read with one row too many to a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  placeIn: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const last = rows[limit - 1];
  const next = rows.length > limit && last ? cursorOf(placeIn(last)) : null;
  return { rows: rows.slice(0, limit), next };
}
