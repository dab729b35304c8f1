import type { Clock } from '../../../../domain/clock.ts';
import { consentKinds } from '../../../../domain/consent.ts';
import * as codes from '../../../../domain/crisisCase/acts.ts';
import type { Act, Acts } from '../../../../domain/crisisCase/acts.ts';
import { emergencyLines, noCallReasons, type DangerAnswer } from '../../../../domain/danger.ts';
import { externalSystems, numbersOf } from '../../../../domain/externalNumber.ts';
import type { CrisisCase } from '../../../../domain/crisisCase/state.ts';
import type { FirstHelp, GrantKind } from '../../../../domain/emergencySupport/acts.ts';
import * as money from '../../../../domain/emergencySupport/acts.ts';
import { unitsTaken } from '../../../../domain/emergencySupport/caps.ts';
import type { Grant, Support } from '../../../../domain/emergencySupport/grant.ts';
import * as advice from '../../../../domain/escalation.ts';
import { asId, type ResourceId } from '../../../../domain/ids.ts';
import { consentFor } from '../../../../domain/legalBasis.ts';
import { isLinkageOpen, linkageAnswers, linkageOutcomes } from '../../../../domain/linkage.ts';
import { pauseReasons } from '../../../../domain/pause.ts';
import { rescheduleCauses } from '../../../../domain/reschedule.ts';
import { selectionThings, selectionWays } from '../../../../domain/selection.ts';
import { daysBetween, plusDays, type PlainDate } from '../../../../domain/time.ts';
import { declineCauses, transferCauses, withdrawCauses } from '../../../../domain/transfer.ts';
import * as visits from '../../../../domain/visit.ts';
import type { PlayedHousehold } from '../../household.ts';
import { found } from './findings.ts';
import { checkedBy, gathered } from './members.ts';
import { asDecided, orOtherwise, outcomeAims, outcomeChoices } from './outcomes.ts';
import { answered, meantBy, objected, parted, served } from './notices.ts';
import { absent, crewOf, placesToGo, successorOf } from './crews.ts';

/** The nth of a list, beginning anew at its end. */
export const pickFrom = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const kinds: readonly (readonly GrantKind[])[] = [
  [{ kind: 'LIVELIHOOD', sub: null }],
  [
    { kind: 'LIVELIHOOD', sub: null },
    { kind: 'MEDICAL', sub: null },
  ],
  [
    { kind: 'OTHER', sub: 'FUEL' },
    { kind: 'OTHER', sub: 'BIRTH' },
    { kind: 'OTHER', sub: 'FUNERAL' },
    { kind: 'OTHER', sub: 'ELECTRIC' },
  ],
  [{ kind: 'EDUCATION', sub: null }],
  [
    { kind: 'HOUSING', sub: null },
    { kind: 'FACILITY', sub: null },
  ],
  [
    { kind: 'MEDICAL', sub: null },
    { kind: 'OTHER', sub: 'ELECTRIC' },
  ],
  [{ kind: 'OTHER', sub: 'FUEL' }],
];

export const supportsOf = (c: CrisisCase): Support[] => c.grants.flatMap(({ supports }) => supports);

/** What may still be given of these kinds: the first grant of the Act, up to its cap over the whole case (제10조). */
function helpWithin(house: PlayedHousehold, asked: readonly GrantKind[], v: number): FirstHelp[] {
  const help: FirstHelp[] = [];
  for (const one of asked) {
    const { firstUnits, capUnits } = house.rulebook().supports[one.kind];
    const left = capUnits - unitsTaken(house.current(), one.kind, help);
    const units = Math.min(left, 1 + (v % firstUnits));
    const from = plusDays(house.today(), v % 3);
    if (units > 0) help.push({ ...one, units, amountWon: 100_000 + v, from });
  }
  return help;
}

/** Everything that was asked for, and as much of it as a first grant may be, whatever is left under the caps. */
export function allOfFirst(house: PlayedHousehold, grantId: string | null): FirstHelp[] {
  const asked = house.current().grants.find(({ id }) => id === grantId)?.asked ?? [];
  const { supports } = house.rulebook();
  const rest = { amountWon: 100_000, from: house.today() };
  return asked.map((one) => ({ ...one, ...rest, units: supports[one.kind].firstUnits }));
}

const grantOf = (c: CrisisCase, grantId: string): Grant | undefined =>
  c.grants.find(({ id }) => id === grantId);
