import { instantFromMs } from '../domain/time.ts';
import { logAtDoor, type AtTheDoor } from '../prisma/doorLog.ts';
import { contextOf } from './context.ts';
import type { Deps } from './deps.ts';
import type { Ask } from './endpoint.ts';

/** Writes a line into the book of the door, with when and from where. */
export function logDoor(
  { pool }: Deps,
  { res }: Pick<Ask, 'res'>,
  line: Omit<AtTheDoor, 'at' | 'requestId' | 'place'>,
): Promise<void> {
  const { requestId, place } = contextOf(res);
  return logAtDoor(pool, { ...line, at: instantFromMs(Date.now()), requestId, place });
}
