import fc from 'fast-check';
import type { Clock } from '../../../domain/clock.ts';
import {
  caseClasses,
  closingReasons,
  contactOutcomes,
  nextSteps,
  type Act,
  type Acts,
} from '../../../domain/crisisCase/acts.ts';
import type { FirstHelp, GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { asId } from '../../../domain/ids.ts';
import { linkageAnswers, linkageOutcomes } from '../../../domain/linkage.ts';
import { plusDays } from '../../../domain/time.ts';
import { visitOutcomes } from '../../../domain/visit.ts';
import { seatOf, type Doing, type PlayedHousehold } from '../household.ts';

/** One thing that happens; numbers pick among what the state offers, so that every sequence can be played. */
export type Step =
  | { readonly kind: 'duty'; readonly pick: number; readonly variant: number }
  | { readonly kind: 'act'; readonly act: Act; readonly variant: number }
  | { readonly kind: 'slip'; readonly pick: number }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'sleep'; readonly hours: number }
  | { readonly kind: 'ring' };

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
];

const pickFrom = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** What may still be given of these kinds: the first grant of the Act, up to its cap over the whole case (제10조). */
function helpWithin(house: PlayedHousehold, asked: readonly GrantKind[], variant: number): FirstHelp[] {
  const given = house.current().grants.flatMap(({ supports }) => supports);
  const help: FirstHelp[] = [];
  for (const one of asked) {
    const { firstUnits, capUnits } = house.rulebook().supports[one.kind];
    const used = [...given, ...help].filter(({ kind }) => kind === one.kind);
    const left = capUnits - used.reduce((sum, { units }) => sum + units, 0);
    const units = Math.min(left, 1 + (variant % firstUnits));
    const from = plusDays(house.today(), variant % 3);
    if (units > 0) help.push({ ...one, units, amountWon: 100_000 + variant, from });
  }
  return help;
}

type Choice = (house: PlayedHousehold, v: number) => object;

/** What the person who acts might choose; always valid. */
const choices: Readonly<Partial<Record<Act, Choice>>> = {
  reportCrisis: (_, v) => ({ urgent: v % 2 === 0 }),
  recordContact: (_, v) => ({ outcome: pickFrom(contactOutcomes, v) }),
  recordIntake: (_, v) => ({ nextStep: pickFrom([...nextSteps, 'REGISTER'], v) }),
  classify: (_, v) => ({ caseClass: pickFrom(caseClasses, v) }),
  requestGrant: (_, v) => ({ supports: pickFrom(kinds, v) }),
  recordFieldCheck: (_, v) => ({
    confirmed: v % 5 !== 0,
    consentDeferred: v % 7 === 0 ? 'UNCONSCIOUS' : null,
  }),
  recordAdequacy: (_, v) => ({ outcome: v % 2 === 0 ? 'ADEQUATE' : 'INADEQUATE' }),
  offerLinkage: (_, v) =>
    v % 2 === 0 ? {} : { isPublic: false, basis: 'CONSENT_3RD', amountWon: 1_200_000 },
  answerLinkage: (_, v) => ({ answer: pickFrom(linkageAnswers, v) }),
  reviewLinkage: (_, v) => ({ outcome: pickFrom(linkageOutcomes, v) }),
  planVisits: (house, v) => ({
    firstOn: plusDays(house.today(), v % 20),
    everyDays: 1 + (v % 30),
    times: 1 + (v % 5),
    visitor: v % 3 === 0 ? 'nurse' : 'officer',
  }),
  recordVisit: (_, v) => ({ outcome: pickFrom(visitOutcomes, v) }),
  requestClosing: (_, v) => ({ reason: pickFrom(closingReasons, v) }),
};

function decision(house: PlayedHousehold, grantId: string, v: number): object {
  const grant = house.current().grants.find(({ id }) => id === grantId);
  const help = v % 6 === 0 ? [] : helpWithin(house, grant?.asked ?? [], v);
  return { grantId, seen: grant?.acts, help };
}

function payment(house: PlayedHousehold, supportId: string, v: number): object {
  const supports = house.current().grants.flatMap((grant) => grant.supports);
  const { units = 1, amountWon = 1 } = supports.find(({ id }) => id === supportId) ?? {};
  return { supportId, amountWon: v % 3 === 0 ? 1 : units * amountWon };
}

type Aim = (house: PlayedHousehold, about: string, v: number) => object;
const atGrant: Aim = (_, grantId) => ({ grantId });
const atLinkage: Aim = (_, linkageId) => ({ linkageId });

/** Points the act at the grant, support, linkage or visit that the clock is about. */
const aims: Readonly<Partial<Record<Act, Aim>>> = {
  recordFieldCheck: atGrant,
  decideGrant: decision,
  recordPayment: payment,
  recordAfterCheck: atGrant,
  recordAdequacy: atGrant,
  answerLinkage: atLinkage,
  reviewLinkage: atLinkage,
  recordVisit: (_, visitId) => ({ visitId }),
};

