import { createHash } from 'node:crypto';

/** Codes as they stand in a statement. Given as values they would have PostgreSQL plan it anew for every list of them. */
export const written = (codes: readonly string[]): string =>
  codes
    .map((code) => {
      if (!/^\w+$/.test(code)) throw new RangeError(`Not a code: ${code}`);
      return `'${code}'`;
    })
    .join(', ');

/** A statement that a connection knows by its text, so that it reads and plans it once. */
export const plannedOnce = (text: string): { readonly name: string; readonly text: string } => ({
  name: createHash('sha256').update(text).digest('base64url'),
  text,
});
