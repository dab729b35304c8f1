import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StaffId } from '../domain/ids.ts';

/** Without letters and digits that are taken for one another when somebody reads them out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const lettersEach = 4;

/** So long may a code wait for its use (DESIGN): a long weekend. */
export const codeHours = 96;

export const newSalt = (): string => randomBytes(16).toString('base64url');

/**
 * The code with which somebody sets their first password. It follows from the salt under a key of the house, so that
 * no table holds it, its keeper can read it again until it is used, and a dump of the database opens no account.
 */
export function codeFrom(secret: Buffer, staffId: StaffId, salt: string): string {
  const bytes = createHmac('sha512', secret)
    .update(JSON.stringify([staffId, salt]))
    .digest();
  const letters = [...bytes.subarray(0, groups * lettersEach)].map((byte) =>
    alphabet.charAt(byte % alphabet.length),
  );
  return Array.from({ length: groups }, (_, n) =>
    letters.slice(n * lettersEach, (n + 1) * lettersEach).join(''),
  ).join('-');
}

/** Whether that is the code, however its groups were typed. */
export function isCode(typed: string, code: string): boolean {
  const plain = (text: string): Buffer => Buffer.from(text.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const [a, b] = [plain(typed), plain(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}
