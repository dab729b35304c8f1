import { backAgain, handedOver, onLeave, postsOf } from '../../../../domain/crisisCase/leaving.ts';
import type { CaseCommand } from '../../../../domain/crisisCase/acts.ts';
import { asId, type StaffId } from '../../../../domain/ids.ts';
import { isRefusal } from '../../../../domain/refusal.ts';
import { dayOf, plusDays } from '../../../../domain/time.ts';
import type { PlayedHousehold } from '../../household.ts';
import { hold } from './moment.ts';

/** Somebody to whom something falls: the owner of a clock, or whoever is named for a day to come. */
function somebody(house: PlayedHousehold, pick: number): StaffId {
  const { deputies, transfer } = house.current();
  const named = deputies.map(({ staffId }) => staffId);
  const all = [
    ...house.clocks().map(({ owner }) => owner),
    ...named,
    ...(transfer ? [transfer.people.officer] : []),
  ];
  return all[pick % all.length] ?? house.current().people.officer;
}

/** A leave, a return before its end or a farewell goes round, as `circulate` carries it; true to it, nothing is left with who is gone. */
export function goesRound(house: PlayedHousehold, pick: number, variant: number): void {
  if (house.clocks().length === 0) return;
  const staffId = somebody(house, pick);
  const other = asId<StaffId>(`staff-round-${String(variant % 6)}`);
  if (other === staffId) return;
  if (variant % 4 === 0) comesBack(house, pick);
  else if (variant % 4 === 1) goesForGood(house, staffId, other);
  else goesOnLeave(house, { staffId, other, variant });
}

const sent = (
  house: PlayedHousehold,
  commandFor: (about: string) => CaseCommand,
  abouts: readonly string[],
): boolean =>
  abouts
    .map((about) => house.sends(commandFor(about), house.current().people.head))
    .every((answer) => !isRefusal(answer));

function goesForGood(house: PlayedHousehold, staffId: StaffId, to: StaffId): void {
  const content = { staffId, to, reassignCause: 'LEFT' } as const;
  const isTaken = sent(
    house,
    (about) => handedOver(house.current(), about, content),
    postsOf(house.current(), staffId),
  );
  if (!isTaken) return;
  hold(postsOf(house.current(), staffId).length === 0, () => ({ left: staffId }));
  hold(
    house.clocks().every(({ owner }) => owner !== staffId),
    () => house.clocks(),
  );
}

interface Going {
  readonly staffId: StaffId;
  readonly other: StaffId;
  readonly variant: number;
}

function goesOnLeave(house: PlayedHousehold, { staffId, other: deputy, variant }: Going): void {
  const from = plusDays(house.today(), variant % 3 === 0 ? variant % 25 : 0);
  const until = plusDays(from, variant % 12);
  const content = { staffId, deputy, from, until, leaveCause: 'SICK' } as const;
  const c = house.current();
  const abouts = postsOf(c, staffId).filter(
    (about) => from <= house.today() || !about.startsWith('receiver/'),
  );
  const isTaken = sent(house, (about) => onLeave(house.current(), about, content), abouts);
  if (isTaken && from <= house.today())
    hold(
      house.clocks().every(({ owner }) => owner !== staffId),
      () => ({ away: staffId, clocks: house.clocks() }),
    );
}

function comesBack(house: PlayedHousehold, pick: number): void {
  const { deputies } = house.current();
  const one = deputies[pick % Math.max(1, deputies.length)];
  if (!one) return;
  const command = backAgain(house.current(), one.seat, { deputy: one.staffId, from: dayOf(one.startsAt) });
  hold(!isRefusal(house.sends(command, house.current().people.head)), () => ({ one, deputies }));
}