const lastGrant = (c: CrisisCase): Grant | undefined => c.grants.at(-1);
const isWrong = (grant: Grant | undefined): boolean =>
  grant?.adequacy === 'FRAUD' || grant?.adequacy === 'INADEQUATE';

/** With days for an opinion, or on a ground on which there are none. */
const heard = (house: PlayedHousehold, v: number): Partial<Acts['giveNotice']> =>
  v % 3 === 0
    ? { opinionUntil: null, waiver: pickFrom(money.noticeWaivers, v) }
    : { opinionUntil: plusDays(house.today(), 10 + (v % 9)), waiver: null };

const paidWon = (grant: Grant | undefined): number =>
  grant?.supports.reduce((sum, support) => sum + support.paidWon, 0) ?? 0;

function decided(house: PlayedHousehold, grant: Grant | undefined, v: number): Partial<Acts['decideGrant']> {
  const help = v % 6 === 0 ? [] : helpWithin(house, grant?.asked ?? [], v);
  return { grantId: grant?.id ?? 'g1', seen: grant?.acts ?? 0, help };
}

/** A deceit leaves no choice, and an excess stops nothing (제15조). */
function ordered(grant: Grant | undefined, v: number): Partial<Acts['orderReturn']> {
  const amountWon = v % 3 === 0 ? Math.ceil(paidWon(grant) / 2) : paidWon(grant);
  const isExcess = grant?.recovery?.ground === 'EXCESS';
  const stop = !isExcess && (amountWon === 0 || grant?.adequacy === 'FRAUD' || v % 2 === 0);
  return { grantId: grant?.id ?? 'g1', seen: grant?.acts ?? 0, ...asDecided(grant, { amountWon, stop }) };
}

function extended(house: PlayedHousehold, v: number): Partial<Acts['requestExtension']> {
  const open = supportsOf(house.current()).filter(({ ended }) => !ended);
  const support = open.length > 0 ? pickFrom(open, v) : undefined;
  if (!support) return {};
  const most = house.rulebook().supports[support.kind].authorityExtensions;
  const granted = house
    .current()
    .extensions.filter((one) => one.supportId === support.id && one.by === 'AUTHORITY')
    .filter(({ status }) => status === 'granted').length;
  const isAlone = granted < most;
  const units = isAlone ? 1 : 1 + (v % 3);
  return { supportId: support.id, decider: isAlone ? 'AUTHORITY' : 'COMMITTEE', units };
}

const carried = { seated: 11, present: 9, inFavour: 6 } as const;
const rejected = { seated: 11, present: 8, inFavour: 2 } as const;

function extensionDecided(house: PlayedHousehold, id: string, v: number): Partial<Acts['decideExtension']> {
  const extension = house.current().extensions.find((one) => one.id === id);
  const granted = v % 4 !== 0;
  const votes = granted ? carried : rejected;
  return { extensionId: id, granted, votes: extension?.by === 'COMMITTEE' ? votes : null };
}

function selected(house: PlayedHousehold, id: string, v: number): Partial<Acts['decideSelection']> {
  const selection = house.current().selections.find((one) => one.id === id);
  const isSelected = v % 4 !== 0;
  const votes = isSelected ? carried : rejected;
  return {
    selectionId: id,
    selected: isSelected,
    votes: selection?.way === 'CHAIR_FIRST' && v % 3 > 0 ? null : votes,
    ...(isSelected ? {} : orOtherwise(v / 4)),
  };
}

/** A helper of the neighbourhood, public or with the consent that there is. */
function offered(house: PlayedHousehold, v: number): Partial<Acts['offerLinkage']> {
  const { linkages } = house.current();
  const busy = linkages.filter(isLinkageOpen).map((one) => one.resourceId);
  const nearest = asId<ResourceId>(`resource-${String(v % 6)}`);
  // A helper who is at work or was asked is not asked again; there is always another.
  const resourceId = busy.includes(nearest)
    ? asId<ResourceId>(`resource-${String(100 + linkages.length)}`)
    : nearest;
  const consent = consentFor(house.current(), 'CONSENT_3RD', { resourceId, on: house.today() });
  if (consent) return { resourceId, isPublic: false, basis: 'CONSENT_3RD', amountWon: 1_200_000 };
  return v % 5 === 0 ? { resourceId, isPublic: false, basis: 'VITAL_INTEREST' } : { resourceId };
}

