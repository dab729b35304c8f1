import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../../../../domain/clock.ts';
import type { Act } from '../../../../domain/crisisCase/acts.ts';
import { clocks } from '../../../../domain/crisisCase/clocks.ts';
import { crisisCase } from '../../../../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../../../../domain/crisisCase/events.ts';
import { seatNeeds } from '../../../../domain/crisisCase/seatNeeds.ts';
import type { CrisisCase, Seat } from '../../../../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../../../../domain/ids.ts';
import { isLinkageOpen } from '../../../../domain/linkage.ts';
import { isRefusal } from '../../../../domain/refusal.ts';
import { roleFor, type HeldRole } from '../../../../domain/roles.ts';
import { endOfDay, plusHours, type Instant } from '../../../../domain/time.ts';
import type { PlayedHousehold } from '../../household.ts';
import { rolesIn } from '../../seats.ts';
import { doable, inputFor } from './choices.ts';
import { hold, turnsBy, type Law } from './moment.ts';
import { actingIn } from './peopleLaws.ts';

const rolesOf = new Map<DongCode, Readonly<Record<Seat, HeldRole>>>();

function roleOf(seat: Seat, place: DongCode): HeldRole {
  const held = rolesOf.get(place) ?? rolesIn(place);
  rolesOf.set(place, held);
  return held[seat];
}

/** Whose a clock is by the seats alone: a stand-in's while there is one, the other dong's where it is theirs. */
function ownerOf(c: CrisisCase, { act, seat }: Clock): StaffId {
  return act === 'receiveTransfer' && c.transfer ? c.transfer.people.officer : actingIn(c, seat);
}

/** Who prepared what this clock waits to have approved. */
export function preparerOf(
  { closing, extensions, grants }: CrisisCase,
  { act, about }: Clock,
): StaffId | undefined {
  if (act === 'approveClosing') return closing?.requestedBy;
  if (act === 'decideExtension') return extensions.find(({ id }) => id === about)?.preparedBy;
  return act === 'orderReturn' ? grants.find(({ id }) => id === about)?.recovery?.preparedBy : undefined;
}

export const openClocks: Law = ({ house }) => {
  const c = house.current();
  const open = house.clocks();
  hold((open.length === 0) === (c.stage === 'archived'), () => ({ stage: c.stage, open }));
  hold(c.stage !== 'archived' || house.alarm() === null, () => ({ alarm: house.alarm() }));
  hold(new Set(open.map(({ id }) => id)).size === open.length, () => open);
  for (const clock of open) {
    const { act, seat, owner } = clock;
    const place = act === 'receiveTransfer' && c.transfer ? c.transfer.toDong : c.dong;
    const roles = [roleOf(seat, place)];
    hold(owner === ownerOf(c, clock), () => clock);
    hold(roleFor({ staffId: owner, roles }, act, place) !== null, () => clock);
    hold(seatNeeds[seat].includes(act), () => ({ unneeded: act, seat }));
    hold(owner !== preparerOf(c, clock), () => ({ prepared: clock }));
  }
};

export const doneWhenDone: Law = ({ house, told }) => {
  for (const [n, clock] of doable(house).entries()) {
    const doing = { by: clock.owner, lateCause: 'OTHER' } as const;
    const command = house.command<Act>(clock.act, inputFor(house, clock, told), doing);
    const answer = house.judge(command, clock.owner);
    if (isRefusal(answer))
      throw new Error(`${clock.id} in ${house.current().stage}: ${JSON.stringify(answer)}`);
    const after = answer.reduce(crisisCase.evolve, house.state()).current as CrisisCase;
    hold(!clocks(after).some(({ id }) => id === clock.id), () => clock);
    if (n === 0) hold(isDeepStrictEqual(house.judge(command, clock.owner), answer), () => command);
  }
};

export const waitsForSomebody: Law = ({ house }) => {
  const waits = new Map(house.clocks().map(({ id, waitsFor }) => [id, waitsFor]));
  for (const id of waits.keys()) {
    const passed = new Set<string>();
    for (let at: string | null = id; at !== null; at = waits.get(at) ?? null) {
      hold(waits.has(at) && !passed.has(at), () => ({ id, at }));
      passed.add(at);
    }
  }
};

