import { describe, expect, it } from '@jest/globals';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { actionsBefore } from '../../domain/meetingAction.ts';
import { plusDays } from '../../domain/time.ts';
import { heard } from './crisisCase/readiness.ts';
import { householdIn } from './crisisCase/ways.ts';
import { people } from './seats.ts';

const status = (house: ReturnType<typeof householdIn>) => house.current().actions?.at(-1)?.status;

describe('후속조치: what a sitting gave somebody to do', () => {
  it('is a duty of its owner by its day, late like every duty, and keeps the case from closing', () => {
    const house = householdIn('informed');
    house.does('takeAction', { kind: 'TASK', owner: 'nurse', dueOn: plusDays(house.today(), 3) });
    expect(house.clock('meetingAction/a1')).toMatchObject({ act: 'completeTask', owner: people.nurse });
    expect(house.refused('requestClosing')).toEqual({ code: 'actionStillOpen', actionId: 'a1' });
    house.wait({ days: 6 });
    expect(house.told('dutyPassed')).toMatchObject([{ clockId: 'meetingAction/a1' }]);
    house.does('completeTask', {}, { lateCause: 'WORKLOAD' });
    expect(status(house)).toBe('done');
  });

  it('may be given up, with a reason', () => {
    const house = householdIn('informed');
    house.does('takeAction');
    const given = { outcome: 'GIVEN_UP', giveUpReason: null } as const;
    expect(house.refused('completeTask', given)).toMatchObject({ code: 'reasonMissing' });
    house.does('completeTask', { outcome: 'GIVEN_UP', giveUpReason: 'NO_RESOURCE' });
    expect(house.current().actions).toMatchObject([{ status: 'givenUp', why: 'NO_RESOURCE' }]);
  });

  it('is a visit among the visits, which another plan of visits leaves, and done once it was made', () => {
    const house = householdIn('inService');
    house.does('takeAction', { kind: 'VISIT', owner: 'nurse', dueOn: house.today() });
    const [first] = house.current().visits;
    expect(first).toMatchObject({ visitor: 'nurse', fromMeeting: true });
    house.does('planVisits');
    expect(house.current().visits[0]?.id).toBe(first?.id);
    house.does('recordVisit', { outcome: 'DONE' });
    expect(status(house)).toBe('done');
  });

  it('is over where its visit is ended with the others, or the whole case ends', () => {
    const house = householdIn('inService');
    house.does('takeAction', { kind: 'VISIT' });
    house.does('endVisits');
    expect(house.current().actions).toMatchObject([{ status: 'givenUp', why: 'VISITS_ENDED' }]);
    house.does('takeAction', { kind: 'TASK' });
    house.does('endCase');
    expect(house.current().actions?.at(-1)).toMatchObject({ status: 'givenUp', why: 'CASE_ENDED' });
  });

  it('is what the next sitting begins with, and no sitting begins with what a later one gave', () => {
    const house = householdIn('inService');
    const [first, second, third] = ['m-1', 'm-2', 'm-3'].map((id) => asId<MeetingId>(id)) as [
      MeetingId,
      MeetingId,
      MeetingId,
    ];
    for (const meetingId of [first, first, second]) house.does('takeAction', { kind: 'TASK', meetingId });
    const before = (meetingId: MeetingId) => actionsBefore(house.current(), meetingId).map(({ id }) => id);
    expect([first, second, third].map(before)).toEqual([[], ['a1', 'a2'], ['a3']]);
    expect(actionsBefore({}, first)).toEqual([]);
  });

  it('is done by the linkage that names it', () => {
    const house = householdIn('informed');
    house.does('takeAction', { kind: 'LINKAGE' });
    house.does('offerLinkage', { actionId: 'a1' });
    expect(house.current().actions).toMatchObject([{ status: 'done', linkageId: 'l1' }]);
  });
});

describe('지원중단·환수 의결: the committee’s decision', () => {
  it('binds the order after a deceit, and nothing else does', () => {
    const house = householdIn('informed');
    heard(house);
    house.does('takeRecoveryDecision', { amountWon: 1 });
    expect(house.refused('orderReturn', { amountWon: 2 })).toMatchObject({
      ...{ code: 'committeeBinds', amountWon: 1, stop: true },
    });
    house.does('orderReturn', { amountWon: 1 });
    expect(house.current().grants[0]?.recovery).toMatchObject({ status: 'ordered', amountWon: 1 });
  });

  it('asks for the prior notice that nobody owed, where support was only found inadequate', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    for (const act of ['recordFieldCheck', 'decideGrant', 'recordPayment', 'recordAfterCheck'] as const)
      house.does(act);
    house.does('recordAdequacy', { outcome: 'INADEQUATE' });
    expect(house.clock('priorNotice/g1')).toBeUndefined();
    house.does('takeRecoveryDecision');
    expect(house.clock('priorNotice/g1')).toMatchObject({
      act: 'giveNotice',
      owner: people.emergencyOfficer,
    });
  });
});
