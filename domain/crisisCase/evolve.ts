import type { Due } from '../clock.ts';
import { evolveGrants } from '../emergencySupport/evolve.ts';
import { evolveLinkages } from '../linkage.ts';
import { evolveVisits } from '../visit.ts';
import { clocks } from './clocks.ts';
import { hasOpenWork, isServed } from './openWork.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './events.ts';
import type { Stage } from './stages.ts';
import type { CaseDuty, CrisisCase, Household, Part } from './state.ts';

type Evolution<T extends CaseEventType> = (c: CrisisCase, event: CaseEventOf<T>) => CrisisCase;
type InCase = Exclude<CaseEventType, 'caseOpened'>;

/** What each event makes true. No count of days, no refusal, and never another meaning for a type that exists. */
const evolutions: { readonly [T in InCase]: Evolution<T> } = {
  reportJoined: (c, { urgent, due }) => ({
    ...withDue(c, 'contact', due),
    reports: c.reports + 1,
    urgent: c.urgent || urgent,
  }),
  contactRecorded: (c, { outcome, due }) => {
    const contacts = c.contacts + 1;
    if (c.stage !== 'reported') return { ...c, contacts };
    if (outcome !== 'REACHED') return { ...withDue(c, 'contact', due), contacts };
    return { ...c, contacts, stage: 'contacted', dues: only('intake', due) };
  },
  intakeRecorded: (c, { nextStep, due }) => {
    if (nextStep === 'REGISTER') return { ...c, nextStep, stage: 'intakeDone', dues: only('register', due) };
    if (nextStep === 'INFO_ONLY') return { ...c, nextStep, stage: 'informed', dues: {} };
    return { ...toServiceLink(c, due), nextStep };
  },
  caseRegistered: (c, { assessment, planInAll }) => ({
    ...c,
    stage: 'registered',
    dues: { assessment, planInAll },
  }),
  assessmentRecorded: (c, { areas, crisisLevel, due }) => {
    const assessed = { ...c, needs: areas, crisisLevel };
    if (!due) return assessed;
    return { ...assessed, stage: 'assessed', dues: { ...without(c, 'assessment'), conference: due } };
  },
  conferenceRecorded: (c, { due }) => ({
    ...raised(c, 'classification'),
    stage: 'conferenced',
    dues: { ...without(c, 'conference', 'plan'), classification: due },
  }),
  caseClassified: (c, { caseClass, due }) => {
    const classified = { ...raised(c, 'classification'), caseClass };
    if (caseClass === 'SERVICE_LINK') return toServiceLink(classified, due);
    if (caseClass === 'NOT_SELECTED') return { ...classified, stage: 'notSelected', dues: {} };
    return { ...withDue(classified, 'plan', due, 'classification'), stage: 'classified' };
  },
  planMade: (c, { planVersion, areas, due }) => {
    const planned = { ...raised(c, 'plan'), planVersion, needs: areas };
    return due ? { ...planned, stage: 'planned', dues: only('serviceStart', due) } : planned;
  },
  serviceReviewed: (c, { due }) => withDue(c, 'serviceReview', due),
  dutyOpened: (c, { duty, due }) => withDue(c, duty, due),
  closingRequested: (c, { reason, requestedBy, due }) => ({
    ...raised(c, 'closing'),
    stage: 'closeRequested',
    closing: { reason, requestedBy, from: c.stage },
    dues: { closingApproval: due },
  }),
  closingReturned: (c) => ({
    ...raised(c, 'closing'),
    stage: c.closing?.from ?? c.stage,
    closing: null,
    dues: {},
  }),
  closingApproved: (c, { closedOn, followUps }) => ({
    ...raised(c, 'closing'),
    stage: followUps.length > 0 ? 'followUp' : 'archived',
    closedOn,
    followUps,
    dues: {},
  }),
  followUpRecorded: (c, { no }) => ({ ...c, followUps: c.followUps.filter((one) => one.no !== no) }),
  caseArchived: (c) => ({ ...c, stage: 'archived', followUps: [] }),
  dutyPassed: (c, { clockId, escalateAt }) => ({ ...c, late: { ...c.late, [clockId]: escalateAt } }),
  dutyEscalated: (c, { clockId }) => ({ ...c, late: { ...c.late, [clockId]: null } }),
  grantRequested: evolveGrants,
  fieldCheckRecorded: evolveGrants,
  grantDecided: evolveGrants,
  supportPaid: evolveGrants,
  afterCheckRecorded: evolveGrants,
  adequacyRecorded: evolveGrants,
  supportEnded: evolveGrants,
  linkageOffered: (c, event) => ({ ...evolveLinkages(c, event), dues: without(c, 'firstLinkage') }),
  linkageAnswered: evolveLinkages,
  linkageReviewed: evolveLinkages,
  visitsPlanned: (c, event) => {
    const planned = evolveVisits(c, event);
    return c.stage === 'planned'
      ? { ...planned, stage: 'inService', dues: without(c, 'serviceStart') }
      : planned;
  },
  visitsEnded: evolveVisits,
  visitRecorded: evolveVisits,
};

