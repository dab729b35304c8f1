import type { Clock } from '../clock.ts';
import type { CallNote } from './state.ts';

/** The duty of a call note; what ends it is a report or a closing. */
export interface NoteClock extends Pick<Clock, 'id' | 'owner' | 'above' | 'due'> {
  readonly act: 'answerCallNote';
}

/** An open note has exactly one duty: to call back. */
export function noteClocks({ status, owner, above, due }: CallNote): readonly NoteClock[] {
  return status === 'open' ? [{ id: 'answer', act: 'answerCallNote', owner, above, due }] : [];
}
