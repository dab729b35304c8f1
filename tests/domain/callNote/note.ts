import type { NoteActs, NoteActCommand, NoteCommand, NoteHouseActs } from '../../../domain/callNote/acts.ts';
import { callNote } from '../../../domain/callNote/entity.ts';
import type { NoteEvent } from '../../../domain/callNote/events.ts';
import type { CallNote, NoteHolder } from '../../../domain/callNote/state.ts';
import type { ActorId, Letter } from '../../../domain/entity.ts';
import { asId, type CaseId, type DongCode, type NoteId, type PaperId } from '../../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { rulebookOn, type Rulebook } from '../../../domain/rulebook.ts';
import { dayOf, plusHours, type Instant } from '../../../domain/time.ts';
import { kst } from '../household.ts';
import { householdId, people } from '../seats.ts';

type Acts = NoteActs & NoteHouseActs;

/** A Wednesday morning with working days around it. */
export const noteMorning = kst('2026-11-25T10:00');

export const noteId = asId<NoteId>(`${householdId}-note0001`);
export const colleague = asId<ActorId & CallNote['owner']>('officer-2');

/** What each act is sent with where nothing else is said. */
export const noteSamples: { readonly [A in keyof Acts]: Acts[A] } = {
  writeCallNote: {
    dong: asId<DongCode>('4111353000'),
    owner: people.officer,
    above: people.head,
    paperId: asId<PaperId>('paper-note'),
  },
  handOverCallNote: { to: colleague, above: people.head },
  closeCallNote: { closeReason: 'ANSWERED', paperId: null },
  reportCallNote: { caseId: asId<CaseId>(`${householdId}-00000001`) },
  renewRulebook: {},
};

/** A call note played on the pure domain with a clock that only moves by hand; it is written where it begins. */
export interface PlayedNote {
  now(): Instant;
  note(): CallNote;
  alarm(): Instant | null;
  history(): readonly { readonly event: NoteEvent; readonly letters: readonly Letter[] }[];
  tries<A extends keyof Acts>(act: A, change?: Partial<Acts[A]>): readonly NoteEvent[] | Refusal;
  does<A extends keyof Acts>(act: A, change?: Partial<Acts[A]>): readonly NoteEvent[];
  refused<A extends keyof Acts>(act: A, change?: Partial<Acts[A]>): Refusal;
  /** The note once it is closed. */
  closed(): PlayedNote;
  ring(): readonly NoteEvent[];
  /** Moves the clock; every alarm on the way rings. */
  wait(hours: number): void;
  /** Moves the clock, as while everything is down. */
  sleep(hours: number): void;
  takesRulebook(book: Rulebook): void;
}

export function playNote(
  from: Instant = noteMorning,
  written: Partial<Acts['writeCallNote']> = {},
  edition = callNote.newestEdition,
): PlayedNote {
  let at = from;
  let holder: NoteHolder = callNote.initial();
  let book = rulebookOn(dayOf(from));
  const history: { event: NoteEvent; letters: readonly Letter[] }[] = [];

  const decide = (command: NoteCommand, by: ActorId) =>
    callNote.decide(Object.freeze(holder), command, { at, by, edition, rulebook: book });

  function take(events: readonly NoteEvent[]): readonly NoteEvent[] {
    for (const event of events) {
      holder = callNote.evolve(holder, event);
      history.push({ event, letters: callNote.letters(event, holder) });
    }
    return events;
  }

  function ring(): readonly NoteEvent[] {
    const events = decide({ type: 'ring' }, 'clock');
    if (isRefusal(events)) throw new Error(events.code);
    return take(events);
  }

  const played: PlayedNote = {
    now: () => at,
    note() {
      if (!holder.current) throw new Error('the note was never written');
      return holder.current;
    },
    alarm: () => callNote.alarm(holder),
    history: () => history,
    tries(act, change = {}) {
      const command = { type: act, noteId, ...noteSamples[act], ...change } as unknown as NoteActCommand;
      const events = decide(command, people.officer);
      return isRefusal(events) ? events : take(events);
    },
    does(act, change) {
      const events = played.tries(act, change);
      if (isRefusal(events)) throw new Error(`${act}: ${events.code}`);
      return events;
    },
    refused(act, change) {
      const refusal = played.tries(act, change);
      if (!isRefusal(refusal)) throw new Error(`${act} was accepted`);
      return refusal;
    },
    closed() {
      played.does('closeCallNote');
      return played;
    },
    ring,
    wait(hours) {
      const until = plusHours(at, hours);
      for (let alarm = played.alarm(); alarm && alarm <= until; alarm = played.alarm()) {
        at = alarm;
        ring();
      }
      at = until;
    },
    sleep(hours) {
      at = plusHours(at, hours);
    },
    takesRulebook(next) {
      book = next;
    },
  };
  played.does('writeCallNote', written);
  return played;
}
