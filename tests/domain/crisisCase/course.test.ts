import { describe, expect, it } from '@jest/globals';
import type { AssessedArea, CaseClass, NeedArea } from '../../../domain/crisisCase/acts.ts';
import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { kst } from '../household.ts';
import { people } from '../seats.ts';
import { householdIn } from './ways.ts';

const acts = (house: ReturnType<typeof householdIn>) => house.clocks().map(({ act, due }) => [act, due.day]);

const high = (...areas: NeedArea[]): AssessedArea[] =>
  areas.map((area, n) => ({ area, level: 'HIGH', priority: n + 1 }));

describe('contact', () => {
  it('that reaches nobody is owed again, by a new clock and in the time that the report allows', () => {
    const house = householdIn('reported');
    house.wait({ hours: 20 });
    const [before] = house.clocks();
    house.does('recordContact', { outcome: 'NO_ANSWER' });
    expect(acts(house)).toEqual([['recordContact', '2026-12-07']]);
    expect(house.clocks()[0]?.id).not.toBe(before?.id);
    house.does('reportCrisis', { urgent: true });
    house.does('recordContact', { outcome: 'ABSENT' });
    expect(house.clocks()[0]?.due).toMatchObject({ rule: 'CONTACT_URGENT', at: kst('2026-12-03T05:30') });
  });

  it('tried twice on one day is two clocks, though both fall due at one moment', () => {
    const house = householdIn('reported');
    const ids = ['NO_ANSWER', 'ABSENT', 'NO_ANSWER'].map((outcome) => {
      house.does('recordContact', { outcome: outcome as 'NO_ANSWER' });
      return house.clocks()[0]?.id;
    });
    expect(new Set(ids).size).toBe(3);
  });

  it('that reaches somebody leads to the intake within seven days, and may go on', () => {
    const house = householdIn('contacted');
    expect(acts(house)).toEqual([['recordIntake', '2026-12-08']]);
    house.does('recordContact', { outcome: 'NO_ANSWER' });
    expect(house.current()).toMatchObject({ stage: 'contacted', contacts: 2 });
    expect(acts(house)).toEqual([['recordIntake', '2026-12-08']]);
  });
});

describe('intake', () => {
  it('leads to the registration within three working days', () => {
    expect(acts(householdIn('intakeDone'))).toEqual([['register', '2026-12-04']]);
  });

  it('of somebody who only wanted to know leaves a closing to ask for and a review to make', () => {
    expect(acts(householdIn('informed'))).toEqual([
      ['requestClosing', '2026-12-08'],
      ['reviewService', '2027-03-02'],
    ]);
  });

  it('may lead straight to a service link, whose first offer is then owed, unless one was made', () => {
    const house = householdIn('contacted');
    house.does('recordIntake', { nextStep: 'SERVICE_LINK' });
    expect(house.current()).toMatchObject({ stage: 'serviceLink', nextStep: 'SERVICE_LINK' });
    expect(house.clocks().map(({ act }) => act)).toEqual(['offerLinkage', 'reviewService']);
    const early = householdIn('contacted');
    early.does('offerLinkage');
    early.does('recordIntake', { nextStep: 'SERVICE_LINK' });
    expect(early.clocks().map(({ act }) => act)).toEqual(['answerLinkage', 'reviewService']);
  });
});

describe('the thirty days from the registration to the plan', () => {
  it('run beside ten days to the assessment, and wait for whatever has to come before', () => {
    const house = householdIn('registered');
    expect(acts(house)).toEqual([
      ['recordAssessment', '2026-12-11'],
      ['plan', '2026-12-31'],
    ]);
    const inAll = () => house.clock('planInAll/1')?.waitsFor;
    expect(inAll()).toBe('assessment/1');
    house.does('recordAssessment');
    expect(inAll()).toBe('conference/1');
    house.does('recordConference');
    expect(inAll()).toBe('classification/1');
    house.does('classify');
    expect(inAll()).toBeNull();
    expect(acts(house)).toEqual([
      ['plan', '2026-12-16'],
      ['plan', '2026-12-31'],
    ]);
    house.does('plan');
    expect(acts(house)).toEqual([['planVisits', '2026-12-08']]);
  });
});

describe('assessment', () => {
  it('puts the conference on the chair, within fourteen days', () => {
    const house = householdIn('registered');
    house.does('recordAssessment', { areas: high('SAFETY', 'HEALTH'), crisisLevel: 'HIGH' });
    expect(house.current()).toMatchObject({ crisisLevel: 'HIGH', needs: ['SAFETY', 'HEALTH'] });
    expect(house.clock('conference/1')).toMatchObject({
      owner: people.conferenceChair,
      due: { day: '2026-12-15' },
    });
  });

  it('names no area twice, and at least one', () => {
    const house = householdIn('registered');
    expect(house.refused('recordAssessment', { areas: [] })).toEqual({
      code: 'nothingChosen',
      field: 'areas',
    });
    const answer = house.refused('recordAssessment', { areas: high('LEGAL', 'LEGAL') });
    expect(answer).toEqual({ code: 'repeatedChoice', field: 'areas' });
  });

  it('made again changes the picture and no clock', () => {
    const house = householdIn('inService');
    const before = house.clocks();
    house.does('recordAssessment', { areas: high('EMPLOYMENT'), crisisLevel: 'LOW' });
    expect(house.current()).toMatchObject({ stage: 'inService', needs: ['EMPLOYMENT'], crisisLevel: 'LOW' });
    expect(house.clocks()).toEqual(before);
  });
});

