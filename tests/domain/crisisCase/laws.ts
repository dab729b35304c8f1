import { isDeepStrictEqual } from 'node:util';
import { isWorkingDay } from '../../../domain/calendar.ts';
import { clocks } from '../../../domain/crisisCase/clocks.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../../../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../../../domain/crisisCase/state.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { roleFor } from '../../../domain/roles.ts';
import { supportKinds } from '../../../domain/rulebook.ts';
import { dayOf, plusHours, type Instant } from '../../../domain/time.ts';
import type { Happening, PlayedHousehold } from '../household.ts';
import { dong, holderOf } from '../seats.ts';
import { doable, inputFor } from './steps.ts';

/** How a household stood before the step, and how much had happened to it. */
export interface Before {
  readonly state: Household;
  readonly told: number;
}

/** Throws where the law is broken. */
type Law = (house: PlayedHousehold, before: Before) => void;

function hold(isTrue: boolean, detail: () => unknown): void {
  if (!isTrue) throw new Error(JSON.stringify(detail()));
}

const news = (house: PlayedHousehold, { told }: Before): readonly Happening[] => house.history().slice(told);

const openClocks: Law = (house) => {
  const { stage, people } = house.current();
  const open = house.clocks();
  hold((open.length === 0) === (stage === 'archived'), () => ({ stage, open }));
  hold(new Set(open.map(({ id }) => id)).size === open.length, () => open);
  for (const clock of open) {
    hold(clock.owner === people[clock.seat], () => clock);
    hold(roleFor(holderOf(clock.seat), clock.act, dong) !== null, () => clock);
  }
};

const doneWhenDone: Law = (house, { told }) => {
  for (const [n, clock] of doable(house).entries()) {
    const command = house.command(clock.act, inputFor(house, clock, told));
    const answer = house.judge(command, clock.owner);
    if (isRefusal(answer)) throw new Error(`${clock.id} in ${house.current().stage}: ${answer.code}`);
    const after = answer.reduce(crisisCase.evolve, house.state()).current as CrisisCase;
    hold(!clocks(after).some(({ id }) => id === clock.id), () => clock);
    if (n === 0) hold(isDeepStrictEqual(house.judge(command, clock.owner), answer), () => command);
  }
};

const waitsForSomebody: Law = (house) => {
  const waits = new Map(house.clocks().map(({ id, waitsFor }) => [id, waitsFor]));
  for (const id of waits.keys()) {
    const passed = new Set<string>();
    for (let at: string | null = id; at !== null; at = waits.get(at) ?? null) {
      hold(waits.has(at) && !passed.has(at), () => ({ id, at }));
      passed.add(at);
    }
  }
};

const ringsOnce: Law = (house) => {
  const { late, grants } = house.current();
  const untold = house.clocks().flatMap(({ id, due }) => (late[id] === null ? [] : [late[id] ?? due.at]));
  const supports = grants.flatMap((grant) => grant.supports).filter(({ ended }) => !ended);
  const moments = [...untold, ...supports.map(({ endsAt }) => endsAt)].toSorted();
  const alarm = house.alarm();
  hold(alarm === (moments[0] ?? null), () => ({ alarm, moments }));
  if (alarm === null) return;
  if (house.now() < alarm) hold(ringAt(house, house.now()).length === 0, () => 'a bell for nothing');
  const at = alarm > house.now() ? alarm : plusHours(house.now(), 1);
  const rung = ringAt(house, at);
  hold(rung.length > 0, () => 'an alarm for nothing');
  const next = crisisCase.alarm(rung.reduce(crisisCase.evolve, house.state()));
  hold(next === null || next > at, () => ({ alarm, at, next }));
};

function ringAt(house: PlayedHousehold, at: Instant): readonly CaseEvent[] {
  const now = { at, by: 'clock', edition: 1, rulebook: house.rulebook() } as const;
  const rung = crisisCase.decide(house.state(), crisisCase.ring, now);
  if (isRefusal(rung)) throw new Error('the clock was refused');
  return rung;
}

