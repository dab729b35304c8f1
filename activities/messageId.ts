import { createHash } from 'node:crypto';

/** The same letter has the same Message-ID at every attempt, so that a mail that came twice can be told for one. */
export const messageIdOf = (letterId: string): string =>
  `<${createHash('sha256').update(letterId).digest('hex').slice(0, 32)}@dure.invalid>`;
