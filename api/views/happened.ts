import type { CaseEvent, CaseEventOf, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import type { Instant } from '../../domain/time.ts';

/** What the state does not keep and a picture shows all the same, from the record. */
export const shownEvents = [
  'assessmentRecorded',
  'adviceGiven',
  'adviceAnswered',
] as const satisfies readonly CaseEventType[];

/** One event of the record with who and when. */
export interface Happened {
  readonly at: Instant;
  readonly by: ActorId;
  readonly event: CaseEvent;
}

/** Those of one type, the oldest first. */
export const ofType = <T extends CaseEventType>(
  happened: readonly Happened[],
  type: T,
): (Happened & { readonly event: CaseEventOf<T> })[] =>
  happened.filter((one): one is Happened & { readonly event: CaseEventOf<T> } => one.event.type === type);
