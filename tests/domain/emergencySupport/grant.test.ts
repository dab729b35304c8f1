import { describe, expect, it } from '@jest/globals';
import type { Acts } from '../../../domain/crisisCase/acts.ts';
import { deferralReasons, type FirstHelp } from '../../../domain/emergencySupport/acts.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { householdIn } from '../crisisCase/ways.ts';
import type { PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const livelihood = { kind: 'LIVELIHOOD', sub: null } as const;
const medical = { kind: 'MEDICAL', sub: null } as const;
const housing = { kind: 'HOUSING', sub: null } as const;

const help = (house: PlayedHousehold, change: Partial<FirstHelp> = {}): FirstHelp => ({
  ...livelihood,
  units: 3,
  amountWon: 1_644_000,
  from: house.today(),
  ...change,
});

function checked(supports: Acts['requestGrant']['supports'] = [livelihood]): PlayedHousehold {
  const house = householdIn('reported');
  house.does('requestGrant', { supports });
  house.does('recordFieldCheck');
  return house;
}

function given(supports: Acts['requestGrant']['supports'] = [livelihood]): PlayedHousehold {
  const house = checked(supports);
  house.does('decideGrant', {
    help: supports.map((kind) => help(house, { ...kind, units: 1, amountWon: 300_000 })),
  });
  return house;
}

const grant = (house: PlayedHousehold) => house.current().grants.at(-1);

describe('the request for emergency support', () => {
  it('is taken from the first report on, and puts the field check and the payment on the duty officer', () => {
    const house = householdIn('reported');
    house.does('requestGrant', { supports: [livelihood, medical], householdSize: 3 });
    expect(grant(house)).toMatchObject({ id: 'g1', status: 'requested', acts: 1, householdSize: 3 });
    expect(house.clock('fieldCheck/g1')).toMatchObject({ owner: people.emergencyOfficer, waitsFor: null });
    expect(house.clock('payment/g1')).toMatchObject({
      owner: people.emergencyOfficer,
      waitsFor: 'fieldCheck/g1',
    });
  });

  it.each([
    ['for nothing', { supports: [] }, { code: 'nothingChosen', field: 'supports' }],
    ['for no reason', { crisisReasons: [] }, { code: 'nothingChosen', field: 'crisisReasons' }],
    ['for one kind twice', { supports: [medical, medical] }, { code: 'repeatedChoice', field: 'supports' }],
  ])('is refused %s', (_, change, refusal) => {
    expect(householdIn('reported').refused('requestGrant', change)).toEqual(refusal);
  });

  it('is refused for a kind that is asked for or given already, and taken for another beside it', () => {
    const house = given();
    const refusal = { code: 'supportAlreadyOpen', field: 'supports', kind: 'LIVELIHOOD' };
    expect(house.refused('requestGrant', { supports: [medical, livelihood] })).toEqual(refusal);
    house.does('requestGrant', { supports: [medical] });
    expect(house.refused('requestGrant', { supports: [medical] })).toMatchObject({ kind: 'MEDICAL' });
    expect(house.current().grants.map(({ id }) => id)).toEqual(['g1', 'g2']);
  });

  it('tells the kinds of other support apart', () => {
    const house = householdIn('reported');
    house.does('requestGrant', { supports: [{ kind: 'OTHER', sub: 'FUEL' }] });
    house.does('requestGrant', { supports: [{ kind: 'OTHER', sub: 'ELECTRIC' }] });
    expect(house.refused('requestGrant', { supports: [{ kind: 'OTHER', sub: 'FUEL' }] })).toMatchObject({
      kind: 'OTHER:FUEL',
    });
  });

  it('is taken again for a kind that was asked for and not given', () => {
    const house = checked([livelihood, housing]);
    house.does('decideGrant', { help: [help(house)] });
    house.does('requestGrant', { supports: [housing] });
    expect(grant(house)).toMatchObject({ id: 'g2', asked: [housing] });
  });
});

describe('the field check', () => {
  it('that confirms the crisis leads to the decision', () => {
    const house = checked();
    expect(grant(house)).toMatchObject({ status: 'checked', acts: 2 });
    expect(house.clock('payment/g1')?.waitsFor).toBe('decision/g1');
  });

  it('that does not confirm it ends the grant and every clock of it, and nothing can be decided', () => {
    const house = householdIn('reported');
    house.does('requestGrant');
    house.does('recordFieldCheck', { confirmed: false });
    expect(house.clocks().map(({ act }) => act)).toEqual(['recordContact']);
    const refusal = { code: 'crisisNotConfirmed', grantId: 'g1' };
    expect(house.refused('decideGrant')).toEqual(refusal);
    expect(house.refused('recordFieldCheck')).toEqual(refusal);
    house.does('requestGrant');
  });

  it.each(deferralReasons)('may leave the consent to financial data for later because of %s', (reason) => {
    const house = householdIn('reported');
    house.does('requestGrant');
    house.does('recordFieldCheck', { consentDeferred: reason });
    expect(grant(house)?.consentDeferred).toBe(reason);
  });

  it('is made once, and of a grant that there is', () => {
    const house = checked();
    const again = { code: 'grantOutOfOrder', grantId: 'g1', status: 'checked' };
    expect(house.refused('recordFieldCheck')).toEqual(again);
    expect(house.refused('recordFieldCheck', { grantId: 'g2' })).toEqual({
      code: 'grantNotFound',
      field: 'grantId',
    });
  });
});

describe('the decision', () => {
  it('is the duty officer alone, even one who asked for the support (K7)', () => {
    const house = householdIn('reported');
    const by = people.emergencyOfficer;
    house.does('requestGrant', {}, { by });
    house.does('recordFieldCheck', {}, { by });
    house.does('decideGrant', { help: [help(house)] }, { by });
    house.does('recordPayment', {}, { by });
    expect(grant(house)).toMatchObject({ status: 'given', decidedBy: by, decidedOn: '2026-12-01', acts: 4 });
  });

  it('gives each kind its own support, and names each payment', () => {
    const house = given([livelihood, medical]);
    expect(grant(house)?.supports.map(({ id, kind }) => [id, kind])).toEqual([
      ['g1s1', 'LIVELIHOOD'],
      ['g1s2', 'MEDICAL'],
    ]);
    const payments = house.clocks().filter(({ act }) => act === 'recordPayment');
    expect(payments.map(({ id, about, waitsFor }) => [id, about, waitsFor])).toEqual([
      ['payment/g1s1', 'g1s1', null],
      ['payment/g1s2', 'g1s2', null],
    ]);
  });

  it('to give nothing declines the request and leaves no clock', () => {
    const house = checked();
    house.does('decideGrant', { help: [] });
    expect(grant(house)).toMatchObject({ status: 'declined', supports: [], dues: {} });
    expect(house.clocks().map(({ act }) => act)).toEqual(['recordContact']);
  });

  it.each([
    [
      'before the field check',
      (house: PlayedHousehold) => house.does('requestGrant', { supports: [medical] }),
      {},
      { code: 'grantOutOfOrder', grantId: 'g2', status: 'requested' },
    ],
    ['of a grant that there is not', null, { grantId: 'g7' }, { code: 'grantNotFound', field: 'grantId' }],
    ['by somebody who saw an older part', null, { seen: 1 }, { code: 'stale', part: 'grant-g1', now: 2 }],
  ])('is refused %s', (_, before, change, refusal) => {
    const house = checked();
    before?.(house);
    expect(house.refused('decideGrant', change)).toEqual(refusal);
  });

  it.each<[string, Partial<FirstHelp>[], object]>([
    ['what was not asked for', [{ kind: 'HOUSING', units: 1 }], { code: 'supportNotAsked', kind: 'HOUSING' }],
    ['one kind twice', [{ units: 1 }, { units: 1 }], { code: 'repeatedChoice', field: 'help' }],
    ['more than the first three months', [{ units: 4 }], { code: 'overFirstGrant', most: 3 }],
    ['more than the notice names', [{ amountWon: 1_644_001 }], { code: 'overCeiling', mostWon: 1_644_000 }],
    [
      'for days before the request',
      [{ from: getPlainDate('2026-11-30') }],
      { code: 'dayTooEarly', field: 'from', earliest: '2026-12-01' },
    ],
  ])('never gives %s', (_, changes, refusal) => {
    const house = checked();
    const answer = house.refused('decideGrant', { help: changes.map((change) => help(house, change)) });
    expect(answer).toMatchObject(refusal);
  });
});

describe('the payment', () => {
  it('of each support ends its own clock, a part of it too', () => {
    const house = given([livelihood, medical]);
    house.does('recordPayment', { supportId: 'g1s2', amountWon: 1 });
    const left = () => house.clocks().filter(({ act }) => act === 'recordPayment');
    expect(left().map(({ id }) => id)).toEqual(['payment/g1s1']);
    house.does('recordPayment', { supportId: 'g1s1', amountWon: 300_000 });
    expect(left()).toEqual([]);
    expect(grant(house)?.supports.map(({ paidWon }) => paidWon)).toEqual([300_000, 1]);
  });

  it('never comes before the check and the decision', () => {
    const house = checked();
    expect(house.refused('recordPayment')).toEqual({ code: 'supportNotFound', field: 'supportId' });
  });

  it.each([
    ['of a support that there is not', { supportId: 'g1s9' }, { code: 'supportNotFound' }],
    ['on a day to come', { paidOn: '2026-12-04' }, { code: 'dayInFuture', today: '2026-12-03' }],
    [
      'on a day before the decision',
      { paidOn: '2026-11-30' },
      { code: 'dayTooEarly', earliest: '2026-12-01' },
    ],
    ['of more than was decided', { amountWon: 300_001 }, { code: 'overGranted', leftWon: 300_000 }],
  ])('is refused %s', (_, change, refusal) => {
    const house = given();
    house.wait({ days: 2 });
    expect(house.refused('recordPayment', change as object)).toMatchObject(refusal);
  });

  it('in parts never comes to more than was decided', () => {
    const house = given();
    house.does('recordPayment', { amountWon: 200_000 });
    expect(house.refused('recordPayment', { amountWon: 100_001 })).toMatchObject({ leftWon: 100_000 });
    house.does('recordPayment', { amountWon: 100_000 });
    expect(house.refused('recordPayment', { amountWon: 1 })).toMatchObject({ leftWon: 0 });
  });
});

describe('the after-check', () => {
  it('puts the adequacy review on the chair of the committee', () => {
    const house = given();
    house.does('recordAfterCheck', { assetsWithin: false });
    expect(grant(house)).toMatchObject({ meansWithin: false, adequacy: null });
    expect(house.clock('adequacy/g1')).toMatchObject({ owner: people.committeeChair, due: { rule: 'D05' } });
  });

  it('is made once, after the decision', () => {
    expect(checked().refused('recordAfterCheck')).toMatchObject({
      code: 'grantOutOfOrder',
      status: 'checked',
    });
    const house = given();
    house.does('recordAfterCheck');
    expect(house.refused('recordAfterCheck')).toMatchObject({
      code: 'grantOutOfOrder',
      status: 'afterChecked',
    });
  });
});
