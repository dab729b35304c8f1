import { dueNow, type Due } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import { absorbed } from '../membership.ts';
import type { ActCommand } from './acts.ts';
import { clocks } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase, Household } from './state.ts';

type Report = ActCommand<'reportCrisis'>;

/**
 * A report is accepted in every state: it opens a case, joins the open one and stops its closing, or, while the last
 * case is only being followed up, archives that one and begins the next episode. Nobody who reports is sent away.
 */
export function report(household: Household, command: Report, now: Circumstances): CaseEvent[] {
  return [...reported(household, command, now), ...toldApart(command)];
}

function reported({ current }: Household, command: Report, now: Circumstances): CaseEvent[] {
  if (!current) return [opened(command, now)];
  // Doors that were closed stay closed (K18).
  const restricted = command.restricted || current.restricted;
  const next = { ...command, previousCaseId: current.caseId, restricted };
  if (current.stage === 'archived') return [opened(next, now)];
  if (current.stage === 'followUp') return [...overtaken(current), opened(next, now)];
  const join = joined(current, command, now);
  if (current.stage !== 'closeRequested') return [join];
  // A case about to close has somebody new in need: it goes back to where support can be asked for at once.
  const back: CaseEvent = { type: 'closingReturned', reason: 'NEW_REPORT', paperId: command.paperId };
  return isEnded(current) ? [back, join] : [join, back];
}

/** What was ended as a whole begins again with the first contact: in it nobody could be helped. */
const isEnded = ({ stage, closing }: CrisisCase): boolean => stage === 'ended' || closing?.from === 'ended';

function toldApart({ householdId, notSame = [] }: Report): CaseEvent[] {
  const others = notSame.filter((other) => other !== householdId);
  return others.map((otherHouseholdId): CaseEvent => ({ type: 'foundDifferent', otherHouseholdId }));
}

/** The last case is over with what it still waited for. */
function overtaken({ transfer }: CrisisCase): CaseEvent[] {
  const withdrawn: CaseEvent[] = transfer ? [{ type: 'transferWithdrawn' }] : [];
  return [...withdrawn, { type: 'caseArchived', cause: 'reopened' }];
}

/** A merged household comes as a report that says where its earlier record lies. */
export function absorb(
  household: Household,
  command: ActCommand<'absorbHousehold'>,
  now: Circumstances,
): CaseEvent[] {
  const asReport: Report = {
    ...command,
    type: 'reportCrisis',
    reporterKind: 'OFFICIAL_VISIT',
    crisisReasons: [],
    named: true,
    restricted: false,
  };
  const events = report(household, asReport, now);
  const isNew = events.some(({ type }) => type === 'caseOpened');
  // A check that is owed already is not put off.
  const isCalledFor = !isNew && household.current?.dues.welfareCheck === undefined;
  return [...events, absorbed(command, isCalledFor, now)];
}

function opened(command: Report, now: Circumstances): CaseEvent {
  const {
    caseId,
    householdId,
    caseNo,
    previousCaseId,
    dong,
    people,
    reporterKind,
    crisisReasons,
    urgent,
    paperId,
  } = command;
  const { named, restricted } = command;
  const due = firstContact(urgent, now);
  const place = { caseId, householdId, caseNo, previousCaseId, dong, people };
  return {
    type: 'caseOpened',
    ...place,
    reporterKind,
    crisisReasons,
    urgent,
    named,
    restricted,
    paperId,
    ...dangerIn(command),
    openedAt: now.at,
    rulebook: now.rulebook.version,
    due,
    ...noteOf(command),
  };
}

function joined(c: CrisisCase, command: Report, now: Circumstances): CaseEvent {
  const { reporterKind, crisisReasons, urgent, named, paperId } = command;
  const due = isEnded(c) ? firstContact(urgent, now) : soonerContact(c, urgent, now);
  const told = { reporterKind, crisisReasons, urgent, named, paperId, ...dangerIn(command) };
  return { type: 'reportJoined', ...told, due, ...noteOf(command) };
}

/** No word of a danger where nobody was asked: an older report is decided as it was. */
const dangerIn = ({ danger }: Report): Pick<Report, 'danger'> => (danger ? { danger } : {});

const noteOf = ({ fromNote }: Report): Pick<Report, 'fromNote'> => (fromNote ? { fromNote } : {});

/** An urgent second report shortens a first contact that is still owed, one that sleeps too; it never lengthens one. */
function soonerContact(c: CrisisCase, urgent: boolean, now: Circumstances): Due | null {
  const owed = c.dues.contact && clocks(c).find(({ act }) => act === 'recordContact');
  const sooner = urgent && owed ? firstContact(urgent, now) : null;
  return sooner && owed && sooner.at < owed.due.at ? sooner : null;
}

const firstContact = (urgent: boolean, now: Circumstances): Due =>
  dueNow(urgent ? 'CONTACT_URGENT' : 'CONTACT', now);
