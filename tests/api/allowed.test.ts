import { describe, expect, it } from '@jest/globals';
import { actsFor } from '../../api/views/allowed.ts';
import { buildCase, staffIn } from '../../api/views/buildCase.ts';
import type { CaseDetail } from '../../prisma/queries/cases.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import { seats, type Seat } from '../../domain/crisisCase/state.ts';
import { asId } from '../../domain/ids.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { roleFor, type Person } from '../../domain/roles.ts';
import { dayOf } from '../../domain/time.ts';
import { playHousehold, type PlayedHousehold } from '../domain/household.ts';
import { dong, holderOf, people } from '../domain/seats.ts';
import { householdIn, usualMorning } from '../domain/crisisCase/ways.ts';

const viewOf = (house: PlayedHousehold, seat: Seat) => {
  const person = holderOf(seat);
  const now = { at: house.now(), by: person.staffId, edition: 1, rulebook: house.rulebook() };
  return actsFor(house.current(), { person, now, language: 'ko' });
};

/** Households at every stage, with nothing beside the case and with support, linkage and visits under way. */
function everyHousehold(): [string, PlayedHousehold][] {
  const plain = stages.map((stage): [string, PlayedHousehold] => [stage, householdIn(stage)]);
  const busy = householdIn('inService');
  for (const act of ['requestGrant', 'recordFieldCheck', 'decideGrant', 'offerLinkage'] as const)
    busy.does(act);
  const served = householdIn('inService');
  served.does('endVisits');
  return [...plain, ['inService with everything under way', busy], ['inService with nothing left', served]];
}

/** What was asked for already is not asked for again; another of its kind may be. */
const anotherOf: Readonly<Partial<Record<string, object>>> = {
  requestGrant: { supports: [{ kind: 'HOUSING', sub: null }] },
  offerLinkage: { resourceId: 'another-helper' },
};

describe('what a case offers', () => {
  it.each(everyHousehold())('%s: is what the rules accept, and what it denies they refuse', (_, house) => {
    const state = house.state();
    for (const seat of seats) {
      const { allowed, notYet } = viewOf(house, seat);
      for (const { act } of allowed) {
        const judged = house.judge(house.command(act, anotherOf[act] ?? {}), people[seat]);
        expect([act, seat, judged]).toEqual([act, seat, expect.any(Array)]);
      }
      for (const { act } of notYet) {
        expect([act, isRefusal(house.judge(house.command(act), people[seat]))]).toEqual([act, true]);
      }
    }
    expect(house.state()).toBe(state);
  });

  it.each(everyHousehold())('%s: offers every duty that can be done now to its owner', (_, house) => {
    for (const { seat, act, waitsFor, opensOn } of house.clocks()) {
      if (waitsFor !== null || (opensOn !== null && opensOn > dayOf(house.now()))) continue;
      expect(viewOf(house, seat).allowed.map((one) => one.act)).toContain(act);
    }
  });

  it('is nothing but a report for whoever only reports, and nothing at all elsewhere', () => {
    const house = householdIn('registered');
    expect(viewOf(house, 'supervisor')).toEqual({ allowed: [], notYet: [] });
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
    house.does('recordFieldCheck');
    house.does('decideGrant');
    expect(aboutsOf('emergencyOfficer', 'recordPayment')).toEqual(
      house.current().grants[0]?.supports.map(({ id }) => id),
    );
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

describe('a case as it is shown', () => {
  const show = (house: PlayedHousehold) => {
    const state = house.current();
    const names = new Map(staffIn(state).map((id) => [id, `이름 ${id}`]));
    return buildCase({
      detail: {
        state,
        version: 7,
        dong: { code: dong, sido: '서울', sigungu: '성동구', name: '금호1가동' },
      } as CaseDetail,
      household: { name: '한○윤', masked: true, others: null },
      timeline: { items: [], next: null },
      names,
      resourceNames: new Map(),
      seenAs: 'DONG_OFFICER',
      person: holderOf('officer'),
      now: { at: house.now(), by: people.officer, edition: 1, rulebook: house.rulebook() },
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
    expect(etags).toEqual({ classification: '"classification/1"', plan: '"plan/0"', closing: '"closing/0"' });
    expect(grants.map(({ etag }) => etag)).toEqual(['"grant-g1/1"']);
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
