import type { ActCommand } from '../crisisCase/acts.ts';
import type { Message } from '../entity.ts';
import { householdOf, type MeetingId } from '../ids.ts';
import { undecided } from './agenda.ts';
import type { MeetingEvent, MeetingEventOf, MeetingEventType } from './events.ts';
import type { Meeting } from './state.ts';

type Telling<T extends MeetingEventType> = (event: MeetingEventOf<T>, m: Meeting) => Message[];

const overNow = (_: MeetingEvent, m: Meeting): Message[] => undecided(m).flatMap((no) => left(m, no));

/** The events of which cases hear; of all others they do not. */
const tellings: { readonly [T in MeetingEventType]?: Telling<T> } = {
  itemAdded: ({ from }, m) => noted(m, m.items.length, from),
  referralsJoined: ({ item, referrals }, m) => noted(m, item, referrals.at(-1)?.meetingId ?? null),
  referralAnswered: ({ item, answer }, m) =>
    m.items[item - 1]?.status === 'waiting' ? noted(m, item, answer.by) : [],
  itemSplit: ({ item, into }, m) => [
    ...left(m, item),
    ...into.flatMap((_, n) => noted(m, m.items.length - n, null)),
  ],
  itemWithdrawn: ({ item }, m) => left(m, item),
  // Another room is nothing to a case.
  meetingMoved: ({ from, startsAt }, m) => (from === startsAt ? [] : standingAnew(m)),
  minutesSigned: overNow,
  meetingCancelled: overNow,
};

/**
 * What cases hear of where their questions stand: when an item is put on the agenda, gets another day, is taken off, or
 * is left undecided. A moved item is told of by the sitting that took it. Asked with the state after the event.
 */
export function sittingsTold(event: MeetingEvent, m: Meeting): Message[] {
  const telling = tellings[event.type] as ((event: MeetingEvent, m: Meeting) => Message[]) | undefined;
  return telling?.(event, m) ?? [];
}

/** Every question that is not decided yet, told again. */
export const standingAnew = (m: Meeting): Message[] => undecided(m).flatMap((no) => noted(m, no, null));

function noted(m: Meeting, no: number, instead: MeetingId | null): Message[] {
  const item = m.items[no - 1];
  if (!item?.told || item.caseId === null) return [];
  const { kind, caseId, about } = item;
  const { meetingId, committee, startsAt } = m;
  const command: ActCommand<'noteSitting'> = {
    type: 'noteSitting',
    ...{ caseId, meetingId, item: no, kind, about, committee, startsAt, instead },
  };
  return [{ to: householdOf(caseId), command, about: [no] }];
}

function left({ meetingId, items }: Meeting, no: number): Message[] {
  const item = items[no - 1];
  if (!item?.told || item.caseId === null) return [];
  const { kind, caseId, about } = item;
  const command: ActCommand<'leaveSitting'> = { type: 'leaveSitting', caseId, meetingId, kind, about };
  return [{ to: householdOf(caseId), command }];
}
