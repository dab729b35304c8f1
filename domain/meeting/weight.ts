import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { bytesOf, mostBytes } from '../sizes.ts';
import type { MeetingActs, MeetingHouseActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { isPending, type Item, type Tally } from './items.ts';
import { meetingMessages } from './messages.ts';
import type { Meeting, MeetingHolder } from './state.ts';

/** Acts by which a meeting grows. What ends it is never refused for its weight, or it could not be ended any more. */
const bringing: readonly (keyof MeetingActs | keyof MeetingHouseActs)[] = [
  'addItems',
  'takeItems',
  'gatherItems',
  'splitItem',
  'agreeConference',
  'agreeSelection',
  'agreeAdvice',
  'agreeRecovery',
  'addAction',
];

/** For the signature's own row, its letters and longer numbers in the counts. */
const besideBytes = 64 * 1024;

/** A signature tells every case at once, so a meeting takes on only what can be signed in one act; since edition 3. */
export function refuseTooMuch(
  m: Meeting,
  { act, news }: { readonly act: string; readonly news: readonly MeetingEvent[] },
  { edition }: Circumstances,
): Refusal | null {
  if (edition < 3 || !bringing.some((one) => one === act)) return null;
  const start: MeetingHolder = { current: m };
  const after = news.reduce<MeetingHolder>(evolveMeeting, start).current ?? m;
  const isFull = bytesOf(after) > mostBytes.meeting || signatureBytes(after) + besideBytes > mostBytes.act;
  return isFull ? { code: 'meetingTooLarge', mostKb: mostBytes.meeting / 1024 } : null;
}

/** What the signature would tell the cases if everything were carried, which is when it has most to tell. */
function signatureBytes(m: Meeting): number {
  const { length: seated } = m.members;
  const carried: Tally = {
    ...{ result: 'PASSED', seated, present: seated, yes: seated, no: 0, abstained: 0, recused: 0 },
  };
  const items = m.items.map((item): Item =>
    isPending(item) ? { ...item, status: 'closed', tally: 0 } : item,
  );
  const tallies = m.tallies.length > 0 ? [carried, ...m.tallies.slice(1)] : [carried];
  const signed: MeetingEvent = {
    type: 'minutesSigned',
    ...{
      signedAt: m.startsAt,
      signedBy: m.secretary,
      takeOver: 'ON_LEAVE',
      moving: null,
      endsAt: m.startsAt,
    },
  };
  return bytesOf(meetingMessages(signed, { current: { ...m, items, tallies, tellsOutcome: true } }));
}
