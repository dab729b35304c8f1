import type { CaseEventOf } from './events.ts';
import type { CrisisCase } from './state.ts';

/** A case on its first day. */
export function openedCase(event: CaseEventOf<'caseOpened'>): CrisisCase {
  const { caseId, householdId, caseNo, previousCaseId, dong, people, openedAt, urgent, due } = event;
  const { named, restricted, rulebook } = event;
  return {
    ...{ caseId, householdId, caseNo, previousCaseId, dong, people, openedAt },
    ...{ urgent, named, restricted, rulebook },
    deputies: [],
    stage: 'reported',
    reports: 1,
    contacts: 0,
    absences: 0,
    missing: null,
    nextStep: null,
    crisisLevel: null,
    needs: [],
    assessments: 0,
    caseClass: null,
    planVersion: 0,
    dues: { contact: due },
    runs: { contact: 1 },
    parts: { classification: 0, plan: 0, closing: 0, whole: 0 },
    grants: [],
    extensions: [],
    selections: [],
    linkages: [],
    consents: [],
    escalations: [],
    transfer: null,
    transfers: 0,
    visits: [],
    visitsPlanned: 0,
    closing: null,
    closedOn: null,
    followUps: [],
    moved: {},
    pauses: {},
    late: {},
    mergedInto: null,
    notSame: [],
  };
}
