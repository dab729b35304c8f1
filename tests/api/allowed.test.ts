import { describe, expect, it } from '@jest/globals';
import { actsFor } from '../../api/views/allowed.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { seats, type Seat } from '../../domain/crisisCase/state.ts';
import { asId } from '../../domain/ids.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { roleFor, type Person } from '../../domain/roles.ts';
import { dayOf, getPlainDate } from '../../domain/time.ts';
import { kst, type PlayedHousehold } from '../domain/household.ts';
import { dong, holderOf, otherDong, people, peopleThere } from '../domain/seats.ts';
import { householdIn } from '../domain/crisisCase/ways.ts';
import { busy, deceived, ordered } from './busyHouseholds.ts';

const officerThere: Person = {
  staffId: peopleThere.officer,
  roles: [{ role: 'DONG_OFFICER', place: otherDong }],
};

const viewOf = (house: PlayedHousehold, seat: Seat) => viewBy(house, holderOf(seat));

const viewBy = (house: PlayedHousehold, person: Person) => {
  const now = { at: house.now(), by: person.staffId, edition: 1, rulebook: house.rulebook() };
  return actsFor(house.current(), { person, now, language: 'ko' });
};

/** Households at every stage, with nothing beside the case and with much of it under way, in time and late. */
function everyHousehold(): [string, PlayedHousehold][] {
  const plain = stages.map((stage): [string, PlayedHousehold] => [stage, householdIn(stage)]);
  const served = householdIn('inService');
  served.does('endVisits');
  const late = householdIn('registered');
  late.wait({ days: 40 });
  const advised = busy();
  advised.does('adviseCase');
  return [
    ...plain,
    ['inService with everything under way', busy()],
    ['inService with advice', advised],
    ['inService with nothing left', served],
    ['registered and late', late],
    ['about to order a return', deceived()],
    ['with an objection', ordered()],
  ];
}

/** What was asked for already is not asked for again, another of its kind may be; whoever is not the holder says why. */
const anotherOf: Readonly<Partial<Record<string, object>>> = {
  requestGrant: { supports: [{ kind: 'HOUSING', sub: null }] },
  offerLinkage: { resourceId: 'another-helper' },
  requestSelection: { thing: 'HEATING' },
  recordPayment: { amountWon: 1 },
  appointDeputy: { from: '2027-06-01', until: '2027-06-04' },
  decideExtension: { takeOver: 'URGENT' },
  orderReturn: { takeOver: 'URGENT' },
  approveClosing: { takeOver: 'URGENT' },
};

/** The field of an act that says what it is about. */
const aboutField: Readonly<Partial<Record<string, string>>> = {
  pauseClock: 'clockId',
  resumeClock: 'clockId',
  reassignSeat: 'seat',
  appointDeputy: 'seat',
  endDeputy: 'seat',
};

const personOf = (seat: Seat) => people[seat];

