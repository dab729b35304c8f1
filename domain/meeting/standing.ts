import type { ActCommand } from '../crisisCase/acts.ts';
import type { Message } from '../entity.ts';
import { householdOf, type MeetingId } from '../ids.ts';
import { undecided } from './agenda.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './state.ts';

/**
 * What cases hear of where their questions stand: when an item is put on the agenda, gets another day, is taken off, or
 * is left undecided. A
 * moved item is told of by the sitting that took it. Asked with the state after the event.
 */
export function sittingsTold(event: MeetingEvent, m: Meeting): Message[] {
  switch (event.type) {
    case 'itemAdded':
      return noted(m, m.items.length, event.from);
    case 'referralsJoined':
      return noted(m, event.item, event.referrals.at(-1)?.meetingId ?? null);
    case 'referralAnswered':
      return m.items[event.item - 1]?.status === 'waiting' ? noted(m, event.item, event.answer.by) : [];
    case 'itemSplit': {
      const parts = event.into.flatMap((_, n) => noted(m, m.items.length - n, null));
      return [...left(m, event.item), ...parts];
    }
    case 'itemWithdrawn':
      return left(m, event.item);
    case 'meetingMoved':
      // Another room is nothing to a case.
      return event.from === event.startsAt ? [] : standingAnew(m);
    case 'minutesSigned':
    case 'meetingCancelled':
      return undecided(m).flatMap((no) => left(m, no));
    default:
      return [];
  }
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
