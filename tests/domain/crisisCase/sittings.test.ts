import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { needsOf } from '../../../domain/crisisCase/needs.ts';
import { standingAt } from '../../../domain/crisisCase/sittings.ts';
import { asId, type MeetingId } from '../../../domain/ids.ts';
import { committeePlaceOf } from '../../../domain/meeting/questions.ts';
import { dong, householdId, people } from '../seats.ts';
import { giveLivelihood, householdIn } from './ways.ts';

const another = asId<MeetingId>(`${householdId}-sitting2`);
const needs = (house: ReturnType<typeof householdIn>) =>
  needsOf(house.current()).map(({ kind, about, committee, proposal }) => [
    ...[kind, about, committee.kind, proposal],
  ]);

describe('what a case needs a committee for', () => {
  it('is its conference, its review, an extension beyond the authority and a selection, each of its committee', () => {
    const house = householdIn('assessed');
    house.does('requestSelection', { way: 'SITTING' });
    giveLivelihood(house);
    house.does('recordAfterCheck');
    expect(needs(house).toSorted()).toEqual([
      ['ADEQUACY', 'g1', 'EMERGENCY_REVIEW', 'ADEQUATE'],
      ['CONFERENCE', null, 'DONG_CONFERENCE', 'GENERAL'],
      ['SELECTION', 'n1', 'EMERGENCY_SELECTION', 'SELECT'],
    ]);
    for (const { committee } of needsOf(house.current()))
      expect(committeePlaceOf(committee.kind, dong)).toBe(committee.place);
    expect(committeePlaceOf('EMERGENCY_SELECTION', dong)).toBe(dong);
    house.does('requestExtension', { decider: 'COMMITTEE' });
    expect(needs(house)).toContainEqual(['EXTENSION', 'x1', 'EMERGENCY_REVIEW', null]);
  });

  it('is not what a chair decides alone first, but its confirmation after that (K1)', () => {
    const house = householdIn('informed');
    house.does('requestSelection', { way: 'CHAIR_FIRST' });
    expect(needs(house)).toEqual([]);
    house.does('decideSelection', { votes: null }, { sitting: null });
    expect(needs(house)).toEqual([['SELECTION', 'n1', 'EMERGENCY_SELECTION', 'RATIFY']]);
  });
});

describe('a case that stands on an agenda', () => {
  it('tells its officer, says nothing twice, and hears of another day', () => {
    const house = householdIn('assessed');
    house.does('noteSitting');
    expect(house.letters('sittingNoted')).toMatchObject([{ to: { staffId: people.officer } }]);
    expect(house.does('noteSitting')).toEqual([]);
    expect(house.does('noteSitting', { startsAt: house.clocks()[0]?.due.at ?? house.now() })).toHaveLength(1);
    expect(house.current().sittings).toHaveLength(1);
  });

  it('stays with the first of two sittings that took it, and goes where it was moved', () => {
    const house = householdIn('assessed');
    house.does('noteSitting');
    expect(house.refused('noteSitting', { meetingId: another }).code).toBe('sittingElsewhere');
    const [note] = house.current().sittings ?? [];
    house.does('noteSitting', { meetingId: another, instead: note?.meetingId ?? null });
    // What the first one says afterwards is of no matter any more.
    expect(house.does('leaveSitting', { meetingId: note?.meetingId ?? another })).toEqual([]);
    expect(house.current().sittings).toMatchObject([{ meetingId: another }]);
  });

  it('takes its item off where the need ends elsewhere, and not where that meeting decided', () => {
    const over = householdIn('assessed');
    over.does('noteSitting');
    over.does('endCase');
    expect(over.told('sittingGivenUp')).toMatchObject([{ kind: 'CONFERENCE' }]);
    const message = crisisCase.messages(
      over.told('sittingGivenUp')[0] as Parameters<typeof crisisCase.messages>[0],
      over.state(),
    );
    expect(message).toMatchObject([{ entity: 'meeting', command: { type: 'withdrawNeed' } }]);

    const decided = householdIn('assessed');
    decided.does('noteSitting');
    const [{ meetingId, item } = { meetingId: another, item: 1 }] = decided.current().sittings ?? [];
    decided.does('recordConference', {}, { sitting: { meetingId, item } });
    expect([decided.told('sittingGivenUp'), decided.current().sittings]).toEqual([[], []]);
  });

  it('is held by a conference that nobody owes no longer than the day of its sitting', () => {
    const house = householdIn('inService');
    house.does('noteSitting');
    const [{ meetingId, item } = { meetingId: another, item: 1 }] = house.current().sittings ?? [];
    expect(house.refused('noteSitting', { meetingId: another }).code).toBe('sittingElsewhere');
    house.wait({ days: 2 });
    house.does('recordConference', {}, { sitting: { meetingId, item } });
    house.wait({ days: 1 });
    expect(standingAt(house.current(), house.now())).toEqual([]);
    house.does('noteSitting', { meetingId: another });
    expect(standingAt(house.current(), house.now())).toMatchObject([{ meetingId: another, need: null }]);
  });

  it('is held by what came to be owed while it stood there until that is decided', () => {
    const house = householdIn('registered');
    house.does('noteSitting');
    house.does('recordAssessment');
    expect(house.current().sittings).toMatchObject([{ need: 'conference/1' }]);
    house.wait({ days: 3 });
    expect(house.refused('noteSitting', { meetingId: another }).code).toBe('sittingElsewhere');
    const [{ meetingId, item } = { meetingId: another, item: 1 }] = house.current().sittings ?? [];
    house.does('recordConference', {}, { sitting: { meetingId, item } });
    expect(house.current().sittings).toEqual([]);

    const early = householdIn('registered');
    early.does('noteSitting');
    early.wait({ days: 3 });
    early.does('recordAssessment');
    expect(standingAt(early.current(), early.now())).toEqual([]);
    expect(early.does('noteSitting', { meetingId: another })).toMatchObject([{ need: 'conference/1' }]);
  });

  it('hears of a matter that is no duty of its own and has a thing that it is about, as stop and return', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    expect(house.does('noteSitting', { kind: 'STOP_RECOVERY', about: 'g1' })).toMatchObject([
      { type: 'sittingNoted', kind: 'STOP_RECOVERY', about: 'g1', need: null },
    ]);
    expect(house.refused('noteSitting', { kind: 'ADEQUACY', about: 'g1' }).code).toBe('nothingToDecide');
  });

  it('has a sitting asked for once for each clock, and of what it does not need never', () => {
    const house = householdIn('assessed');
    expect(house.does('proposeSitting')).toHaveLength(1);
    expect(house.does('proposeSitting')).toEqual([]);
    expect(house.does('proposeSitting', { need: 'adequacy/g9' })).toEqual([]);
    expect(house.letters('sittingProposed')).toHaveLength(1);
  });
});

describe('what a committee decides', () => {
  it('was taken from its chair before edition 6, and comes from minutes alone since', () => {
    const house = householdIn('assessed');
    const command = house.command('recordConference', {}, { sitting: null });
    const now = { at: house.now(), by: people.conferenceChair, rulebook: house.rulebook() };
    const judged = (edition: number) => crisisCase.decide(house.state(), command, { ...now, edition });
    expect(judged(5)).toMatchObject([{ type: 'conferenceRecorded' }]);
    expect(judged(6)).toEqual({ code: 'onlyFromMeeting', kind: 'CONFERENCE' });
  });
});
