import {
  allHandlersFinished,
  condition,
  continueAsNew,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Entity, EntityName, Envelope, HasType } from '../domain/entity.ts';
import { createBell } from './bell.ts';
import { createDesk, type Desk } from './desk.ts';
import {
  act,
  peek,
  usualLimits,
  type Carried,
  type EntityInput,
  type Limits,
  type Peek,
} from './messages.ts';
import { createScribe } from './scribe.ts';

type EntityRun = (input: EntityInput) => Promise<void>;

/**
 * Turns four pure functions into a durable workflow whose only commands are one timer, one `record` and
 * continue-as-new. Acts are Updates with synchronous handlers; the body below only waits, rings, records and rolls.
 */
export function entityWorkflow<State, Command extends HasType, Event extends HasType>(
  rules: Entity<State, Command, Event>,
  entity: EntityName,
): EntityRun {
  return async function run(input) {
    const limits = input.limits ?? usualLimits;
    const from = restored(rules, input);
    const chain = workflowInfo().firstExecutionRunId;
    const desk = createDesk(rules, from, { chain, limits });
    const bell = createBell();
    const scribe = createScribe(desk, entity);
    let acts = 0;

    setHandler(peek, () => glance(desk));
    // Registered last: an Update that came with the start is judged inside this call.
    setHandler(
      act,
      (envelope) => {
        acts += 1;
        return desk.accept(envelope);
      },
      {
        validator: (envelope: Envelope<HasType>) => {
          desk.check(envelope);
        },
      },
    );

    // A refused first act must not leave an empty workflow open.
    if (!rules.isOpened(desk.state())) return;

    const isOver = (): boolean =>
      rules.isEnded(desk.state()) && desk.waiting().length === 0 && !scribe.isWriting();
    const mustRoll = (): boolean => isRunFull(acts, limits) || (isRollSuggested() && isQuiet(desk));

    for (;;) {
      const alarm = desk.alarm();
      if (alarm && bell.needsArming(alarm)) bell.arm(alarm);
      if (scribe.hasSomethingToWrite()) scribe.write();
      await condition(
        () =>
          bell.hasRung() ||
          bell.needsArming(desk.alarm()) ||
          scribe.hasSomethingToWrite() ||
          isOver() ||
          mustRoll(),
      );
      if (bell.hasRung()) {
        bell.hear();
        desk.ring();
      }
      if (!isOver() && !mustRoll()) continue;
      await condition(allHandlersFinished);
      if (isOver()) return;
      if (mustRoll()) await continueAsNew<EntityRun>({ ...desk.carried(), limits });
    }
  };
}

function restored<State, Command extends HasType, Event extends HasType>(
  rules: Entity<State, Command, Event>,
  input: EntityInput,
): Carried<State, Event> {
  const limits = input.limits ?? usualLimits;
  if (!('state' in input)) {
    const state = rules.initial();
    return {
      schema: 1,
      state,
      version: 0,
      recorded: 0,
      edition: 1,
      rulebook: null,
      tray: [],
      seen: [],
      limits,
    };
  }
  // A build that was rolled back decides nothing: its tasks fail until one that knows the edition is there.
  if (input.edition > rules.newestEdition)
    throw new Error('carried by a newer edition than this build knows');
  return input as Carried<State, Event>;
}

function glance<State, Event extends HasType>(desk: Desk<State, Event>): Peek {
  const { state, version, recorded, edition, rulebook, tray, seen } = desk.carried();
  const book = rulebook?.version ?? 0;
  return { state, version, recorded, waiting: tray.length, edition, rulebook: book, seen: seen.length };
}

const isQuiet = <State, Event extends HasType>(desk: Desk<State, Event>): boolean =>
  desk.waiting().length === 0;

const isRollSuggested = (): boolean => workflowInfo().continueAsNewSuggested;

const isRunFull = (acts: number, { updatesPerRun, eventsPerRun }: Limits): boolean =>
  acts >= updatesPerRun || workflowInfo().historyLength >= eventsPerRun;