describe('conference', () => {
  it.each([
    ['that is still to come', { heldOn: '2026-12-02' }, { code: 'dayInFuture', today: '2026-12-01' }],
    ['before the report', { heldOn: '2026-11-30' }, { code: 'dayTooEarly', earliest: '2026-12-01' }],
    ['of one person', { present: 1, experts: [] }, { code: 'conferenceTooSmall', atLeast: 2 }],
    ['with more experts than people', { present: 2, experts: ['a', 'b', 'c'] }, { code: 'countsDoNotAdd' }],
  ])('is refused %s', (_, change, refusal) => {
    expect(householdIn('assessed').refused('recordConference', change as object)).toMatchObject(refusal);
  });

  it('starts the five days to the classification on the day it was held, however late it is written down', () => {
    const house = householdIn('assessed');
    house.wait({ days: 4 });
    house.does('recordConference', { heldOn: getPlainDate('2026-12-03') });
    expect(house.clock('classification/1')?.due).toMatchObject({ rule: 'D17', day: '2026-12-08' });
  });

  it('held again before the plan takes the classification back to the table', () => {
    const house = householdIn('classified');
    house.does('recordConference', { advises: 'HIGH_DIFFICULTY' });
    expect(house.current().stage).toBe('conferenced');
    expect(house.clocks().map(({ id, waitsFor }) => [id, waitsFor])).toEqual([
      ['classification/2', null],
      ['planInAll/1', 'classification/2'],
    ]);
  });
});

describe('classification', () => {
  it.each<[CaseClass, Stage, string[]]>([
    ['HIGH_DIFFICULTY', 'classified', ['plan', 'plan']],
    ['GENERAL', 'classified', ['plan', 'plan']],
    ['SERVICE_LINK', 'serviceLink', ['offerLinkage', 'reviewService']],
    ['NOT_SELECTED', 'notSelected', ['requestClosing', 'reviewService']],
  ])('as %s leads to %s', (caseClass, stage, next) => {
    const house = householdIn('conferenced');
    house.does('classify', { caseClass });
    expect(house.current()).toMatchObject({ stage, caseClass });
    expect(house.clocks().map(({ act }) => act)).toEqual(next);
  });

  it('is stale for whoever has not seen the newest conference', () => {
    const house = householdIn('conferenced');
    const { seen } = house.command('classify');
    house.does('recordConference', { advises: 'NOT_SELECTED' });
    expect(house.refused('classify', { seen })).toEqual({ code: 'stale', part: 'classification', now: 2 });
    house.does('classify');
  });
});

describe('plan', () => {
  it('has versions, and only the first one starts the service', () => {
    const house = householdIn('planned');
    expect(house.current()).toMatchObject({ planVersion: 1, needs: ['ECONOMY'] });
    house.does('plan', { areas: ['HEALTH', 'LEGAL'] });
    expect(house.current()).toMatchObject({ stage: 'planned', planVersion: 2, needs: ['HEALTH', 'LEGAL'] });
    expect(acts(house)).toEqual([['planVisits', '2026-12-08']]);
    house.does('planVisits');
    house.does('plan', { opinion: 'DISAGREES', unsignedReason: 'REFUSED' });
    expect(house.current()).toMatchObject({ stage: 'inService', planVersion: 3 });
  });

  it('that nobody put to the person carries no name of theirs (사회보장급여법 제15조제1항)', () => {
    const house = householdIn('classified');
    const unheard = { opinion: 'NOT_HEARD' } as const;
    expect(house.refused('plan', unheard)).toEqual({ code: 'reasonMissing', field: 'unsignedReason' });
    house.does('plan', { ...unheard, unsignedReason: 'CANNOT_SIGN' });
  });

  it.each([
    ['made by somebody who has not seen the last one', { seen: 0 }, { code: 'stale', part: 'plan', now: 1 }],
    ['for nothing', { areas: [] }, { code: 'nothingChosen', field: 'areas' }],
    ['with an area named twice', { areas: ['LEGAL', 'LEGAL'] }, { code: 'repeatedChoice', field: 'areas' }],
  ])('is refused %s', (_, change, refusal) => {
    expect(householdIn('planned').refused('plan', change as object)).toEqual(refusal);
  });
});

describe('service', () => {
  it('begins with the first plan of visits and is looked at anew within three months', () => {
    const house = householdIn('inService');
    expect(acts(house)).toEqual([
      ['recordVisit', '2026-12-08'],
      ['reviewService', '2027-03-02'],
    ]);
  });

  it('looked at twice on one day is owed again both times, by a clock of its own', () => {
    const house = householdIn('inService');
    house.wait({ days: 1 });
    const ids = [1, 2, 3].map(() => {
      house.does('reviewService');
      return house.clocks().find(({ act }) => act === 'reviewService');
    });
    expect(new Set(ids.map((clock) => clock?.id)).size).toBe(3);
    expect(ids.map((clock) => clock?.due.day)).toEqual(['2027-03-02', '2027-03-02', '2027-03-02']);
  });

  it('leaves visits that were planned before the plan to be made while it waits to begin', () => {
    const house = householdIn('registered');
    house.does('planVisits');
    house.does('recordAssessment');
    house.does('recordConference');
    house.does('classify');
    house.does('plan');
    expect(house.current().stage).toBe('planned');
    house.does('recordVisit');
    house.does('endVisits');
    expect(house.clocks().map(({ act }) => act)).toEqual(['planVisits']);
  });
});
