import { daysAsleep, dueNow, shifted, type Due } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, daysBetween, type Instant, type PlainDate } from '../time.ts';
import { fellAsleep, isAsleep, type Pause } from '../pause.ts';
import type { Acts, ContactActs } from './acts.ts';
import type { CaseEvent } from './events.ts';
import { everyDuty, sleepsWhileMissing } from './clocks.ts';
import type { Stage } from './stages.ts';
import type { CrisisCase } from './state.ts';
import { moveTo, withDue, without } from './evolving.ts';

/** A duty that sleeps while somebody is looked for, and its date when they are not found before. */
export interface Asleep {
  readonly clockId: string;
  /** The date without this sleep, and with it. */
  readonly was: Due;
  readonly due: Due;
}
/** A duty that wakes, with the date that is left to it. */
type Awake = Omit<Asleep, 'was'>;

interface Search {
  readonly since: Instant;
  /** Until the search falls due again; what sleeps wakes then by itself. */
  readonly until: PlainDate;
  readonly due: Due;
  readonly asleep: readonly Asleep[];
}

export type ContactEvent =
  | (ContactActs['recordContact'] & { readonly type: 'contactRecorded'; readonly due: Due | null })
  | (Search & { readonly type: 'personMissing' })
  | (Search & { readonly type: 'searchContinued' })
  | {
      readonly type: 'personFound';
      readonly refuses: boolean;
      /** The next duty where nobody had been reached before. */
      readonly due: Due | null;
      readonly foundOn: PlainDate;
      readonly awake: readonly Awake[];
    }
  | { readonly type: 'locationRequested'; readonly paperId: PaperId; readonly due: Due }
  | {
      readonly type: 'locationRecorded';
      readonly received: boolean;
      readonly paperId: PaperId;
      readonly due: Due | null;
    }
  | { readonly type: 'locationTold'; readonly way: ContactActs['tellLocation']['way'] };

const isBeforeIntake = (stage: Stage): boolean => stage === 'reported' || stage === 'refused';

/** Nobody reached: the next attempt has a clock of its own, shorter where the report was urgent. */
function recordContact(c: CrisisCase, input: Acts['recordContact'], now: Circumstances): CaseEvent[] {
  const { mode, outcome, paperId } = input;
  const recorded = (due: Due | null): CaseEvent => ({
    type: 'contactRecorded',
    mode,
    outcome,
    paperId,
    due,
  });
  if (c.stage === 'missing') return [recorded(null), afterSearch(c, outcome, now)];
  if (outcome === 'WHEREABOUTS_UNKNOWN') return [recorded(null), missing(c, 'personMissing', now)];
  return [recorded(isBeforeIntake(c.stage) ? dueAfter(c, outcome, now) : null)];
}

function dueAfter(c: CrisisCase, outcome: ContactActs['recordContact']['outcome'], now: Circumstances): Due {
  if (outcome === 'REACHED') return dueNow('INTAKE', now);
  if (outcome === 'REFUSED' || c.stage === 'refused') return dueNow('RECONTACT', now);
  return dueNow(c.urgent ? 'CONTACT_URGENT' : 'CONTACT', now);
}

function afterSearch(
  c: CrisisCase,
  outcome: ContactActs['recordContact']['outcome'],
  now: Circumstances,
): ContactEvent {
  if (outcome === 'REACHED') return found(c, false, now);
  if (outcome === 'REFUSED') return found(c, true, now);
  return missing(c, 'searchContinued', now);
}

/** What cannot be done without the person sleeps until they are looked for again (K21). */
function missing(c: CrisisCase, type: 'personMissing' | 'searchContinued', now: Circumstances): ContactEvent {
  const due = dueNow('SEARCH', now);
  const days = daysBetween(dayOf(now.at), due.day);
  const sleepy = everyDuty(c).filter((duty) => sleepsWhileMissing(duty, now));
  const asleep = sleepy.map(({ id: clockId, due: usual }): Asleep => {
    // Whatever it slept for before ends here, with the days that it has used.
    const was = wokenDue(c, clockId, now) ?? usual;
    return { clockId, was, due: shifted(was, days, now) };
  });
  return { type, since: now.at, until: due.day, due, asleep };
}

/** They are back: what slept goes on with the days that were left. */
function found(c: CrisisCase, refuses: boolean, now: Circumstances): ContactEvent {
  const from = c.missing?.from ?? c.stage;
  const due = isBeforeIntake(from) ? dueNow(refuses ? 'RECONTACT' : 'INTAKE', now) : null;
  const awake = everyDuty(c).flatMap(({ id: clockId }): Awake[] => {
    const isSearched = c.pauses[clockId]?.reason === 'WHEREABOUTS_UNKNOWN';
    const woken = isSearched ? wokenDue(c, clockId, now) : null;
    return woken ? [{ clockId, due: woken }] : [];
  });
  return { type: 'personFound', refuses, due, foundOn: dayOf(now.at), awake };
}

