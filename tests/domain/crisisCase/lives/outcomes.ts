import type { Clock } from '../../../../domain/clock.ts';
import type { Act, Acts } from '../../../../domain/crisisCase/acts.ts';
import type { Grant } from '../../../../domain/emergencySupport/grant.ts';
import { refuseOtherThanDecided } from '../../../../domain/emergencySupport/recoveryDecision.ts';
import * as actions from '../../../../domain/meetingAction.ts';
import { settlementsFor } from '../../../../domain/selection.ts';
import { plusDays } from '../../../../domain/time.ts';
import type { PlayedHousehold } from '../../household.ts';

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const [paid, all] = [
  (grant: Grant | undefined): number => grant?.supports.reduce((sum, { paidWon }) => sum + paidWon, 0) ?? 0,
  { seated: 9, present: 7 },
];

/** What a signed sitting and those who have to settle its words may say. */
export const outcomeChoices: {
  readonly [A in Act]?: (house: PlayedHousehold, v: number) => Partial<Acts[A]>;
} = {
  takeAction: (house, v) => ({
    kind: nth(actions.actionKinds, v),
    owner: nth(v % 3 === 1 ? (['officer', 'nurse'] as const) : actions.actionOwners, v),
    dueOn: plusDays(house.today(), (v % 30) - 2),
  }),
  completeTask: (_, v) =>
    v % 3 === 0
      ? { outcome: 'GIVEN_UP', giveUpReason: nth(actions.giveUpReasons, v) }
      : { outcome: 'DONE', giveUpReason: null },
  takeRecoveryDecision(house, v) {
    const grant = house
      .current()
      .grants.findLast(({ adequacy }) => adequacy !== null && adequacy !== 'ADEQUATE');
    const carried = v % 3 !== 0;
    const votes = { ...all, inFavour: carried ? 4 : 2 };
    return { grantId: grant?.id ?? 'g1', carried, amountWon: paid(grant), stop: true, votes };
  },
};

/** The same, aimed at what a clock is about. */
export const outcomeAims: {
  readonly [A in Act]?: (house: PlayedHousehold, about: string, v: number, clock: Clock) => Partial<Acts[A]>;
} = {
  completeTask: (_, actionId) => ({ actionId }),
  settleSelection(house, selectionId, v) {
    const status = house.current().selections.find(({ id }) => id === selectionId)?.status ?? 'asked';
    return { selectionId, settlement: nth(settlementsFor[status] ?? ['STOPPED'], v) };
  },
};

/** The committee's own figures, where they bind the order. */
export function asDecided(
  grant: Grant | undefined,
  order: Pick<Acts['orderReturn'], 'amountWon' | 'stop'>,
): Pick<Acts['orderReturn'], 'amountWon' | 'stop'> {
  const bound = grant && refuseOtherThanDecided(grant, order);
  return bound?.code === 'committeeBinds' ? { amountWon: bound.amountWon, stop: bound.stop } : order;
}

/** Back to the dong, or the Act first, once in a while. */
export const orOtherwise = (v: number): Partial<Acts['decideSelection']> =>
  nth(
    [
      {},
      { result: 'NOT_SELECTED', notSelectedReason: 'NO_CRISIS' },
      { result: 'BACK_TO_DONG' },
      { result: 'STATUTORY_TRACK' },
    ] as const,
    v,
  );
