import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { asId, type StaffId } from '../../domain/ids.ts';
import { getPlainDate, plusDays } from '../../domain/time.ts';
import { heard } from './crisisCase/readiness.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

const newcomer = asId<StaffId>('staff-newcomer');
const deputy = asId<StaffId>('staff-deputy');
const owners = (house: PlayedHousehold) => house.clocks().map(({ seat, owner }) => [seat, owner]);

function busy(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  return house;
}

describe('another holder of a seat', () => {
  it('has all its clocks and no other, with the same dates, and hears of it', () => {
    const house = busy();
    const before = house.clocks();
    house.does('reassignSeat', { seat: 'emergencyOfficer', to: newcomer });
    expect(house.clocks().map(({ id, due }) => [id, due])).toEqual(before.map(({ id, due }) => [id, due]));
    expect(owners(house)).toEqual(
      before.map(({ seat, owner }) => [seat, seat === 'emergencyOfficer' ? newcomer : owner]),
    );
    expect(house.letters('seatGiven')).toMatchObject([{ to: { staffId: newcomer } }]);
  });

  it.each([
    ['who holds it already', 'officer', people.officer, { code: 'sameHolder', field: 'to' }],
    ['who is the head of the officer', 'officer', people.head, { code: 'seatsClash', field: 'seat' }],
    ['who is the officer of the head', 'head', people.officer, { code: 'seatsClash', field: 'seat' }],
    [
      'who signs for the duty officer',
      'emergencyOfficer',
      people.authority,
      { code: 'seatsClash', field: 'seat' },
    ],
  ] as const)('is nobody %s (K7)', (_, seat, to, refusal) => {
    expect(busy().refused('reassignSeat', { seat, to })).toEqual(refusal);
  });

  it('is nobody who asked for what now waits for that seat, until it has been decided (K7)', () => {
    const house = householdIn('closeRequested');
    house.does('reassignSeat', { seat: 'officer', to: newcomer });
    const toHead = { seat: 'head', to: people.officer } as const;
    expect(house.refused('reassignSeat', toHead)).toEqual({ code: 'approverPrepared' });
    house.does('approveClosing');
    house.does('reassignSeat', toHead);
  });

  it('is not the authority after preparing a return order, until the order is given (K7)', () => {
    const house = householdIn('informed');
    heard(house);
    house.does('reassignSeat', { seat: 'emergencyOfficer', to: newcomer });
    const toAuthority = { seat: 'authority', to: people.emergencyOfficer } as const;
    expect(house.refused('reassignSeat', toAuthority)).toEqual({ code: 'approverPrepared' });
    house.does('orderReturn');
    house.does('reassignSeat', toAuthority);
  });

  it('sends the stand-in of the one before home', () => {
    const house = busy();
    house.does('appointDeputy', { seat: 'officer' });
    house.does('reassignSeat', { seat: 'officer', to: newcomer });
    expect(house.current().deputies).toEqual([]);
    expect(house.clock('visit/v1/1')?.owner).toBe(newcomer);
  });
});

