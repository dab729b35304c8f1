import { isMap, valuesOf, type Json, type JsonMap } from '../../histories/payloads.ts';
import type { RecordedRun } from '../../histories/historyFile.ts';
import type { DecisionKind } from './watch.ts';

/** Something that workflow code decided, in the shape in which the history and the replayed code can be compared. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The engine's own name for it: activity id, timer id or Update id. */
  readonly key: string;
  /** Null where the replayed code decided it and no event of the history says so. */
  readonly eventId: string | null;
  readonly decided: Json;
}

type Reader = (attributes: JsonMap) => Omit<Decision, 'eventId'>;

/** Events of a history that say what the workflow's own code decided, arguments and answers included. */
const readers: Readonly<Record<string, Reader>> = {
  activityTaskScheduledEventAttributes: (at) => ({
    kind: 'activity',
    key: textIn(at, 'activityId'),
    decided: { name: textIn(at, 'activityType', 'name'), args: valuesOf(at['input']) },
  }),
  timerStartedEventAttributes: (at) => ({
    kind: 'timer',
    key: textIn(at, 'timerId'),
    decided: { ms: msIn(at['startToFireTimeout']) },
  }),
  workflowExecutionUpdateCompletedEventAttributes: (at) => ({
    kind: 'update',
    key: textIn(at, 'meta', 'updateId'),
    decided: answerIn(at['outcome']),
  }),
  workflowExecutionContinuedAsNewEventAttributes: (at) => ({
    kind: 'nextRun',
    key: '',
    decided: { name: textIn(at, 'workflowType', 'name'), args: valuesOf(at['input']) },
  }),
};

/** What a recorded run decided, in its order. */
export function decisionsOf({ events }: RecordedRun): readonly Decision[] {
  return events.flatMap((event) => {
    const name = Object.keys(event).find((key) => key in readers);
    const attributes = name === undefined ? undefined : event[name];
    if (name === undefined || !isMap(attributes)) return [];
    return [{ ...(readers[name] as Reader)(attributes), eventId: textIn(event, 'eventId') }];
  });
}

function textIn(map: JsonMap, ...path: readonly string[]): string {
  const found = path.reduce<Json | undefined>((at, key) => (isMap(at) ? at[key] : undefined), map);
  return typeof found === 'string' ? found : '';
}

function msIn(duration: Json | undefined): number {
  const { seconds = '0', nanos = 0 } = isMap(duration) ? duration : {};
  return Number(seconds) * 1_000 + Number(nanos) / 1_000_000;
}

function answerIn(outcome: Json | undefined): Json {
  const { success, failure } = isMap(outcome) ? outcome : {};
  if (isMap(failure)) return { failed: failure['message'] ?? '' };
  return { answer: valuesOf(success)[0] ?? null };
}