describe('what a case offers', () => {
  it.each(everyHousehold())('%s: is what the rules accept, and what it denies they refuse', (_, house) => {
    const state = house.state();
    const judged = (act: Act, seat: Seat, more: object = {}) =>
      house.judge({ ...house.command(act), lateCause: 'OTHER', ...anotherOf[act], ...more }, personOf(seat));
    for (const seat of seats) {
      const { allowed, notYet } = viewOf(house, seat);
      for (const { act, abouts } of allowed) {
        const field = aboutField[act];
        const wishes = field ? abouts.map((about) => ({ [field]: about })) : [{}];
        for (const wish of wishes)
          expect([act, seat, wish, judged(act, seat, wish)]).toEqual([act, seat, wish, expect.any(Array)]);
      }
      for (const { act } of notYet) expect([act, isRefusal(judged(act, seat))]).toEqual([act, true]);
    }
    expect(house.state()).toBe(state);
  });

  it.each(everyHousehold())('%s: offers every duty that can be done now to its owner', (_, house) => {
    for (const { seat, owner, act, waitsFor, opensOn } of house.clocks()) {
      if (waitsFor !== null || (opensOn !== null && opensOn > dayOf(house.now()))) continue;
      const person = owner === officerThere.staffId ? officerThere : holderOf(seat);
      expect(viewBy(house, person).allowed.map((one) => one.act)).toContain(act);
    }
  });

  it('is nothing but who does what and when for whoever oversees, and nothing behind closed doors', () => {
    const house = householdIn('registered');
    const closed = { ...house.current(), restricted: true };
    const stranger: Person = { ...holderOf('officer'), staffId: asId('staff-stranger') };
    const now = { at: house.now(), by: stranger.staffId, edition: 1, rulebook: house.rulebook() };
    expect(actsFor(closed, { person: stranger, now, language: 'ko' })).toEqual({ allowed: [], notYet: [] });
    const { allowed, notYet } = viewOf(house, 'supervisor');
    expect(allowed.map(({ act }) => act)).toEqual(['reassignSeat']);
    expect(notYet.map(({ act }) => act)).toEqual(['rescheduleVisit']);
    expect(roleFor(holderOf('officer'), 'register', dong)).toBe('DONG_OFFICER');
  });

  it('names the grants, supports, linkages and the visit that an act can be about', () => {
    const house = householdIn('inService');
    house.does('requestGrant');
    house.does('offerLinkage');
    const aboutsOf = (seat: Seat, act: string) =>
      viewOf(house, seat).allowed.find((one) => one.act === act)?.abouts;
    expect(aboutsOf('emergencyOfficer', 'recordFieldCheck')).toEqual(['g1']);
    expect(aboutsOf('emergencyOfficer', 'decideGrant')).toBeUndefined();
    expect(aboutsOf('officer', 'answerLinkage')).toEqual(['l1']);
    expect(aboutsOf('officer', 'recordVisit')).toEqual(['v1']);
    expect(aboutsOf('head', 'endDeputy')).toBeUndefined();
    house.does('appointDeputy', { seat: 'nurse' });
    expect(aboutsOf('head', 'endDeputy')).toEqual(['nurse']);
    expect(aboutsOf('head', 'appointDeputy')).toEqual(seats);
    house.does('recordFieldCheck');
    house.does('decideGrant');
    expect(aboutsOf('emergencyOfficer', 'recordPayment')).toEqual(
      house.current().grants[0]?.supports.map(({ id }) => id),
    );
  });

  it('asks the chair for advice to whom the case went up, and no longer the one below', () => {
    const house = householdIn('inService');
    house.does('escalate');
    const offered = (seat: Seat) =>
      viewOf(house, seat).allowed.find(({ act }) => act === 'adviseCase')?.abouts;
    expect([offered('districtChair'), offered('cityChair')]).toEqual([['e1'], ['e1']]);
    house.does('referUp');
    expect([offered('districtChair'), offered('cityChair')]).toEqual([undefined, ['e1']]);
    // Whoever came to that seat may, whatever else they chair.
    house.does('reassignSeat', { seat: 'cityChair', to: people.districtChair });
    expect(offered('districtChair')).toEqual(['e1']);
  });

  it('lets sleep what may sleep, and wakes what does', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    const aboutsOf = (act: string) => viewOf(house, 'officer').allowed.find((one) => one.act === act)?.abouts;
    expect(aboutsOf('pauseClock')).toEqual(expect.arrayContaining(['assessment/1', 'planInAll/1']));
    expect(aboutsOf('pauseClock')).not.toContain('fieldCheck/g1');
    expect(aboutsOf('resumeClock')).toBeUndefined();
    house.does('pauseClock', { clockId: 'assessment/1' });
    expect(aboutsOf('pauseClock')).not.toContain('assessment/1');
    expect(aboutsOf('resumeClock')).toEqual(['assessment/1']);
  });

  it('asks for the cause of what is late, and for nothing else', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    const late = () =>
      (['officer', 'emergencyOfficer'] as const).flatMap((seat) =>
        viewOf(house, seat)
          .allowed.filter(({ lateCauseNeeded }) => lateCauseNeeded)
          .map(({ act, lateAbouts }) => [seat, act, ...lateAbouts]),
      );
    expect(late()).toEqual([]);
    house.wait({ days: 11 });
    expect(late()).toEqual([
      ['officer', 'recordAssessment'],
      ['emergencyOfficer', 'recordFieldCheck', 'g1'],
    ]);
  });

  it('asks for no cause between the day that is aimed at and the day of the law (K2)', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
    house.does('recordFieldCheck');
    const help = { kind: 'HOUSING', sub: null, units: 1, amountWon: 300_000 } as const;
    house.does('decideGrant', { help: [{ ...help, from: getPlainDate('2026-12-06') }] });
    house.does('requestExtension', { supportId: 'g1s1' });
    expect(house.clock('extension/x1')?.due).toMatchObject({ day: '2026-12-31', statutoryDay: '2027-01-02' });
    const asked = () =>
      viewOf(house, 'authority').allowed.find(({ act }) => act === 'decideExtension')?.lateCauseNeeded;
    const ruled = () => isRefusal(house.judge(house.command('decideExtension'), people.authority));
    house.until(kst('2027-01-02T10:00'));
    expect([asked(), ruled()]).toEqual([false, false]);
    house.until(kst('2027-01-03T00:00'));
    expect([asked(), ruled()]).toEqual([true, true]);
  });

  it('gives the word on a transfer to the other dong, and nothing else there', () => {
    const house = busy();
    const { allowed } = viewBy(house, officerThere);
    expect(allowed.map(({ act }) => act)).toEqual(['receiveTransfer', 'declineTransfer']);
    expect(viewOf(house, 'officer').allowed.map(({ act }) => act)).not.toContain('receiveTransfer');
  });

  it('says what comes first, and nothing of what is past', () => {
    const { notYet } = viewOf(householdIn('assessed'), 'officer');
    const sentences = new Map(notYet.map(({ act, sentence }) => [act, sentence]));
    expect(sentences.get('plan')).toBe('먼저 할 일이 있습니다: 사례회의.');
    expect(sentences.has('recordIntake')).toBe(false);
    const served = viewOf(householdIn('informed'), 'officer').notYet.map(({ act }) => act);
    expect(served).not.toContain('recordAssessment');
  });

  it('tells who asked for a closing that another has to approve it', () => {
    const house = householdIn('informed');
    const teamHead: Person = {
      staffId: asId('staff-team-head'),
      roles: [{ role: 'TEAM_HEAD', place: dong }],
    };
    house.does('requestClosing', {}, { by: teamHead.staffId });
    const now = { at: house.now(), by: teamHead.staffId, edition: 1, rulebook: house.rulebook() };
    const { notYet } = actsFor(house.current(), { person: teamHead, now, language: 'ko' });
    expect(notYet.find(({ act }) => act === 'approveClosing')?.reason).toEqual({ code: 'approverPrepared' });
  });
});
