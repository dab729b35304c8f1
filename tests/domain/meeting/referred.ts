import { cityOf } from '../../../domain/ids.ts';
import type { MeetingHouseActs } from '../../../domain/meeting/acts.ts';
import { dong } from '../seats.ts';
import { item, nextMeetingId, playMeeting, type PlayedMeeting } from './played.ts';

export const business = item(1, { kind: 'OTHER', about: null });

/** A dong's committee that has asked its city's, which has the question on its agenda. */
export function asked(): { readonly here: PlayedMeeting; readonly there: PlayedMeeting } {
  const here = playMeeting({ committee: { kind: 'STEERING', place: dong }, edition: 2 });
  here.does('addItems', { added: [business] });
  here.does('referItem', { item: 1, to: nextMeetingId });
  const there = playMeeting({ committee: { kind: 'STEERING', place: cityOf(dong) }, edition: 2 });
  there.does('takeItems', commandIn(here, 'takeItems'));
  return { here, there };
}

/** The newest message of that act as the other meeting gets it. */
export function commandIn<A extends keyof MeetingHouseActs>(
  played: PlayedMeeting,
  act: A,
): MeetingHouseActs[A] {
  const command = played.messages().findLast(({ command: { type } }) => type === act)?.command;
  return command as unknown as MeetingHouseActs[A];
}
