import type { CaseEventOf, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { Happened } from '../../prisma/queries/happened.ts';
import type { Names } from './clock.ts';

export type { Happened } from '../../prisma/queries/happened.ts';

/** What the state does not keep and a picture shows all the same, from the record. */
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
  'externalNumberRecorded',
  'grantRequested',
  'fieldCheckRecorded',
  'grantDecided',
  'supportPaid',
  'afterCheckRecorded',
  'adequacyRecorded',
  'objectionRecorded',
] as const satisfies readonly CaseEventType[];

/** Those of one type, the oldest first. */
export const ofType = <T extends CaseEventType>(
  happened: readonly Happened[],
  type: T,
): (Happened & { readonly event: CaseEventOf<T> })[] =>
  happened.filter((one): one is Happened & { readonly event: CaseEventOf<T> } => one.event.type === type);

/** The names of those who did it. */
export const actorNames = (happened: readonly Happened[]): Names =>
  new Map(happened.flatMap(({ by, byName }) => (byName === null ? [] : [[by, byName] as const])));
