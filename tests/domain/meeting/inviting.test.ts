import { describe, expect, it } from '@jest/globals';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import { evolveMeeting } from '../../../domain/meeting/evolve.ts';
import { sittingForecast } from '../../../domain/meeting/forecast.ts';
import { quorumForecast } from '../../../domain/meeting/items.ts';
import { meetingAlarm } from '../../../domain/meeting/lateness.ts';
import { reminding } from '../../../domain/meeting/reminding.ts';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { dong } from '../seats.ts';
import { kst } from '../household.ts';
import {
  chair,
  item,
  memberId,
  playMeeting,
  rosterOf,
  secretary,
  sittingAt,
  type PlayedMeeting,
} from './played.ts';

const council = { kind: 'DONG_COUNCIL', place: dong } as const;
const coming = { answer: 'COMING', absence: null } as const;
const away = { answer: 'NOT_COMING', absence: 'AWAY' } as const;
const move = { moveCause: 'CHAIR_ABSENT', urgentCause: null } as const;

const invited = (more = {}): PlayedMeeting => {
  const played = playMeeting({ edition: 2, ...more });
  played.does('callMeeting', { urgentCause: null });
  return played;
};
const lettersOf = (played: PlayedMeeting, ...templates: string[]) =>
  played.letters().filter(({ template }) => templates.includes(template));

describe('an invitation', () => {
  it('is numbered from 0 and goes to everybody with a vote; under edition 1 it had no number', () => {
    const facts = lettersOf(invited(), 'meetingCalled').map((letter) => letter.facts);
    expect(facts).toHaveLength(7);
    expect(facts[0]).toEqual({
      ...{ committee: 'EMERGENCY_REVIEW', startsAt: sittingAt },
      ...{ sequence: 0, way: 'SITTING', method: 'REQUEST' },
    });
    const old = playMeeting();
    expect(old.does('callMeeting', { urgentCause: null })[0]).not.toHaveProperty('invitation');
    expect(old.letters()[0]?.facts).toEqual({ committee: 'EMERGENCY_REVIEW', startsAt: sittingAt });
  });

  it('goes to nobody where the sitting was held before it was written down', () => {
    const played = playMeeting({ edition: 2 });
    played.wait(24 * 8 + 5);
    const before = played.letters().length;
    expect(played.does('callMeeting', { urgentCause: 'LIFE_AT_RISK' })).toMatchObject([{ invitation: null }]);
    expect(played.letters()).toHaveLength(before);
    expect(played.does('cancelMeeting', { cancelCause: 'NO_ITEMS' })).toMatchObject([{ invitation: null }]);
    expect(lettersOf(played, 'meetingCalledOff')).toEqual([]);
  });

  it('grows by one with every move and with the end of it, and a move is notice of the new day', () => {
    const played = invited();
    played.does('answerInvitation', coming, memberId(1));
    const first = played.does('moveMeeting', {
      ...move,
      startsAt: kst('2026-11-27T10:00'),
      where: '3층 회의실',
    });
    expect(first).toMatchObject([
      {
        ...{ from: sittingAt, heldOn: '2026-11-27', where: '3층 회의실', notice: null },
        ...{ noticeAt: played.now(), invitation: { sequence: 1 }, sitting: { day: '2026-11-27' } },
      },
    ]);
    expect(played.meeting().answers).toBeUndefined();
    played.does('moveMeeting', { ...move, startsAt: kst('2026-11-30T10:00') });
    played.does('cancelMeeting', { cancelCause: 'OTHER_DAY' });
    const numbers = lettersOf(played, 'meetingMoved', 'meetingCalledOff').map(({ facts }) => [
      facts.sequence,
      facts.method,
      facts.where,
    ]);
    expect(numbers.slice(0, 1)).toEqual([[1, 'REQUEST', '3층 회의실']]);
    expect(numbers.slice(7, 8)).toEqual([[2, 'REQUEST', '3층 회의실']]);
    expect(numbers.slice(14)).toEqual(Array.from({ length: 7 }, () => [3, 'CANCEL', '3층 회의실']));
  });

  it('that is moved too late for its notice says why it is urgent', () => {
    const played = invited({ committee: council });
    const near = { ...move, startsAt: kst('2026-11-20T10:00') };
    expect(played.refused('moveMeeting', near)).toEqual({ code: 'reasonMissing', field: 'urgentCause' });
    played.does('moveMeeting', { ...near, urgentCause: 'DISASTER' });
    expect(played.meeting()).toMatchObject({ urgentCause: 'DISASTER', sequence: 1, heldOn: '2026-11-20' });
  });

  it('is not there yet when a planned sitting moves: its notice is counted anew and nobody hears', () => {
    const played = playMeeting({ edition: 2, committee: council });
    played.does('moveMeeting', {
      ...move,
      startsAt: kst('2026-12-10T10:00'),
      paperId: asId<PaperId>('paper-joining'),
    });
    expect(meetingClocks(played.meeting())).toMatchObject([{ id: 'notice', due: { day: '2026-12-04' } }]);
    expect(played.letters()).toEqual([]);
    played.does('callMeeting', { urgentCause: null });
    expect(played.letters()[0]?.facts).toMatchObject({ sequence: 0, joins: 1 });
    expect(JSON.stringify(played.letters())).not.toContain('paper-joining');
    played.does('moveMeeting', { ...move, startsAt: kst('2026-12-10T10:00'), where: '1층' });
    expect(played.meeting()).toMatchObject({ joiningId: 'paper-joining', where: '1층' });
  });

  it('of whoever was replaced is taken out of their calendar once, and the new one has what is now true', () => {
    const played = invited();
    played.does('answerInvitation', coming, memberId(2));
    played.does('moveMeeting', { ...move, startsAt: kst('2026-11-27T10:00') });
    played.does('answerInvitation', coming, memberId(2));
    const before = played.letters().length;
    const seated = rosterOf(7).map((one) =>
      one.staffId === memberId(2) ? { ...one, staffId: memberId(20) } : one,
    );
    played.does('renewRoster', { seated });
    expect(played.letters().slice(before)).toMatchObject([
      { to: { staffId: memberId(20) }, template: 'meetingCalled', facts: { sequence: 2, method: 'REQUEST' } },
      {
        to: { staffId: memberId(2) },
        template: 'invitationWithdrawn',
        facts: { sequence: 2, method: 'CANCEL', startsAt: kst('2026-11-27T10:00') },
      },
    ]);
    expect(played.meeting().answers).toEqual({});
    expect(played.refused('resendInvitation', { member: memberId(2) }).code).toBe('notAMember');
    played.does('moveMeeting', { ...move, startsAt: kst('2026-11-30T10:00') });
    played.wait(24 * 11);
    played.does('cancelMeeting', { cancelCause: 'OTHER_DAY' });
    const after = played.letters().slice(before + 2);
    expect(after.filter(({ to }) => 'staffId' in to && to.staffId === memberId(2))).toEqual([]);
  });

  it('is sent once more to one member as the same entry, with the same number', () => {
    const played = invited();
    played.does('moveMeeting', { ...move, startsAt: kst('2026-11-27T10:00') });
    played.does('resendInvitation', { member: memberId(3) });
    expect(played.letters().at(-1)).toMatchObject({
      ...{ to: { staffId: memberId(3) }, template: 'meetingCalled' },
      facts: { sequence: 1, method: 'REQUEST', startsAt: kst('2026-11-27T10:00') },
    });
  });
});

