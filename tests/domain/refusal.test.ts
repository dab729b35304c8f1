import { describe, expect, it } from '@jest/globals';
import { stages } from '../../domain/crisisCase/stages.ts';
import { asId } from '../../domain/ids.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { plusDays } from '../../domain/time.ts';
import { giveLivelihood, householdIn, usualMorning } from './crisisCase/ways.ts';
import { playHousehold, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

/** Given by the workflow's shell and never by the domain. */
type OfTheShell = 'keyReused' | 'recordBehind' | 'editionNewer';

const medical = { kind: 'MEDICAL', sub: null } as const;

function granted(): PlayedHousehold {
  const house = householdIn('informed');
  giveLivelihood(house);
  return house;
}

function checked(): PlayedHousehold {
  const house = householdIn('informed');
  house.does('requestGrant');
  house.does('recordFieldCheck');
  return house;
}

const decided = (change: object): Refusal => {
  const house = checked();
  const [help] = house.command('decideGrant').help;
  return house.refused('decideGrant', { help: [{ ...help, ...change } as NonNullable<typeof help>] });
};

function reviewed(change: object): Refusal {
  const house = granted();
  house.does('recordAfterCheck');
  return house.refused('recordAdequacy', change);
}

function overCap(): Refusal {
  const house = householdIn('informed');
  for (let n = 0; n < 3; n += 1) {
    house.does('requestGrant', { supports: [medical] });
    house.does('recordFieldCheck');
    const answer = house.tries('decideGrant');
    if (isRefusal(answer)) return answer;
    house.does('recordPayment');
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    house.wait({ days: 1 });
  }
  throw new Error('the cap held nothing');
}

/** One way to each refusal; a code without one does not compile. */
const waysToBeRefused: Readonly<Record<Exclude<RefusalCode, OfTheShell>, () => Refusal>> = {
  notOpen: () => playHousehold(usualMorning).refused('recordContact'),
  otherEpisode: () => householdIn('reported').refused('recordContact', {}, { caseId: asId('b-00000009') }),
  actOutOfOrder: () => householdIn('reported').refused('plan'),
  stale: () => householdIn('conferenced').refused('classify', { seen: 7 }),
  dayInFuture: () => {
    const house = householdIn('inService');
    return house.refused('recordVisit', { heldOn: plusDays(house.today(), 1) });
  },
  dayTooEarly: () => {
    const house = householdIn('planned');
    return house.refused('planVisits', { firstOn: plusDays(house.today(), -1) });
  },
  nothingChosen: () => householdIn('reported').refused('requestGrant', { supports: [] }),
  repeatedChoice: () => householdIn('reported').refused('requestGrant', { supports: [medical, medical] }),
  conferenceTooSmall: () => householdIn('assessed').refused('recordConference', { present: 1, experts: [] }),
  grantNotFound: () => householdIn('reported').refused('recordFieldCheck'),
  grantOutOfOrder: () => checked().refused('recordAfterCheck'),
  supportNotFound: () => checked().refused('recordPayment'),
  supportNotAsked: () => decided({ kind: 'HOUSING' }),
  supportAlreadyOpen: () => granted().refused('requestGrant'),
  overFirstGrant: () => decided({ units: 4 }),
  overCap,
  overCeiling: () => decided({ amountWon: 9_000_000 }),
  overGranted: () => granted().refused('recordPayment', { amountWon: 9_000_000 }),
  crisisNotConfirmed: () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordFieldCheck', { confirmed: false });
    return house.refused('decideGrant');
  },
  noQuorum: () => reviewed({ present: 6, inFavour: 6 }),
  notCarried: () => reviewed({ present: 8, inFavour: 4 }),
  countsDoNotAdd: () => reviewed({ present: 13 }),
  consentMissing: () => householdIn('informed').refused('offerLinkage', { isPublic: false }),
  linkageNotFound: () => householdIn('informed').refused('answerLinkage'),
  linkageOutOfOrder: () => {
    const house = householdIn('informed');
    house.does('offerLinkage');
    return house.refused('reviewLinkage');
  },
  linkageAlreadyOpen: () => {
    const house = householdIn('informed');
    house.does('offerLinkage', { resourceId: asId('r') });
    return house.refused('offerLinkage', { resourceId: asId('r') });
  },
  visitNotFound: () => householdIn('inService').refused('recordVisit', { visitId: 'v99' }),
  visitOutOfOrder: () => householdIn('inService').refused('recordVisit', { visitId: 'v2' }),
  noVisitsPlanned: () => householdIn('informed').refused('endVisits'),
  grantStillOpen: () => granted().refused('requestClosing'),
  linkageStillOpen: () => {
    const house = householdIn('informed');
    house.does('offerLinkage');
    return house.refused('requestClosing');
  },
  visitsStillOpen: () => householdIn('inService').refused('requestClosing'),
  approverPrepared: () => householdIn('closeRequested').refused('approveClosing', {}, { by: people.officer }),
  followUpNotDue: () => householdIn('followUp').refused('recordFollowUp'),
};

describe('a refusal', () => {
  it.each(Object.entries(waysToBeRefused))('%s is met, and is plain JSON', (code, way) => {
    const refusal = way();
    expect(refusal.code).toBe(code);
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
  });

  it('is told from the events of an act, an empty list of them too', () => {
    expect(isRefusal({ code: 'notOpen' })).toBe(true);
    expect(isRefusal([])).toBe(false);
    expect(stages.map((stage) => isRefusal(householdIn(stage).tries('reportCrisis')))).not.toContain(true);
  });
});