/** The date of a duty that sleeps, were it to wake now; null where it does not, or has woken by itself. */
function wokenDue({ pauses }: CrisisCase, clockId: string, now: Circumstances): Due | null {
  const pause = pauses[clockId];
  return isAsleep(pause, now.at) ? shifted(pause.was, daysAsleep(pause.since, now.at), now) : null;
}

/** S6 §11③: the number is asked for where nothing else finds a household that may be in danger. */
function requestLocation(
  c: CrisisCase,
  { paperId }: Acts['requestLocation'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (c.dues.locationAnswer) return { code: 'dutyStillOpen', duty: 'locationAnswer' };
  return [{ type: 'locationRequested', paperId, due: dueNow('LOCATION_ANSWER', now) }];
}

/** S6 §11⑤: whose number was given away is told within thirty days. */
function recordLocation(
  c: CrisisCase,
  { received, paperId }: Acts['recordLocation'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (!c.dues.locationAnswer) return { code: 'noSuchDuty' };
  // A second number does not put off the notice that is owed of the first.
  const due = received && !c.dues.locationNotice ? dueNow('D15', now) : null;
  return [{ type: 'locationRecorded', received, paperId, due }];
}

function tellLocation(c: CrisisCase, { way }: Acts['tellLocation']): CaseEvent[] | Refusal {
  return c.dues.locationNotice ? [{ type: 'locationTold', way }] : { code: 'noSuchDuty' };
}

export const contactDecisions = { recordContact, requestLocation, recordLocation, tellLocation };

type Of<T extends ContactEvent['type']> = Extract<ContactEvent, { readonly type: T }>;

function contacted(c: CrisisCase, { outcome, due }: Of<'contactRecorded'>): CrisisCase {
  const after = { ...c, contacts: c.contacts + 1 };
  if (!isBeforeIntake(c.stage)) return after;
  if (outcome === 'REACHED') return moveTo(after, 'contacted', { intake: due });
  if (outcome === 'REFUSED') return moveTo(after, 'refused', { recontact: due });
  return withDue(after, c.stage === 'refused' ? 'recontact' : 'contact', due);
}

function gone(c: CrisisCase, event: Of<'personMissing' | 'searchContinued'>): CrisisCase {
  const { since, until, due, asleep } = event;
  const reason = 'WHEREABOUTS_UNKNOWN';
  const pauses = asleep.map(({ clockId, was }): [string, Pause] => [
    clockId,
    fellAsleep(c, clockId, { reason, since, until, was }),
  ]);
  const slept = {
    ...c,
    stage: 'missing' as const,
    missing: c.missing ?? { from: c.stage, since },
    moved: { ...c.moved, ...Object.fromEntries(asleep.map((one) => [one.clockId, one.due])) },
    pauses: { ...c.pauses, ...Object.fromEntries(pauses) },
  };
  return withDue(slept, 'search', due, 'contact', 'recontact');
}

function back(c: CrisisCase, { refuses, due, foundOn, awake }: Of<'personFound'>): CrisisCase {
  const pauses = awake.flatMap(({ clockId }) => {
    const pause = c.pauses[clockId];
    return pause ? [[clockId, { ...pause, resumedOn: foundOn }] as const] : [];
  });
  const woken = {
    ...c,
    stage: c.missing?.from ?? c.stage,
    missing: null,
    dues: without(c, 'search'),
    moved: { ...c.moved, ...Object.fromEntries(awake.map((one) => [one.clockId, one.due])) },
    pauses: { ...c.pauses, ...Object.fromEntries(pauses) },
  };
  if (!due) return woken;
  return refuses ? moveTo(woken, 'refused', { recontact: due }) : moveTo(woken, 'contacted', { intake: due });
}

export const contactEvolutions = {
  contactRecorded: contacted,
  personMissing: gone,
  searchContinued: gone,
  personFound: back,
  locationRequested: (c: CrisisCase, { due }: Of<'locationRequested'>) => withDue(c, 'locationAnswer', due),
  locationRecorded: (c: CrisisCase, { due }: Of<'locationRecorded'>) =>
    withDue(c, 'locationNotice', due ?? c.dues.locationNotice ?? null, 'locationAnswer'),
  locationTold: (c: CrisisCase): CrisisCase => ({ ...c, dues: without(c, 'locationNotice') }),
};