describe('an answer', () => {
  it('is a member’s own, changed until the sitting begins, with a reason where they do not come', () => {
    const played = invited();
    expect(played.refused('answerInvitation', { answer: 'NOT_COMING', absence: null }, memberId(1))).toEqual({
      ...{ code: 'reasonMissing', field: 'absence' },
    });
    played.does('answerInvitation', away, memberId(1));
    played.does('answerInvitation', { answer: 'REMOTE', absence: 'AWAY' }, memberId(1));
    expect(played.meeting().answers?.[memberId(1)]).toEqual({
      ...{ answer: 'REMOTE', absence: null, at: played.now(), by: memberId(1) },
    });
    expect(played.refused('answerInvitation', coming, memberId(40)).code).toBe('notAMember');
    played.sits([0, 1, 2, 3]);
    expect(played.refused('answerInvitation', coming, memberId(1)).code).toBe('meetingOutOfOrder');
  });

  it('may come by telephone, which is notice too, and says who wrote it down', () => {
    const played = invited();
    const told = { member: memberId(1), spokeWith: 'OFFICE' } as const;
    played.does('recordTold', { ...told, ...away });
    expect(played.meeting()).toMatchObject({
      told: { [memberId(1)]: { spokeWith: 'OFFICE', by: secretary } },
      answers: { [memberId(1)]: { answer: 'NOT_COMING', absence: 'AWAY', by: secretary } },
    });
    played.does('recordTold', { ...told, member: memberId(2), answer: null, absence: null });
    expect(played.meeting().answers?.[memberId(2)]).toBeUndefined();
    played.does('cancelMeeting', { cancelCause: 'DISASTER' });
    expect(played.meeting().told).toBeUndefined();
    expect(played.refused('recordTold', { ...told, ...coming }).code).toBe('meetingOutOfOrder');
    played.does('recordTold', { ...told, answer: null, absence: null });
    expect(played.meeting().told?.[memberId(1)]?.by).toBe(secretary);
  });

  it('that says no takes the member out of the forecast, and the secretary hears once when too few are left (K13)', () => {
    const played = invited();
    played.does('addItems', { added: [item(1), item(2)] });
    for (const n of [1, 2, 3]) played.does('answerInvitation', away, memberId(n));
    expect(lettersOf(played, 'quorumLost')).toEqual([]);
    const enough = () => played.meeting().items.map((one) => quorumForecast(played.meeting(), one).enough);
    expect(enough()).toEqual([true, true]);
    expect(played.does('declareRecusal', { item: 2 }, memberId(4))).toMatchObject([
      { type: 'memberRecused' },
      { type: 'quorumForecastLost', items: [2] },
    ]);
    expect(enough()).toEqual([true, false]);
    expect(lettersOf(played, 'quorumLost')).toMatchObject([
      { to: { staffId: secretary }, facts: { items: 1 } },
    ]);
    played.does('answerInvitation', away, memberId(5));
    expect(sittingForecast(played.meeting())).toMatchObject({ present: 3, needed: 4, enough: false });
    expect(lettersOf(played, 'quorumLost')).toHaveLength(1);
    played.does('moveMeeting', { ...move, moveCause: 'NO_QUORUM', startsAt: kst('2026-11-27T10:00') });
    expect(sittingForecast(played.meeting()).present).toBe(7);
    for (const n of [1, 2, 3, 5]) played.does('answerInvitation', away, memberId(n));
    expect(lettersOf(played, 'quorumLost')).toHaveLength(2);
  });

  it('under edition 1 changed nothing that anybody was told', () => {
    const played = playMeeting();
    played.does('callMeeting', { urgentCause: null });
    for (const n of [1, 2, 3, 4]) played.does('answerInvitation', away, memberId(n));
    expect(lettersOf(played, 'quorumLost')).toEqual([]);
  });
});

