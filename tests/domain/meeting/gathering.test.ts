import { describe, expect, it } from '@jest/globals';
import { meeting } from '../../../domain/meeting/entity.ts';
import type { MeetingEvent } from '../../../domain/meeting/events.ts';
import { standingAnew } from '../../../domain/meeting/standing.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf } from '../../../domain/time.ts';
import { people } from '../seats.ts';
import { caseOf, chair, item, meetingId, nextMeetingId, playMeeting, secretary } from './played.ts';

const brought = (n: number) => ({ ...item(n), by: people.officer });
const all = { items: 'ALL', except: [] } as const;

describe('items of cases', () => {
  it('come by themselves to a sitting that has not begun, once, in the name of whoever asked (K12)', () => {
    const played = playMeeting();
    played.does('gatherItems', { added: [brought(1)] }, people.officer);
    expect(played.does('gatherItems', { added: [brought(1)] }, people.officer)).toEqual([]);
    expect(played.meeting().items).toMatchObject([{ by: people.officer, status: 'waiting' }]);
    played.sits([0, 1, 2, 3], []);
    expect(played.refused('gatherItems', { added: [brought(2)] })).toMatchObject({
      ...{ code: 'meetingOutOfOrder', status: 'sitting' },
    });
  });

  it('tell their case since edition 2 where they stand, and that they left', () => {
    const played = playMeeting();
    const now = { at: played.now(), by: secretary, edition: 2, rulebook: rulebookOn(dayOf(played.now())) };
    let holder = { current: played.meeting() as ReturnType<typeof played.meeting> | null };
    const heard: string[] = [];
    const does = (input: object) => {
      const events = meeting.decide(holder, { meetingId, ...input } as never, now);
      if (isRefusal(events)) throw new Error(events.code);
      for (const event of events as MeetingEvent[]) {
        holder = meeting.evolve(holder, event);
        heard.push(...meeting.messages(event, holder).map(({ command }) => command.type));
      }
    };
    does({ type: 'gatherItems', added: [brought(1), brought(2)] });
    expect(heard).toEqual(['noteSitting', 'noteSitting']);
    expect(holder.current && standingAnew(holder.current)).toMatchObject([
      { command: { type: 'noteSitting', caseId: caseOf(1), item: 1, meetingId } },
      { command: { type: 'noteSitting', caseId: caseOf(2), item: 2 } },
    ]);
    does({ type: 'withdrawNeed', caseId: caseOf(1), kind: 'EXTENSION', about: 'x1' });
    does({ type: 'answerNote', items: [1], refused: 'sittingElsewhere' });
    does({ type: 'cancelMeeting', cancelCause: 'NO_ITEMS' });
    expect(heard.slice(2)).toEqual(['leaveSitting', 'leaveSitting']);
    expect(holder.current?.items.map(({ status }) => status)).toEqual(['withdrawn', 'waiting']);
  });

  it('go on by themselves where they were left, one by one, and the duty to move them ends with the last', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    played.does('cancelMeeting', { cancelCause: 'CHAIR_ABSENT' });
    played.does('carryItems', { to: nextMeetingId, items: [1] });
    expect(played.meeting().dues.moving).toBeDefined();
    played.does('withdrawNeed', { caseId: caseOf(2), kind: 'EXTENSION', about: 'x1' });
    expect(played.meeting().dues.moving).toBeUndefined();
    expect(played.does('carryItems', { to: nextMeetingId, items: [1, 2] })).toEqual([]);
    expect(played.messages().map(({ command }) => command.type)).toEqual(['takeItems']);
  });

  it('go to an earlier sitting while theirs has not begun, and stay where they are being voted on', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    expect(played.does('carryItems', { to: nextMeetingId, items: [2] })).toMatchObject([
      { type: 'itemReferred', item: 2, to: nextMeetingId },
    ]);
    played.sits([0, 1, 2, 3], []);
    played.does('openItems', all);
    expect(played.does('withdrawNeed', { caseId: caseOf(1), kind: 'EXTENSION', about: 'x1' })).toEqual([]);
    expect(played.refused('carryItems', { to: nextMeetingId, items: [1] }).code).toBe('meetingOutOfOrder');
  });

  it('have another proposal by the secretary’s word, of what such an item can decide', () => {
    const played = playMeeting();
    const review = { ...item(1), kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' } as const;
    played.does('addItems', { added: [review] });
    const change = { item: 1, basis: null };
    played.does('changeProposal', { ...change, proposal: 'FRAUD' });
    expect(played.meeting().items).toMatchObject([{ proposal: 'FRAUD' }]);
    expect(played.refused('changeProposal', { ...change, proposal: null }).code).toBe('proposalNotTheirs');
    played.sits([0, 1, 2, 3], []);
    played.does('openItems', all);
    expect(played.refused('changeProposal', { ...change, proposal: 'ADEQUATE' }).code).toBe('itemOutOfOrder');
    played.votes('yes', 0, 1, 2, 3);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.messages()).toMatchObject([{ command: { type: 'recordAdequacy', outcome: 'FRAUD' } }]);
  });
});