/** A valid input for the act that this clock asks for. */
export function inputFor(house: PlayedHousehold, { act, about }: Clock, v: number): Partial<Acts[Act]> {
  return { ...choices[act]?.(house, v), ...(about === null ? {} : aims[act]?.(house, about, v)) };
}

/** Duties that their owner could do today. */
export const doable = (house: PlayedHousehold): Clock[] =>
  house
    .clocks()
    .filter(({ waitsFor, opensOn }) => waitsFor === null && (opensOn === null || opensOn <= house.today()));

/** An act and what was answered to it. */
export interface Done {
  readonly act: Act;
  readonly answer: ReturnType<PlayedHousehold['tries']>;
}

function tried<A extends Act>(house: PlayedHousehold, act: A, ...more: [Partial<Acts[A]>?, Doing?]): Done {
  return { act, answer: house.tries(act, ...more) };
}

type Slip = (house: PlayedHousehold) => Done;

/** Mistakes that people and programs make; hardly any of them is ever accepted. */
const slips: readonly Slip[] = [
  (house) => tried(house, 'recordContact', {}, { caseId: asId('aaaaaaaaaaaaaaaaaaaa-99999999') }),
  (house) => tried(house, 'classify', { seen: 99 }),
  (house) => tried(house, 'plan', { seen: 99 }),
  (house) => tried(house, 'plan', { areas: ['HEALTH', 'HEALTH'] }),
  (house) => tried(house, 'requestClosing', { seen: 99 }),
  (house) => tried(house, 'requestClosing'),
  (house) => tried(house, 'approveClosing', {}, { by: house.current().people.officer }),
  (house) => tried(house, 'recordConference', { heldOn: plusDays(house.today(), 1) }),
  (house) => tried(house, 'recordConference', { present: 1, experts: [] }),
  (house) => tried(house, 'recordFieldCheck', { grantId: 'g99' }),
  (house) => tried(house, 'decideGrant', { seen: 99 }),
  (house) =>
    tried(house, 'decideGrant', {
      help: [{ kind: 'LIVELIHOOD', sub: null, units: 7, amountWon: 1, from: house.today() }],
    }),
  (house) => tried(house, 'recordPayment', { supportId: 'g9s9' }),
  (house) => tried(house, 'recordPayment', { amountWon: 1_000_000_000 }),
  (house) => tried(house, 'recordPayment', { paidOn: plusDays(house.today(), 1) }),
  (house) => tried(house, 'recordAdequacy', { present: 6, inFavour: 6 }),
  (house) => tried(house, 'recordAdequacy', { present: 8, inFavour: 4 }),
  (house) => tried(house, 'offerLinkage', { isPublic: false }),
  (house) => tried(house, 'offerLinkage', { resourceId: asId('resource-0') }),
  (house) => tried(house, 'answerLinkage', { linkageId: 'l99' }),
  (house) => tried(house, 'planVisits', { firstOn: plusDays(house.today(), -1) }),
  (house) => tried(house, 'recordVisit', { visitId: 'v99' }),
  (house) => tried(house, 'recordVisit', { heldOn: plusDays(house.today(), 1) }),
  (house) => tried(house, 'endVisits'),
];

/** Plays one step; null for a step that is no act. */
export function playStep(house: PlayedHousehold, step: Step): Done | null {
  switch (step.kind) {
    case 'duty': {
      const open = doable(house);
      if (open.length === 0) return null;
      const clock = pickFrom(open, step.pick);
      return tried(house, clock.act, inputFor(house, clock, step.variant), { by: clock.owner });
    }
    case 'act':
      return tried(house, step.act, choices[step.act]?.(house, step.variant));
    case 'slip':
      return pickFrom(slips, step.pick)(house);
    case 'wait':
      house.wait({ hours: step.hours });
      return null;
    case 'sleep':
      house.sleep(step.hours);
      return null;
    case 'ring':
      house.ring();
      return null;
  }
}

const number = fc.nat({ max: 209 });
const hours = fc.oneof(fc.nat({ max: 48 }), fc.nat({ max: 24 * 40 }), fc.nat({ max: 24 * 120 }));
const acts = Object.keys(seatOf) as Act[];

/** Lives of one household after its first report. */
export const lives = fc.array(
  fc.oneof(
    { weight: 11, arbitrary: fc.record({ kind: fc.constant('duty'), pick: number, variant: number }) },
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('act'), act: fc.constantFrom(...acts), variant: number }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('slip'), pick: number }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), hours }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sleep'), hours }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('ring') }) },
  ),
  { minLength: 20, maxLength: 64, size: 'max' },
);