function consented(house: PlayedHousehold, v: number): Partial<Acts['recordConsent']> {
  const kind = v % 2 === 0 ? 'CONSENT_3RD' : pickFrom(consentKinds, v);
  const recipientId = v % 4 === 0 ? null : asId<ResourceId>(`resource-${String(v % 6)}`);
  return { kind, recipientId, until: plusDays(house.today(), v % 90), byGuardian: v % 7 === 0 };
}

/** Help was called, at a time that somebody knows or not, or there was a reason why not. */
function endangered(house: PlayedHousehold, v: number): DangerAnswer {
  if (v % 4 === 0) return { calls: [], whyNot: pickFrom(noCallReasons, v) };
  return {
    calls: [{ line: pickFrom(emergencyLines, v), at: v % 3 === 0 ? null : house.now() }],
    whyNot: null,
  };
}

/** A number of the case or of its last grant; now and then it corrects an earlier one. */
function numbered(house: PlayedHousehold, v: number): Partial<Acts['recordExternalNumber']> {
  const c = house.current();
  const last = numbersOf(c).findLast(({ replacedBy }) => replacedBy === null);
  const grantId = v % 2 === 0 ? (lastGrant(c)?.id ?? null) : null;
  if (v % 3 === 0 && last) return { system: last.system, grantId, replaces: last.id };
  return { system: pickFrom(externalSystems, v), grantId };
}

function table(house: PlayedHousehold): Pick<Acts['recordConference'], 'experts' | 'basis'> {
  const consent = consentFor(house.current(), 'CONSENT_3RD', { resourceId: null, on: house.today() });
  return { experts: ['LAWYER'], basis: consent ? 'CONSENT_3RD' : 'VITAL_INTEREST' };
}

function moved(house: PlayedHousehold, v: number): Partial<Acts['requestTransfer']> {
  const toDong = pickFrom(
    placesToGo.filter((place) => place !== house.current().dong),
    v,
  );
  return { toDong, people: crewOf(toDong, v), transferCause: pickFrom(transferCauses, v) };
}

/** Now and then the officer who was asked has gone by then. */
function arrived(house: PlayedHousehold, v: number): Acts['receiveTransfer'] {
  const there = house.current().transfer?.people;
  return there && v % 3 === 0 ? { people: { ...there, officer: asId(`staff-late-${String(v % 5)}`) } } : {};
}

const isStillAwaited = ({ recovery, decisionNotice }: Grant, today: PlainDate): boolean =>
  [recovery, decisionNotice].some((one) => one?.objection === 'none' && (one.objectionUntil ?? '') >= today);

/** As long as somebody may still object, the case is looked in on (K3). */
const isObjectionAwaited = (house: PlayedHousehold): boolean =>
  house.current().grants.some((grant) => isStillAwaited(grant, house.today()));

type Choice<A extends Act> = (house: PlayedHousehold, v: number) => Partial<Acts[A]>;