describe('a reminder', () => {
  it('goes once, in the morning of the working day before: to whoever is silent and whoever comes, not to whoever does not', () => {
    const played = invited();
    played.does('answerInvitation', coming, chair);
    played.does('answerInvitation', { answer: 'REMOTE', absence: null }, memberId(1));
    played.does('answerInvitation', away, memberId(2));
    const until = (moment: string) => {
      played.wait(0, (Date.parse(kst(moment)) - Date.parse(played.now())) / 60_000);
    };
    until('2026-11-25T08:59');
    expect(lettersOf(played, 'answerAsked', 'meetingReminder')).toEqual([]);
    until('2026-11-25T09:00');
    const asked = lettersOf(played, 'answerAsked').map(({ to }) => to);
    expect(asked).toEqual([3, 4, 5, 6].map((n) => ({ staffId: memberId(n) })));
    expect(lettersOf(played, 'meetingReminder').map(({ to }) => to)).toEqual([
      { staffId: chair },
      { staffId: memberId(1) },
    ]);
    until('2026-11-26T13:00');
    expect(lettersOf(played, 'answerAsked', 'meetingReminder')).toHaveLength(6);
    expect(lettersOf(played, 'answerAsked')[0]?.facts).not.toHaveProperty('method');
  });

  it('is counted anew when the sitting moves, and goes to nobody where it is too near', () => {
    const played = invited();
    played.wait(24 * 7);
    expect(lettersOf(played, 'answerAsked')).toHaveLength(7);
    played.does('moveMeeting', { ...move, startsAt: kst('2026-12-02T10:00') });
    expect(played.meeting().remindAt).toBe(kst('2026-12-01T09:00'));
    played.does('moveMeeting', { ...move, startsAt: kst('2026-11-26T10:00') });
    expect(played.meeting().remindAt).toBeUndefined();
    played.wait(24);
    expect(lettersOf(played, 'answerAsked')).toHaveLength(7);
  });

  it('of a house that was down until the sitting began goes to nobody, and the alarm is silent then', () => {
    const played = invited();
    const nobody = { type: 'membersReminded', unanswered: [], coming: [] } as const;
    expect(played.alarm()).toBe(kst('2026-11-25T09:00'));
    expect(reminding(played.meeting(), sittingAt)).toEqual([nobody]);
    const after = evolveMeeting({ current: played.meeting() }, nobody);
    expect(meetingAlarm(after)).toBe(meetingClocks(played.meeting())[0]?.due.at);
  });
});
