import { dueFrom, dueNow, type Due } from '../clock.ts';
import { grantDecisions } from '../emergencySupport/decide.ts';
import type { Circumstances } from '../entity.ts';
import { linkageDecisions } from '../linkage.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { DeadlineCode } from '../rulebook.ts';
import { dayOf, noonOf } from '../time.ts';
import { visitDecisions } from '../visit.ts';
import type { Act, ActCommand, Acts, CaseClass, CaseCommand, NextStep } from './acts.ts';
import { closingDecisions } from './closing.ts';
import { withDuties } from './duties.ts';
import type { CaseEvent } from './events.ts';
import { report } from './report.ts';
import { ring } from './ring.ts';
import { actsAllowedIn } from './stages.ts';
import type { CrisisCase, Household } from './state.ts';

type Decision<A extends Act> = (c: CrisisCase, input: Acts[A], now: Circumstances) => CaseEvent[] | Refusal;
type InCase = Exclude<Act, 'reportCrisis'>;

/** One decision for each act on an open case; an act without one does not compile. */
const decisions: { readonly [A in InCase]: Decision<A> } = {
  recordContact,
  recordIntake,
  register: (_, __, now) => [
    { type: 'caseRegistered', assessment: dueNow('D16', now), planInAll: dueNow('D18', now) },
  ],
  recordAssessment,
  recordConference,
  classify,
  plan,
  ...grantDecisions,
  ...linkageDecisions,
  ...visitDecisions,
  ...closingDecisions,
  reviewService: (_, { paperId }, now) => [
    { type: 'serviceReviewed', paperId, due: dueNow('SERVICE_REVIEW', now) },
  ],
};

/** Says whether the act may happen now, and what then has happened. Pure: the same answer at every replay. */
export function decide(
  household: Household,
  command: CaseCommand,
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (command.type === 'ring') return ring(household, now);
  if (command.type === 'reportCrisis') return withDuties(household, report(household, command, now), now);
  const { current } = household;
  if (!current) return { code: 'notOpen' };
  if (current.caseId !== command.caseId) return { code: 'otherEpisode' };
  const allowed = actsAllowedIn(current.stage);
  if (!allowed.includes(command.type)) return { code: 'actOutOfOrder', stage: current.stage, allowed };
  const decided = decideIn(current, command, now);
  return isRefusal(decided) ? decided : withDuties(household, decided, now);
}

/** The table's rows take their own act's input; the command's type picks the row. */
function decideIn<A extends InCase>(
  c: CrisisCase,
  command: ActCommand<A>,
  now: Circumstances,
): CaseEvent[] | Refusal {
  const decision = decisions[command.type] as Decision<A>;
  return decision(c, command as unknown as Acts[A], now);
}

/** Nobody reached: the next attempt has a clock of its own, shorter where the report was urgent. */
function recordContact(c: CrisisCase, input: Acts['recordContact'], now: Circumstances): CaseEvent[] {
  const { mode, outcome, paperId } = input;
  const again = c.urgent ? 'CONTACT_URGENT' : 'CONTACT';
  const due = c.stage === 'reported' ? dueNow(outcome === 'REACHED' ? 'INTAKE' : again, now) : null;
  return [{ type: 'contactRecorded', mode, outcome, paperId, due }];
}

const dueIfAny = (rule: DeadlineCode | null, now: Circumstances): Due | null =>
  rule ? dueNow(rule, now) : null;

const afterIntake = {
  REGISTER: 'REGISTER',
  SERVICE_LINK: 'LINKAGE_OFFER',
  INFO_ONLY: null,
} as const satisfies Record<NextStep, DeadlineCode | null>;

function recordIntake(
  _: CrisisCase,
  { nextStep, paperId }: Acts['recordIntake'],
  now: Circumstances,
): CaseEvent[] {
  return [{ type: 'intakeRecorded', nextStep, paperId, due: dueIfAny(afterIntake[nextStep], now) }];
}

/** The first assessment leads to a conference; a later one only renews the picture. */
function recordAssessment(
  c: CrisisCase,
  { areas, crisisLevel, paperId }: Acts['recordAssessment'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (new Set(areas).size !== areas.length) return { code: 'repeatedChoice', field: 'areas' };
  const due = c.stage === 'registered' ? dueNow('CONFERENCE', now) : null;
  return [{ type: 'assessmentRecorded', areas, crisisLevel, paperId, due }];
}

/** Fewer than two at the table is no conference. */
const fewestAtConference = 2;

function recordConference(
  c: CrisisCase,
  { heldOn, present, experts, advises, paperId }: Acts['recordConference'],
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
  // The days to 구분·선정 run from the conference itself, however late its minutes are written.
  const due = dueFrom('D17', noonOf(heldOn), now);
  return [{ type: 'conferenceRecorded', heldOn, present, experts, advises, paperId, due }];
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

/** The plan takes the person's own word (S6 §15①): `agreed` says whether it was given. */
function plan(
  c: CrisisCase,
  { areas, agreed, seen, paperId }: Acts['plan'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const part = c.parts.plan;
  if (part !== seen) return { code: 'stale', part: 'plan', now: part };
  if (areas.length === 0) return { code: 'nothingChosen', field: 'areas' };
  if (new Set(areas).size !== areas.length) return { code: 'repeatedChoice', field: 'areas' };
  const due = c.stage === 'classified' ? dueNow('SERVICE_START', now) : null;
  return [{ type: 'planMade', areas, agreed, paperId, planVersion: c.planVersion + 1, due }];
}
