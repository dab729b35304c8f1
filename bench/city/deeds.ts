import type { Clock } from '../../domain/clock.ts';
import { crisisLevels, needAreas, needLevels, type Act, type Acts } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import { asId, type PaperId, type ResourceId } from '../../domain/ids.ts';
import { plusDays, type PlainDate } from '../../domain/time.ts';
import { resources } from '../../embedded/resources.ts';
import type { Chance } from './chance.ts';
import type { Plot } from './plots.ts';

/** What somebody has before them who does a duty. */
export interface Doing {
  readonly c: CrisisCase;
  readonly clock: Pick<Clock, 'about'>;
  readonly today: PlainDate;
  readonly plot: Plot;
  readonly chance: Chance;
  readonly paperId: PaperId;
}

type Write<A extends Act> = (doing: Doing) => Acts[A];

const votes = { seated: 12, present: 9, inFavour: 7 } as const;
/** In the fifth of eight planned visits nobody is at home, and one more is made; two in a row would be an alarm. */
const isAbsence = (planned: number): boolean => planned % 8 === 5;

/** How many have to be planned for so many to be made. */
function plannedFor(visits: number): number {
  let planned = 0;
  for (let made = 0; made < visits; made += isAbsence(planned) ? 2 : 1) planned += 1;
  return planned;
}

/** How each duty is done in the city. What is not here nobody does: its clock stays, and passes. */
export const deeds: { readonly [A in Act]?: Write<A> } = {
  recordContact: ({ chance, paperId }) => ({
    mode: chance.pick(['PHONE', 'VISIT', 'OFFICE']),
    outcome: 'REACHED',
    paperId,
  }),
  recordIntake: ({ chance, paperId }) => ({
    nextStep: 'REGISTER',
    told: chance.pick(['IN_WRITING', 'ORALLY']),
    paperId,
  }),
  register: () => ({}),
  recordAssessment: ({ chance, paperId }) => ({
    areas: needAreas.map((area, n) => {
      const level = chance.pick(needLevels);
      return { area, level, priority: level === 'NONE' ? null : n + 1 };
    }),
    crisisLevel: chance.pick(crisisLevels),
    paperId,
  }),
  recordConference: ({ chance, today, paperId }) => ({
    heldOn: today,
    present: chance.between(3, 8),
    experts: [],
    basis: null,
    advises: classOf(chance),
    paperId,
  }),
  classify: ({ c, chance, paperId }) => ({
    caseClass: classOf(chance),
    seen: c.parts.classification,
    paperId,
  }),
  plan: ({ c, chance, paperId }) => ({
    areas: chance.pick([
      ['ECONOMY'],
      ['HEALTH', 'ECONOMY'],
      ['SAFETY', 'FAMILY'],
      ['DAILY_LIVING', 'SOCIAL'],
    ]),
    opinion: 'AGREES',
    unsignedReason: null,
    seen: c.parts.plan,
    paperId,
  }),
  planVisits: ({ plot, today }) => ({
    firstOn: plusDays(today, 2),
    everyDays: Math.max(plot.everyDays, 7),
    times: Math.max(plannedFor(plot.visits), 4),
    visitor: 'officer',
    safety: false,
  }),
  recordVisit: ({ c, clock, today, chance, paperId }) => {
    const visitId = clock.about ?? '';
    const { attempt = 1 } = c.visits.find(({ id }) => id === visitId) ?? {};
    return {
      visitId,
      heldOn: today,
      mode: chance.pick(['VISIT', 'VISIT', 'VISIT', 'PHONE']),
      outcome: attempt === 1 && isAbsence(Number(visitId.slice(1))) ? 'ABSENT' : 'DONE',
      paperId,
    };
  },
  recordWelfareCheck: ({ paperId }) => ({ checker: 'OFFICER', outcome: 'SAFE', paperId }),
  reviewService: ({ paperId }) => ({ paperId }),
  offerLinkage: ({ c, chance, paperId }) => ({
    resourceId: helperFor(c, chance),
    isPublic: true,
    basis: 'MIN_SHARE_GOV',
    amountWon: null,
    paperId,
  }),
  answerLinkage: ({ clock, chance }) => ({
    linkageId: clock.about ?? '',
    answer: chance.inHundred(85) ? 'ACCEPTED' : 'DECLINED',
  }),
  reviewLinkage: ({ clock, plot, chance, paperId }) => ({
    linkageId: clock.about ?? '',
    outcome: plot.closes || chance.inHundred(40) ? 'DONE' : 'CONTINUES',
    paperId,
  }),
  requestGrant: ({ chance, paperId }) => ({
    supports: [{ kind: 'LIVELIHOOD', sub: null }],
    crisisReasons: ['JOB_LOSS'],
    householdSize: chance.between(1, 4),
    nationality: 'KOREAN',
    foreignerGround: null,
    paperId,
  }),
  recordFieldCheck: ({ clock, paperId }) => ({
    grantId: clock.about ?? '',
    confirmed: true,
    consentDeferred: null,
    paperId,
  }),
  decideGrant: ({ c, clock, today, paperId }) => {
    const grant = grantOf(c, clock);
    const help = (grant?.asked ?? []).map((asked) => ({
      ...asked,
      units: 1,
      amountWon: 500_000,
      from: today,
      amountReason: 'OTHER_HELP_COUNTED' as const,
    }));
    return { grantId: clock.about ?? '', seen: grant?.acts ?? 0, help, paperId };
  },
  recordPayment: ({ c, clock, today }) => {
    const supports = c.grants.flatMap((grant) => grant.supports);
    const { units, amountWon } = supports.find(({ id }) => id === clock.about) ?? { units: 1, amountWon: 1 };
    return { supportId: clock.about ?? '', amountWon: units * amountWon, paidOn: today };
  },
  seeGrant: ({ clock }) => ({ grantId: clock.about ?? '' }),
  recordAfterCheck: ({ clock, paperId }) => ({
    grantId: clock.about ?? '',
    incomeWithin: true,
    assetsWithin: true,
    financialWithin: true,
    paperId,
  }),
  recordAdequacy: ({ clock, paperId }) => ({
    grantId: clock.about ?? '',
    outcome: 'ADEQUATE',
    ...votes,
    paperId,
  }),
  requestClosing: ({ c, paperId }) => ({
    reason: 'GOALS_REACHED',
    noFollowUp: null,
    seen: c.parts.closing,
    paperId,
  }),
};

const publicHelpers = resources.filter(({ isPublic }) => isPublic).map(({ id }) => asId<ResourceId>(id));

/** One whom nobody has asked for this case. */
function helperFor({ linkages }: CrisisCase, chance: Chance): ResourceId {
  const asked = linkages.map(({ resourceId }) => resourceId);
  const [first, ...others] = publicHelpers.filter((id) => !asked.includes(id));
  if (!first) throw new Error('Every helper of the city has been asked for one case.');
  return chance.pick([first, ...others]);
}

const classOf = (chance: Chance) => (chance.inHundred(30) ? 'HIGH_DIFFICULTY' : 'GENERAL');
const grantOf = (c: CrisisCase, { about }: Doing['clock']): Grant | undefined =>
  c.grants.find(({ id }) => id === about);
