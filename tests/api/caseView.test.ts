import { describe, expect, it } from '@jest/globals';
import { buildCase, staffIn } from '../../api/views/buildCase.ts';
import { insideOf, type Extent } from '../../api/views/extent.ts';
import type { CaseDetail } from '../../prisma/queries/cases.ts';
import { plusDays } from '../../domain/time.ts';
import { playHousehold, type PlayedHousehold } from '../domain/household.ts';
import { dong, holderOf, otherDong, people, peopleThere } from '../domain/seats.ts';
import { householdIn, usualMorning } from '../domain/crisisCase/ways.ts';
import { busy, deceived } from './busyHouseholds.ts';

describe('a case as it is shown', () => {
  const show = (house: PlayedHousehold, extent: Extent = 'page') => {
    const state = house.current();
    const now = { at: house.now(), by: people.officer, edition: 1, rulebook: house.rulebook() };
    const names = new Map(staffIn(state).map((id) => [id, `이름 ${id}`]));
    return buildCase({
      detail: {
        state,
        version: 7,
        dong: { code: dong, sido: '서울', sigungu: '성동구', name: '금호1가동' },
        transferTo: state.transfer && { code: otherDong, sido: '서울', sigungu: '성동구', name: '옥수동' },
      } as CaseDetail,
      household: { name: '한○윤', masked: true, others: null, erased: false },
      news: null,
      outside: null,
      timeline: { items: [], next: null },
      letters: { items: [], next: null },
      happened: house.history().map(({ at, by, event }) => ({ at, by, byName: null, event })),
      files: new Map(),
      candidates: [],
      openedNumbers: new Map(),
      laterCase: null,
      merged: { into: null, from: [] },
      alike: [],
      names,
      resourceNames: new Map(),
      seenAs: 'DONG_OFFICER',
      person: holderOf('officer'),
      now,
      inside: insideOf(state, extent, now),
      language: 'en',
    });
  };

  it('has its clocks nearest first, each with the rule behind it and its owner’s name', () => {
    const house = householdIn('registered');
    house.does('requestGrant');
    const { clocks } = show(house);
    expect(clocks.map(({ dueAt }) => dueAt)).toEqual(clocks.map(({ dueAt }) => dueAt).sort());
    expect(clocks[0]).toMatchObject({
      act: 'recordFieldCheck',
      about: 'g1',
      counted: 'hours',
      owner: { name: `이름 ${people.emergencyOfficer}` },
      rule: { code: 'D01', law: '긴급복지지원법 제8조제1항', strength: 'GUIDE', verified: true },
      lateness: 'no',
    });
    expect(clocks.find(({ act }) => act === 'recordAssessment')).toMatchObject({ counted: 'days' });
  });

  it('shows the day that counts now where a duty sleeps, at its clock and at the visit itself', () => {
    const house = householdIn('inService');
    const [before] = show(house).visits;
    const until = plusDays(house.today(), 10);
    house.does('pauseClock', { clockId: 'visit/v1/1', until });
    const { visits, clocks } = show(house);
    const clock = clocks.find(({ act }) => act === 'recordVisit');
    expect(visits[0]?.dueDay).toBe(clock?.dueDay);
    expect(visits[0]?.dueDay.localeCompare(before?.dueDay ?? '')).toBe(1);
  });

  it('says how late a duty is: late from its moment, escalated once the head was told', () => {
    const house = householdIn('reported');
    const lateness = () => show(house).clocks[0]?.lateness;
    house.sleep(24 * 10);
    expect(lateness()).toBe('late');
    house.wait({ days: 10 });
    expect(lateness()).toBe('escalated');
  });

  it('has for every part the ETag that a decision on it must bring back', () => {
    const house = householdIn('conferenced');
    house.does('requestGrant');
    const { etags, grants } = show(house);
    expect(etags).toEqual({
      classification: '"classification/1"',
      plan: '"plan/0"',
      closing: '"closing/0"',
      // One grant, one report, and seven duties of the case so far.
      whole: '"whole/9"',
    });
    expect(grants.map(({ etag }) => etag)).toEqual(['"grant-g1/1"']);
  });

  it('says of a sleeping duty what it used, slept and has left, and what moved its date', () => {
    const house = householdIn('registered');
    const assessment = () => show(house).clocks.find(({ act }) => act === 'recordAssessment');
    expect(assessment()).toMatchObject({ pause: null, moved: null });
    const was = assessment()?.dueDay;
    house.wait({ days: 3 });
    house.does('pauseClock', { clockId: 'assessment/1', until: plusDays(house.today(), 7) });
    house.wait({ days: 4 });
    expect(assessment()).toMatchObject({
      pausedUntil: plusDays(house.today(), 3),
      pause: { reason: 'HOSPITAL', asleep: true, usedDays: 3, pausedDays: 4, leftDays: 7 },
      moved: { cause: 'PAUSE', was },
    });
    house.does('resumeClock', { clockId: 'assessment/1' });
    expect(assessment()).toMatchObject({ pausedUntil: null, pause: { asleep: false, leftDays: 7 } });
  });

  it('has every noun of the case, with the names of those it tells of', () => {
    const house = busy();
    house.does('adviseCase');
    house.does('answerAdvice');
    const view = show(house);
    expect(view.extensions).toMatchObject([{ id: 'x1', status: 'asked', by: 'COMMITTEE' }]);
    expect(view.selections).toMatchObject([{ id: 'n1', thing: 'HOME_REPAIR', status: 'asked' }]);
    expect(view.consents).toMatchObject([{ id: 'c1', kind: 'CONSENT_3RD', holds: true }]);
    expect(view.transfer).toMatchObject({
      toDong: { name: '옥수동' },
      officer: { staffId: peopleThere.officer },
    });
    expect(view.people.nurse.deputy).toMatchObject({ deputy: { name: '이름 staff-deputy' }, active: true });
    expect(view.people.nurse.deputies).toMatchObject([{ deputy: { name: '이름 staff-deputy' }, of: null }]);
    expect(view.people.officer).toMatchObject({ deputy: null, deputies: [] });
    expect(view.assessments).toMatchObject([{ no: 1, by: { staffId: people.officer } }]);
    const advice = [
      { point: 'RESOURCE', answer: 'FOLLOWED' },
      { point: 'LEGAL', answer: 'FOLLOWED' },
    ];
    expect(view.escalations).toMatchObject([
      { id: 'e1', status: 'answered', advice: { evaluation: 'STEP_IN', points: advice } },
    ]);
    const heard = show(deceived()).grants[0];
    expect(heard?.recovery).toMatchObject({
      status: 'heard',
      preparedBy: { staffId: people.emergencyOfficer },
    });
  });

  it('counts what is left to pay', () => {
    const house = playHousehold(usualMorning);
    for (const act of [
      'reportCrisis',
      'requestGrant',
      'recordFieldCheck',
      'decideGrant',
      'recordPayment',
    ] as const) {
      house.does(act);
    }
    const [support] = show(house).grants[0]?.supports ?? [];
    expect(support?.leftWon).toBe(
      (support?.units ?? 0) * (support?.amountWon ?? 0) - (support?.paidWon ?? 0),
    );
    expect(support).not.toHaveProperty('endsAt');
  });
});
