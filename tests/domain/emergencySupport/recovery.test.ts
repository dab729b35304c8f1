import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '../../../domain/time.ts';
import { heard, ordered, served } from '../crisisCase/readiness.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const day = getPlainDate;

/** Three months of living costs, paid out, whose review found this. */
function reviewed(outcome: 'FRAUD' | 'INADEQUATE' | 'ADEQUATE', startsAt?: string): PlayedHousehold {
  const house = householdIn('informed', startsAt ? kst(startsAt) : undefined);
  giveLivelihood(house);
  house.does('seeGrant');
  house.does('recordPayment');
  house.does('recordAfterCheck', { incomeWithin: false });
  house.does('recordAdequacy', { outcome });
  return house;
}

/** All of it on one morning, up to that act. */
function quickly(startsAt: string, ...way: ((house: PlayedHousehold) => void)[]): PlayedHousehold {
  const house = householdIn('informed', kst(startsAt));
  for (const step of way) step(house);
  return house;
}

const recovery = (house: PlayedHousehold) => house.current().grants[0]?.recovery;

describe('the prior notice (행정절차법 제21조, K5)', () => {
  it('is owed within seven days where the support was got by deceit, and allowed where it was not adequate', () => {
    const house = reviewed('FRAUD');
    expect(house.clock('priorNotice/g1')).toMatchObject({
      act: 'giveNotice',
      owner: people.emergencyOfficer,
      due: { rule: 'PRIOR_NOTICE', day: '2026-12-08' },
    });
    const inadequate = reviewed('INADEQUATE');
    expect(inadequate.clock('priorNotice/g1')).toBeUndefined();
    inadequate.does('giveNotice');
    expect(reviewed('ADEQUATE').refused('giveNotice')).toMatchObject({ code: 'recoveryOutOfOrder' });
  });

  it('gives ten days for an opinion, and the order comes after the last of them', () => {
    const house = reviewed('FRAUD');
    const tooSoon = { code: 'dayTooEarly', field: 'opinionUntil', earliest: '2026-12-11' };
    expect(house.refused('giveNotice', { opinionUntil: day('2026-12-10') })).toEqual(tooSoon);
    house.does('giveNotice', { opinionUntil: day('2026-12-11') });
    // Nothing of the order runs before the notice has arrived (K6).
    expect(house.clock('returnOrder/g1')).toBeUndefined();
    expect(house.clock('priorService/g1/1')).toMatchObject({
      act: 'serveNotice',
      due: { day: '2026-12-08' },
    });
    expect(house.refused('orderReturn')).toEqual({ code: 'priorNoticeNotServed', field: 'grantId' });
    house.does('serveNotice', { notice: 'PRIOR_NOTICE' });
    // Thirty days from the end of the opinion.
    expect(house.clock('returnOrder/g1')).toMatchObject({
      act: 'orderReturn',
      owner: people.authority,
      opensOn: '2026-12-12',
      due: { rule: 'RETURN_ORDER', day: '2027-01-10' },
    });
    house.until(kst('2026-12-11T18:00'));
    expect(house.refused('orderReturn')).toMatchObject({ code: 'opinionStillOpen', earliest: '2026-12-12' });
    house.until(kst('2026-12-12T00:00'));
    house.does('orderReturn');
  });

  it.each(['WAIVED_BY_PERSON', 'PUBLIC_SAFETY', 'PROVEN_BY_JUDGMENT', 'CLEARLY_NEEDLESS'] as const)(
    'is left out only on a ground of the law: %s',
    (waiver) => {
      const house = reviewed('FRAUD');
      expect(house.refused('giveNotice', { opinionUntil: null })).toEqual({
        code: 'reasonMissing',
        field: 'waiver',
      });
      house.does('giveNotice', { opinionUntil: null, waiver });
      expect(recovery(house)).toMatchObject({ status: 'heard', orderFrom: '2026-12-01' });
      house.does('orderReturn');
    },
  );

  it('is given once, and not by whoever would order (K7)', () => {
    const house = reviewed('FRAUD');
    const by = people.authority;
    expect(house.refused('giveNotice', {}, { by })).toEqual({ code: 'approverPrepared' });
    house.does('giveNotice');
    expect(house.refused('giveNotice')).toMatchObject({ code: 'recoveryOutOfOrder', status: 'heard' });
  });
});

