import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import { meeting } from '../../../domain/meeting/entity.ts';
import type { MeetingHolder } from '../../../domain/meeting/state.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { isUndecided, newItem, size, type Model } from './livesModel.ts';
import { live, step } from './livesSteps.ts';
import { chair, item, nextMeetingId, playMeeting, review, secretary, type PlayedMeeting } from './played.ts';

it('whatever happens in a sitting, its counts are those of the law, each duty has one owner, and the chair can sign', () => {
  let [tried, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 35 }), fc.boolean(), body, (steps, castingVote, which) => {
      const items = [1, 2, 3, 4].map((n) => item(n));
      const planned = bodies[which];
      const rules = { ...planned.rules, castingVote };
      const played = playMeeting({ size, ...planned, rules, edition: 2 }).sits([0, 1, 2, 3, 4], items);
      const model: Model = {
        castingVote,
        present: new Set([0, 1, 2, 3, 4]),
        items: items.map(() => newItem()),
      };
      for (const one of steps) {
        const [taken, answer] = live(played, model, one);
        expect([one, !isRefusal(answer)]).toEqual([one, taken]);
        tried += 1;
        if (!taken) refused += 1;
      }
      const now = played.meeting();
      const told = now.items.map(({ status, tally }) => [
        status,
        tally === null ? null : now.tallies[tally]?.result,
      ]);
      expect(told).toEqual(model.items.map(({ status, result }) => [status, result]));
      end(played, model, which === 'preparing');
    }),
    { numRuns: 1_000 },
  );
  expect(refused / tried).toBeGreaterThanOrEqual(0.2);
}, 240_000);

const sub = { ...review, kind: 'EMERGENCY_REVIEW_SUB' } as const;
const delegation = { by: 'ORDINANCE', kinds: ['EXTENSION'] } as const;
/** A whole committee, its sub-committee, and one that only prepares. */
const bodies = {
  whole: { committee: review, rules: {} },
  deciding: { committee: sub, rules: { delegation, decides: true } },
  preparing: { committee: sub, rules: { delegation, decides: false } },
} as const;
const body = fc.constantFrom('whole' as const, 'whole' as const, 'deciding' as const, 'preparing' as const);

/**
 * What is open is postponed, the chair signs, decisions go out once each, and nothing undecided is lost; what was
 * prepared goes out to nobody and moves on.
 */
function end(played: PlayedMeeting, model: Model, isPreparing: boolean): void {
  const statuses = model.items.map(({ status }) => status);
  const awaited = played.meeting().items.filter(({ awaits }) => awaits !== undefined).length;
  expect(dutiesOf(played)).toEqual([['signing', chair], ...(awaited > 0 ? [['awaiting', secretary]] : [])]);
  for (const [n, status] of statuses.entries())
    if (status === 'open') played.does('postponeItem', { item: n + 1 });
  const before = played.messages().length;
  played.does('signMinutes', { takeOver: null }, chair);
  const results = model.items.map(({ result }) => result);
  const decided = results.filter((result) => result === 'PASSED' || result === 'NOT_PASSED').length;
  const sent = played.messages().slice(before);
  expect(sent.filter(({ command }) => command.type === 'decideExtension')).toHaveLength(
    isPreparing ? 0 : decided,
  );
  const left = model.items.filter((one) => isUndecided(one) || one.status === 'open').length;
  endDuties(played, isPreparing ? left + decided : left);
  played.wait(24 * 400);
  expect(meeting.isEnded({ current: played.meeting() })).toBe(true);
  const again = played
    .events()
    .reduce<MeetingHolder>((state, event) => meeting.evolve(state, event), meeting.initial());
  expect(again.current).toEqual(played.meeting());
}

const dutiesOf = (played: PlayedMeeting) =>
  meetingClocks(played.meeting()).map(({ id, owner }) => [id, owner]);

/** Each duty's owner does its act, and the duty is gone. */
function endDuties(played: PlayedMeeting, left: number): void {
  expect(dutiesOf(played).some(([id]) => id === 'moving')).toBe(left > 0);
  if (left > 0)
    expect(played.does('moveItems', { to: nextMeetingId })).toMatchObject([{ items: { length: left } }]);
  for (const [n, { awaits }] of played.meeting().items.entries())
    if (awaits) played.does('settleReferral', { item: n + 1, settlement: 'NO_LONGER_NEEDED' });
  expect(dutiesOf(played)).toEqual([]);
}
