import { isDeepStrictEqual } from 'node:util';
import { clocks } from '../../../../domain/crisisCase/clocks.ts';
import type { CrisisCase, Seat } from '../../../../domain/crisisCase/state.ts';
import type { StaffId } from '../../../../domain/ids.ts';
import { dutiesOf, hold, turnsBy, type Law, type Turn } from './moment.ts';

/** K7: whoever prepared it has not approved it; K22: who is not the seat's own has said why. */
export const approverIsNotPreparer: Law = (moment) => {
  for (const { by, event, was } of turnsBy(moment, 'closingApproved')) {
    hold(by !== was.closing?.requestedBy, () => event);
    hold(isOwn(was, 'head', by) || event.takeOver !== null, () => event);
  }
  for (const { by, event, was } of turnsBy(moment, 'extensionDecided')) {
    const extension = was.extensions.find(({ id }) => id === event.extensionId);
    hold(by !== extension?.preparedBy, () => event);
    // Who may sign for a committee, its meeting has seen to (ADR 0044).
    const isMinuted = extension?.by === 'COMMITTEE';
    hold(isMinuted || isOwn(was, 'authority', by) || event.takeOver !== null, () => event);
  }
  for (const { by, event, was } of turnsBy(moment, 'returnOrdered')) {
    const grant = was.grants.find(({ id }) => id === event.grantId);
    hold(by !== grant?.recovery?.preparedBy, () => event);
    hold(isOwn(was, 'authority', by) || event.takeOver !== null, () => event);
  }
};

const isOwn = (c: CrisisCase, seat: Seat, by: Turn['by']): boolean => actingIn(c, seat) === by;

/** Who is there for the seat: from its holder to whoever is away for nobody; throws where that goes round and round. */
export function actingIn({ people, deputies }: CrisisCase, seat: Seat): StaffId {
  let acting = people[seat];
  let away: StaffId | undefined;
  for (let step = 0; step <= deputies.length; step += 1) {
    const next = deputies.filter((one) => one.active && one.seat === seat && one.of === away);
    hold(next.length <= 1, () => next);
    if (!next[0]) return acting;
    acting = next[0].staffId;
    away = acting;
  }
  throw new Error(JSON.stringify({ seat, deputies }));
}

/** Nobody is stood in for by two on one day, and nobody stands in for somebody who does not. */
export const leavesStack: Law = ({ house }) => {
  const { deputies, people } = house.current();
  for (const one of deputies) {
    const same = deputies.filter((other) => other.seat === one.seat && other.of === one.of);
    const apart = same.every(
      (other) => other === one || other.endsAt <= one.startsAt || other.startsAt >= one.endsAt,
    );
    hold(apart, () => same);
    hold(one.staffId !== people[one.seat] && one.staffId !== one.of, () => one);
    const isStoodIn = deputies.some(({ seat, staffId }) => seat === one.seat && staffId === one.of);
    hold(one.of === undefined || isStoodIn, () => ({ one, deputies }));
  }
};

const dates = (c: CrisisCase): [string, string][] => [...dutiesOf(c)].map(([id, { due }]) => [id, due.at]);
const owners = (c: CrisisCase, isTold: (seat: Seat) => boolean): [string, string][] =>
  clocks(c)
    .filter(({ seat, act }) => isTold(seat) && act !== 'receiveTransfer')
    .map(({ id, owner }) => [id, owner]);

/** A move takes every clock along as it is, but its own, and whoever stands in for somebody who stays. */
export const transferLosesNothing: Law = (moment) => {
  for (const { event, was, is } of turnsBy(moment, 'transferReceived')) {
    const kept = dates(was).filter(([id]) => !id.startsWith('transfer/'));
    hold(isDeepStrictEqual(kept, dates(is)), () => ({ kept, now: dates(is) }));
    hold(
      is.deputies.every(({ seat }) => was.people[seat] === is.people[seat]),
      () => is.deputies,
    );
    hold(is.dong === event.toDong && isDeepStrictEqual(is.people, event.people), () => event);
  }
};

/** Whoever holds a seat, for good or for a while, its clocks stay; only whose they are changes, and only that seat's. */
export const staffingLosesNothing: Law = (moment) => {
  const types = [
    'seatReassigned',
    'deputyAppointed',
    'deputyStarted',
    'deputyEnded',
    'deputyReplaced',
  ] as const;
  for (const { event, was, is } of turnsBy(moment, ...types)) {
    hold(isDeepStrictEqual(dates(was), dates(is)), () => event);
    const isOther = (seat: Seat): boolean => seat !== event.seat;
    hold(isDeepStrictEqual(owners(was, isOther), owners(is, isOther)), () => event);
    const own = clocks(is).filter(({ seat, act }) => seat === event.seat && act !== 'receiveTransfer');
    const acting = event.type === 'seatReassigned' ? event.to : actingIn(is, event.seat);
    hold(
      own.every(({ owner }) => owner === acting),
      () => ({ event, own }),
    );
    const gone = 'of' in event || event.type !== 'deputyEnded' ? null : event.deputy;
    hold(gone === null || acting !== gone, () => ({ event, acting }));
  }
};

const apart: readonly (readonly [Seat, Seat])[] = [
  ['officer', 'head'],
  ['emergencyOfficer', 'authority'],
];

/** Nobody ever holds, or will hold by a leave, both seats of which one approves what the other prepares. */
export const seatsStayApart: Law = ({ house }) => {
  const { people, deputies } = house.current();
  const everybody = (seat: Seat) => [
    people[seat],
    ...deputies.filter((one) => one.seat === seat).map(({ staffId }) => staffId),
  ];
  for (const [a, b] of apart)
    hold(!everybody(a).some((one) => everybody(b).includes(one)), () => ({ a, b, people, deputies }));
};