describe('the order of return (제15조)', () => {
  it('is the authority’s, and never of whoever prepared it (K7, K22)', () => {
    const house = quickly('2026-12-01T09:30', heard);
    expect(house.refused('orderReturn', {}, { by: people.emergencyOfficer })).toEqual({
      code: 'approverPrepared',
    });
    expect(house.refused('orderReturn', {}, { by: people.head })).toMatchObject({
      code: 'takeOverCauseMissing',
    });
    house.does('orderReturn', { takeOver: 'VACANT' }, { by: people.head });
    expect(house.letters('returnOrdered').map(({ to }) => to)).toEqual([
      { staffId: people.emergencyOfficer },
      { staffId: people.officer },
    ]);
  });

  it('is of all or part of what was paid, and of something', () => {
    const house = quickly('2026-12-01T09:30', heard);
    const paidWon = house.command('orderReturn').amountWon;
    expect(house.refused('orderReturn', { amountWon: paidWon + 1 })).toEqual({
      code: 'overPaid',
      field: 'amountWon',
      paidWon,
    });
    expect(house.refused('orderReturn', { amountWon: 0, stop: false })).toEqual({
      code: 'nothingChosen',
      field: 'amountWon',
    });
    expect(house.refused('orderReturn', { seen: 1 })).toMatchObject({ code: 'stale', part: 'grant-g1' });
    house.does('orderReturn', { amountWon: 1 });
  });

  it('that stops the support takes what is left of it from today, and what was asked for on top', () => {
    const house = reviewed('FRAUD');
    house.does('requestExtension', { supportId: 'g1s1' });
    house.does('giveNotice', { opinionUntil: null, waiver: 'CLEARLY_NEEDLESS' });
    house.wait({ days: 3 });
    house.does('orderReturn', { stop: true });
    expect(house.current().grants[0]?.supports).toMatchObject([{ to: '2026-12-04', ended: true, cut: true }]);
    expect(house.told('extensionLapsed')).toHaveLength(1);
    expect(house.clock('extension/x1')).toBeUndefined();
  });

  it('that only stops is over once it has arrived, and may be objected to all the same', () => {
    const house = reviewed('INADEQUATE');
    house.does('giveNotice', { opinionUntil: null, waiver: 'CLEARLY_NEEDLESS' });
    house.does('orderReturn', { amountWon: 0, stop: true });
    house.does('serveNotice');
    expect(recovery(house)).toMatchObject({ status: 'returned', servedOn: '2026-12-01' });
    expect(house.clock('returnPayment/g1')).toBeUndefined();
    house.does('recordObjection');
  });
});

describe('service of the order (행정절차법 제14조, K6)', () => {
  it('is tried until it arrives, each attempt with five working days', () => {
    const house = quickly('2026-12-01T09:30', ordered);
    expect(house.clock('noticeService/g1/1')).toMatchObject({ due: { day: '2026-12-08' } });
    house.wait({ days: 3 });
    house.does('serveNotice', { serviceWay: 'REGISTERED_MAIL', arrivedOn: null });
    expect(house.clock('noticeService/g1/2')).toMatchObject({ due: { day: '2026-12-11' } });
    house.does('serveNotice', { serviceWay: 'BY_HAND', arrivedOn: house.today() });
    expect(recovery(house)).toMatchObject({ status: 'served', attempts: 2, servedOn: '2026-12-04' });
  });

  it('did not arrive before it was ordered, nor on a day to come', () => {
    const house = quickly('2026-12-01T09:30', ordered);
    house.wait({ days: 2 });
    expect(house.refused('serveNotice', { arrivedOn: day('2026-11-30') })).toEqual({
      code: 'dayTooEarly',
      field: 'arrivedOn',
      earliest: '2026-12-01',
    });
    expect(house.refused('serveNotice', { arrivedOn: day('2026-12-04') })).toMatchObject({
      code: 'dayInFuture',
    });
  });

  it('starts the household’s days at the arrival: from 25 August to 28 September, past Chuseok (D09)', () => {
    const house = quickly('2026-08-20T09:30', ordered);
    house.until(kst('2026-08-27T15:00'));
    house.does('serveNotice', { arrivedOn: day('2026-08-25') }, { lateCause: 'RECORDED_LATE' });
    expect(recovery(house)?.objectionUntil).toBe('2026-09-28');
    expect(house.clock('returnPayment/g1')?.due).toMatchObject({ rule: 'D21', day: '2026-09-28' });
  });
});

