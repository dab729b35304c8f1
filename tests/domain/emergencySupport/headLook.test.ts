import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

/** Decided on a Friday evening, before a weekend. */
function givenOnFriday(): PlayedHousehold {
  const house = householdIn('informed', kst('2026-12-04T19:00'));
  giveLivelihood(house);
  return house;
}

describe('the head’s look at a first support (K7)', () => {
  it('is due by the end of the next working day, whatever was paid before', () => {
    const house = givenOnFriday();
    house.does('recordPayment');
    expect(house.clock('headLook/g1')).toMatchObject({
      act: 'seeGrant',
      owner: people.head,
      waitsFor: null,
      due: { rule: 'HEAD_LOOK', day: '2026-12-07' },
    });
  });

  it('is made once, stops its clock, and approves or hinders nothing', () => {
    const house = givenOnFriday();
    house.does('seeGrant');
    expect(house.clock('headLook/g1')).toBeUndefined();
    expect(house.refused('seeGrant')).toMatchObject({ code: 'grantOutOfOrder', grantId: 'g1' });
    expect(house.refused('seeGrant', { grantId: 'g2' })).toEqual({ code: 'grantNotFound', field: 'grantId' });
    house.does('recordPayment');
  });

  it('keeps nobody from asking anew, and keeps the case from closing until it was made', () => {
    const house = householdIn('informed', kst('2026-12-04T19:00'));
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    for (const act of ['recordFieldCheck', 'decideGrant', 'recordPayment', 'recordAfterCheck'] as const)
      house.does(act);
    house.does('recordAdequacy');
    house.until(kst('2026-12-05T00:00'));
    expect(house.refused('requestClosing')).toEqual({ code: 'grantStillOpen', grantId: 'g1' });
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck', { confirmed: false });
    house.does('seeGrant', { grantId: 'g1' });
    house.does('requestClosing');
  });

  it('that comes late is told to the one above, and needs its cause', () => {
    const house = givenOnFriday();
    house.until(kst('2026-12-09T00:00'));
    const late = house.told('dutyPassed').filter(({ act }) => act === 'seeGrant');
    expect(late).toMatchObject([{ owner: people.head }]);
    expect(house.told('dutyEscalated').find(({ act }) => act === 'seeGrant')).toMatchObject({
      to: people.supervisor,
    });
    expect(house.refused('seeGrant')).toMatchObject({ code: 'lateCauseMissing' });
    house.does('seeGrant', {}, { lateCause: 'STAFF_CHANGE' });
  });

  it('is not owed where nothing is given, nor where an older edition or an older book decided', () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordFieldCheck');
    const command = house.command('decideGrant');
    const rows = Object.entries(rulebookOn(house.today()).deadlines);
    const older = Object.fromEntries(rows.filter(([code]) => code !== 'HEAD_LOOK'));
    const now = { at: house.now(), by: people.emergencyOfficer, rulebook: house.rulebook() };
    const book = { ...now.rulebook, deadlines: older } as unknown as typeof now.rulebook;
    for (const then of [
      { ...now, edition: 3 },
      { ...now, edition: 4, rulebook: book },
    ]) {
      const events = crisisCase.decide(house.state(), command, then);
      if (isRefusal(events)) throw new Error(events.code);
      const after = [...events].reduce(crisisCase.evolve, house.state()).current;
      expect(Object.keys(after?.grants[0]?.dues ?? {})).toEqual(['payment', 'afterCheck']);
    }
    house.does('decideGrant', { help: [] });
    expect(house.current().grants[0]?.dues).toEqual({});
  });
});

describe('the adequacy review that is left out (제14조제2항)', () => {
  const checked = (): PlayedHousehold => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('recordPayment');
    return house;
  };

  it('is the committee’s to leave out, once the after-check is made and the person became a recipient', () => {
    const house = checked();
    expect(house.refused('skipAdequacy')).toMatchObject({ status: 'notAfterChecked' });
    house.does('recordAfterCheck', { incomeWithin: false });
    house.does('skipAdequacy', { recipientOf: 'MEDICAL_AID' });
    expect(house.current().grants[0]).toMatchObject({ adequacy: null, adequacySkipped: 'MEDICAL_AID' });
    expect(house.clock('adequacy/g1')).toBeUndefined();
    for (const act of ['skipAdequacy', 'recordAdequacy'] as const)
      expect(house.refused(act)).toMatchObject({ code: 'grantOutOfOrder', status: 'reviewed' });
  });

  it('lets the case close as one that was reviewed, and nothing be asked back', () => {
    const house = checked();
    house.does('seeGrant');
    house.does('recordAfterCheck');
    house.does('skipAdequacy');
    expect(house.refused('giveNotice')).toMatchObject({ code: 'recoveryOutOfOrder' });
    house.until(kst('2027-03-01T00:00'));
    house.does('requestClosing');
  });
});
