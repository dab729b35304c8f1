import type { Committee, Seated } from '../../../domain/committee/kinds.ts';
import { committeeRuleOn } from '../../../domain/committee/rows.ts';
import type { CommitteeRules } from '../../../domain/committee/rules.ts';
import type { ActorId, Letter, Message } from '../../../domain/entity.ts';
import {
  asId,
  cityOf,
  type CaseId,
  type MeetingId,
  type PaperId,
  type StaffId,
} from '../../../domain/ids.ts';
import type {
  MeetingActCommand,
  MeetingActs,
  MeetingCommand,
  MeetingHouseActs,
  MeetingWay,
} from '../../../domain/meeting/acts.ts';
import { meeting } from '../../../domain/meeting/entity.ts';
import type { MeetingEvent } from '../../../domain/meeting/events.ts';
import type { ExpertOwnActs } from '../../../domain/meeting/experts.ts';
import type { NewItem } from '../../../domain/meeting/items.ts';
import type { Meeting, MeetingHolder } from '../../../domain/meeting/state.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, plusHours, plusMinutes, type Instant } from '../../../domain/time.ts';
import { kst } from '../household.ts';
import { dong, householdId, people } from '../seats.ts';

type Acts = MeetingActs & MeetingHouseActs & ExpertOwnActs;

export const meetingId = asId<MeetingId>(`${householdId}-meeting1`);
export const nextMeetingId = asId<MeetingId>(`${householdId}-meeting2`);
export const secretary = asId<StaffId>('secretary');
export const chair = people.committeeChair;
export const memberId = (n: number): StaffId => asId(`member-${String(n).padStart(2, '0')}`);

/** A chair, a deputy, that many members in all, and a secretary. */
export function rosterOf(size: number): Seated[] {
  const seats = Array.from({ length: size }, (_, n): Seated => ({
    staffId: n === 0 ? chair : memberId(n),
    seat: n === 0 ? 'CHAIR' : n === 1 ? 'DEPUTY' : 'MEMBER',
    category: n % 2 === 1 ? 'CIVIC' : 'LEARNED',
  }));
  return [...seats, { staffId: secretary, seat: 'SECRETARY', category: 'OFFICIAL' }];
}

export const review: Committee = { kind: 'EMERGENCY_REVIEW', place: cityOf(dong) };
export const rulesOf = (kind: Committee['kind']): CommitteeRules =>
  committeeRuleOn(kind, dayOf(planningMorning)).rules;

/** A Wednesday, eight days before the sitting. */
export const planningMorning = kst('2026-11-18T10:00');
export const sittingAt = kst('2026-11-26T14:00');

export const caseOf = (n: number): CaseId => asId(`${householdId}-${String(n).padStart(8, '0')}`);
const paperOf = (n: number): PaperId => asId(`paper${String(n).padStart(19, '0')}`);

/** An extension asked for in the case of that number. */
export const item = (n: number, change: Partial<NewItem> = {}): Omit<NewItem, 'by'> => ({
  ...{ kind: 'EXTENSION', caseId: caseOf(n), about: 'x1', proposal: null, basis: null, paperId: paperOf(n) },
  ...change,
});

/** The same as one question of an item that is split: its case is the item's. */
export function partOf(n: number, change: Partial<NewItem> = {}): Omit<NewItem, 'by' | 'caseId'> {
  const { kind, about, proposal, basis, paperId } = item(n, change);
  return { kind, about, proposal, basis, paperId };
}

