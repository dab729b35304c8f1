import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '../../../domain/calendar.ts';
import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { finishGrant, giveLivelihood, householdIn, makeVisits } from './ways.ts';

const acts = (house: PlayedHousehold) => house.clocks().map(({ act }) => act);

describe('asking for the closing', () => {
  it.each<Stage>(['informed', 'notSelected', 'serviceLink', 'inService'])(
    'is open to a case that is %s',
    (stage) => {
      const house = householdIn(stage);
      if (stage === 'inService') house.does('endVisits');
      house.does('requestClosing', { reason: 'DECLINED' });
      expect(house.current()).toMatchObject({
        stage: 'closeRequested',
        closing: { reason: 'DECLINED', requestedBy: people.officer, from: stage },
      });
      expect(house.clocks()).toMatchObject([
        { act: 'approveClosing', owner: people.head, due: { rule: 'CLOSING_APPROVAL', day: '2026-12-04' } },
      ]);
    },
  );

  it('is refused while visits are planned, and falls due once they are made or ended', () => {
    const house = householdIn('inService');
    expect(house.refused('requestClosing')).toEqual({ code: 'visitsStillOpen', left: 4 });
    expect(acts(house)).not.toContain('requestClosing');
    makeVisits(house);
    expect(house.clock('closingRequest/1')?.due.day).toBe('2027-01-05');
    house.does('requestClosing');
  });

  it('is refused while a linkage is offered or delivering', () => {
    const house = householdIn('informed');
    house.does('offerLinkage');
    expect(house.refused('requestClosing')).toEqual({ code: 'linkageStillOpen', linkageId: 'l1' });
    house.does('answerLinkage', { answer: 'ACCEPTED' });
    house.does('reviewLinkage', { outcome: 'CONTINUES' });
    expect(house.refused('requestClosing')).toEqual({ code: 'linkageStillOpen', linkageId: 'l1' });
    house.does('reviewLinkage', { outcome: 'DONE' });
    house.does('requestClosing');
  });

  it('is refused until a grant is answered, paid, over and reviewed (K15, K24)', () => {
    const house = householdIn('informed');
    const refusal = { code: 'grantStillOpen', grantId: 'g1' };
    house.does('requestGrant');
    expect(house.refused('requestClosing')).toEqual(refusal);
    house.does('recordFieldCheck');
    expect(house.refused('requestClosing')).toEqual(refusal);
    house.does('decideGrant');
    house.does('seeGrant');
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    house.until(kst('2027-01-01T00:00'));
    expect(house.current().grants[0]?.supports).toMatchObject([{ ended: true, paidWon: 0 }]);
    expect(house.refused('requestClosing')).toEqual(refusal);
    house.does('recordPayment', {}, { lateCause: 'BANK' });
    house.does('requestClosing');
  });

  it('waits for the review of help that was over the day it was given', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck');
    house.does('decideGrant');
    house.does('recordPayment');
    house.wait({ hours: 4 });
    house.does('seeGrant');
    house.wait({ days: 2 });
    expect(house.told('supportEnded')).toHaveLength(1);
    expect(house.refused('requestClosing')).toMatchObject({ code: 'grantStillOpen' });
    house.does('recordAfterCheck');
    house.does('recordAdequacy', { outcome: 'INADEQUATE' });
    house.does('requestClosing');
  });

  it('is not hindered by a grant that was declined or whose crisis was not confirmed', () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordFieldCheck', { confirmed: false });
    house.does('requestGrant');
    house.does('recordFieldCheck');
    house.does('decideGrant', { help: [] });
    expect(house.current().grants.map(({ status }) => status)).toEqual(['notConfirmed', 'declined']);
    house.does('requestClosing');
  });

  it('leaves the list when new work comes, and comes back as a new duty when that is done', () => {
    const house = householdIn('notSelected');
    expect(house.clock('closingRequest/1')).toBeDefined();
    giveLivelihood(house);
    expect(acts(house)).not.toContain('requestClosing');
    finishGrant(house);
    expect(house.now()).toBe(kst('2027-03-01T00:00'));
    expect(house.clock('closingRequest/2')?.due.day).toBe('2027-03-07');
  });

  it('is refused from the head, to whom the approval would fall (K7)', () => {
    const house = householdIn('informed');
    expect(house.refused('requestClosing', {}, { by: people.head })).toEqual({ code: 'approverPrepared' });
  });

  it('is stale for whoever has not seen that it was returned', () => {
    const house = householdIn('informed');
    house.does('requestClosing', { seen: 0 });
    house.does('returnClosing', { seen: 1 });
    expect(house.refused('requestClosing', { seen: 1 })).toEqual({ code: 'stale', part: 'closing', now: 2 });
  });
});

