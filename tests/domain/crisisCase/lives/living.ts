import type { Act } from '../../../../domain/crisisCase/acts.ts';
import type { CaseEventType } from '../../../../domain/crisisCase/events.ts';
import type { Stage } from '../../../../domain/crisisCase/stages.ts';
import type { People } from '../../../../domain/crisisCase/state.ts';
import { isRefusal, type RefusalCode } from '../../../../domain/refusal.ts';
import type { Instant } from '../../../../domain/time.ts';
import { playHousehold, type PlayedHousehold } from '../../household.ts';
import { heavyLaws, laws, type Law, type Moment } from '../laws.ts';
import { playStep, type Step } from '../steps.ts';
import { begin, beginnings } from './beginnings.ts';
import { turnsOf } from './moment.ts';

/** Of so many steps one is held to the heavy laws; of so many lives one is frozen to the ground. */
const heavyEvery = 8;
const frozenEvery = 8;

const always = Object.entries(laws);
const sometimes = Object.entries(heavyLaws);

/** What was met in all lives together. */
export const met = {
  lives: 0,
  steps: 0,
  refused: 0,
  /** A life that broke a law is lived again ever shorter; each of those is held to all laws at every step. */
  isBroken: false,
  acts: new Set<Act>(),
  codes: new Set<RefusalCode>(),
  events: new Set<CaseEventType>(),
  stages: new Set<Stage>(),
};

export interface Life {
  readonly startsAt: Instant;
  readonly crew: People;
  /** What lies behind them, by its name. */
  readonly past: string;
  readonly steps: readonly Step[];
}

/** Lives it, and throws at the first law that is broken. */
export function liveThrough({ startsAt, crew, past, steps }: Life): void {
  met.lives += 1;
  const house = playHousehold(startsAt, { isFrozen: met.isBroken || met.lives % frozenEvery === 0 });
  house.does('reportCrisis', { urgent: true, people: crew });
  begin(house, beginnings[past] ?? []);
  for (const step of steps) live(house, step);
}

function live(house: PlayedHousehold, step: Step): void {
  const before = house.state();
  const told = house.history().length;
  const done = playStep(house, step);
  const news = house.history().slice(told);
  const moment: Moment = { house, before, told, done, news, turns: turnsOf(before, news) };
  count(moment);
  held(always, moment);
  if (met.isBroken || met.steps % heavyEvery === 0) held(sometimes, moment);
}

function held(all: readonly (readonly [sentence: string, law: Law])[], moment: Moment): void {
  for (const [sentence, law] of all) {
    try {
      law(moment);
    } catch (cause) {
      met.isBroken = true;
      throw new Error(`broken: ${sentence}`, { cause });
    }
  }
}

function count({ house, news, done }: Moment): void {
  met.steps += 1;
  met.stages.add(house.current().stage);
  for (const { event } of news) met.events.add(event.type);
  if (done && isRefusal(done.answer)) {
    met.refused += 1;
    met.codes.add(done.answer.code);
  } else if (done) {
    met.acts.add(done.command.type);
  }
}
