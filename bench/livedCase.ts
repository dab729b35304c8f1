import { randomUUID } from 'node:crypto';
import type { Engine } from '../api/engine.ts';
import { createKeys } from '../api/keys.ts';
import { needAreas, type Act, type ActCommand, type Acts } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { isCommittees } from '../domain/meeting/questions.ts';
import type { People, Seat } from '../domain/crisisCase/state.ts';
import type { GrantKind } from '../domain/emergencySupport/acts.ts';
import {
  asId,
  type CaseId,
  type DongCode,
  type HouseholdId,
  type MeetingId,
  type ResourceId,
} from '../domain/ids.ts';
import { otherSupports, rulebookOn } from '../domain/rulebook.ts';
import { dayOf, instantFromMs, type PlainDate } from '../domain/time.ts';
import type { MasterKey } from '../runtime/masterKey.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { answerOf, sendUntilAnswered } from './send.ts';

/** One case that is acted on from its seats. */
export interface LivedCase {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
  /** How many acts it has taken. */
  acts(): number;
  today(): PlainDate;
  /** So many days go by; where time is not needed, none do. */
  passes(days: number): void;
  does<A extends Exclude<Act, 'reportCrisis'>>(
    seat: Seat,
    act: A,
    input: Omit<Acts[A], 'paperId'>,
  ): Promise<void>;
}

export interface Ground {
  readonly engine: Engine;
  readonly masterKey: MasterKey;
  readonly dong: DongCode;
  readonly people: People;
}

/** Reports a household to the engine as the API would, with ids from a key, and returns its case. */
export async function openCase({ engine, masterKey, dong, people }: Ground): Promise<LivedCase> {
  const keys = createKeys(masterKey);
  const rulebook = rulebookOn(dayOf(instantFromMs(Date.now())));
  const { householdId, caseId } = keys.keyOf(people.officer, randomUUID());
  // A committee's word reaches a case from signed minutes.
  const minutes = { sitting: { meetingId: asId<MeetingId>(`${householdId}-minutes1`), item: 1 } };
  let acts = 0;

  async function send(seat: Seat, command: object): Promise<void> {
    const by = people[seat];
    const key = keys.keyOf(by, randomUUID());
    const bodyHash = keys.hashOf({ key: key.key });
    const paperId = keys.paperIdOf(key, bodyHash);
    const envelope = {
      command: { ...command, caseId, paperId } as ActCommand,
      by,
      role: 'DONG_OFFICER',
      edition: crisisCase.newestEdition,
      rulebook,
    } as const;
    const sent = { householdId, envelope, updateId: updateIdOf(key.key, bodyHash) };
    answerOf(await sendUntilAnswered(() => engine.report(sent)));
    acts += 1;
  }

  const reported = { crisisReasons: ['JOB_LOSS'], urgent: false, named: true, restricted: false };
  const place = { householdId, previousCaseId: null, dong, people, caseNo: `2026-L${caseId.slice(-8)}` };
  await send('officer', { type: 'reportCrisis', ...place, reporterKind: 'NEIGHBOUR', ...reported });
  return {
    householdId,
    caseId,
    acts: () => acts,
    today: () => dayOf(instantFromMs(Date.now())),
    passes: () => undefined,
    does: (seat, act, input) => send(seat, { type: act, ...input, ...(isCommittees(act) ? minutes : {}) }),
  };
}

/** A first contact, so that what is measured on a young case and on an old one is the same act. */
export const meet = (one: LivedCase): Promise<void> =>
  one.does('officer', 'recordContact', { mode: 'VISIT', outcome: 'REACHED' });

/** A call that changes nothing: no letter, no timer. */
export const call = (one: LivedCase): Promise<void> =>
  one.does('officer', 'recordContact', { mode: 'PHONE', outcome: 'REACHED' });

const visitsAYear = 52;
const years = 2;

/**
 * Two years of a case: weekly visits and calls, an assessment and a service review every quarter, fifteen grants,
 * fifteen linkages looked at twice and ended, three conferences. Whoever keeps the case says whether time goes by.
 */
export async function liveTwoYears(one: LivedCase): Promise<void> {
  await register(one);
  const [grants, helpers] = [grantsOfALife(), [...Array(15).keys()]];
  for (let year = 0; year < years; year += 1) {
    await confer(one, year);
    for (let week = 0; week < visitsAYear; week += 1) {
      one.passes(7);
      await visit(one, year * visitsAYear + week + 1);
      if (week % 13 === 6) await review(one);
      if (week % 7 === 2) await link(one, helpers.shift());
      if (week % 7 === 5) await support(one, grants.shift());
    }
  }
  await confer(one, years);
  for (const helper of helpers) await link(one, helper);
  for (const grant of grants) await support(one, grant);
}

/** A case that has just come into service, with one linkage and two grants: as much lives in it as in an old one. */
export async function liveToService(one: LivedCase): Promise<void> {
  await register(one);
  await confer(one, 0);
  await visit(one, 1);
  await link(one, 0);
  await support(one, { id: 1, kind: { kind: 'LIVELIHOOD', sub: null }, given: true });
  await support(one, { id: 2, kind: { kind: 'MEDICAL', sub: null }, given: true });
}

async function register(one: LivedCase): Promise<void> {
  await meet(one);
  await one.does('officer', 'recordIntake', { nextStep: 'REGISTER', told: 'IN_WRITING' });
  await one.does('officer', 'register', {});
  await assess(one);
}

