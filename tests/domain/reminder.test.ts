import { describe, expect, it } from '@jest/globals';
import { dueNow } from '../../domain/clock.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { rulebookOn, type DeadlineRule } from '../../domain/rulebook.ts';
import { dayOf, getPlainDate, type Instant } from '../../domain/time.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

const dueAt = (at: Instant, edition = 5) => ({
  ...{ at, by: people.officer, edition },
  rulebook: rulebookOn(dayOf(at)),
});

const told = (house: PlayedHousehold) =>
  house.history().flatMap(({ at, event, letters }) => {
    if (event.type !== 'dutyNeared') return [];
    return [[at, event.duty, letters.map(({ to }) => 'staffId' in to && to.staffId)]];
  });

function renewed(house: PlayedHousehold, ...days: string[]): PlayedHousehold {
  const added = days.map((day) => ({ day: getPlainDate(day), name: '임시공휴일' }));
  house.takesRulebook(rulebookOn(house.today(), added));
  house.does('renewRulebook');
  return house;
}

describe('when the owner of a duty hears that its end is near', () => {
  it.each([
    [
      'four hours before the 24 of a field check, at night too',
      'D01',
      '2026-12-01T02:30',
      '2026-12-01T22:30',
    ],
    ['half a day before the 72 hours to the payment', 'D03', '2026-12-04T18:00', '2026-12-07T06:00'],
    [
      'in the morning of the last day that the head has to look',
      'HEAD_LOOK',
      '2026-12-04T19:00',
      '2026-12-07T09:00',
    ],
    // The month ends on Wednesday 2027-01-06, and Friday the 1st is a holiday before a weekend.
    ['three working days before a month is over', 'D04', '2026-12-06T10:00', '2026-12-31T09:00'],
  ] as const)('is %s', (_, rule, at, moment) => {
    expect(dueNow(rule, dueAt(kst(at))).remindAt).toBe(kst(moment));
  });

  it('is never where less time than that was given, under an older edition or by an older book', () => {
    // Given on the morning of the working day before, a 1-day look has its whole last morning still to come.
    expect(dueNow('HEAD_LOOK', dueAt(kst('2026-12-01T15:00'))).remindAt).toBe(kst('2026-12-02T09:00'));
    expect(dueNow('D01', dueAt(kst('2026-12-01T02:30'), 4))).not.toHaveProperty('remindAt');
    expect(dueNow('D22', dueAt(kst('2026-12-01T02:30')))).not.toHaveProperty('remindAt');
    const now = dueAt(kst('2026-12-01T02:30'));
    const { D22: silent } = now.rulebook.deadlines;
    const old: DeadlineRule = { ...silent, code: 'D01', counting: 'ELAPSED_HOURS', amount: 24 };
    const rulebook = { ...now.rulebook, deadlines: { ...now.rulebook.deadlines, D01: old } };
    expect(dueNow('D01', { ...now, rulebook })).not.toHaveProperty('remindAt');
    const tight = { ...now.rulebook.deadlines.D01, amount: 3 };
    const short = { ...now.rulebook, deadlines: { ...now.rulebook.deadlines, D01: tight } };
    expect(dueNow('D01', { ...now, rulebook: short })).not.toHaveProperty('remindAt');
  });
});

