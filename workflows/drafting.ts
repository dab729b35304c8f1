import type { ActorId, Entity, Envelope, HasType, TrayRow } from '../domain/entity.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import { bytesOf, refuseWeight, type Sizes } from '../domain/sizes.ts';
import { instantFromMs } from '../domain/time.ts';

/** An act, or the clock's word, with who says it. */
export interface Told {
  readonly command: HasType;
  readonly by: ActorId;
  readonly envelope: Envelope<HasType> | null;
}

/** The key under which an act came, to stand beside what it became. */
export interface Mark {
  readonly key: string;
  readonly bodyHash: string;
}

/** What an act becomes: rows for the record, and what is true after them. Nothing of it has happened yet. */
export interface Draft<State, Event extends HasType> {
  readonly rows: readonly TrayRow<Event>[];
  readonly state: State;
}

/** What a draft is made upon; it changes nothing of it. */
export interface Ground<State, Command extends HasType, Event extends HasType> {
  readonly rules: Entity<State, Command, Event>;
  readonly state: State;
  readonly version: number;
  readonly edition: number;
  readonly rulebook: Rulebook | null;
}

interface Drafting<E extends HasType> {
  readonly told: Told;
  readonly events: readonly E[];
  readonly mark: Mark | null;
}

/** The key goes with the last row, whose version is the answer. */
export function draftOf<S, C extends HasType, E extends HasType>(
  ground: Ground<S, C, E>,
  { told, events, mark }: Drafting<E>,
): Draft<S, E> {
  const { rules } = ground;
  const edition = editionUnder(ground, told);
  const rulebook = newerOf(ground.rulebook, told.envelope?.rulebook)?.version ?? 0;
  const at = instantFromMs(Date.now());
  let state = ground.state;
  const rows = events.map((event, n): TrayRow<E> => {
    state = rules.evolve(state, event);
    const last = n === events.length - 1 ? mark : null;
    const messages = rules.messages(event, state);
    return {
      version: ground.version + n + 1,
      at,
      by: told.by,
      role: told.envelope?.role ?? null,
      edition,
      rulebook,
      key: last?.key ?? null,
      bodyHash: last?.bodyHash ?? null,
      subject: rules.subject(state),
      event,
      letters: rules.letters(event, state),
      ...(messages.length > 0 ? { messages } : {}),
    };
  });
  return { rows, state };
}

/** The highest that was seen with it. */
export const editionUnder = <S, C extends HasType, E extends HasType>(
  { edition }: Ground<S, C, E>,
  { envelope }: Told,
): number => Math.max(edition, envelope?.edition ?? 1);

/** A report brings the rules of its day: what is counted from then on is counted by them, and never by older ones. */
export function newerOf(held: Rulebook | null, brought: Rulebook | undefined): Rulebook | null {
  if (!brought) return held;
  return held && held.version >= brought.version ? held : brought;
}

export const bytesOfRows = (rows: readonly object[]): number =>
  rows.reduce<number>((sum, row) => sum + bytesOf(row), 0);

/**
 * Asked of an act that is new and never of one that was accepted: the handler, which is all that runs again in a replay,
 * does not weigh, so that no history is decided otherwise by what a build holds for too large.
 */
export const refuseHeavy = <S, E extends HasType>(
  { rows, state }: Draft<S, E>,
  waitingBytes: number,
  sizes?: Sizes,
): Refusal | null =>
  refuseWeight({ rowsBytes: bytesOfRows(rows), stateBytes: bytesOf(state), waitingBytes }, sizes);
