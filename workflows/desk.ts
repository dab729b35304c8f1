import { ApplicationFailure, currentUpdateInfo } from '@temporalio/workflow';
import type { ActorId, Answer, Entity, Envelope, HasType, TrayRow } from '../domain/entity.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import { instantFromMs, type Instant } from '../domain/time.ts';
import { keyAndHashOf, refusedType, type Carried, type Limits } from './messages.ts';

type Known = readonly [bodyHash: string, version: number, subject: string];

/** Everything an entity knows: what is true, what is not recorded yet, and which keys it has answered. */
export interface Desk<State, Event extends HasType> {
  /** Throws the refusal of an act that may not happen; changes nothing. */
  check(envelope: Envelope<HasType>): void;
  /** Folds an accepted act in and answers; the same key again gets the same answer. */
  accept(envelope: Envelope<HasType>): Answer;
  /** Asks the state what has come due by now. */
  ring(): void;
  state(): State;
  alarm(): Instant | null;
  /** Rows that the record has not confirmed, oldest first. */
  waiting(): readonly TrayRow<Event>[];
  recordedUpTo(version: number): void;
  carried(): Omit<Carried<State, Event>, 'limits'>;
}

interface Told {
  readonly command: HasType;
  readonly by: ActorId;
  readonly envelope: Envelope<HasType> | null;
}

const refuse = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(refusal.code, refusedType, refusal);

/** The two seconds of a decision: judge it, and, where it stands, make it true. Nothing here waits. */
export function createDesk<State, Command extends HasType, Event extends HasType>(
  rules: Entity<State, Command, Event>,
  from: Omit<Carried<State, Event>, 'limits'>,
  { chain, limits }: { readonly chain: string; readonly limits: Limits },
): Desk<State, Event> {
  let { state, version, recorded, edition, rulebook } = from;
  let tray = [...from.tray];
  let bytes = tray.reduce((sum, row) => sum + sizeOf(row), 0);
  let alarm = rules.alarm(state);
  const seen = new Map<string, Known>(from.seen.map(([key, ...known]) => [key, known]));

  /** What the rules say to it, under the highest edition seen and the rulebook held. */
  function judge({ command, by, envelope }: Told): readonly Event[] | Refusal {
    const under = Math.max(edition, envelope?.edition ?? 1);
    if (under > rules.newestEdition) return { code: 'editionNewer' };
    const book: Rulebook | null = rulebook ?? envelope?.rulebook ?? null;
    if (!book) return { code: 'notOpen' };
    const at = instantFromMs(Date.now());
    return rules.decide(state, command as Command, { at, by, edition: under, rulebook: book });
  }

  /** Makes the events true and lays them in the tray; the key goes with the last, whose version is the answer. */
  function fold(told: Told, events: readonly Event[], mark: { key: string; bodyHash: string } | null): void {
    edition = Math.max(edition, told.envelope?.edition ?? 1);
    rulebook ??= told.envelope?.rulebook ?? null;
    const at = instantFromMs(Date.now());
    for (const [n, event] of events.entries()) {
      version += 1;
      state = rules.evolve(state, event);
      const last = n === events.length - 1 ? mark : null;
      const row: TrayRow<Event> = {
        version,
        at,
        by: told.by,
        role: told.envelope?.role ?? null,
        edition,
        rulebook: rulebook?.version ?? 0,
        key: last?.key ?? null,
        bodyHash: last?.bodyHash ?? null,
        subject: rules.subject(state),
        event,
        letters: rules.letters(event, state),
      };
      tray.push(row);
      bytes += sizeOf(row);
    }
    alarm = rules.alarm(state);
  }

  function check(envelope: Envelope<HasType>): void {
    const { key, bodyHash } = keyAndHashOf(updateId());
    const known = seen.get(key);
    if (known) {
      if (known[0] !== bodyHash) throw refuse({ code: 'keyReused' });
      return;
    }
    // A database outage stops no act until this much waits; then the caller is told to come back.
    if (tray.length >= limits.rowsWaiting || bytes >= limits.bytesWaiting) throw refuse({ code: 'recordBehind' });
    const judged = judge({ command: envelope.command, by: envelope.by, envelope });
    if (isRefusal(judged)) throw refuse(judged);
  }

  function accept(envelope: Envelope<HasType>): Answer {
    // A plain Error fails the task, not the act: it waits until a build that knows this edition takes over.
    if (envelope.edition > rules.newestEdition) throw new Error('decided by a newer edition than this build knows');
    const { key, bodyHash } = keyAndHashOf(updateId());
    const known = seen.get(key);
    if (known) return { chain, version: known[1], subject: known[2], repeated: true };
    const told = { command: envelope.command, by: envelope.by, envelope };
    const judged = judge(told);
    if (isRefusal(judged)) throw refuse(judged);
    fold(told, judged, { key, bodyHash });
    const subject = rules.subject(state);
    seen.set(key, [bodyHash, version, subject]);
    forgetOldest(seen, limits.keysKept);
    return { chain, version, subject, repeated: false };
  }

  return {
    check,
    accept,
    ring() {
      const told: Told = { command: rules.ring, by: 'clock', envelope: null };
      const judged = judge(told);
      if (isRefusal(judged)) throw new Error(`the clock was refused: ${judged.code}`);
      fold(told, judged, null);
    },
    state: () => state,
    alarm: () => alarm,
    waiting: () => tray,
    recordedUpTo(upTo) {
      recorded = upTo;
      tray = tray.filter((row) => row.version > upTo);
      bytes = tray.reduce((sum, row) => sum + sizeOf(row), 0);
    },
    carried: () => ({
      schema: 1,
      state,
      version,
      recorded,
      edition,
      rulebook,
      tray,
      seen: [...seen].map(([key, known]) => [key, ...known] as const),
    }),
  };
}

function updateId(): string {
  const info = currentUpdateInfo();
  if (!info) throw new Error('an act came in outside an Update');
  return info.id;
}

/** Characters of its JSON; Hangul never stands in a row, so they are bytes. */
const sizeOf = (row: object): number => JSON.stringify(row).length;

function forgetOldest(seen: Map<string, Known>, most: number): void {
  for (const key of seen.keys()) {
    if (seen.size <= most) return;
    seen.delete(key);
  }
}