export const ringsOnce: Law = ({ house }) => {
  const { late, neared = [], grants, linkages, deputies } = house.current();
  const untold = house.clocks().flatMap(({ id, due: { at, remindAt = at } }) => {
    if (late[id] === null) return [];
    return [late[id] ?? (neared.includes(id) ? at : remindAt)];
  });
  const supports = grants.flatMap((grant) => grant.supports).filter(({ ended }) => !ended);
  const leaves = deputies.map(({ active, startsAt, endsAt }) => (active ? endsAt : startsAt));
  const consents = linkages.flatMap((one) =>
    one.consentWatch && isLinkageOpen(one) ? [endOfDay(one.consentWatch.until)] : [],
  );
  const ends = supports.map(({ endsAt }) => endsAt);
  const moments = [...untold, ...ends, ...consents, ...leaves].toSorted();
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
  const now = { at, by: 'clock', edition: crisisCase.newestEdition, rulebook: house.rulebook() } as const;
  const rung = crisisCase.decide(house.state(), crisisCase.ring, now);
  if (isRefusal(rung)) throw new Error('the clock was refused');
  return rung;
}

export const toldOnce: Law = (moment) => {
  const { house } = moment;
  for (const { at, event, was, letters } of turnsBy(moment, 'dutyPassed', 'dutyEscalated')) {
    const { type, clockId } = event;
    const clock = clocks(was).find(({ id }) => id === clockId);
    hold(clock !== undefined && clock.due.at <= at, () => event);
    // K2: the one above hears when the day of the law is over, not only the day that was aimed at.
    const lawful = clock?.due.statutoryDay;
    if (lawful && type === 'dutyEscalated') hold(endOfDay(lawful) <= at, () => event);
    const earlier = house.history().map((one) => one.event);
    // A visit that was given another day may be late once more.
    const begun = earlier.findLastIndex(
      (one) => one.type === 'caseOpened' || (one.type === 'visitRescheduled' && one.clockId === clockId),
    );
    const same = earlier.slice(begun).filter((one) => one.type === type && one.clockId === clockId);
    hold(same.length === 1, () => event);
    const heard = type === 'dutyPassed' ? event.owner : event.to;
    const staff = letters.flatMap(({ to }) => ('staffId' in to ? [to.staffId] : []));
    hold(isDeepStrictEqual(staff, [heard]), () => letters);
  }
};

/** Before the end, once for each running of a duty, to nobody but its owner, and never where it has passed already. */
export const nearedOnce: Law = (moment) => {
  for (const { at, event, was, letters } of turnsBy(moment, 'dutyNeared')) {
    for (const clockId of event.clockIds) {
      const clock = clocks(was).find(({ id }) => id === clockId);
      const { remindAt } = clock?.due ?? {};
      hold(clock !== undefined && remindAt !== undefined && remindAt <= at, () => event);
      hold(clock?.owner === event.owner && clock.due.at === event.dueAt && at < event.dueAt, () => event);
      hold(!was.neared?.includes(clockId) && was.late[clockId] === undefined, () => event);
    }
    const staff = letters.flatMap(({ to }) => ('staffId' in to ? [to.staffId] : []));
    hold(isDeepStrictEqual(staff, [event.owner]), () => letters);
  }
};

/** Who was told of their lateness is late, until it is done. */
export const lateIsLate: Law = ({ house }) => {
  const { late } = house.current();
  if (Object.keys(late).length === 0) return;
  for (const { id, due } of house.clocks())
    hold(late[id] === undefined || due.at <= house.now(), () => ({ id, due, late }));
};

/** A late act is taken with its cause; the cause is asked for where a duty of that act ends after its day, and only there. */
export const lateWithCause: Law = ({ house, before, done, news }) => {
  if (!done || !before.current) return;
  const { command, answer } = done;
  const isLate = ({ act, due }: Clock): boolean =>
    act === command.type &&
    (due.statutoryDay === undefined ? due.at : endOfDay(due.statutoryDay)) <= house.now();
  const late = clocks(before.current).filter(isLate);
  if (isRefusal(answer)) {
    const isAsked = answer.code === 'lateCauseMissing';
    hold(!isAsked || (late.length > 0 && command.lateCause === undefined), () => answer);
    return;
  }
  const open = new Set(house.clocks().map(({ id }) => id));
  const isSameCase = before.current.caseId === house.current().caseId;
  const ended = late.filter(({ id }) => isSameCase && !open.has(id)).map(({ id }) => id);
  const explained = news.flatMap(({ event }) => (event.type === 'latenessExplained' ? [event] : []));
  hold(isDeepStrictEqual(explained.map(({ clockId }) => clockId).toSorted(), ended.toSorted()), () => ({
    ended,
    explained,
  }));
  hold(
    explained.every(({ cause }) => cause === command.lateCause),
    () => explained,
  );
};