/** What the person who acts might choose; valid as far as the act itself can be done. */
export const choices: { readonly [A in Act]?: Choice<A> } = {
  reportCrisis: (house, v) => ({
    ...{ urgent: v % 2 === 0, named: v % 5 !== 0, restricted: v % 7 === 0 },
    ...(v % 6 === 0 ? { danger: endangered(house, v) } : {}),
  }),
  absorbHousehold: (_, v) => ({ urgent: v % 2 === 0, unseen: v % 3 !== 0 }),
  recordContact: (_, v) => ({ outcome: pickFrom(codes.contactOutcomes, v) }),
  recordLocation: (_, v) => ({ received: v % 2 === 0 }),
  tellLocation: (_, v) => ({ way: pickFrom(codes.tellingWays, v) }),
  recordConsent: consented,
  recordExternalNumber: numbered,
  recordIntake: (_, v) => ({ nextStep: pickFrom([...codes.nextSteps, 'REGISTER'], v) }),
  recordHealth: (_, v) => ({ findings: v % 3 === 0 ? [] : [pickFrom(codes.healthFindings, v)] }),
  recordWelfareCheck: (_, v) => ({
    checker: pickFrom(visits.welfareCheckers, v),
    outcome: pickFrom(visits.welfareOutcomes, v),
  }),
  recordConference: table,
  classify: (_, v) => ({ caseClass: pickFrom(codes.caseClasses, v) }),
  plan: (_, v) => ({
    opinion: pickFrom(codes.planOpinions, v),
    unsignedReason: pickFrom(codes.unsignedReasons, v),
  }),
  escalate: (_, v) => ({ level: pickFrom(advice.escalationLevels, v) }),
  adviseCase: (house, v) => ({
    ...table(house),
    evaluation: pickFrom(advice.evaluations, v),
    points: [pickFrom(advice.advicePoints, v), pickFrom(advice.advicePoints, v + 1)],
  }),
  requestGrant: (_, v) => ({
    supports: pickFrom(kinds, v),
    nationality: pickFrom(money.nationalities, v),
    foreignerGround: pickFrom(money.foreignerGrounds, v),
  }),
  recordFieldCheck: (house, v) => ({ ...checkedBy(lastGrant(house.current()), v), ...found(v) }),
  recordMemberConsent: (house, v) => gathered(house, lastGrant(house.current()), v),
  recordAfterCheck: (_, v) => ({ deferralStands: v % 4 === 0 }),
  decideGrant: (house, v) => decided(house, lastGrant(house.current()), v),
  recordAdequacy: (_, v) => ({ outcome: pickFrom(money.adequacyOutcomes, v) }),
  skipAdequacy: (_, v) => ({ recipientOf: pickFrom(money.recipientBenefits, v) }),
  requestExtension: extended,
  giveNotice: (house, v) => ({
    ground: isWrong(lastGrant(house.current())) ? 'REVIEW' : 'EXCESS',
    ...heard(house, v),
  }),
  orderReturn: (house, v) => ordered(lastGrant(house.current()), v),
  serveNotice: (house, v) => served(house, lastGrant(house.current()), { v }),
  recordObjection: (house, v) => objected(house, lastGrant(house.current()), v),
  decideObjection: (house, v) => answered(lastGrant(house.current()), { v }),
  agreeInstalments: (house, v) => parted(house, lastGrant(house.current()), v),
  requestSelection: (_, v) => ({ thing: pickFrom(selectionThings, v), way: pickFrom(selectionWays, v) }),
  ratifySelection: (_, v) =>
    v % 3 === 0 ? { ratified: false, votes: rejected } : { ratified: true, votes: carried },
  ...outcomeChoices,
  offerLinkage: offered,
  answerLinkage: (_, v) => ({ answer: pickFrom(linkageAnswers, v) }),
  reviewLinkage: (_, v) => ({ outcome: pickFrom(linkageOutcomes, v) }),
  planVisits: (house, v) => ({
    firstOn: plusDays(house.today(), v % 20),
    everyDays: 1 + (v % 30),
    times: 1 + (v % 5),
    visitor: v % 3 === 0 ? 'nurse' : 'officer',
    safety: v % 4 === 0,
  }),
  rescheduleVisit: (house, v) => ({
    to: plusDays(house.today(), v % 30),
    onDayOff: v % 2 === 0,
    rescheduleCause: pickFrom(rescheduleCauses, v),
  }),
  recordVisit: (_, v) => ({ outcome: pickFrom(visits.visitOutcomes, v) }),
  requestTransfer: moved,
  receiveTransfer: arrived,
  declineTransfer: (_, v) => ({ declineCause: pickFrom(declineCauses, v) }),
  withdrawTransfer: (_, v) => ({ withdrawCause: pickFrom(withdrawCauses, v) }),
  replaceReceiver: (house, v) => {
    const there = house.current().transfer?.people;
    const seat = pickFrom(['officer', 'head'] as const, v);
    return there ? { seat, from: there[seat], to: asId(`staff-receiver-${String(v % 3)}`) } : {};
  },
  endCase: (_, v) => ({ endCause: pickFrom(codes.endCauses, v) }),
  requestClosing: (house, v) => ({
    reason: pickFrom(codes.closingReasons, v),
    noFollowUp: v % 3 === 0 && !isObjectionAwaited(house) ? pickFrom(codes.noFollowUpReasons, v) : null,
  }),
  returnClosing: (_, v) => ({ returnReason: pickFrom(codes.returnReasons, v) }),
  recordFollowUp: (_, v) => ({ outcome: pickFrom(codes.followUpOutcomes, v) }),
  reassignSeat: (house, v) => {
    const { seat, staffId: to } = successorOf(house.current(), v);
    return { seat, to };
  },
  appointDeputy: absent,
  endDeputy: (house, v) => {
    const { deputies } = house.current();
    if (deputies.length === 0) return {};
    const { seat, staffId: deputy } = pickFrom(deputies, v);
    return v % 2 === 0 ? { seat } : { seat, deputy };
  },
  replaceDeputy: (house, v) => {
    const { deputies } = house.current();
    if (deputies.length === 0) return {};
    const { seat, staffId: from } = pickFrom(deputies, v);
    return { seat, from, to: asId(`staff-instead-${String(v % 4)}`) };
  },
  pauseClock: (house, v) => {
    const open = house.clocks();
    const clockId = open.length > 0 ? pickFrom(open, v).id : 'contact/1';
    const until = plusDays(house.today(), 1 + (v % 90));
    return { clockId, pauseReason: pickFrom(pauseReasons, v), until };
  },
};

