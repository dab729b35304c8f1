import { consentDecisions } from '../consent.ts';
import { dueNow } from '../clock.ts';
import { grantDecisions } from '../emergencySupport/decide.ts';
import { extensionDecisions } from '../emergencySupport/extension.ts';
import { recoveryDecisions } from '../emergencySupport/recovery.ts';
import type { Circumstances } from '../entity.ts';
import { escalationDecisions } from '../escalation.ts';
import { externalNumberDecisions } from '../externalNumber.ts';
import { linkageDecisions } from '../linkage.ts';
import { meetingActionDecisions } from '../meetingAction.ts';
import { membershipDecisions } from '../membership.ts';
import { pauseDecisions } from '../pause.ts';
import type { DongCode } from '../ids.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { rescheduleDecisions } from '../reschedule.ts';
import { rulebookFor } from '../rulebook.ts';
import { selectionDecisions } from '../selection.ts';
import { staffingDecisions } from '../staffing.ts';
import { deputyDecisions } from '../standingIn.ts';
import { takeAdvice } from '../takingAdvice.ts';
import { dayOf } from '../time.ts';
import { transferDecisions } from '../transfer.ts';
import { visitDecisions } from '../visit.ts';
import type { Act, ActCommand, Acts, CaseCommand, OpeningAct } from './acts.ts';
import { careDecisions } from './care.ts';
import { closingDecisions } from './closing.ts';
import { conferenceDecisions } from './conference.ts';
import { contactDecisions } from './contact.ts';
import { withDuties } from './duties.ts';
import { endingDecisions } from './ending.ts';
import type { CaseEvent } from './events.ts';
import { withSittings } from './givingUp.ts';
import { withLateness } from './lateness.ts';
import { refuseOutsideMeeting } from './onlyFromMeeting.ts';
import { renewalDecisions } from './renewal.ts';
import { absorb, report } from './report.ts';
import { openingDecisions } from './restricted.ts';
import { ring } from './ring.ts';
import { sittingDecisions } from './sittings.ts';
import { actsAllowedIn } from './stages.ts';
import type { CrisisCase, Household } from './state.ts';

type Decision<A extends Act> = (
  c: CrisisCase,
  input: Acts[A],
  now: Circumstances,
) => readonly CaseEvent[] | Refusal;
export type InCase = Exclude<Act, OpeningAct>;

/** One decision for each act on an open case; an act without one does not compile. */
const decisions: { readonly [A in InCase]: Decision<A> } = {
  ...contactDecisions,
  ...conferenceDecisions,
  ...careDecisions,
  ...grantDecisions,
  ...extensionDecisions,
  ...recoveryDecisions,
  ...selectionDecisions,
  ...linkageDecisions,
  ...meetingActionDecisions,
  ...visitDecisions,
  ...rescheduleDecisions,
  ...consentDecisions,
  ...externalNumberDecisions,
  ...escalationDecisions,
  takeAdvice,
  ...closingDecisions,
  ...endingDecisions,
  ...transferDecisions,
  ...membershipDecisions,
  ...staffingDecisions,
  ...deputyDecisions,
  ...pauseDecisions,
  ...renewalDecisions,
  ...openingDecisions,
  ...sittingDecisions,
  reviewService: (_, { paperId }, now) => [
    { type: 'serviceReviewed', paperId, due: dueNow('SERVICE_REVIEW', now) },
  ],
};

/** Says whether the act may happen now, and what then has happened. Pure: the same answer at every replay. */
export function decide(
  household: Household,
  command: CaseCommand,
  here: Circumstances,
): CaseEvent[] | Refusal {
  const now = inPlace(household, command, here);
  if (command.type === 'ring') return ring(household, now);
  if (command.type === 'reportCrisis') return withDuties(household, report(household, command, now), now);
  if (command.type === 'absorbHousehold') return withDuties(household, absorb(household, command, now), now);
  return decideOpen(household, command, now);
}

/** The rules of the place whose case it is, or of the dong in which a report opens the next. */
function inPlace({ current }: Household, command: CaseCommand, now: Circumstances): Circumstances {
  const isReport = command.type === 'reportCrisis' || command.type === 'absorbHousehold';
  const begins = isReport && (current === null || current.stage === 'followUp');
  const dong = begins ? command.dong : current?.dong;
  return dong ? underRulesOf(dong, now) : now;
}

/** The same with the rules that hold in that dong on the day. */
export const underRulesOf = (dong: DongCode, now: Circumstances): Circumstances => ({
  ...now,
  rulebook: rulebookFor(now.rulebook, dong, dayOf(now.at)),
});

function decideOpen(
  household: Household,
  command: ActCommand<InCase>,
  now: Circumstances,
): CaseEvent[] | Refusal {
  const { current } = household;
  if (!current) return { code: 'notOpen' };
  const decided = decideIn(current, command, now);
  if (isRefusal(decided)) return decided;
  const opened = withDuties(household, decided, now);
  const events = withSittings(household, { events: opened, by: command.sitting ?? null });
  return withLateness(household, command, { events, now });
}

/**
 * Why the case would not take the act now, or null where it would. It leaves out what else would follow from the act, for
 * a look at a case asks this of dozens of acts; `now` has the rules of the case's dong.
 */
export function refusalOf(c: CrisisCase, command: ActCommand<InCase>, now: Circumstances): Refusal | null {
  const decided = decideIn(c, command, now);
  return isRefusal(decided) ? decided : null;
}

/** The table's rows take their own act's input; the command's type picks the row. */
function decideIn<A extends InCase>(
  c: CrisisCase,
  command: ActCommand<A>,
  now: Circumstances,
): readonly CaseEvent[] | Refusal {
  if (c.caseId !== command.caseId) return { code: 'otherEpisode' };
  const allowed = actsAllowedIn(c.stage);
  if (!allowed.includes(command.type)) return { code: 'actOutOfOrder', stage: c.stage, allowed };
  const refusal = refuseOutsideMeeting(c, command as unknown as ActCommand, now);
  if (refusal) return refusal;
  const decision = decisions[command.type] as Decision<A>;
  return decision(c, command as unknown as Acts[A], now);
}
