import type { Refusal } from './refusal.ts';

/**
 * Bytes, as JSON. Temporal takes 2 MB in one payload (`limit.blobSize.error`) and 4 MB in one message, and answers what
 * is larger with a failure that nobody can do anything about; so an act is weighed before anything has happened (DESIGN).
 */
export const mostBytes = {
  /** What one act is and what it becomes: its command, or its rows of the record with their letters and messages. */
  act: 1024 * 1024,
  /** What an entity carries to its next run beside its answered keys (300 KB at most) and its rulebook. */
  carried: 1536 * 1024,
  /** What is true of a meeting: with so much its signature, which tells every case, is still one act. */
  meeting: 512 * 1024,
} as const;

/** What sealing adds to a payload, at most: IV, tag, the metadata in the clear and the sealed ones (runtime/codec.ts). */
export const sealingBytes = 256;

/** How much of it there may be. */
export interface Sizes {
  readonly act: number;
  readonly carried: number;
}

/** Characters of its JSON; no entity holds anything but codes, dates and ids, so they are bytes. */
export const bytesOf = (value: unknown): number => JSON.stringify(value).length;

/** What an act would become: its rows, what is true after it, and what waits for the record already. */
export interface Weighed {
  readonly rowsBytes: number;
  readonly stateBytes: number;
  readonly waitingBytes: number;
}

/** An act that is too large by itself is refused for good; where only what waits makes it so, it may come again. */
export function refuseWeight(weighed: Weighed, most: Sizes = mostBytes): Refusal | null {
  const { rowsBytes, stateBytes, waitingBytes } = weighed;
  const alone = rowsBytes + sealingBytes;
  if (alone > most.act || stateBytes + alone > most.carried) return tooLarge(most);
  return stateBytes + waitingBytes + alone > most.carried ? { code: 'recordBehind' } : null;
}

/** The command itself, before it is sent. */
export const refuseCommand = (envelope: object, most: Sizes = mostBytes): Refusal | null =>
  bytesOf(envelope) + sealingBytes > most.act ? tooLarge(most) : null;

const tooLarge = ({ act }: Sizes): Refusal => ({ code: 'actTooLarge', mostKb: Math.floor(act / 1024) });
