import { Prisma } from '../generated/client.ts';

/** A text as the beginning of a LIKE pattern; the client passes % and _ on as they are. */
export const literal = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** Filter of a field that begins with the text. */
export const beginning = (text: string): { startsWith: string } => ({ startsWith: literal(text) });

/**
 * Whether a case `c` lies in one of these places; with none nothing does. Each is a pattern of its own, for LIKE ANY
 * finds no beginning in an index.
 */
export const dongWithin = (places: readonly string[]): Prisma.Sql =>
  places.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`(${Prisma.join(
        places.map((place) => Prisma.sql`c.dong LIKE ${`${literal(place)}%`}`),
        ' OR ',
      )})`;