describe('approval of the closing', () => {
  it('is refused to whoever asked for it, and given by anybody else who says why (K7, K22)', () => {
    const house = householdIn('closeRequested');
    expect(house.refused('approveClosing', {}, { by: people.officer })).toEqual({ code: 'approverPrepared' });
    const by = people.supervisor;
    expect(house.refused('approveClosing', {}, { by })).toEqual({
      code: 'takeOverCauseMissing',
      field: 'takeOver',
    });
    house.does('approveClosing', { takeOver: 'ON_LEAVE' }, { by });
    expect(house.current()).toMatchObject({ stage: 'followUp', closedOn: '2026-12-01' });
  });

  it.each(['approveClosing', 'returnClosing'] as const)(
    'is stale for %s by somebody who saw an older request',
    (act) => {
      const house = householdIn('closeRequested');
      expect(house.refused(act, { seen: 0 })).toEqual({ code: 'stale', part: 'closing', now: 1 });
    },
  );

  it('that is returned puts the case back where it was, with its clocks', () => {
    const house = householdIn('closeRequested');
    house.wait({ days: 1 });
    house.does('returnClosing');
    expect(house.current()).toMatchObject({ stage: 'informed', closing: null });
    expect(acts(house)).toEqual(['requestClosing', 'reviewService']);
    house.does('requestClosing');
    expect(house.clocks().map(({ id }) => id)).toEqual(['closingApproval/2']);
  });
});

describe('follow-up', () => {
  it('looks in one, three and six months after the closing, on working days (D23)', () => {
    const house = householdIn('followUp');
    const { calendar } = house.rulebook();
    const days = house.current().followUps.map(({ due }) => due.day);
    expect(days).toEqual(['2027-01-04', '2027-03-02', '2027-06-01']);
    expect(days.every((day) => isWorkingDay(day, calendar))).toBe(true);
    expect(house.clocks()).toMatchObject([
      { id: 'followUp/1', act: 'recordFollowUp', about: '1', opensOn: '2026-12-21', due: { rule: 'D23' } },
    ]);
  });

  it('may be made from two weeks before its day, not earlier', () => {
    const house = householdIn('followUp');
    house.until(kst('2026-12-20T23:59'));
    const opensOn = getPlainDate('2026-12-21');
    expect(house.refused('recordFollowUp')).toEqual({ code: 'followUpNotDue', opensOn });
    house.until(kst('2026-12-21T00:00'));
    house.does('recordFollowUp', { outcome: 'WATCH' });
    expect(house.clocks().map(({ id }) => id)).toEqual(['followUp/2']);
  });

  it('ends the case by itself with the last one', () => {
    const house = householdIn('archived');
    expect(house.told('followUpRecorded').map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(house.told('caseArchived')).toEqual([{ type: 'caseArchived', cause: 'followedUp' }]);
    expect(house.clocks()).toEqual([]);
    expect(house.alarm()).toBeNull();
    expect(house.ring()).toEqual([]);
  });
});

describe('a closing that nobody has to look in after (K24)', () => {
  it.each(['DIED', 'MOVED_AWAY', 'DECLINED', 'LOST_CONTACT', 'INFORMED_ONLY'] as const)(
    'because of %s is archived with its approval',
    (noFollowUp) => {
      const house = householdIn('informed');
      house.does('requestClosing', { reason: 'INFORMED', noFollowUp });
      const events = house.does('approveClosing');
      expect(events).toMatchObject([
        { type: 'closingApproved', closedOn: '2026-12-01', followUps: [] },
        { type: 'caseArchived', cause: 'withoutFollowUp' },
      ]);
      expect(house.clocks()).toEqual([]);
      expect(house.alarm()).toBeNull();
    },
  );
});

describe('a closing that is returned (반려, K22)', () => {
  it('says what is missing, and gives the case back what was owed before, but for the closing itself', () => {
    const house = householdIn('contacted');
    house.does('recordConsent', { kind: 'CONSENT_SENSITIVE' });
    house.does('recordHealth');
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
    const owed = house.clock('firstLinkage/1');
    house.does('requestClosing');
    expect(house.clocks().map(({ id }) => id)).toEqual(['closingApproval/1']);
    house.does('returnClosing', { returnReason: 'GOALS_OPEN' });
    expect(house.told('closingReturned')).toMatchObject([{ reason: 'GOALS_OPEN' }]);
    expect(house.clock('firstLinkage/1')).toEqual(owed);
  });

  it('rings for nothing that waited meanwhile, and once for it afterwards', () => {
    const house = householdIn('contacted');
    house.does('recordConsent', { kind: 'CONSENT_SENSITIVE' });
    house.does('recordHealth');
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
    house.does('requestClosing');
    house.wait({ days: 30 });
    expect(house.told('dutyPassed').map(({ act }) => act)).toEqual(['approveClosing']);
    house.does('returnClosing');
    house.wait({ hours: 1 });
    const passed = house.told('dutyPassed').filter(({ act }) => act === 'offerLinkage');
    expect(passed.map(({ clockId }) => clockId)).toEqual(['firstLinkage/1']);
  });
});

describe('대결: somebody decides in the head’s place (K22)', () => {
  it('says why, and is never whoever asked (K7)', () => {
    const house = householdIn('closeRequested');
    const takeOver = 'URGENT';
    expect(house.refused('approveClosing', { takeOver }, { by: people.officer })).toEqual({
      code: 'approverPrepared',
    });
    house.does('approveClosing', { takeOver }, { by: people.nurse });
    expect(house.told('closingApproved')).toMatchObject([{ takeOver }]);
  });
});
