import { isOutside } from '../committee/kinds.ts';
import type { ActCommand } from '../crisisCase/acts.ts';
import type { Message } from '../entity.ts';
import type { AdviceLevel } from '../escalation.ts';
import { householdOf, type CaseId } from '../ids.ts';
import { kindOf } from '../roles.ts';
import type { SelectionOutcome } from '../selectionOutcome.ts';
import type { Item } from './items.ts';
import type { Agreed } from './outcomeActs.ts';
import type { Meeting } from './state.ts';

/** What was agreed on the item, where it is of that kind. */
function agreedOf<K extends Agreed['of']>({ agreed }: Item, of: K): Extract<Agreed, { of: K }> | null {
  return agreed?.of === of ? (agreed as Extract<Agreed, { of: K }>) : null;
}

/** The committee's own word on the count goes with it from edition 2 on. */
export const carriedBy = ({ tellsOutcome }: Meeting, passed: boolean): { readonly carried?: boolean } =>
  tellsOutcome ? { carried: passed } : {};

interface OfCase {
  readonly caseId: CaseId;
  readonly sitting: NonNullable<ActCommand['sitting']>;
}

interface Decided {
  readonly item: Item;
  readonly passed: boolean;
}

/** What the committee chose, beside its votes; null where the motion was another and failed: nothing is decided then. */
export function selectionOutcome(
  m: Meeting,
  { item, passed }: Decided,
): ({ readonly selected: boolean } & SelectionOutcome) | null {
  const agreed = agreedOf(item, 'SELECTION');
  if (!agreed) return asProposed(m, { item, passed });
  const { result, means, amountWon, notSelectedReason } = agreed;
  if (!passed && result !== 'SELECTED') return null;
  if (!passed) return { selected: false, result: 'NOT_SELECTED', notSelectedReason: 'NOT_CARRIED' };
  const given = means === null ? null : { means, amountWon };
  return { selected: result === 'SELECTED', result, given, notSelectedReason };
}

function asProposed(
  { tellsOutcome }: Meeting,
  { item, passed }: Decided,
): { readonly selected: boolean } & SelectionOutcome {
  if (!tellsOutcome) return { selected: passed };
  if (!passed) return { selected: false, result: 'NOT_SELECTED', notSelectedReason: 'NOT_CARRIED' };
  const { means, amountWon = null } = item.asks ?? {};
  return { selected: true, result: 'SELECTED', given: means ? { means, amountWon } : null };
}

/** A conference's own paper and codes, where somebody wrote them. */
export function conferenceOutcome(item: Item) {
  const found = agreedOf(item, 'CONFERENCE');
  if (!found) return {};
  const { advises, ...agreed } = codesOf(found);
  return { advises, agreed, paperId: agreed.paperId };
}

const codesOf = ({ of: _of, ...codes }: Extract<Agreed, { readonly of: 'CONFERENCE' }>) => codes;

type Votes = ActCommand<'takeRecoveryDecision'>['votes'];

/** 지원중단·환수: as proposed in the sitting, else as asked for. */
export function recoveryCommand(
  { item, passed }: Decided,
  { caseId, votes, sitting }: OfCase & { readonly votes: Votes },
): ActCommand | null {
  const agreed = agreedOf(item, 'STOP_RECOVERY');
  const stop = agreed?.stop ?? item.asks?.stop;
  const amountWon = agreed?.amountWon ?? item.asks?.amountWon;
  if (item.about === null || stop === undefined || typeof amountWon !== 'number') return null;
  const paperId = agreed?.paperId ?? item.paperId;
  return {
    type: 'takeRecoveryDecision',
    ...{ caseId, sitting, grantId: item.about, carried: passed, stop, amountWon, votes, paperId },
  };
}

const levels = { dong: 'DONG', city: 'DISTRICT', upper: 'CITY' } as const satisfies Record<
  ReturnType<typeof kindOf>,
  AdviceLevel
>;

/** Advice that was carried, point by point. */
export function adviceCommand(
  m: Meeting,
  { item, passed }: Decided,
  { caseId, sitting }: OfCase,
): ActCommand | null {
  const agreed = agreedOf(item, 'ADVICE');
  if (!agreed || !passed) return null;
  const { evaluation, points, paperId } = agreed;
  return {
    type: 'takeAdvice',
    ...{ caseId, sitting, escalationId: item.about, level: levels[kindOf(m.committee.place)] },
    ...atTheTable(m),
    ...{ basis: item.basis, evaluation, points, paperId },
  };
}

/** Who was there; those from outside by where they come from, never by name. */
export function atTheTable({ members, heldOn }: Meeting) {
  const there = members.filter(({ attends }) => attends !== null);
  const outside = there.filter(({ category }) => isOutside(category)).map(({ category }) => category);
  return { heldOn, present: there.length, experts: [...new Set(outside)] };
}

/** 후속조치: one message each, once the item was decided. */
export function actionMessages({ meetingId }: Meeting, item: Item, no: number): Message[] {
  const { caseId, actions = [] } = item;
  if (caseId === null) return [];
  return actions.map((action): Message => {
    const sitting = { meetingId, item: no };
    const command: ActCommand<'takeAction'> = {
      type: 'takeAction',
      ...{ caseId, meetingId, item: no, sitting },
      ...action,
    };
    return { to: householdOf(caseId), command, about: [no] };
  });
}
