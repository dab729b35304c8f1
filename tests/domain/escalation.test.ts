import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '../../domain/time.ts';
import { householdIn } from './crisisCase/ways.ts';
import type { PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

function asked(level: 'DISTRICT' | 'CITY' = 'DISTRICT'): PlayedHousehold {
  const house = householdIn('inService');
  house.does('escalate', { level });
  return house;
}

const status = (house: PlayedHousehold) => house.current().escalations.at(-1)?.status;

describe('a case that goes up (K25)', () => {
  it('is the duty of the chair of the district within fourteen days, who hears of it', () => {
    const house = asked();
    expect(house.clock('advice/e1/DISTRICT')).toMatchObject({
      act: 'adviseCase',
      owner: people.districtChair,
      above: people.supervisor,
      due: { rule: 'ESCALATION', day: '2026-12-15' },
    });
    expect(house.letters('adviceAsked')).toMatchObject([{ to: { staffId: people.districtChair } }]);
  });

  it('may go to the city at once, or be passed on from the district with new days', () => {
    expect(asked('CITY').clock('advice/e1/CITY')?.owner).toBe(people.cityChair);
    const house = asked();
    house.wait({ days: 5 });
    house.does('referUp');
    expect(house.clock('advice/e1/DISTRICT')).toBeUndefined();
    expect(house.clock('advice/e1/CITY')).toMatchObject({
      owner: people.cityChair,
      due: { day: '2026-12-20' },
    });
    expect(house.refused('referUp')).toEqual({ code: 'alreadyAtTheTop', escalationId: 'e1' });
  });

  it('goes up once at a time, and keeps the case from closing', () => {
    const house = asked();
    const open = { code: 'escalationStillOpen', escalationId: 'e1' };
    expect(house.refused('escalate')).toEqual(open);
    house.does('endVisits');
    expect(house.refused('requestClosing')).toEqual(open);
    house.does('adviseCase');
    expect(house.refused('escalate')).toEqual(open);
    house.does('answerAdvice');
    house.does('escalate');
    expect(house.current().escalations.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });
});

describe('the advice that comes down', () => {
  it('puts a word on each point on the officer within five working days', () => {
    const house = asked();
    house.does('adviseCase', { points: ['MEDICAL', 'HOUSING', 'INCOME'] });
    expect(status(house)).toBe('advised');
    expect(house.clock('adviceAnswer/e1')).toMatchObject({
      act: 'answerAdvice',
      owner: people.officer,
      due: { rule: 'ADVICE_ANSWER', day: '2026-12-08' },
    });
    expect(house.refused('answerAdvice', { answers: ['FOLLOWED'] })).toEqual({
      code: 'answersDoNotMatch',
      field: 'answers',
      points: 3,
    });
    house.does('answerAdvice', { answers: ['FOLLOWED', 'IN_PART', 'NOT_FOLLOWED'] });
    expect(status(house)).toBe('answered');
    expect(house.clock('adviceAnswer/e1')).toBeUndefined();
  });

  it('decides nothing: stage, class and plan stay the case conference’s', () => {
    const house = asked();
    const { stage, caseClass, planVersion, dues } = house.current();
    house.does('adviseCase', { evaluation: 'DO_NOT' });
    house.does('answerAdvice');
    expect(house.current()).toMatchObject({ stage, caseClass, planVersion, dues });
  });

  it.each([
    ['of a sitting to come', { heldOn: getPlainDate('2026-12-02') }, { code: 'dayInFuture' }],
    ['of a sitting before the report', { heldOn: getPlainDate('2026-11-30') }, { code: 'dayTooEarly' }],
    ['that has no point', { points: [] }, { code: 'nothingChosen', field: 'points' }],
    ['with one point twice', { points: ['LEGAL', 'LEGAL'] }, { code: 'repeatedChoice', field: 'points' }],
    ['by more experts than people', { present: 1 }, { code: 'countsDoNotAdd', field: 'experts' }],
    ['that outsiders gave without a basis', { basis: null }, { code: 'consentMissing', field: 'basis' }],
    ['on a case that did not go up', { escalationId: 'e9' }, { code: 'escalationNotFound' }],
  ])('is refused %s', (_, change, refusal) => {
    expect(asked().refused('adviseCase', change as object)).toMatchObject(refusal);
  });

  it('is given once and answered once', () => {
    const house = asked();
    expect(house.refused('answerAdvice')).toMatchObject({ code: 'escalationOutOfOrder', status: 'asked' });
    house.does('adviseCase');
    expect(house.refused('adviseCase')).toMatchObject({ code: 'escalationOutOfOrder', status: 'advised' });
    expect(house.refused('referUp')).toMatchObject({ code: 'escalationOutOfOrder' });
    house.does('answerAdvice');
    expect(house.refused('answerAdvice')).toMatchObject({ status: 'answered' });
  });
});