/** The state after one event; the live workflow, the record's fold and a rebuild all go through here. */
export function evolve(household: Household, event: CaseEvent): Household {
  if (event.type === 'caseOpened') return { current: opened(event) };
  const { current } = household;
  return current ? { current: settled(counted(current, evolveIn(current, event))) } : household;
}

function evolveIn(c: CrisisCase, event: Exclude<CaseEvent, { type: 'caseOpened' }>): CrisisCase {
  const evolution = evolutions[event.type] as (c: CrisisCase, event: CaseEvent) => CrisisCase;
  return evolution(c, event);
}

/** A due date that was set anew is another running of its duty, be the day the same; what nobody touched is the same object. */
function counted(before: CrisisCase, after: CrisisCase): CrisisCase {
  const duties = Object.keys(after.dues) as CaseDuty[];
  const setAnew = duties.filter((duty) => after.dues[duty] !== before.dues[duty]);
  if (setAnew.length === 0) return after;
  const runs = setAnew.map((duty) => [duty, (after.runs[duty] ?? 0) + 1]);
  return { ...after, runs: { ...after.runs, ...(Object.fromEntries(runs) as CrisisCase['runs']) } };
}

/** New work takes the closing off the list; what is no longer owed is no longer late. */
function settled(c: CrisisCase): CrisisCase {
  const busy = c.dues.closingRequest && isServed(c) && hasOpenWork(c);
  const after = busy ? { ...c, dues: without(c, 'closingRequest') } : c;
  if (Object.keys(after.late).length === 0) return after;
  const open = new Set(clocks(after).map(({ id }) => id));
  return { ...after, late: Object.fromEntries(Object.entries(after.late).filter(([id]) => open.has(id))) };
}

function opened(event: CaseEventOf<'caseOpened'>): CrisisCase {
  const { caseId, householdId, caseNo, previousCaseId, dong, people, openedAt, urgent, due } = event;
  return {
    caseId,
    householdId,
    caseNo,
    previousCaseId,
    dong,
    people,
    openedAt,
    urgent,
    stage: 'reported',
    reports: 1,
    contacts: 0,
    nextStep: null,
    crisisLevel: null,
    needs: [],
    caseClass: null,
    planVersion: 0,
    dues: { contact: due },
    runs: { contact: 1 },
    parts: { classification: 0, plan: 0, closing: 0 },
    grants: [],
    linkages: [],
    visits: [],
    visitsPlanned: 0,
    closing: null,
    closedOn: null,
    followUps: [],
    late: {},
  };
}

const raised = (c: CrisisCase, part: Part): CrisisCase => ({
  ...c,
  parts: { ...c.parts, [part]: c.parts[part] + 1 },
});

const only = (duty: CaseDuty, due: Due | null): CrisisCase['dues'] => (due ? { [duty]: due } : {});

function without({ dues }: CrisisCase, ...done: readonly CaseDuty[]): CrisisCase['dues'] {
  return Object.fromEntries(Object.entries(dues).filter(([duty]) => !done.includes(duty as CaseDuty)));
}

/** Sets a duty's due date where the event has one, and drops the duty that it follows. */
function withDue(c: CrisisCase, duty: CaseDuty, due: Due | null, ...done: readonly CaseDuty[]): CrisisCase {
  return { ...c, dues: { ...without(c, ...done), ...only(duty, due) } };
}

/** A service-link household has no plan; what it waits for first is an offered linkage, unless one was offered. */
function toServiceLink(c: CrisisCase, due: Due | null): CrisisCase {
  const stage: Stage = 'serviceLink';
  return { ...c, stage, dues: c.linkages.length > 0 ? {} : only('firstLinkage', due) };
}