const toldOnce: Law = (house, before) => {
  let state = before.state;
  for (const [n, { at, event, letters }] of news(house, before).entries()) {
    if (event.type === 'dutyPassed' || event.type === 'dutyEscalated') {
      const { type, clockId } = event;
      const { current } = state;
      const late = current && clocks(current).find(({ id, due }) => id === clockId && due.at <= at);
      hold(late !== undefined, () => event);
      const earlier = house
        .history()
        .slice(0, before.told + n)
        .map((one) => one.event);
      const opened = earlier.findLastIndex((one) => one.type === 'caseOpened');
      const again = earlier.slice(opened).some((one) => one.type === type && one.clockId === clockId);
      hold(!again, () => event);
      const heard = type === 'dutyPassed' ? event.owner : event.to;
      const staff = letters.flatMap(({ to }) => ('staffId' in to ? [to.staffId] : []));
      hold(isDeepStrictEqual(staff, [heard]), () => letters);
    }
    state = crisisCase.evolve(state, event);
  }
};

const withinCaps: Law = (house) => {
  const supports = house.current().grants.flatMap((grant) => grant.supports);
  for (const kind of supportKinds) {
    const given = supports.filter((one) => one.kind === kind).reduce((sum, { units }) => sum + units, 0);
    hold(given <= house.rulebook().supports[kind].capUnits, () => ({ kind, given }));
  }
  for (const one of supports) hold(one.paidWon <= one.units * one.amountWon, () => one);
};

const closedWhenDone: Law = (house) => {
  const { grants, linkages, visits, stage } = house.current();
  if (!['closeRequested', 'followUp', 'archived'].includes(stage)) return;
  hold(visits.length === 0, () => visits);
  hold(!linkages.some(({ status }) => status === 'offered' || status === 'delivering'), () => linkages);
  for (const grant of grants) {
    hold(Object.keys(grant.dues).length === 0, () => grant);
    const isAnswered = grant.status === 'declined' || grant.status === 'notConfirmed';
    hold(isAnswered || (grant.status === 'given' && grant.adequacy !== null), () => grant);
    hold(
      grant.supports.every(({ ended, paidWon }) => ended && paidWon > 0),
      () => grant,
    );
  }
};

const plainAndFolded: Law = (house, before) => {
  const events = news(house, before).map(({ event }) => event);
  const carried = JSON.parse(JSON.stringify(events)) as CaseEvent[];
  hold(isDeepStrictEqual(carried, events), () => events);
  hold(isDeepStrictEqual(carried.reduce(crisisCase.evolve, before.state), house.state()), () => events);
};

const visitsOnWorkingDays: Law = (house, before) => {
  const { calendar } = house.rulebook();
  for (const { event } of news(house, before)) {
    if (event.type !== 'visitsPlanned') continue;
    for (const { due } of event.visits) hold(isWorkingDay(due.day, calendar), () => due);
  }
};

const endsOnItsLastDay: Law = (house, before) => {
  for (const { at, event } of news(house, before)) {
    if (event.type !== 'supportEnded') continue;
    const supports = house
      .history()
      .flatMap((one) => (one.event.type === 'grantDecided' ? one.event.supports : []));
    const isOver = supports.some(({ id, to }) => id === event.supportId && to < dayOf(at));
    hold(isOver, () => event);
  }
};

/** What is true of every household at every moment, by the sentence that it breaks. */
export const laws: Readonly<Record<string, Law>> = {
  'while a case is open it has a clock, each of its own name and of one owner whose role may do the act':
    openClocks,
  'the named act by the named owner is accepted and the clock is gone, and asked twice it says the same':
    doneWhenDone,
  'who waits, waits for an open clock and never in a circle': waitsForSomebody,
  'the alarm is the earliest thing that nobody was told, and a ring has something to say once': ringsOnce,
  'a duty is told to its owner once when it has passed, once above after its grace, and never when done':
    toldOnce,
  'no kind of support passes its cap and no payment what was decided': withinCaps,
  'nothing closes or is archived with work that is open, unpaid or unreviewed': closedWhenDone,
  'events are plain JSON whose fold is the state': plainAndFolded,
  'visits fall due on working days': visitsOnWorkingDays,
  'a support ends only when its last day is over': endsOnItsLastDay,
};