describe('a deputy (대리)', () => {
  const leave = { seat: 'officer', deputy, from: getPlainDate('2026-12-07') } as const;

  it('does the duties of the seat from 00:00 of the first day to 24:00 of the last', () => {
    const house = busy();
    house.does('appointDeputy', { ...leave, until: getPlainDate('2026-12-08') });
    const visit = () => house.clock('visit/v1/1')?.owner;
    house.until(kst('2026-12-06T23:59'));
    expect(visit()).toBe(people.officer);
    house.until(kst('2026-12-07T00:00'));
    expect(visit()).toBe(deputy);
    expect(house.letters('deputyBegins')).toMatchObject([{ to: { staffId: deputy } }]);
    house.until(kst('2026-12-08T23:59'));
    expect(visit()).toBe(deputy);
    house.until(kst('2026-12-09T00:00'));
    expect(visit()).toBe(people.officer);
    expect(house.current().deputies).toEqual([]);
    expect(house.told('dutyPassed').find(({ act }) => act === 'recordVisit')?.owner).toBe(people.officer);
  });

  it('stands in at once where the leave has begun, and may be sent home before its end', () => {
    const house = busy();
    house.does('appointDeputy', { ...leave, from: house.today(), until: plusDays(house.today(), 9) });
    expect(house.clock('visit/v1/1')?.owner).toBe(deputy);
    house.does('endDeputy', { seat: 'officer' });
    expect(house.clock('visit/v1/1')?.owner).toBe(people.officer);
    expect(house.refused('endDeputy', { seat: 'officer' })).toEqual({ code: 'noDeputy', field: 'seat' });
  });

  it.each([
    ['for days that are over', { until: '2026-11-30' }, { code: 'dayTooEarly', earliest: '2026-12-01' }],
    ['until before the first day', { until: '2026-12-06' }, { code: 'dayTooEarly', earliest: '2026-12-07' }],
    ['of oneself', { deputy: people.officer, until: '2026-12-08' }, { code: 'sameHolder' }],
    ['who is the head (K7)', { deputy: people.head, until: '2026-12-08' }, { code: 'seatsClash' }],
  ])('is refused %s', (_, change, refusal) => {
    expect(busy().refused('appointDeputy', { ...leave, ...change } as object)).toMatchObject(refusal);
  });

  it('is one for each seat on one day, and under edition 6 one at all', () => {
    const house = busy();
    house.does('appointDeputy', { ...leave, until: getPlainDate('2026-12-08') });
    const again = { ...leave, deputy: newcomer, until: getPlainDate('2026-12-20') };
    const days = { first: '2026-12-07', last: '2026-12-08' };
    expect(house.refused('appointDeputy', again)).toEqual({
      ...{ code: 'deputyOverlaps', field: 'from' },
      ...days,
    });
    const after = { ...again, from: getPlainDate('2026-12-09') };
    const now = { at: house.now(), by: people.head, edition: 6, rulebook: house.rulebook() };
    const older = crisisCase.decide(house.state(), house.command('appointDeputy', after), now);
    expect(older).toEqual({ code: 'deputyAlready', field: 'seat' });
    house.does('appointDeputy', after);
  });

  it('is another for a sick leave before the one that is planned, and each has their own days', () => {
    const house = busy();
    const planned = { ...leave, from: getPlainDate('2026-12-20'), until: getPlainDate('2026-12-27') };
    house.does('appointDeputy', planned);
    house.does('appointDeputy', {
      ...{ ...leave, deputy: newcomer },
      ...{ from: house.today(), until: getPlainDate('2026-12-19') },
    });
    const visit = () => house.clock('visit/v1/1')?.owner;
    expect(visit()).toBe(newcomer);
    house.until(kst('2026-12-20T00:00'));
    expect(house.told('deputyEnded').map((one) => one.deputy)).toEqual([newcomer]);
    expect(house.current().deputies.map(({ staffId, active }) => [staffId, active])).toEqual([
      [deputy, true],
    ]);
    house.until(kst('2026-12-28T00:00'));
    expect(house.current().deputies).toEqual([]);
  });

  it('who is away themselves has somebody, and has the duties back afterwards', () => {
    const house = busy();
    house.does('appointDeputy', { ...leave, from: house.today(), until: getPlainDate('2026-12-20') });
    const own = { ...leave, of: deputy, deputy: newcomer, until: getPlainDate('2026-12-08') };
    house.does('appointDeputy', own);
    const visit = () => house.clock('visit/v1/1')?.owner;
    expect(visit()).toBe(deputy);
    house.until(kst('2026-12-07T00:00'));
    expect(visit()).toBe(newcomer);
    house.until(kst('2026-12-09T00:00'));
    expect(visit()).toBe(deputy);
    house.does('appointDeputy', { ...own, from: house.today(), until: getPlainDate('2026-12-25') });
    house.does('endDeputy', { seat: 'officer', deputy });
    expect(house.current().deputies).toEqual([]);
    expect(visit()).toBe(people.officer);
    expect(house.refused('appointDeputy', own)).toMatchObject({ code: 'dayTooEarly' });
    expect(house.refused('appointDeputy', { ...own, until: getPlainDate('2026-12-25') })).toEqual({
      ...{ code: 'noDeputy', field: 'seat' },
    });
  });

  it('who goes for good leaves what they were to do for others to somebody else', () => {
    const house = busy();
    house.does('appointDeputy', { ...leave, from: house.today(), until: getPlainDate('2026-12-08') });
    house.does('replaceDeputy', { seat: 'officer', from: deputy, to: newcomer });
    expect(house.clock('visit/v1/1')?.owner).toBe(newcomer);
    const refusals = [{ to: newcomer }, { to: people.officer }].map((change) =>
      house.refused('replaceDeputy', { seat: 'officer', from: newcomer, ...change }),
    );
    expect(refusals.map(({ code }) => code)).toEqual(['sameHolder', 'sameHolder']);
    const twice = { seat: 'officer', from: deputy, to: newcomer } as const;
    expect(house.refused('replaceDeputy', twice)).toEqual({ code: 'noDeputy', field: 'seat' });
  });

  it('of the head cannot ask for the closing that would fall to them, before the leave already (K7)', () => {
    const house = householdIn('informed');
    house.does('appointDeputy', { ...leave, seat: 'head', until: getPlainDate('2026-12-08') });
    expect(house.refused('requestClosing', {}, { by: deputy })).toEqual({ code: 'approverPrepared' });
  });

  it('decides in the seat without a word; the holder who does so meanwhile says why (대결, K22)', () => {
    const house = householdIn('closeRequested');
    house.does('appointDeputy', { seat: 'head' });
    expect(house.refused('approveClosing', {}, { by: people.head })).toMatchObject({
      code: 'takeOverCauseMissing',
    });
    house.does('approveClosing', {}, { by: deputy });
    expect(house.told('closingApproved')).toMatchObject([{ takeOver: null }]);
  });

  it('goes home with the archive, so that no bell rings for an archived case', () => {
    const house = householdIn('informed');
    house.does('requestClosing', { noFollowUp: 'DIED' });
    house.does('appointDeputy', { seat: 'nurse', until: plusDays(house.today(), 99) });
    house.does('approveClosing');
    expect(house.current()).toMatchObject({ stage: 'archived', deputies: [] });
    expect(house.alarm()).toBeNull();
  });
});