async function assess(one: LivedCase): Promise<void> {
  const areas = needAreas.map((area, n) => ({ area, level: 'MEDIUM', priority: n + 1 }) as const);
  await one.does('officer', 'recordAssessment', { areas, crisisLevel: 'MEDIUM' });
}

async function confer(one: LivedCase, time: number): Promise<void> {
  const heldOn = one.today();
  const table = { heldOn, present: 5, experts: [], basis: null, advises: 'GENERAL' } as const;
  await one.does('conferenceChair', 'recordConference', table);
  // Each conference and each classification raises the part.
  await one.does('officer', 'classify', { caseClass: 'GENERAL', seen: 2 * time + 1 });
  const opinion = { opinion: 'AGREES', unsignedReason: null, seen: time } as const;
  await one.does('officer', 'plan', { areas: ['ECONOMY', 'HEALTH'], ...opinion });
  const plan = { firstOn: heldOn, everyDays: 7, times: visitsAYear, visitor: 'officer', safety: false };
  await one.does('officer', 'planVisits', plan as Acts['planVisits']);
}

async function visit(one: LivedCase, n: number): Promise<void> {
  const visitId = `v${String(n)}`;
  await one.does('officer', 'recordVisit', { visitId, heldOn: one.today(), mode: 'VISIT', outcome: 'DONE' });
  await call(one);
}

async function review(one: LivedCase): Promise<void> {
  await assess(one);
  await one.does('officer', 'reviewService', {});
}

async function link(one: LivedCase, helper: number | undefined): Promise<void> {
  if (helper === undefined) return;
  const linkageId = `l${String(helper + 1)}`;
  const offer = {
    resourceId: asId<ResourceId>(`helper-${String(helper)}`),
    isPublic: true,
    basis: 'MIN_SHARE_GOV',
  } as const;
  await one.does('officer', 'offerLinkage', { ...offer, amountWon: null });
  await one.does('officer', 'answerLinkage', { linkageId, answer: 'ACCEPTED' });
  await one.does('officer', 'reviewLinkage', { linkageId, outcome: 'CONTINUES' });
  await one.does('officer', 'reviewLinkage', { linkageId, outcome: 'DONE' });
}

interface AskedGrant {
  readonly id: number;
  readonly kind: GrantKind;
  readonly given: boolean;
}

/** Six that are asked for, checked and declined, then one of each kind, which run beside one another. */
function grantsOfALife(): AskedGrant[] {
  const plain = (['LIVELIHOOD', 'MEDICAL', 'HOUSING', 'FACILITY', 'EDUCATION'] as const).map((kind) => ({
    kind,
    sub: null,
  }));
  const other = otherSupports.map((sub) => ({ kind: 'OTHER' as const, sub }));
  const declined = Array.from({ length: 6 }, () => ({ kind: 'LIVELIHOOD' as const, sub: null }));
  const asked = [
    ...declined.map((kind) => ({ kind, given: false })),
    ...[...plain, ...other].map((kind) => ({ kind, given: true })),
  ];
  return asked.map((one, n) => ({ id: n + 1, ...one }));
}

/** One kind is given after another and each of them alone, which warns where time goes by. */
const overrides = [
  { warning: 'WITHOUT_MAIN', reason: 'MAIN_ELSEWHERE' },
  { warning: 'OUT_OF_SEASON', reason: 'COLD_ALL_THE_SAME' },
  { warning: 'RE_SUPPORT', reason: 'NEW_EVENT' },
  { warning: 'GIVEN_BEFORE', reason: 'NEW_EVENT' },
] as const;

async function support(one: LivedCase, grant: AskedGrant | undefined): Promise<void> {
  if (!grant) return;
  const { id, kind, given: isGiven } = grant;
  const grantId = `g${String(id)}`;
  const asked = { supports: [kind], crisisReasons: ['JOB_LOSS'], householdSize: 3 } as const;
  await one.does('officer', 'requestGrant', { ...asked, nationality: 'KOREAN', foreignerGround: null });
  await one.does('emergencyOfficer', 'recordFieldCheck', { grantId, confirmed: true, consentDeferred: null });
  const given = {
    ...kind,
    units: 1,
    amountWon: 100_000,
    from: one.today(),
    amountReason: 'LESS_NEEDED',
  } as const;
  const decision = { grantId, seen: 2, help: isGiven ? [given] : [], notGivenReason: 'NOT_MET' } as const;
  await one.does('emergencyOfficer', 'decideGrant', { ...decision, overrides });
  const arrived = { serviceWay: 'BY_HAND', arrivedOn: one.today(), takenBy: 'PERSON' } as const;
  await one.does('emergencyOfficer', 'serveNotice', { grantId, notice: 'DECISION', ...arrived });
  if (!isGiven) return;
  await one.does('head', 'seeGrant', { grantId });
  const supportId = `${grantId}s1`;
  await one.does('emergencyOfficer', 'recordPayment', { supportId, amountWon: 100_000, paidOn: one.today() });
  const means = { incomeWithin: true, assetsWithin: true, financialWithin: true };
  await one.does('emergencyOfficer', 'recordAfterCheck', { grantId, ...means });
  const votes = { seated: 12, present: 9, inFavour: 8 };
  await one.does('committeeChair', 'recordAdequacy', { grantId, outcome: 'ADEQUATE', ...votes });
}
