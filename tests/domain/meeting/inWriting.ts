import type { NewItem } from '../../../domain/meeting/items.ts';
import { item, playMeeting, type Planned, type PlayedMeeting } from './played.ts';

/** A committee of seven that may decide in writing, with two items before it. */
export function planned(change: Planned = {}, items: readonly Omit<NewItem, 'by'>[] = [item(1), item(2)]) {
  const asked = { way: 'WRITTEN', edition: 2, ...change } as const;
  const played = playMeeting({ ...asked, rules: { writtenReview: true, ...change.rules } });
  if (items.length > 0) played.does('addItems', { added: items });
  return played;
}

/** The same after its calling: answers are due by the end of the third working day after 26 November. */
export function begun(change: Planned = {}): PlayedMeeting {
  const played = planned(change);
  played.does('callMeeting', { urgentCause: null });
  return played;
}
