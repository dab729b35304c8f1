import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { extentOf } from '../../domain/crisisCase/ending.ts';
import { needsOf, type Question } from '../../domain/crisisCase/needs.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Escalation } from '../../domain/escalation.ts';
import {
  asId,
  type CaseId,
  type MeetingId,
  type PaperId,
  type ResourceId,
  type StaffId,
} from '../../domain/ids.ts';
import { isActionOpen } from '../../domain/meetingAction.ts';
import { isAsleep } from '../../domain/pause.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { settlementsFor } from '../../domain/selection.ts';
import { dayOf, plusDays, plusHours, type Instant } from '../../domain/time.ts';
import { grantId, grantSamples, lastGrant, votes } from './grantSamples.ts';
import { dong, householdId, otherDong, otherHouseholdId, people, peopleThere } from './seats.ts';

const paperId = asId<PaperId>('paper-1');

type State = CrisisCase | null;

const lastEscalation = (c: State): Escalation | undefined => c?.escalations.at(-1);
const escalationId = (c: State): string => lastEscalation(c)?.id ?? 'e1';
const selectionId = (c: State): string => c?.selections.at(-1)?.id ?? 'n1';
const linkageId = (c: State): string => c?.linkages.at(-1)?.id ?? 'l1';

const taskToDo = (c: State): string | undefined =>
  c?.actions?.find((one) => isActionOpen(one) && one.visitId === undefined)?.id;

/** What a case begins with, whoever tells of it. */
const beginning = {
  householdId,
  caseNo: '2026-00001',
  previousCaseId: null,
  dong,
  people,
} as const;

/** The first clock that may sleep now. */
function sleepy(c: CrisisCase, now: Instant): string | undefined {
  const { deadlines } = rulebookOn(dayOf(now));
  const awake = clocks(c).filter(({ id, due }) => due.at > now && !isAsleep(c.pauses[id], now));
  return awake.find(({ due }) => deadlines[due.rule].pausable)?.id;
}

function asleep({ pauses }: CrisisCase, now: Instant): string | undefined {
  const sleeping = Object.entries(pauses).find(
    ([, pause]) => isAsleep(pause, now) && pause.reason !== 'WHEREABOUTS_UNKNOWN',
  );
  return sleeping?.[0];
}

const anyClock = (c: State): string => (c ? clocks(c)[0]?.id : undefined) ?? 'contact/1';

const other = (holder: StaffId | undefined): StaffId =>
  asId(holder === 'staff-newcomer' ? 'staff-second-newcomer' : 'staff-newcomer');

const sittingId = asId<MeetingId>(`${householdId}-sitting1`);

/** What a committee has to decide first, or else a conference that nobody owes. */
function questionOf(c: State): Question & { readonly meetingId?: MeetingId } {
  const [need] = c ? needsOf(c) : [];
  return need ? { kind: need.kind, about: need.about } : { kind: 'CONFERENCE', about: null };
}