describe('the objection (제16조)', () => {
  it.each([
    ['2026-09-28', false],
    ['2026-09-29', true],
    ['2026-12-16', true],
  ])('of %s is taken, late or not: %s (K3)', (received, late) => {
    const house = quickly('2026-08-25T09:30', served);
    house.until(kst(`${received}T17:00`));
    house.does('recordObjection', { receivedOn: day(received) });
    expect(house.told('objectionRecorded')).toMatchObject([{ late }]);
    expect(recovery(house)?.objection).toBe('received');
  });

  it('is forwarded within ten days: from 16 December to the 28th (D10), and answered within fifteen (D11)', () => {
    const house = quickly('2026-11-20T09:30', served);
    house.until(kst('2026-12-17T10:00'));
    house.does('recordObjection', { receivedOn: day('2026-12-16') });
    expect(house.clock('objectionForward/g1')).toMatchObject({
      owner: people.emergencyOfficer,
      due: { rule: 'D10', day: '2026-12-28' },
    });
    house.does('forwardObjection');
    expect(house.clock('objectionDecision/g1')).toMatchObject({
      act: 'decideObjection',
      owner: people.province,
      above: people.supervisor,
      due: { rule: 'D11', day: '2027-01-04' },
    });
  });

  it.each([
    ['UPHELD', 500_000, 'cancelled', 0],
    ['PARTLY', 200_000, 'served', 200_000],
    ['DISMISSED', 0, 'served', 500_000],
  ] as const)(
    'that is %s leaves of the order what the 시·도 says',
    (objectionOutcome, amountWon, status, left) => {
      const house = quickly('2026-12-01T09:30', served);
      house.does('recordObjection');
      house.does('forwardObjection');
      house.does('decideObjection', { objectionOutcome, amountWon });
      expect(recovery(house)).toMatchObject({ status, amountWon: left, objection: objectionOutcome });
      expect(house.clock('returnPayment/g1') !== undefined).toBe(left > 0);
    },
  );

  it('goes its way step by step, once', () => {
    const house = quickly('2026-12-01T09:30', heard);
    const against = 'RETURN_ORDER';
    expect(house.refused('recordObjection', { against })).toMatchObject({ code: 'recoveryOutOfOrder' });
    house.does('orderReturn');
    house.does('serveNotice');
    expect(house.refused('forwardObjection')).toMatchObject({ status: 'none' });
    house.does('recordObjection');
    expect(house.refused('recordObjection', { against })).toMatchObject({ code: 'recoveryOutOfOrder' });
    expect(house.refused('decideObjection')).toMatchObject({ status: 'received' });
    house.does('forwardObjection');
    expect(house.refused('decideObjection', { amountWon: 9_000_000 })).toMatchObject({ code: 'overReturn' });
  });

  it('is taken after the money has come back, and takes back a closing, and the follow-up (K24)', () => {
    for (const isClosed of [false, true]) {
      const house = quickly('2026-12-01T09:30', served, (one) => one.does('recordReturn'));
      house.does('requestClosing');
      if (isClosed) house.does('approveClosing');
      const events = house.does('recordObjection');
      expect(events.slice(0, 2)).toMatchObject([
        { type: 'objectionRecorded' },
        { type: 'closingReturned', reason: 'OBJECTION' },
      ]);
      expect(house.current()).toMatchObject({
        stage: 'informed',
        closing: null,
        closedOn: null,
        followUps: [],
      });
      expect(house.refused('requestClosing')).toMatchObject({ code: 'grantStillOpen' });
      house.does('forwardObjection');
      house.does('decideObjection');
      house.does('requestClosing');
    }
  });

  it('lets an ended case move no further', () => {
    const house = quickly('2026-12-01T09:30', served, (one) => one.does('recordReturn'));
    house.does('endCase');
    house.does('requestClosing');
    house.does('approveClosing');
    house.does('requestTransfer');
    house.does('recordObjection');
    expect(house.current()).toMatchObject({ stage: 'ended', transfer: null });
    expect(house.told('transferWithdrawn')).toHaveLength(1);
  });

  it('keeps a case from being archived at once while its days run', () => {
    const house = quickly('2026-12-01T09:30', served, (one) => one.does('recordReturn'));
    const atOnce = { noFollowUp: 'DECLINED' } as const;
    expect(house.refused('requestClosing', atOnce)).toEqual({ code: 'grantStillOpen', grantId: 'g1' });
    house.until(kst('2027-01-01T00:00'));
    house.does('requestClosing', atOnce, { lateCause: 'HOUSEHOLD_ASKED' });
  });
});

