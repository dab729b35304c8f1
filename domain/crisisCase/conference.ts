import { dueFrom, dueNow, type Due } from '../clock.ts';
import { refuseSharing } from '../legalBasis.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { DeadlineCode } from '../rulebook.ts';
import { dayOf, noonOf } from '../time.ts';
import type { Acts, CaseClass, NextStep } from './acts.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase } from './state.ts';

const dueIfAny = (rule: DeadlineCode | null, now: Circumstances): Due | null =>
  rule ? dueNow(rule, now) : null;

const afterIntake = {
  REGISTER: 'REGISTER',
  SERVICE_LINK: 'LINKAGE_OFFER',
  INFO_ONLY: null,
} as const satisfies Record<NextStep, DeadlineCode | null>;

function recordIntake(
  c: CrisisCase,
  { nextStep, told, paperId }: Acts['recordIntake'],
  now: Circumstances,
): CaseEvent[] {
  const identity = nextStep === 'REGISTER' && !c.named ? dueNow('IDENTITY', now) : null;
  const due = dueIfAny(afterIntake[nextStep], now);
  return [{ type: 'intakeRecorded', nextStep, told, paperId, due, identity }];
}

/** A case is kept about somebody: their name comes first. */
function register(c: CrisisCase, _: object, now: Circumstances): CaseEvent[] | Refusal {
  if (!c.named) return { code: 'nameUnknown' };
  return [{ type: 'caseRegistered', assessment: dueNow('D16', now), planInAll: dueNow('D18', now) }];
}

/** The first assessment leads to a conference; a later one is laid beside it. */
function recordAssessment(
  c: CrisisCase,
  { areas, crisisLevel, paperId }: Acts['recordAssessment'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (areas.length === 0) return { code: 'nothingChosen', field: 'areas' };
  if (new Set(areas.map(({ area }) => area)).size !== areas.length)
    return { code: 'repeatedChoice', field: 'areas' };
  const due = c.stage === 'registered' ? dueNow('CONFERENCE', now) : null;
  return [{ type: 'assessmentRecorded', no: c.assessments + 1, areas, crisisLevel, paperId, due }];
}

/** Fewer than two at the table is no conference. */
const fewestAtConference = 2;

function recordConference(
  c: CrisisCase,
  { heldOn, present, experts, basis, advises, agreed, paperId }: Acts['recordConference'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const today = dayOf(now.at);
  const opened = dayOf(c.openedAt);
  if (heldOn > today) return { code: 'dayInFuture', field: 'heldOn', today };
  if (heldOn < opened) return { code: 'dayTooEarly', field: 'heldOn', earliest: opened };
  if (present < fewestAtConference) {
    return { code: 'conferenceTooSmall', field: 'present', atLeast: fewestAtConference };
  }
  if (experts.length > present) return { code: 'countsDoNotAdd', field: 'experts' };
  const unshared = refuseSharing(c, { basis, experts }, now);
  if (unshared) return unshared;
  // The days to 구분·선정 run from the conference itself, however late its minutes are written.
  const due = dueFrom('D17', noonOf(heldOn), now);
  const told = agreed ? { agreed } : {};
  return [{ type: 'conferenceRecorded', heldOn, present, experts, basis, advises, paperId, due, ...told }];
}

const afterClass = {
  HIGH_DIFFICULTY: 'D18_CLASS',
  GENERAL: 'D18_CLASS',
  SERVICE_LINK: 'LINKAGE_OFFER',
  NOT_SELECTED: null,
} as const satisfies Record<CaseClass, DeadlineCode | null>;

function classify(
  c: CrisisCase,
  { caseClass, seen, paperId }: Acts['classify'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const part = c.parts.classification;
  if (part !== seen) return { code: 'stale', part: 'classification', now: part };
  return [{ type: 'caseClassified', caseClass, paperId, due: dueIfAny(afterClass[caseClass], now) }];
}

/** The plan takes the person's own word and name, or says why not (S6 §15①). */
function plan(
  c: CrisisCase,
  { areas, opinion, unsignedReason, seen, paperId }: Acts['plan'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const part = c.parts.plan;
  if (part !== seen) return { code: 'stale', part: 'plan', now: part };
  if (areas.length === 0) return { code: 'nothingChosen', field: 'areas' };
  if (new Set(areas).size !== areas.length) return { code: 'repeatedChoice', field: 'areas' };
  // A name under a plan that nobody put to them would be worth nothing.
  if (opinion === 'NOT_HEARD' && unsignedReason === null)
    return { code: 'reasonMissing', field: 'unsignedReason' };
  const due = c.stage === 'classified' ? dueNow('SERVICE_START', now) : null;
  const made = { areas, opinion, unsignedReason, paperId, planVersion: c.planVersion + 1 };
  return [{ type: 'planMade', ...made, due }];
}

export const conferenceDecisions = {
  recordIntake,
  register,
  recordAssessment,
  recordConference,
  classify,
  plan,
};
