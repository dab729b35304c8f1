import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isSameQuestion } from './needs.ts';
import { noteOn, type SittingNote, type SittingRef } from './sittings.ts';
import type { Household } from './state.ts';

interface Decided {
  readonly events: readonly CaseEvent[];
  /** The sitting whose own decision it was, which needs no telling. */
  readonly by: SittingRef | null;
}

/** A need that ended elsewhere, as by a request that lapsed or a case that is over, takes its item off the agenda. */
export function withSittings({ current }: Household, { events, by }: Decided): CaseEvent[] {
  const before = current?.sittings?.filter(({ need }) => need !== null) ?? [];
  if (before.length === 0) return [...events];
  const after = events.reduce(evolve, { current }).current;
  const left = after && after.caseId === current?.caseId ? after : null;
  const gone = before.filter(
    (note) => note.meetingId !== by?.meetingId && !(left && noteOn(left, note)) && !isLeft(events, note),
  );
  const givenUp = gone.map(({ meetingId, kind, about }): CaseEvent => ({
    type: 'sittingGivenUp',
    meetingId,
    kind,
    about,
  }));
  return [...events, ...givenUp];
}

const isLeft = (events: readonly CaseEvent[], note: SittingNote): boolean =>
  events.some((event) => event.type === 'sittingLeft' && isSameQuestion(event, note));