/** One valid input for each act as the case stands: about the newest of its things, the next visit, what is seen now. */
export const actSamples: { readonly [A in Act]: (c: State, now: Instant) => Acts[A] } = {
  reportCrisis: () => ({
    ...beginning,
    reporterKind: 'NEIGHBOUR',
    crisisReasons: ['JOB_LOSS'],
    urgent: false,
    named: true,
    restricted: false,
    paperId,
  }),
  absorbHousehold: () => ({
    ...beginning,
    fromHouseholdId: otherHouseholdId,
    fromCaseId: asId<CaseId>(`${otherHouseholdId}-00000001`),
    unseen: true,
    urgent: false,
    paperId,
  }),
  recordContact: () => ({ mode: 'PHONE', outcome: 'REACHED', paperId }),
  requestLocation: () => ({ paperId }),
  recordLocation: () => ({ received: true, paperId }),
  tellLocation: () => ({ way: 'IN_WRITING' }),
  recordIdentity: () => ({ paperId }),
  recordNotSame: () => ({ otherHouseholdId }),
  mergeHousehold: () => ({
    intoHouseholdId: otherHouseholdId,
    opening: {
      ...beginning,
      caseId: asId<CaseId>(`${otherHouseholdId}-00000002`),
      householdId: otherHouseholdId,
    },
    paperId,
  }),
  recordMemberLeft: (_, now) => ({ leftOn: dayOf(now) }),
  recordConsent: (_, now) => ({
    kind: 'CONSENT_3RD',
    recipientId: null,
    items: ['NEEDS', 'CASE_NOTES'],
    until: plusDays(dayOf(now), 365),
    way: 'WRITTEN',
    byGuardian: false,
    told: true,
    paperId,
  }),
  recordExternalNumber: () => ({ system: 'HAENGBOK', grantId: null, replaces: null, paperId }),
  withdrawConsent: (c) => ({
    consentId: c?.consents.findLast(({ withdrawn }) => !withdrawn)?.id ?? 'c1',
    paperId,
  }),
  recordIntake: () => ({ nextStep: 'REGISTER', told: 'ORALLY', paperId }),
  register: () => ({}),
  recordAssessment: () => ({
    areas: [
      { area: 'ECONOMY', level: 'HIGH', priority: 1 },
      { area: 'HEALTH', level: 'MEDIUM', priority: 2 },
      { area: 'LEGAL', level: 'NONE', priority: null },
    ],
    crisisLevel: 'MEDIUM',
    paperId,
  }),
  recordHealth: () => ({ findings: ['BLOOD_PRESSURE'], paperId }),
  recordWelfareCheck: () => ({ checker: 'OFFICER', outcome: 'SAFE', paperId }),
  recordConference: (_, now) => ({
    heldOn: dayOf(now),
    present: 5,
    experts: ['POLICE', 'HEALTH_CENTRE'],
    basis: 'MIN_SHARE_GOV',
    advises: 'GENERAL',
    paperId,
  }),
  classify: (c) => ({ caseClass: 'GENERAL', seen: c?.parts.classification ?? 0, paperId }),
  plan: (c) => ({
    areas: ['ECONOMY'],
    opinion: 'AGREES',
    unsignedReason: null,
    seen: c?.parts.plan ?? 0,
    paperId,
  }),
  escalate: () => ({ level: 'DISTRICT', paperId }),
  adviseCase: (c, now) => ({
    escalationId: escalationId(c),
    heldOn: dayOf(now),
    present: 7,
    experts: ['POLICE', 'HEALTH_CENTRE'],
    basis: 'MIN_SHARE_GOV',
    evaluation: 'STEP_IN',
    points: ['RESOURCE', 'LEGAL'],
    paperId,
  }),
  takeAdvice: (c, now) => ({
    escalationId: c?.escalations.find(({ status }) => status === 'asked')?.id ?? null,
    level: 'DISTRICT',
    heldOn: dayOf(now),
    present: 7,
    experts: ['POLICE'],
    basis: 'MIN_SHARE_GOV',
    evaluation: 'WAIT',
    points: ['HOUSING', 'MEDICAL'],
    paperId,
  }),
  referUp: (c) => ({ escalationId: escalationId(c), paperId }),
  answerAdvice: (c) => ({
    escalationId: escalationId(c),
    answers: Array.from({ length: lastEscalation(c)?.points ?? 0 }, () => 'FOLLOWED' as const),
    paperId,
  }),
  ...grantSamples,
  takeRecoveryDecision: (c) => ({
    grantId: grantId(c),
    carried: true,
    stop: true,
    amountWon: lastGrant(c)?.supports.reduce((sum, { paidWon }) => sum + paidWon, 0) ?? 0,
    votes,
    paperId,
  }),
  requestSelection: () => ({ thing: 'HOME_REPAIR', way: 'CHAIR_FIRST', paperId }),
  decideSelection: (c) => ({ selectionId: selectionId(c), selected: true, votes: null, paperId }),
  ratifySelection: (c) => ({ selectionId: selectionId(c), ratified: true, votes, paperId }),
  settleSelection: (c) => {
    const one = c?.selections.find(({ status }) => settlementsFor[status] !== undefined);
    return {
      selectionId: one?.id ?? selectionId(c),
      settlement: (one && settlementsFor[one.status]?.[0]) ?? 'KEPT_AS_GIVEN',
      paperId,
    };
  },
  takeAction: (_, now) => ({
    kind: 'TASK',
    owner: 'officer',
    dueOn: plusDays(dayOf(now), 7),
    meetingId: asId<MeetingId>(`${householdId}-meeting1`),
    item: 1,
    paperId,
  }),
  completeTask: (c) => ({
    actionId: taskToDo(c) ?? 'a1',
    outcome: 'DONE',
    giveUpReason: null,
    paperId,
  }),
  offerLinkage: (c) => ({
    resourceId: asId<ResourceId>(`resource-${String(c?.linkages.length ?? 0)}`),
    isPublic: true,
    basis: 'MIN_SHARE_GOV',
    amountWon: null,
    paperId,
  }),
  answerLinkage: (c) => ({ linkageId: linkageId(c), answer: 'ACCEPTED' }),
  reviewLinkage: (c) => ({ linkageId: linkageId(c), outcome: 'DONE', paperId }),
  planVisits: (_, now) => ({
    firstOn: plusDays(dayOf(now), 7),
    everyDays: 7,
    times: 4,
    visitor: 'officer',
    safety: false,
  }),
  rescheduleVisit: (c, now) => ({
    visitId: c?.visits[0]?.id ?? 'v1',
    to: plusDays(dayOf(now), 14),
    onDayOff: true,
    rescheduleCause: 'HOUSEHOLD_ASKED',
  }),
  endVisits: () => ({ paperId }),
  recordVisit: (c, now) => ({
    visitId: c?.visits[0]?.id ?? 'v1',
    heldOn: dayOf(now),
    mode: 'VISIT',
    outcome: 'DONE',
    paperId,
  }),
  reviewService: () => ({ paperId }),
  requestTransfer: (c) => {
    const isThere = c?.dong === otherDong;
    return {
      toDong: isThere ? dong : otherDong,
      transferCause: 'MOVED',
      people: isThere ? people : peopleThere,
      paperId,
    };
  },
  receiveTransfer: () => ({}),
  declineTransfer: () => ({ declineCause: 'NOT_LIVING_HERE', paperId }),
  withdrawTransfer: () => ({ withdrawCause: 'STAYS', paperId }),
  replaceReceiver: (c) => ({
    seat: 'officer',
    from: c?.transfer?.people.officer ?? peopleThere.officer,
    to: asId<StaffId>('staff-receiver'),
  }),
  endCase: (c) => ({ endCause: 'DIED', seen: c ? extentOf(c) : 0, seenBy: 'EXTENT', paperId }),
  requestClosing: (c) => ({
    reason: 'GOALS_REACHED',
    noFollowUp: null,
    seen: c?.parts.closing ?? 0,
    paperId,
  }),
  approveClosing: (c) => ({ seen: c?.parts.closing ?? 0, takeOver: null }),
  returnClosing: (c) => ({ seen: c?.parts.closing ?? 0, returnReason: 'FACTS_MISSING', paperId }),
  recordFollowUp: () => ({ outcome: 'STABLE', paperId }),
  reassignSeat: (c) => ({ seat: 'officer', to: other(c?.people.officer), reassignCause: 'POSTED' }),
  appointDeputy: (_, now) => ({
    seat: 'officer',
    deputy: asId<StaffId>('staff-deputy'),
    from: dayOf(now),
    until: plusDays(dayOf(now), 7),
    leaveCause: 'LEAVE',
  }),
  endDeputy: (c) => ({ seat: c?.deputies[0]?.seat ?? 'officer' }),
  replaceDeputy: (c) => {
    const { seat = 'officer', staffId = asId<StaffId>('staff-deputy') } = c?.deputies[0] ?? {};
    return { seat, from: staffId, to: asId<StaffId>('staff-deputy-2') };
  },
  pauseClock: (c, now) => ({
    clockId: (c && sleepy(c, now)) ?? anyClock(c),
    pauseReason: 'HOSPITAL',
    until: plusDays(dayOf(now), 7),
    paperId,
  }),
  resumeClock: (c, now) => ({ clockId: (c && asleep(c, now)) ?? anyClock(c) }),
  renewRulebook: () => ({}),
  recordOpening: () => ({ lookReason: 'COVERING' }),
  noteSitting: (c, now) => ({
    ...questionOf(c),
    ...{ meetingId: sittingId, item: 1, startsAt: plusHours(now, 48), instead: null },
    committee: { kind: 'DONG_CONFERENCE', place: dong },
  }),
  leaveSitting: (c) => {
    const { meetingId = sittingId, ...asked } = c?.sittings?.[0] ?? questionOf(c);
    return { meetingId, kind: asked.kind, about: asked.about };
  },
  proposeSitting: (c) => ({
    need: c ? (needsOf(c)[0]?.clock.id ?? '') : '',
    committee: { kind: 'DONG_CONFERENCE', place: dong },
    secretary: people.supervisor,
    nextAt: null,
  }),
};
