import { isDeepStrictEqual } from 'node:util';
import { daysSlept, isAsleep } from '../../../../domain/pause.ts';
import { dayOf, daysBetween, plusDays } from '../../../../domain/time.ts';
import { dutiesOf, hold, turnsBy, type Law } from './moment.ts';

/** A working day is never further away than this, whatever the Cabinet added. */
const longestRoll = 14;

/** K21: no emergency or statutory clock sleeps, what sleeps is not late, and the days used and left are the days of the pause. */
export const pausesAddUp: Law = ({ house }) => {
  const c = house.current();
  const [now, today] = [house.now(), house.today()];
  for (const [id, pause] of Object.entries(c.pauses)) {
    const duty = dutiesOf(c).get(id);
    const { since, until, was, resumedOn, daysBefore } = pause;
    const { strength, pausable } = house.rulebook().deadlines[was.rule];
    hold(duty !== undefined && pausable && strength !== 'STATUTE', () => ({ id, pause }));
    if (!duty) continue;
    const used = daysSlept(pause, now) - daysBefore;
    const planned = daysBetween(dayOf(since), until);
    const left = isAsleep(pause, now) ? daysBetween(today, until) : 0;
    if (isAsleep(pause, now)) hold(duty.due.at > now, () => ({ id, pause, due: duty.due }));
    hold(resumedOn === null || resumedOn <= until, () => ({ id, pause }));
    hold(used >= 0 && used + left === (resumedOn ? used : planned), () => ({ id, pause, used, left }));
    const days = resumedOn ? daysBetween(dayOf(since), resumedOn) : planned;
    const earliest = plusDays(was.day, days);
    hold(duty.due.day >= earliest && duty.due.day <= plusDays(earliest, longestRoll), () => ({
      id,
      pause,
      due: duty.due,
    }));
  }
};

export const pauseMakesNobodyLate: Law = (moment) => {
  for (const { at, event } of turnsBy(moment, 'clockPaused')) {
    hold(event.was.at > at && event.due.at >= event.was.at, () => event);
  }
  for (const { event, was } of turnsBy(moment, 'clockResumed')) {
    const before = was.pauses[event.clockId]?.was;
    hold(before !== undefined && event.due.at >= before.at, () => event);
  }
};

/** Who is looked for: every duty but the attempts to reach them is there still, asleep or waiting, and none became late by it. */
export const missingLosesNothing: Law = (moment) => {
  for (const { at, event, was, is } of turnsBy(moment, 'personMissing', 'searchContinued')) {
    const asleep = new Map(event.asleep.map((one) => [one.clockId, one]));
    for (const [id, { due }] of dutiesOf(was)) {
      const now = dutiesOf(is).get(id)?.due;
      if (/^(contact|recontact|search)\//.test(id)) continue;
      const slept = asleep.get(id);
      hold(now?.at === (slept ?? { due }).due.at, () => ({ id, due, now }));
      if (slept) hold(slept.due.at >= slept.was.at && slept.due.at > at, () => slept);
      else hold(was.stage === 'missing' || now?.at === due.at, () => ({ id, due, now }));
    }
    hold(is.dues.search !== undefined, () => event);
  }
};

export const foundAsLeft: Law = (moment) => {
  for (const { at, event, was, is } of turnsBy(moment, 'personFound')) {
    const awake = new Map(event.awake.map((one) => [one.clockId, one.due]));
    for (const [id, { due }] of dutiesOf(was)) {
      if (id.startsWith('search/')) continue;
      const now = dutiesOf(is).get(id)?.due;
      hold(now !== undefined && now.at === (awake.get(id) ?? due).at, () => ({ id, due, now }));
      const pause = was.pauses[id];
      if (awake.has(id) && pause)
        hold((now?.at ?? at) > at && (now?.at ?? at) >= pause.was.at, () => ({ id, now, pause }));
      if (pause?.reason === 'WHEREABOUTS_UNKNOWN' && isAsleep(pause, at))
        hold(awake.has(id), () => ({ id, pause }));
    }
    hold(is.stage !== 'missing' && is.missing === null, () => event);
  }
};

/** K10: another calendar moves what is to come, makes nobody late, and lets what sleeps be. */
export const recountMakesNobodyLate: Law = (moment) => {
  for (const { at, event, was, is } of turnsBy(moment, 'rulebookRenewed')) {
    const moved = new Map(event.moved.map((one) => [one.clockId, one]));
    hold(isDeepStrictEqual([...dutiesOf(was).keys()], [...dutiesOf(is).keys()]), () => event);
    for (const [id, { due }] of dutiesOf(was)) {
      const now = dutiesOf(is).get(id)?.due;
      const recount = moved.get(id);
      hold(now?.at === (recount ?? { due }).due.at, () => ({ id, due, now }));
      if (recount) hold(recount.due.at > at && due.at > at && recount.was.at === due.at, () => recount);
      if (isAsleep(was.pauses[id], at)) hold(recount === undefined, () => recount);
    }
    for (const { clockId } of event.kept) hold(!moved.has(clockId), () => event);
    hold(is.rulebook > was.rulebook, () => event);
  }
};
