import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import { stages } from '../../../domain/crisisCase/stages.ts';
import { asId, householdOf } from '../../../domain/ids.ts';
import { kst, playHousehold, seatOf } from '../household.ts';
import { householdId, people } from '../seats.ts';
import { giveLivelihood, householdIn, usualMorning } from './ways.ts';

const stagesThatJoin = stages.filter(
  (stage) => !['ended', 'closeRequested', 'followUp', 'archived'].includes(stage),
);
const opening: readonly Act[] = ['reportCrisis', 'absorbHousehold'];
const actsOnACase = (Object.keys(seatOf) as Act[]).filter((act) => !opening.includes(act));

describe('the first report of a household', () => {
  it('opens a case with the officer of the dong to make contact', () => {
    const house = playHousehold(usualMorning);
    const [opened, ...more] = house.does('reportCrisis', { reporterKind: 'TONGJANG' });
    expect(opened).toMatchObject({ type: 'caseOpened', openedAt: usualMorning, reporterKind: 'TONGJANG' });
    expect(more).toEqual([]);
    expect(house.current()).toMatchObject({ stage: 'reported', reports: 1, previousCaseId: null });
    expect(householdOf(house.current().caseId)).toBe(householdId);
    expect(house.clocks()).toMatchObject([{ act: 'recordContact', seat: 'officer', owner: people.officer }]);
  });

  it('leaves three working days for the contact, over Christmas and a weekend', () => {
    const house = householdIn('reported', kst('2026-12-24T10:00'));
    expect(house.clocks()[0]?.due).toMatchObject({ rule: 'CONTACT', day: '2026-12-30', provisional: false });
    expect(house.clocks()[0]?.due.at).toBe(kst('2026-12-31T00:00'));
  });

  it('leaves 24 real hours where it is urgent, whatever day it is', () => {
    const house = playHousehold(kst('2027-02-05T18:40'));
    house.does('reportCrisis', { urgent: true });
    expect(house.clocks()[0]?.due.at).toBe(kst('2027-02-06T18:40'));
  });

  it('keeps the earlier case that the caller found in the record', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { previousCaseId: asId('aaaaaaaaaaaaaaaaaaaa-11111111') });
    expect(house.current().previousCaseId).toBe('aaaaaaaaaaaaaaaaaaaa-11111111');
  });

  it.each(actsOnACase)('is needed before %s', (act) => {
    expect(playHousehold(usualMorning).refused(act)).toEqual({ code: 'notOpen' });
  });
});

describe('a second report', () => {
  it.each(stagesThatJoin)('joins the open case in stage %s and leaves it where it is', (stage) => {
    const house = householdIn(stage);
    const { caseId, dues } = house.current();
    const events = house.does('reportCrisis');
    expect(events.map(({ type }) => type)).toEqual(['reportJoined']);
    expect(house.current()).toMatchObject({ caseId, stage, dues, reports: 2 });
  });

  it('of the same household within the hour makes no second case', () => {
    const house = playHousehold(kst('2026-12-01T22:10'));
    house.does('reportCrisis', { urgent: true });
    house.wait({ hours: 1 });
    house.does('reportCrisis', { urgent: true });
    expect(house.told('caseOpened')).toHaveLength(1);
    expect(house.clocks()[0]?.due.at).toBe(kst('2026-12-02T22:10'));
  });

  it('that is urgent shortens the contact that is still owed', () => {
    const house = householdIn('reported');
    house.wait({ hours: 2 });
    house.does('reportCrisis', { urgent: true });
    expect(house.current().urgent).toBe(true);
    expect(house.clocks()).toMatchObject([{ act: 'recordContact', due: { at: kst('2026-12-02T11:30') } }]);
  });

  it('that is urgent lengthens nothing and opens no contact that was made', () => {
    const house = householdIn('reported');
    house.until(kst('2026-12-04T12:00'));
    house.does('reportCrisis', { urgent: true });
    expect(house.clocks()[0]?.due.day).toBe('2026-12-04');
    const reached = householdIn('contacted');
    reached.does('reportCrisis', { urgent: true });
    expect(reached.clocks().map(({ act }) => act)).toEqual(['recordIntake']);
  });

  it('while approval of the closing is asked for stops the closing, so that support can be asked for at once', () => {
    const house = householdIn('closeRequested');
    const events = house.does('reportCrisis', { urgent: true });
    expect(events.map(({ type }) => type)).toEqual([
      'reportJoined',
      'closingReturned',
      'dutyOpened',
      'dutyOpened',
    ]);
    expect(house.current()).toMatchObject({ stage: 'informed', closing: null, reports: 2 });
    expect(house.refused('approveClosing')).toMatchObject({ code: 'actOutOfOrder' });
    house.does('requestGrant');
  });
});

describe('a report after the whole case has ended', () => {
  it('begins it anew with the first contact, for in the ended case nobody could be helped', () => {
    const house = householdIn('ended');
    expect(house.refused('requestGrant')).toMatchObject({ code: 'actOutOfOrder' });
    const events = house.does('reportCrisis', { urgent: true });
    expect(events.map(({ type }) => type)).toEqual(['reportJoined']);
    expect(house.current()).toMatchObject({ stage: 'reported', reports: 2 });
    expect(house.clocks()).toMatchObject([{ act: 'recordContact', due: { rule: 'CONTACT_URGENT' } }]);
    house.does('requestGrant');
  });

  it('does so while its closing waits for the head, too, and leaves the reviews to be made', () => {
    const house = householdIn('reported');
    giveLivelihood(house);
    house.does('endCase');
    house.does('reportCrisis');
    expect(house.clock('afterCheck/g1')).toBeDefined();
    const closing = householdIn('ended');
    closing.does('requestClosing');
    closing.does('reportCrisis');
    expect(closing.current()).toMatchObject({ stage: 'reported', closing: null });
    expect(closing.clocks()).toMatchObject([{ act: 'recordContact', due: { rule: 'CONTACT' } }]);
  });
});

describe('a report after the closing', () => {
  it('archives the case that is only followed up and opens the next, linked to it', () => {
    const house = householdIn('followUp');
    const { caseId } = house.current();
    const events = house.does('reportCrisis');
    expect(events).toMatchObject([
      { type: 'caseArchived', cause: 'reopened' },
      { type: 'caseOpened', previousCaseId: caseId },
    ]);
    expect(house.current()).toMatchObject({ stage: 'reported', reports: 1, parts: { closing: 0 } });
    expect(house.current().caseId).not.toBe(caseId);
    expect(house.clocks().map(({ act }) => act)).toEqual(['recordContact']);
  });

  it('opens the next where the case is archived but its house still stands, linked to the last whatever the caller found', () => {
    const house = householdIn('archived');
    const { caseId } = house.current();
    expect(house.alarm()).toBeNull();
    house.does('reportCrisis', { previousCaseId: asId('aaaaaaaaaaaaaaaaaaaa-22222222') });
    expect(house.current()).toMatchObject({ stage: 'reported', previousCaseId: caseId });
  });

  it('makes an act that names the episode before another episode', () => {
    const house = householdIn('followUp');
    const { caseId } = house.current();
    house.does('reportCrisis');
    const state = house.state();
    expect(house.refused('recordFollowUp', {}, { caseId })).toEqual({ code: 'otherEpisode' });
    expect(house.refused('recordContact', {}, { caseId })).toEqual({ code: 'otherEpisode' });
    expect(house.state()).toBe(state);
  });
});