/** A meeting on the pure domain with a clock that only moves by hand; it is planned where it begins. */
export interface PlayedMeeting {
  now(): Instant;
  meeting(): Meeting;
  alarm(): Instant | null;
  events(): readonly MeetingEvent[];
  letters(): readonly Letter[];
  messages(): readonly Message[];
  tries<A extends keyof Acts>(act: A, input: Acts[A], by?: ActorId): readonly MeetingEvent[] | Refusal;
  does<A extends keyof Acts>(act: A, input: Acts[A], by?: ActorId): readonly MeetingEvent[];
  refused<A extends keyof Acts>(act: A, input: Acts[A], by?: ActorId): Refusal;
  /** Called, on its day, with those members there and all items of these numbers on the agenda. */
  sits(present: readonly number[], items?: readonly Omit<NewItem, 'by'>[]): PlayedMeeting;
  votes(vote: 'yes' | 'no' | 'abstain', ...members: readonly number[]): void;
  ring(): readonly MeetingEvent[];
  /** Moves the clock; every alarm on the way rings. */
  wait(hours: number, minutes?: number): void;
}

export interface Planned {
  readonly size?: number;
  readonly committee?: Committee;
  readonly rules?: Partial<CommitteeRules>;
  readonly way?: MeetingWay;
  /** The newest where not said is 1, under which meetings began. */
  readonly edition?: number;
}

export function playMeeting({
  size = 7,
  committee = review,
  rules = {},
  way = 'SITTING',
  edition = 1,
}: Planned = {}): PlayedMeeting {
  let at = planningMorning;
  let holder: MeetingHolder = meeting.initial();
  const rulebook = rulebookOn(dayOf(at));
  const events: MeetingEvent[] = [];
  const letters: Letter[] = [];
  const messages: Message[] = [];

  const decide = (command: MeetingCommand, by: ActorId) =>
    meeting.decide(Object.freeze(holder), command, { at, by, edition, rulebook });

  function take(news: readonly MeetingEvent[]): readonly MeetingEvent[] {
    for (const event of news) {
      holder = meeting.evolve(holder, event);
      events.push(event);
      letters.push(...meeting.letters(event, holder));
      messages.push(...meeting.messages(event, holder));
    }
    return news;
  }

  function ring(): readonly MeetingEvent[] {
    const news = decide({ type: 'ring' }, 'clock');
    if (isRefusal(news)) throw new Error(news.code);
    return take(news);
  }

  const played: PlayedMeeting = {
    now: () => at,
    meeting() {
      if (!holder.current) throw new Error('the meeting was never planned');
      return holder.current;
    },
    alarm: () => meeting.alarm(holder),
    events: () => events,
    letters: () => letters,
    messages: () => messages,
    tries(act, input, by = secretary) {
      const news = decide({ type: act, meetingId, ...input } as unknown as MeetingActCommand, by);
      return isRefusal(news) ? news : take(news);
    },
    does(act, input, by) {
      const news = played.tries(act, input, by);
      if (isRefusal(news)) throw new Error(`${act}: ${news.code}`);
      return news;
    },
    refused(act, input, by) {
      const refusal = played.tries(act, input, by);
      if (!isRefusal(refusal)) throw new Error(`${act} was accepted`);
      return refusal;
    },
    sits(present, items = [item(1)]) {
      if (items.length > 0) played.does('addItems', { added: items });
      if (played.meeting().status === 'planned') played.does('callMeeting', { urgentCause: null });
      at = sittingAt;
      const { members } = played.meeting();
      const there = present.map((n) => ({
        staffId: members[n]?.staffId ?? memberId(99),
        attends: 'ROOM' as const,
      }));
      played.does('recordAttendance', { present: there });
      return played;
    },
    votes(vote, ...places) {
      for (const n of places) {
        const by = played.meeting().members[n]?.staffId ?? memberId(99);
        played.does('castBallot', { items: 'ALL', except: [], vote, paperId: paperOf(n) }, by);
      }
    },
    ring,
    wait(hours, minutes = 0) {
      const until = plusMinutes(plusHours(at, hours), minutes);
      for (let alarm = played.alarm(); alarm && alarm <= until; alarm = played.alarm()) {
        at = alarm > at ? alarm : at;
        if (ring().length === 0) throw new Error('an alarm rang for nothing');
      }
      at = until;
    },
  };
  const seated = rosterOf(size);
  played.does('planMeeting', {
    ...{ committee, seated, way, startsAt: sittingAt },
    rules: { ...rulesOf(committee.kind), ...rules },
  });
  return played;
}
