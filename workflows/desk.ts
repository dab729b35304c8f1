import { ApplicationFailure, currentUpdateInfo } from '@temporalio/workflow';
import type { Answer, Entity, Envelope, HasType, TrayRow } from '../domain/entity.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import { instantFromMs, type Instant } from '../domain/time.ts';
import {
  bytesOfRows,
  draftOf,
  editionUnder,
  newerOf,
  refuseHeavy,
  type Draft,
  type Ground,
  type Mark,
  type Told,
} from './drafting.ts';
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

const refuse = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(refusal.code, refusedType, refusal);

/** The desk's own mutable books; everything else about it is a function of them. */
interface Books<State, Command extends HasType, Event extends HasType> extends Ground<State, Command, Event> {
  readonly chain: string;
  readonly limits: Limits;
  state: State;
  version: number;
  recorded: number;
  edition: number;
  rulebook: Rulebook | null;
  tray: TrayRow<Event>[];
  bytes: number;
  alarm: Instant | null;
  readonly seen: Map<string, Known>;
  judged: Judged<State, Event> | null;
}

/**
 * What a validator found of an act, for the handler that follows it in the same breath. A replay runs no validators, so
 * it may only ever spare the handler what it would find itself: the same act, asked of the same state at the same moment.
 */
interface Judged<State, Event extends HasType> {
  readonly updateId: string;
  readonly state: State;
  readonly nowMs: number;
  readonly draft: Draft<State, Event>;
}

/** Judges acts, makes the accepted ones true and keeps what is not recorded yet. Nothing here waits. */
export function createDesk<State, Command extends HasType, Event extends HasType>(
  rules: Entity<State, Command, Event>,
  from: Omit<Carried<State, Event>, 'limits'>,
  { chain, limits }: { readonly chain: string; readonly limits: Limits },
): Desk<State, Event> {
  const { state, version, recorded, edition, rulebook } = from;
  const books: Books<State, Command, Event> = {
    ...{ rules, chain, limits, state, version, recorded, edition, rulebook },
    tray: [...from.tray],
    bytes: bytesOfRows(from.tray),
    alarm: rules.alarm(state),
    seen: new Map(from.seen.map(([key, ...known]) => [key, known])),
    judged: null,
  };
  return {
    check: (envelope) => {
      check(books, envelope);
    },
    accept: (envelope) => accept(books, envelope),
    ring: () => {
      ring(books);
    },
    state: () => books.state,
    alarm: () => books.alarm,
    waiting: () => books.tray,
    recordedUpTo: (upTo) => {
      books.recorded = upTo;
      books.tray = books.tray.filter((row) => row.version > upTo);
      books.bytes = bytesOfRows(books.tray);
    },
    carried: () => carried(books),
  };
}

/** What the rules say to it, under the highest edition seen and the rulebook held. */
function judge<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
  told: Told,
): readonly E[] | Refusal {
  const { rules, state } = books;
  const edition = Math.max(books.edition, told.envelope?.edition ?? 1);
  if (edition > rules.newestEdition) return { code: 'editionNewer' };
  const rulebook = newerOf(books.rulebook, told.envelope?.rulebook);
  if (!rulebook) return { code: 'notOpen' };
  const at = instantFromMs(Date.now());
  return rules.decide(state, told.command as C, { at, by: told.by, edition, rulebook });
}

/** Makes a draft true and lays its rows in the tray. */
function fold<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
  told: Told,
  { rows, state }: Draft<S, E>,
): void {
  books.edition = editionUnder(books, told);
  books.rulebook = newerOf(books.rulebook, told.envelope?.rulebook);
  books.state = state;
  books.version += rows.length;
  books.tray.push(...rows);
  books.bytes += bytesOfRows(rows);
  books.alarm = books.rules.alarm(state);
}

/** Throws the refusal of an act that may not happen; an answered key may be asked again with the same body only. */
function check<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
  envelope: Envelope<HasType>,
): void {
  const id = updateId();
  const { key, bodyHash } = keyAndHashOf(id);
  const known = books.seen.get(key);
  if (known) {
    if (known[0] !== bodyHash) throw refuse({ code: 'keyReused' });
    return;
  }
  // A database outage stops no act until this much waits; then the caller is told to come back.
  const { rowsWaiting, bytesWaiting } = books.limits;
  if (books.tray.length >= rowsWaiting || books.bytes >= bytesWaiting) throw refuse({ code: 'recordBehind' });
  const told = { command: envelope.command, by: envelope.by, envelope };
  const events = judge(books, told);
  if (isRefusal(events)) throw refuse(events);
  const draft = draftOf(books, { told, events, mark: { key, bodyHash } });
  const heavy = refuseHeavy(draft, books.bytes, books.limits.sizes);
  if (heavy) throw refuse(heavy);
  books.judged = { updateId: id, state: books.state, nowMs: Date.now(), draft };
}

/** What the validator found a moment ago, or what the rules say now where none has run. */
function draftedOrDraft<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
  told: Told,
  { id, mark }: { readonly id: string; readonly mark: Mark },
): Draft<S, E> | Refusal {
  const { judged, state } = books;
  books.judged = null;
  const holds = judged?.updateId === id && judged.state === state && judged.nowMs === Date.now();
  if (holds) return judged.draft;
  const events = judge(books, told);
  return isRefusal(events) ? events : draftOf(books, { told, events, mark });
}

function accept<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
  envelope: Envelope<HasType>,
): Answer {
  const { rules, chain, seen, limits } = books;
  // A plain Error fails the task, not the act: it waits until a build that knows this edition takes over.
  if (envelope.edition > rules.newestEdition)
    throw new Error('decided by a newer edition than this build knows');
  const id = updateId();
  const { key, bodyHash } = keyAndHashOf(id);
  const known = seen.get(key);
  if (known) return { chain, version: known[1], subject: known[2], repeated: true };
  const told = { command: envelope.command, by: envelope.by, envelope };
  const draft = draftedOrDraft(books, told, { id, mark: { key, bodyHash } });
  if ('code' in draft) throw refuse(draft);
  fold(books, told, draft);
  const subject = rules.subject(books.state);
  seen.set(key, [bodyHash, books.version, subject]);
  forgetOldest(seen, limits.keysKept);
  return { chain, version: books.version, subject, repeated: false };
}

function ring<S, C extends HasType, E extends HasType>(books: Books<S, C, E>): void {
  const told: Told = { command: books.rules.ring, by: 'clock', envelope: null };
  const judged = judge(books, told);
  if (isRefusal(judged)) throw new Error(`the clock was refused: ${judged.code}`);
  fold(books, told, draftOf(books, { told, events: judged, mark: null }));
}

function carried<S, C extends HasType, E extends HasType>(
  books: Books<S, C, E>,
): Omit<Carried<S, E>, 'limits'> {
  const { state, version, recorded, edition, rulebook, tray } = books;
  const seen = [...books.seen].map(([key, known]) => [key, ...known] as const);
  return { schema: 1, state, version, recorded, edition, rulebook, tray, seen };
}

function updateId(): string {
  const info = currentUpdateInfo();
  if (!info) throw new Error('an act came in outside an Update');
  return info.id;
}

function forgetOldest(seen: Map<string, Known>, most: number): void {
  for (const key of seen.keys()) {
    if (seen.size <= most) return;
    seen.delete(key);
  }
}