describe('the letter before the end', () => {
  it('goes once to the owner of each clock of a grant that nobody has stopped by then', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    house.wait({ hours: 70 });
    expect(told(house)).toEqual([
      [kst('2026-12-02T05:30'), 'fieldCheck', [people.emergencyOfficer]],
      [kst('2026-12-03T21:30'), 'payment', [people.emergencyOfficer]],
    ]);
    expect(house.letters('dutyNeared')[0]).toMatchObject({
      facts: { act: 'recordFieldCheck', about: 'g1', duty: 'fieldCheck', dueAt: kst('2026-12-02T09:30') },
    });
    house.wait({ days: 30 });
    expect(told(house)).toHaveLength(2);
    expect(house.letters('dutyPassed').map(({ facts }) => facts.duty)).toContain('payment');
  });

  it('is not written for what is done in time, and is gone from the state with its duty', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('recordPayment');
    house.until(kst('2026-12-02T09:00'));
    expect(told(house)).toEqual([[kst('2026-12-02T09:00'), 'headLook', [people.head]]]);
    expect(house.current().neared).toEqual(['headLook/g1']);
    house.does('seeGrant');
    expect(house.current().neared).toEqual([]);
  });

  it('is one where one person owes several of a sort at one moment, and none again where one becomes several', () => {
    const supports = [
      { kind: 'LIVELIHOOD', sub: null },
      { kind: 'MEDICAL', sub: null },
    ] as const;
    const help = supports.map((kind) => ({
      ...kind,
      units: 1,
      amountWon: 100_000,
      from: getPlainDate('2026-12-01'),
    }));
    const house = householdIn('informed');
    house.does('requestGrant', { supports });
    house.does('recordFieldCheck');
    house.does('decideGrant', { help });
    house.until(kst('2026-12-03T22:00'));
    const payments = house.told('dutyNeared').filter(({ duty }) => duty === 'payment');
    expect(payments).toMatchObject([{ clockIds: ['payment/g1s1', 'payment/g1s2'], about: 'g1s1' }]);
    const slow = householdIn('informed');
    slow.does('requestGrant', { supports });
    slow.does('recordFieldCheck');
    slow.until(kst('2026-12-03T22:00'));
    slow.does('decideGrant', { help }, { lateCause: 'WORKLOAD' });
    slow.until(kst('2026-12-04T09:00'));
    expect(slow.told('dutyNeared').filter(({ duty }) => duty === 'payment')).toHaveLength(1);
  });

  it('goes to whoever stands in while the owner is away', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('appointDeputy', {
      ...{ seat: 'head', deputy: people.supervisor, leaveCause: 'LEAVE' },
      ...{ from: getPlainDate('2026-12-02'), until: getPlainDate('2026-12-04') },
    });
    house.until(kst('2026-12-02T09:00'));
    expect(told(house)).toEqual([[kst('2026-12-02T09:00'), 'headLook', [people.supervisor]]]);
  });

  it('is skipped where the house was down until the duty had passed', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    house.sleep(30);
    expect(house.ring().map(({ type }) => type)).toEqual(['dutyPassed', 'dutyEscalated']);
    house.wait({ hours: 60 });
    expect(told(house).map(([, duty]) => duty)).toEqual(['payment']);
  });

  it('moves with a pause, with another calendar, and where the date itself stands', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    // The month ends on the 1st of January, a holiday before a weekend.
    const { due } = house.clock('afterCheck/g1') ?? {};
    expect([due?.day, due?.remindAt]).toEqual(['2027-01-04', kst('2026-12-29T09:00')]);
    renewed(house, '2026-12-30');
    const same = house.clock('afterCheck/g1')?.due;
    expect([same?.day, same?.remindAt]).toEqual(['2027-01-04', kst('2026-12-28T09:00')]);
    expect(house.letters('duesRecounted')).toEqual([]);
    const longer = renewed(house, '2026-12-30', '2027-01-04').clock('afterCheck/g1')?.due;
    expect([longer?.day, longer?.remindAt]).toEqual(['2027-01-05', kst('2026-12-28T09:00')]);
    house.until(kst('2026-12-29T10:00'));
    renewed(house, '2026-12-30', '2026-12-31', '2027-01-04');
    house.until(kst('2027-01-05T12:00'));
    expect(told(house).filter(([, duty]) => duty === 'afterCheck')).toHaveLength(1);
  });

  it('comes to duties that were counted before edition 5 with the next renewal of the rules', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    const renewal = house.command('renewRulebook');
    const older = { at: house.now(), by: people.officer, edition: 4, rulebook: house.rulebook() };
    const asked = crisisCase.decide(householdIn('registered').state(), house.command('requestGrant'), older);
    if (isRefusal(asked)) throw new Error('refused');
    const state = asked.reduce(crisisCase.evolve, householdIn('registered').state());
    const rulebook = { ...older.rulebook, version: older.rulebook.version + 1 };
    const before = crisisCase.decide(state, renewal, { ...older, rulebook });
    expect(before).toMatchObject([{ type: 'rulebookRenewed', moved: [] }]);
    expect(JSON.stringify(before)).not.toContain('reminders');
    const after = crisisCase.decide(state, renewal, { ...older, edition: 5, rulebook });
    expect(after).toMatchObject([
      {
        moved: [],
        reminders: [{ clockId: 'fieldCheck/g1', due: { remindAt: kst('2026-12-02T05:30') } }, {}],
      },
    ]);
  });
});
