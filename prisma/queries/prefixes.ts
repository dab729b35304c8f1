/** A text as the beginning of a LIKE pattern; the client passes % and _ on as they are. */
export const literal = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** Filter of a field that begins with the text. */
export const beginning = (text: string): { startsWith: string } => ({ startsWith: literal(text) });

/** Whether a column of places begins with one of the places of a parameter. */
export const inPlaces = (column: string, places: string): string =>
  `EXISTS (SELECT FROM unnest(${places}::text[]) AS p WHERE starts_with(${column}, p))`;
