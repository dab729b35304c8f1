import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import { asId, type ResourceId } from '../../domain/ids.ts';
import { getPlainDate } from '../../domain/time.ts';
import type { Doing, PlayedHousehold } from '../domain/household.ts';
import { played } from './sampleCases.ts';
import type { SampleCase } from './samples.ts';

type Step = (house: PlayedHousehold) => void;

/** Done by whoever's it is; with a cause where it is late by then. */
const act =
  <A extends Act>(type: A, change?: Partial<Acts[A]>, doing: Doing = { lateCause: 'WORKLOAD' }): Step =>
  (house) => {
    house.does(type, change, doing);
  };
const days =
  (count: number): Step =>
  (house) => {
    house.wait({ days: count });
  };

/** From the report to the service, and to the closing and after. */
const course: readonly Step[] = [
  act('reportCrisis', { named: false }),
  act('recordContact'),
  act('recordIntake'),
  act('recordIdentity'),
  act('register'),
  act('recordAssessment'),
  act('recordConference'),
  act('classify'),
  act('plan'),
  act('planVisits'),
];

/** Somebody is looked for by their number. */
const search: readonly Step[] = [
  act('reportCrisis'),
  act('requestLocation'),
  act('recordLocation'),
  act('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' }),
];

/** A support that somebody wants to go on. */
const extension: readonly Step[] = [
  act('reportCrisis'),
  act('requestGrant'),
  act('recordFieldCheck'),
  act('decideGrant'),
  act('seeGrant'),
  act('requestExtension'),
];

/** A support that was got by deceit, from the request to the objection and the arrears. */
const recovery: readonly Step[] = [
  act('reportCrisis'),
  act('requestGrant'),
  act('recordFieldCheck'),
  act('decideGrant'),
  act('seeGrant'),
  act('recordPayment'),
  act('recordAfterCheck'),
  act('recordAdequacy', { outcome: 'FRAUD' }),
  act('giveNotice'),
  act('serveNotice'),
  days(11),
  act('orderReturn'),
  act('serveNotice'),
  act('recordObjection'),
  act('forwardObjection'),
  act('decideObjection'),
  days(60),
];

/** A support over the standard, ordered back and not paid. */
const excess: readonly Step[] = [
  ...recovery.slice(0, 7),
  act('recordAdequacy'),
  act('giveNotice', { ground: 'EXCESS', opinionUntil: null, waiver: 'CLEARLY_NEEDLESS' }),
  act('orderReturn', { stop: false }),
  act('serveNotice'),
  days(60),
];

const selection: readonly Step[] = [act('reportCrisis'), act('requestSelection'), act('decideSelection')];

/** What a committee left to be settled, and something that it gave somebody to do. */
const leftOver: readonly Step[] = [
  ...selection,
  act('ratifySelection', { ratified: false, votes: { seated: 9, present: 7, inFavour: 1 } }),
  act('takeAction'),
];

/** Advice from above, on a case in work. */
const advice: readonly Step[] = [...course, act('escalate'), act('adviseCase')];

const consent: readonly Step[] = [
  act('reportCrisis'),
  act('recordContact'),
  act('recordConsent', { kind: 'CONSENT_SENSITIVE' }),
  act('recordConsent', { recipientId: asId<ResourceId>('resource-1') }),
];

const service: readonly Step[] = [
  act('reportCrisis'),
  act('recordContact'),
  act('recordIntake', { nextStep: 'SERVICE_LINK' }),
  act('offerLinkage'),
  act('answerLinkage'),
];

const staffing: readonly Step[] = [
  act('reportCrisis'),
  act('recordContact'),
  act('appointDeputy'),
  act('appointDeputy', { from: getPlainDate('2027-02-01'), until: getPlainDate('2027-02-05') }),
  act('pauseClock'),
];

const transfer: readonly Step[] = [act('reportCrisis'), act('requestTransfer')];

const ending: readonly Step[] = [
  act('reportCrisis'),
  act('recordContact'),
  act('recordIntake', { nextStep: 'INFO_ONLY' }),
  act('requestClosing'),
  act('approveClosing'),
  days(25),
];

/** Lives, each begun early enough to end before the sample house's day. */
const lives: readonly { readonly steps: readonly Step[]; readonly from: string }[] = [
  { steps: course, from: '2026-11-20T10:00' },
  { steps: search, from: '2026-11-20T10:00' },
  { steps: extension, from: '2026-11-20T10:00' },
  { steps: recovery, from: '2026-08-18T10:00' },
  { steps: excess, from: '2026-08-18T10:00' },
  { steps: selection, from: '2026-11-20T10:00' },
  { steps: leftOver, from: '2026-11-20T10:00' },
  { steps: advice, from: '2026-11-20T10:00' },
  { steps: consent, from: '2026-11-20T10:00' },
  { steps: service, from: '2026-11-20T10:00' },
  { steps: staffing, from: '2026-11-20T10:00' },
  { steps: transfer, from: '2026-11-20T10:00' },
  { steps: ending, from: '2026-10-19T10:00' },
];

/** A case for every step of these lives, so that each act stands open in one of them. */
export function stepCases(): readonly SampleCase[] {
  const prefixes = lives.flatMap(({ steps, from }) =>
    steps.map((_, n) => ({ from, steps: steps.slice(0, n + 1) })),
  );
  return prefixes.map(({ from, steps }, n) =>
    played(
      100 + n,
      null,
      (house) => {
        for (const step of steps) step(house);
      },
      from,
    ),
  );
}
