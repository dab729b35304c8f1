import { describe, expect, it } from '@jest/globals';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { kst } from '../household.ts';

describe('the hours of emergency support', () => {
  it.each([
    ['over a weekend', '2026-12-04T18:00', '2026-12-05T18:00', '2026-12-07T18:00'],
    ['over Seollal', '2027-02-05T18:40', '2027-02-06T18:40', '2027-02-08T18:40'],
    ['over Chuseok', '2026-09-23T18:00', '2026-09-24T18:00', '2026-09-26T18:00'],
    ['over New Year', '2026-12-31T23:30', '2027-01-01T23:30', '2027-01-03T23:30'],
  ])('run %s: a day to the check, three to the payment (D01, D03)', (_, request, check, payment) => {
    const house = householdIn('reported', kst(request));
    house.does('requestGrant');
    expect(house.clock('fieldCheck/g1')?.due).toMatchObject({ rule: 'D01', at: kst(check) });
    expect(house.clock('payment/g1')?.due).toMatchObject({ rule: 'D03', at: kst(payment) });
  });

  it('give a day from the check to the decision, wherever the check falls (D02)', () => {
    const house = householdIn('reported', kst('2027-02-05T18:40'));
    house.does('requestGrant');
    house.wait({ hours: 5 });
    house.does('recordFieldCheck');
    expect(house.clock('decision/g1')?.due).toMatchObject({ rule: 'D02', at: kst('2027-02-06T23:40') });
  });

  it('do not stop for the decision: the 72 hours to each payment run from the request', () => {
    const house = householdIn('reported');
    house.does('requestGrant');
    house.wait({ hours: 20 });
    house.does('recordFieldCheck');
    house.wait({ hours: 20 });
    house.does('decideGrant');
    expect(house.clock('payment/g1s1')?.due.at).toBe(kst('2026-12-04T09:30'));
  });

  it('that have passed before the decision are told once for it all, not once more for each support', () => {
    const house = householdIn('reported');
    house.does('requestGrant', {
      supports: [
        { kind: 'LIVELIHOOD', sub: null },
        { kind: 'MEDICAL', sub: null },
      ],
    });
    house.does('recordFieldCheck');
    house.wait({ hours: 74 });
    house.does('decideGrant', {}, { lateCause: 'WORKLOAD' });
    house.ring();
    const payments = house.told('dutyPassed').filter(({ act }) => act === 'recordPayment');
    expect(payments.map(({ clockId }) => clockId)).toEqual(['payment/g1']);
    house.does('recordPayment', { supportId: 'g1s1', amountWon: 1 }, { lateCause: 'WORKLOAD' });
    house.wait({ hours: 10 });
    const told = house.told('dutyEscalated').filter(({ act }) => act === 'recordPayment');
    expect(told.map(({ clockId }) => clockId)).toEqual(['payment/g1s2']);
    house.wait({ days: 30 });
    expect(house.told('dutyPassed').filter(({ act }) => act === 'recordPayment')).toHaveLength(1);
  });
});

describe('the months of emergency support', () => {
  it.each([
    ['2026-01-31T10:00', '2026-03-03'],
    ['2027-01-06T10:00', '2027-02-10'],
    ['2026-12-01T10:00', '2027-01-04'],
  ])('count from a decision at %s to the after-check on %s (D04)', (decided, day) => {
    const house = householdIn('reported', kst(decided));
    giveLivelihood(house);
    expect(house.clock('afterCheck/g1')?.due).toMatchObject({ rule: 'D04', day });
  });

  it('count from the after-check to the review (D05)', () => {
    const house = householdIn('reported');
    giveLivelihood(house);
    house.wait({ days: 20 });
    house.does('recordAfterCheck');
    expect(house.clock('adequacy/g1')?.due).toMatchObject({ rule: 'D05', day: '2027-01-21' });
  });
});
