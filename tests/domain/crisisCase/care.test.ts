import { describe, expect, it } from '@jest/globals';
import { giveLivelihood, householdIn } from './ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

function agreed(): PlayedHousehold {
  const house = householdIn('contacted');
  house.does('recordConsent', { kind: 'CONSENT_SENSITIVE' });
  return house;
}

describe('health', () => {
  it('is written down on the word of the person, or on that of the emergency Act (시행령 제9조)', () => {
    const house = householdIn('contacted');
    const refusal = { code: 'sensitiveBasisMissing', field: 'findings' };
    expect(house.refused('recordHealth')).toEqual(refusal);
    giveLivelihood(house);
    house.does('recordHealth');
    agreed().does('recordHealth');
    expect(house.told('healthRecorded')).toMatchObject([{ basis: 'EWSA_SENSITIVE' }]);
  });

  it('is not written down on a consent for something else, or one that was taken back', () => {
    const house = householdIn('contacted');
    house.does('recordConsent', { kind: 'CONSENT_COLLECT' });
    expect(house.refused('recordHealth')).toMatchObject({ code: 'sensitiveBasisMissing' });
    const back = agreed();
    back.does('withdrawConsent');
    expect(back.refused('recordHealth')).toMatchObject({ code: 'sensitiveBasisMissing' });
  });

  it('that needs somebody calls for a helper within seven days, and does not put it off by a second look', () => {
    const house = agreed();
    house.does('recordHealth', { findings: ['MENTAL_HEALTH', 'NUTRITION'] });
    const owed = house.clock('firstLinkage/1');
    expect(owed).toMatchObject({ act: 'offerLinkage', due: { rule: 'LINKAGE_OFFER', day: '2026-12-08' } });
    house.wait({ days: 3 });
    house.does('recordHealth', { findings: ['BLOOD_SUGAR'] });
    house.does('recordIntake', { nextStep: 'SERVICE_LINK' });
    expect(house.clock('firstLinkage/1')).toEqual(owed);
    house.does('offerLinkage');
    expect(house.clock('firstLinkage/1')).toBeUndefined();
  });

  it('that is well calls for nobody', () => {
    const house = agreed();
    house.does('recordHealth', { findings: [] });
    expect(house.clocks().map(({ act }) => act)).toEqual(['recordIntake']);
    expect(house.refused('recordHealth', { findings: ['OTHER', 'OTHER'] })).toEqual({
      code: 'repeatedChoice',
      field: 'findings',
    });
  });
});

describe('안부 확인', () => {
  it('that found somebody safe is done', () => {
    const house = householdIn('reported');
    house.does('recordWelfareCheck', { checker: 'TONGJANG' });
    expect(house.clock('welfareCheck/1')).toBeUndefined();
  });

  it.each(['NOT_SEEN', 'IN_DANGER'] as const)(
    'that was %s is owed again within a day, without grace',
    (outcome) => {
      const house = householdIn('reported');
      house.does('recordWelfareCheck', { outcome });
      house.wait({ hours: 5 });
      house.does('recordWelfareCheck', { outcome });
      const check = house.clock('welfareCheck/2');
      expect(check).toMatchObject({ due: { rule: 'WELFARE_CHECK', at: kst('2026-12-02T14:30') } });
      house.until(kst('2026-12-02T14:30'));
      expect(house.told('dutyEscalated')).toMatchObject([{ clockId: 'welfareCheck/2', to: people.head }]);
    },
  );

  it('of somebody in danger is told upward at once, and makes the case urgent', () => {
    const house = householdIn('reported');
    house.does('recordWelfareCheck', { outcome: 'IN_DANGER' });
    expect(house.current().urgent).toBe(true);
    expect(house.letters('dangerFound').map(({ to }) => to)).toEqual(
      [people.officer, people.head, people.supervisor].map((staffId) => ({ staffId })),
    );
  });

  it('goes on being owed in whatever stage, and keeps the case from closing', () => {
    const house = householdIn('contacted');
    house.does('recordWelfareCheck', { outcome: 'NOT_SEEN' });
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
    expect(house.clock('closingRequest/1')?.waitsFor).toBe('welfareCheck/1');
    expect(house.refused('requestClosing')).toEqual({ code: 'dutyStillOpen', duty: 'welfareCheck' });
    house.does('recordWelfareCheck');
    house.does('requestClosing');
  });

  it('counts how often nobody was at home, until somebody was seen', () => {
    const house = householdIn('inService');
    house.does('recordVisit', { outcome: 'ABSENT' });
    house.does('recordVisit', { outcome: 'ABSENT' });
    expect(house.current().absences).toBe(2);
    house.does('recordWelfareCheck');
    expect(house.current().absences).toBe(0);
  });
});
