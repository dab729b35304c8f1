import type { CaseEventOf, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { Happened } from '../../prisma/queries/happened.ts';
import type { Names } from './clock.ts';

export type { Happened } from '../../prisma/queries/happened.ts';

/** What the state does not keep of a grant and its picture shows all the same, from the record. */
export const grantEvents = [
  'externalNumberRecorded',
  'grantRequested',
  'fieldCheckRecorded',
  'grantDecided',
  'supportPaid',
  'afterCheckRecorded',
  'adequacyRecorded',
  'objectionRecorded',
] as const satisfies readonly CaseEventType[];

/** The same of a whole case. */
export const shownEvents = [
  'assessmentRecorded',
  'planMade',
  'adviceGiven',
  'adviceAnswered',
  'adviceTaken',
  'conferenceRecorded',
  'selectionDecided',
  'selectionRatified',
  'selectionSettled',
  'householdAbsorbed',
  'caseOpened',
  'reportJoined',
  ...grantEvents,
] as const satisfies readonly CaseEventType[];

type OfType<T extends CaseEventType> = Happened & { readonly event: CaseEventOf<T> };

type Piles = ReadonlyMap<CaseEventType, readonly Happened[]>;
/** The pile of each type, made once for all of a case's pictures: each of its grants asks for eight of them. */
const sorted = new WeakMap<readonly Happened[], Piles>();

function pilesOf(happened: readonly Happened[]): Piles {
  const piles = new Map<CaseEventType, Happened[]>();
  for (const one of happened) {
    const pile = piles.get(one.event.type);
    if (pile) pile.push(one);
    else piles.set(one.event.type, [one]);
  }
  sorted.set(happened, piles);
  return piles;
}

/** Those of one type, the oldest first. */
export function ofType<T extends CaseEventType>(
  happened: readonly Happened[],
  type: T,
): readonly OfType<T>[] {
  const piles = sorted.get(happened) ?? pilesOf(happened);
  return (piles.get(type) ?? []) as readonly OfType<T>[];
}

/** The names of those who did it. */
export const actorNames = (happened: readonly Happened[]): Names =>
  new Map(happened.flatMap(({ by, byName }) => (byName === null ? [] : [[by, byName] as const])));