describe('what has to be returned', () => {
  it('comes in parts, never in more, and is over with the last of it', () => {
    const house = quickly('2026-12-01T09:30', served);
    const owed = house.command('recordReturn').amountWon;
    house.does('recordReturn', { amountWon: 1 });
    expect(house.refused('recordReturn', { amountWon: owed })).toEqual({
      code: 'overReturn',
      field: 'amountWon',
      leftWon: owed - 1,
    });
    house.does('recordReturn');
    expect(recovery(house)).toMatchObject({ status: 'returned', returnedWon: owed });
    expect(house.clock('returnPayment/g1')).toBeUndefined();
    house.does('requestClosing');
  });

  it('becomes arrears only after its day, which a pause puts off (제15조제4항, K4)', () => {
    const house = quickly('2026-12-01T09:30', served);
    // Thirty days from 1 December end on the 31st.
    expect(house.refused('dunReturn')).toEqual({
      code: 'dayTooEarly',
      field: 'grantId',
      earliest: '2027-01-01',
    });
    house.does('pauseClock', { clockId: 'returnPayment/g1', until: day('2026-12-11') });
    house.until(kst('2027-01-02T10:00'));
    expect(house.refused('dunReturn')).toMatchObject({ code: 'dayTooEarly', earliest: '2027-01-12' });
    house.until(kst('2027-01-12T00:00'));
    expect(house.refused('referArrears')).toEqual({ code: 'dunningFirst', field: 'grantId' });
    house.does('dunReturn');
    expect(house.refused('referArrears')).toMatchObject({ code: 'dunningFirst' });
    house.does('serveNotice', { notice: 'DUNNING' });
    // Thirty days more from the arrival of the 독촉장.
    expect(house.clock('returnPayment/g1/d1')?.due).toMatchObject({ rule: 'D21', day: '2027-02-11' });
    expect(house.refused('referArrears')).toMatchObject({ code: 'dayTooEarly', earliest: '2027-02-12' });
    house.until(kst('2027-02-12T00:00'));
    house.does('referArrears');
    expect(recovery(house)?.status).toBe('arrears');
    expect(house.clocks().filter(({ about }) => about === 'g1')).toEqual([]);
  });
});

describe('a deceit from the review to the last won', () => {
  it('is heard, ordered, served, paid back and closed', () => {
    const house = reviewed('FRAUD');
    house.does('giveNotice', { opinionUntil: day('2026-12-11') });
    house.does('serveNotice', { notice: 'PRIOR_NOTICE' });
    house.until(kst('2026-12-14T10:00'));
    house.does('orderReturn', { stop: true });
    house.until(kst('2026-12-16T10:00'));
    house.does('serveNotice', { arrivedOn: day('2026-12-15') });
    expect(house.refused('requestClosing')).toMatchObject({ code: 'grantStillOpen' });
    house.does('recordReturn');
    const statuses = ['noticeGiven', 'returnOrdered', 'noticeServed', 'returnPaid'] as const;
    expect(statuses.map((type) => house.told(type).length)).toEqual([1, 1, 2, 1]);
    expect(house.told('latenessExplained')).toEqual([]);
    house.does('requestClosing');
    house.does('approveClosing');
    expect(house.current().stage).toBe('followUp');
  });
});
