import { quorumOf, type Quorum } from '../committee/counting.ts';
import type { Circumstances } from '../entity.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { isExpected } from './invited.ts';
import { isResting, quorumForecast } from './items.ts';
import type { Meeting, MeetingHolder } from './state.ts';

/** How many are expected and whether that is enough, as long as nobody is recused from anything. */
export function sittingForecast(m: Meeting): Quorum {
  const attending = m.members.filter(({ staffId }) => isExpected(m, staffId)).length;
  return quorumOf(m.rules, { members: m.members.length, attending, recused: 0, recusedAttending: 0 });
}

/** The items that too few are expected for. */
export const shortItems = (m: Meeting): number[] =>
  m.items.flatMap((item, n) => {
    return isResting(item) && !quorumForecast(m, item).enough ? [n + 1] : [];
  });

/** After answers, recusals and new items: that the secretary has to know of a quorum that is gone, once for a day (K13). */
export function forecastLost(
  before: Meeting,
  news: readonly MeetingEvent[],
  now: Circumstances,
): readonly MeetingEvent[] {
  if (now.edition < 2 || !isToCome(before) || news.length === 0) return [];
  const start: MeetingHolder = { current: before };
  const after = news.reduce<MeetingHolder>(evolveMeeting, start).current;
  if (!after || !isToCome(after) || after.isQuorumTold) return [];
  const items = shortItems(after);
  const isShort = items.length > 0 || !sittingForecast(after).enough;
  return isShort ? [{ type: 'quorumForecastLost', items }] : [];
}

const isToCome = ({ status }: Meeting): boolean => status === 'planned' || status === 'called';
