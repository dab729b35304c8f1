import { consentEvolutions } from '../consent.ts';
import { evolveGrants } from '../emergencySupport/evolve.ts';
import { evolveRecoveries } from '../emergencySupport/evolveRecoveries.ts';
import { evolveExtensions } from '../emergencySupport/extension.ts';
import { evolveEscalations } from '../escalation.ts';
import { externalNumberEvolutions } from '../externalNumber.ts';
import { evolveLinkages } from '../linkage.ts';
import { evolveActions, withLinkageOffered, withVisitOver } from '../meetingAction.ts';
import { pauseEvolutions } from '../pause.ts';
import { rescheduleEvolutions } from '../reschedule.ts';
import { evolveSelections, statutoryAsked } from '../selection.ts';
import { staffingEvolutions } from '../staffing.ts';
import { deputyEvolutions } from '../standingIn.ts';
import { transferEvolutions } from '../transfer.ts';
import { evolveVisits } from '../visit.ts';
import { careEvolutions } from './care.ts';
import { everyDuty } from './clocks.ts';
import { closingEvolutions } from './closing.ts';
import { contactEvolutions } from './contact.ts';
import { endingEvolutions } from './ending.ts';
import { moveTo, raised, withDue, without } from './evolving.ts';
import { hasOpenWork } from './openWork.ts';
import { openedCase } from './opened.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './events.ts';
import { renewalEvolutions } from './renewal.ts';
import { openingEvolutions } from './restricted.ts';
import { evolveSittings, settledSittings } from './sittings.ts';
import type { CaseDuty, CrisisCase, Household } from './state.ts';

type Evolution<T extends CaseEventType> = (c: CrisisCase, event: CaseEventOf<T>) => CrisisCase;
type InCase = Exclude<CaseEventType, 'caseOpened'>;

const same = (c: CrisisCase): CrisisCase => c;

