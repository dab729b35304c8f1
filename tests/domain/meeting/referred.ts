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
  there.does('takeItems', commandIn<'takeItems'>(here));
  return { here, there };
}

/** The newest message of a meeting as the other one gets it. */
export const commandIn = <A extends keyof MeetingHouseActs>(played: PlayedMeeting): MeetingHouseActs[A] =>
  played.messages().at(-1)?.command as unknown as MeetingHouseActs[A];