type Aim<A extends Act> = (
  house: PlayedHousehold,
  about: string,
  v: number,
  clock: Clock,
) => Partial<Acts[A]>;

/** Points the act at the grant, support, linkage, visit and so on that the clock is about. */
const aims: { readonly [A in Act]?: Aim<A> } = {
  recordFieldCheck: (house, id, v) => ({ ...checkedBy(grantOf(house.current(), id), v), grantId: id }),
  // The duty ends with the last of them.
  recordMemberConsent: (house, id) => gathered(house, grantOf(house.current(), id), 0),
  decideGrant: (house, id, v) => decided(house, grantOf(house.current(), id), v),
  recordPayment: (house, supportId, v) => {
    const { units = 1, amountWon = 1 } = supportsOf(house.current()).find(({ id }) => id === supportId) ?? {};
    return { supportId, amountWon: v % 3 === 0 ? 1 : units * amountWon };
  },
  recordAfterCheck: (_, grantId) => ({ grantId, deferralStands: true }),
  recordAdequacy: (_, grantId) => ({ grantId }),
  seeGrant: (_, grantId) => ({ grantId }),
  decideExtension: extensionDecided,
  giveNotice: (_, grantId) => ({ grantId, ground: 'REVIEW' }),
  orderReturn: (house, id, v) => ordered(grantOf(house.current(), id), v),
  serveNotice: (house, id, v, clock) =>
    served(house, grantOf(house.current(), id), { v, meant: meantBy(clock) }),
  forwardObjection: (_, grantId, __, clock) => ({ grantId, ...meantBy(clock) }),
  decideObjection: (house, id, v, clock) =>
    answered(grantOf(house.current(), id), { v, meant: meantBy(clock).against }),
  recordReturn: (house, grantId) => {
    const { amountWon = 1, returnedWon = 0 } = grantOf(house.current(), grantId)?.recovery ?? {};
    return { grantId, amountWon: amountWon - returnedWon };
  },
  ...outcomeAims,
  decideSelection: selected,
  ratifySelection: (_, selectionId) => ({ selectionId }),
  answerLinkage: (_, linkageId) => ({ linkageId }),
  reviewLinkage: (_, linkageId) => ({ linkageId }),
  recordVisit: (_, visitId) => ({ visitId }),
  recordConsent: (house, linkageId, v) => {
    const { resourceId = null } = house.current().linkages.find(({ id }) => id === linkageId) ?? {};
    return { kind: 'CONSENT_3RD', recipientId: resourceId, until: plusDays(house.today(), 1 + (v % 400)) };
  },
  adviseCase: (_, escalationId) => ({ escalationId }),
  answerAdvice: (house, escalationId) => {
    const { points = 0 } = house.current().escalations.find(({ id }) => id === escalationId) ?? {};
    return { escalationId, answers: Array.from({ length: points }, () => 'IN_PART' as const) };
  },
};

/** A valid input for the act that this clock asks for. */
export function inputFor(house: PlayedHousehold, clock: Clock, v: number): Partial<Acts[Act]> {
  const { act, about } = clock;
  const aimed = about === null ? {} : aims[act]?.(house, about, v, clock);
  return { ...choices[act]?.(house, v), ...aimed };
}

/** Duties that their owner could do today. */
export const doable = (house: PlayedHousehold): Clock[] =>
  house
    .clocks()
    .filter(({ waitsFor, opensOn }) => waitsFor === null && (opensOn === null || opensOn <= house.today()))
    .filter(({ act, about }) => act !== 'decideExtension' || !isOver(house, about));

/** Whether the last day of what an extension is about has passed, and only the bell has not rung yet. */
function isOver(house: PlayedHousehold, extensionId: string | null): boolean {
  const { extensions } = house.current();
  const { supportId } = extensions.find(({ id }) => id === extensionId) ?? {};
  const support = supportsOf(house.current()).find(({ id }) => id === supportId);
  return support !== undefined && daysBetween(support.to, house.today()) > 0;
}