/** What each event makes true. No count of days, no refusal, and never another meaning for a type that exists. */
const evolutions: { readonly [T in InCase]: Evolution<T> } = {
  ...contactEvolutions,
  ...careEvolutions,
  ...closingEvolutions,
  ...endingEvolutions,
  ...renewalEvolutions,
  ...openingEvolutions,
  ...consentEvolutions,
  ...externalNumberEvolutions,
  ...transferEvolutions,
  ...staffingEvolutions,
  ...deputyEvolutions,
  ...pauseEvolutions,
  ...rescheduleEvolutions,
  reportJoined: (c, { urgent, named, due }) => {
    const told = { ...c, reports: c.reports + 1, urgent: c.urgent || urgent, named: c.named || named };
    if (c.stage === 'ended') return moveTo(told, 'reported', { contact: due });
    const known = named ? (['identity'] as const) : [];
    return withDue(told, 'contact', due ?? c.dues.contact ?? null, ...known);
  },
  intakeRecorded: (c, { nextStep, due, identity }) => {
    const after = { ...c, nextStep };
    if (nextStep === 'REGISTER') return moveTo(after, 'intakeDone', { register: due, identity });
    if (nextStep === 'INFO_ONLY') return moveTo(after, 'informed', {});
    return toServiceLink(after, due);
  },
  caseRegistered: (c, { assessment, planInAll }) => moveTo(c, 'registered', { assessment, planInAll }),
  assessmentRecorded: (c, { no, areas, crisisLevel, due }) => {
    const needs = areas.flatMap(({ area, level }) => (level === 'NONE' ? [] : [area]));
    const assessed = { ...c, needs, crisisLevel, assessments: no };
    return due ? { ...withDue(assessed, 'conference', due, 'assessment'), stage: 'assessed' } : assessed;
  },
  conferenceRecorded: (c, { due }) => {
    const planInAll = c.dues.planInAll ?? null;
    return moveTo(raised(c, 'classification'), 'conferenced', { classification: due, planInAll });
  },
  caseClassified: (c, { caseClass, due }) => {
    const classified = { ...raised(c, 'classification'), caseClass };
    if (caseClass === 'SERVICE_LINK') return toServiceLink(classified, due);
    if (caseClass === 'NOT_SELECTED') return moveTo(classified, 'notSelected', {});
    return { ...withDue(classified, 'plan', due, 'classification'), stage: 'classified' };
  },
  planMade: (c, { planVersion, areas, due }) => {
    const planned = { ...raised(c, 'plan'), planVersion, needs: areas };
    return due ? moveTo(planned, 'planned', { serviceStart: due }) : planned;
  },
  serviceReviewed: (c, { due }) => withDue(c, 'serviceReview', due),
  dutyOpened: (c, { duty, due }) => withDue(c, duty, due),
  dutyNeared: (c, { clockIds }) => ({ ...c, neared: [...(c.neared ?? []), ...clockIds] }),
  dutyPassed: (c, { clockId, escalateAt }) => ({ ...c, late: { ...c.late, [clockId]: escalateAt } }),
  dutyEscalated: (c, { clockId }) => ({ ...c, late: { ...c.late, [clockId]: null } }),
  latenessExplained: same,
  grantRequested: (c, event) => raised({ ...evolveGrants(c, event), selections: statutoryAsked(c) }, 'whole'),
  fieldCheckRecorded: evolveGrants,
  memberConsentRecorded: evolveGrants,
  filesAttached: evolveGrants,
  grantDecided: (c, event) => raised(evolveGrants(c, event), 'whole'),
  supportPaid: evolveGrants,
  afterCheckRecorded: evolveGrants,
  adequacyRecorded: evolveGrants,
  adequacySkipped: evolveGrants,
  grantSeen: evolveGrants,
  supportEnded: evolveGrants,
  supportCut: evolveGrants,
  grantWithdrawn: evolveGrants,
  extensionRequested: (c, event) => raised(evolveExtensions(c, event), 'whole'),
  extensionDecided: evolveExtensions,
  extensionLapsed: evolveExtensions,
  noticeGiven: evolveRecoveries,
  recoveryDecided: evolveRecoveries,
  returnOrdered: evolveRecoveries,
  noticeServed: evolveRecoveries,
  objectionRecorded: evolveRecoveries,
  objectionForwarded: evolveRecoveries,
  objectionDecided: evolveRecoveries,
  returnPaid: evolveRecoveries,
  arrearsReferred: evolveRecoveries,
  returnDunned: evolveRecoveries,
  instalmentsAgreed: evolveRecoveries,
  excessClaimed: evolveRecoveries,
  selectionRequested: (c, event) => raised(evolveSelections(c, event), 'whole'),
  selectionDecided: evolveSelections,
  selectionRatified: evolveSelections,
  selectionSettled: evolveSelections,
  selectionWithdrawn: evolveSelections,
  linkageOffered: (c, event) => ({
    ...raised(withLinkageOffered(evolveLinkages(c, event), event), 'whole'),
    dues: without(c, 'firstLinkage'),
  }),
  linkageAnswered: evolveLinkages,
  linkageReviewed: evolveLinkages,
  linkageEnded: evolveLinkages,
  linkageConsentWatched: evolveLinkages,
  visitsPlanned: (c, event) => {
    const planned = raised(evolveVisits(c, event), 'whole');
    return c.stage === 'planned'
      ? { ...planned, stage: 'inService', dues: without(c, 'serviceStart') }
      : planned;
  },
  visitsEnded: (c, event) => withVisitOver(evolveVisits(c, event), event),
  visitRecorded: (c, event) => withVisitOver(evolveVisits(c, event), event),
  meetingActionCreated: (c, event) => raised(evolveActions(c, event), 'whole'),
  meetingActionDone: evolveActions,
  escalated: (c, event) => raised(evolveEscalations(c, event), 'whole'),
  adviceGiven: evolveEscalations,
  adviceTaken: (c, event) => raised(evolveEscalations(c, event), 'whole'),
  referredUp: evolveEscalations,
  adviceAnswered: evolveEscalations,
  escalationWithdrawn: evolveEscalations,
  identityRecorded: (c) => ({ ...c, named: true, dues: without(c, 'identity') }),
  foundDifferent: (c, { otherHouseholdId }) => ({
    ...c,
    notSame: [...new Set([...c.notSame, otherHouseholdId])],
  }),
  householdMerged: (c, { intoHouseholdId }) => ({ ...c, mergedInto: intoHouseholdId }),
  householdAbsorbed: (c, { due }) => (due ? withDue(c, 'welfareCheck', due) : c),
  memberLeft: same,
  sittingNoted: evolveSittings,
  sittingLeft: evolveSittings,
  sittingGivenUp: same,
  sittingProposed: evolveSittings,
};

/** The state after one event; the live workflow, the record's fold and a rebuild all go through here. */
export function evolve(household: Household, event: CaseEvent): Household {
  if (event.type === 'caseOpened') return { current: openedCase(event) };
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

/** New work takes the closing off the list; what is no longer owed is no longer near, late, moved or asleep. */
function settled(c: CrisisCase): CrisisCase {
  const busy = c.dues.closingRequest && hasOpenWork(c);
  const after = settledSittings(busy ? { ...c, dues: without(c, 'closingRequest') } : c);
  const { late, moved, pauses, neared } = after;
  if (!neared && [late, moved, pauses].every((kept) => Object.keys(kept).length === 0)) return after;
  const owed = new Set(everyDuty(after).map(({ id }) => id));
  const left = { ...after, late: those(late, owed), moved: those(moved, owed), pauses: those(pauses, owed) };
  return neared ? { ...left, neared: neared.filter((id) => owed.has(id)) } : left;
}

const those = <T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));

/** A service-link household has no plan; what it waits for first is an offered linkage, unless one was offered or is owed. */
function toServiceLink(c: CrisisCase, due: CaseEventOf<'caseClassified'>['due']): CrisisCase {
  const isSeenTo = c.linkages.length > 0 || c.dues.firstLinkage !== undefined;
  return moveTo(c, 'serviceLink', isSeenTo ? {} : { firstLinkage: due });
}
