import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Refusal } from '../../../domain/refusal.ts';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import { meeting } from '../../../domain/meeting/entity.ts';
import type { MeetingHolder } from '../../../domain/meeting/state.ts';
import type { StaffId } from '../../../domain/ids.ts';
import {
  chair,
  item,
  memberId,
  nextMeetingId,
  playMeeting,
  secretary,
  type PlayedMeeting,
} from './played.ts';

const size = 7;
const staff = (n: number): StaffId => (n === 0 ? chair : memberId(n));
const member = fc.integer({ min: 0, max: size - 1 });
const no = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  fc.record({ act: fc.constant('ballot' as const), no, member, vote: fc.constantFrom('yes', 'no') }),
  fc.record({ act: fc.constant('ballot' as const), no, member, vote: fc.constantFrom('yes', 'no') }),
  fc.record({ act: fc.constant('open' as const), no }),
  fc.record({ act: fc.constant('close' as const), no }),
  fc.record({ act: fc.constant('recuse' as const), no, member }),
  fc.record({ act: fc.constant('challenge' as const), no, member }),
  fc.record({ act: fc.constant('decide' as const), no, member, upheld: fc.boolean() }),
  fc.record({ act: fc.constant('postpone' as const), no }),
  fc.record({
    act: fc.constant('attend' as const),
    present: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  }),
  fc.record({ act: fc.constant('resolve' as const), except: no }),
  fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface ModelItem {
  status: 'waiting' | 'open' | 'closed' | 'postponed';
  readonly votes: Map<number, string>;
  readonly recused: Set<number>;
  readonly challenged: Set<number>;
  result: string | null;
}
interface Model {
  present: Set<number>;
  readonly items: readonly ModelItem[];
}

/** The law in its own words, kept apart from the code: who votes on what, and what it comes to. */
function resultOf({ present }: Model, { votes, recused }: ModelItem): string {
  const there = new Set([...present, ...votes.keys()]);
  const counted = [...there].filter((n) => !recused.has(n)).length;
  if (counted <= size / 2) return 'NO_QUORUM';
  return [...votes.values()].filter((vote) => vote === 'yes').length > counted / 2 ? 'PASSED' : 'NOT_PASSED';
}

const hasQuorum = ({ present }: Model, { recused, votes }: ModelItem): boolean =>
  [...new Set([...present, ...votes.keys()])].filter((n) => !recused.has(n)).length > size / 2;

const all = { except: [] } as const;

/** Does the step in both, and says whether the model takes it and what the meeting said. */
function live(played: PlayedMeeting, model: Model, one: Step): readonly [boolean, unknown] {
  const at = 'no' in one ? model.items[one.no - 1] : undefined;
  const open = at?.status === 'open';
  const pending = at !== undefined && at.status !== 'closed';
  switch (one.act) {
    case 'wait':
      played.wait(one.hours);
      return [true, []];
    case 'attend': {
      model.present = new Set(one.present);
      const present = one.present.map((n) => ({ staffId: staff(n), attends: 'REMOTE' as const }));
      return [true, played.tries('recordAttendance', { present })];
    }
    case 'ballot': {
      const may =
        open &&
        model.present.has(one.member) &&
        !at.recused.has(one.member) &&
        !at.challenged.has(one.member);
      if (may) at.votes.set(one.member, one.vote);
      const ballot = { items: [one.no], ...all, vote: one.vote, paperId: null };
      return [may, played.tries('castBallot', ballot, staff(one.member))];
    }
    case 'open': {
      const may = at?.status === 'waiting' && at.challenged.size === 0 && hasQuorum(model, at);
      if (may) at.status = 'open';
      return [may, played.tries('openItems', { items: [one.no], ...all })];
    }
    case 'close': {
      const may = open && at.challenged.size === 0;
      if (may) {
        at.result = resultOf(model, at);
        at.status = 'closed';
      }
      return [may, played.tries('closeItems', { items: [one.no], ...all })];
    }
    case 'recuse': {
      const may = pending && !at.recused.has(one.member);
      if (may) {
        at.recused.add(one.member);
        at.challenged.delete(one.member);
        at.votes.delete(one.member);
      }
      return [may, played.tries('declareRecusal', { item: one.no }, staff(one.member))];
    }
    case 'challenge': {
      const may = pending && !at.recused.has(one.member);
      if (may) {
        at.challenged.add(one.member);
        at.votes.delete(one.member);
      }
      return [may, played.tries('challengeMember', { item: one.no, member: staff(one.member) })];
    }
    case 'decide': {
      const others = [...model.present].filter((n) => n !== one.member);
      const may = pending && at.challenged.has(one.member) && others.length > 0;
      if (may) {
        at.challenged.delete(one.member);
        if (one.upheld) at.recused.add(one.member);
      }
      const hands = others.map((n) => ({
        staffId: staff(n),
        vote: one.upheld ? ('yes' as const) : ('no' as const),
      }));
      return [may, played.tries('decideChallenge', { item: one.no, member: staff(one.member), hands })];
    }
    case 'postpone': {
      const may = open || at?.status === 'waiting';
      if (may) {
        at.status = 'postponed';
        at.votes.clear();
      }
      return [may, played.tries('postponeItem', { item: one.no })];
    }
    case 'resolve':
      return [
        resolved(model, one.except),
        played.tries('resolveInBulk', { items: 'ALL', except: [one.except] }, chair),
      ];
  }
}

function resolved(model: Model, except: number): boolean {
  if (!model.present.has(0)) return false;
  const meant = model.items.filter(
    (one, n) =>
      n + 1 !== except &&
      (one.status === 'waiting' || one.status === 'open') &&
      one.challenged.size === 0 &&
      ![...one.votes.values()].includes('no') &&
      hasQuorum(model, one),
  );
  for (const one of meant) {
    for (const n of model.present) if (!one.recused.has(n)) one.votes.set(n, 'yes');
    one.result = resultOf(model, one);
    one.status = 'closed';
  }
  return meant.length > 0;
}

const isNo = (answer: unknown): answer is Refusal => !Array.isArray(answer);

it('whatever happens in a sitting, its counts are those of the law, each duty has one owner, and the chair can sign', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const items = [1, 2, 3, 4].map((n) => item(n));
      const played = playMeeting({ size }).sits([0, 1, 2, 3, 4], items);
      const model: Model = {
        present: new Set([0, 1, 2, 3, 4]),
        items: items.map(() => ({
          ...{ status: 'waiting' as const, votes: new Map(), result: null },
          ...{ recused: new Set<number>(), challenged: new Set<number>() },
        })),
      };
      for (const one of steps) {
        const [taken, answer] = live(played, model, one);
        expect([one, !isNo(answer)]).toEqual([one, taken]);
      }
      const now = played.meeting();
      const told = now.items.map(({ status, tally }) => [
        status,
        tally === null ? null : now.tallies[tally]?.result,
      ]);
      expect(told).toEqual(model.items.map(({ status, result }) => [status, result]));
      end(played, model);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

/** What is open is postponed, the chair signs, decisions go out once each, and nothing undecided is lost. */
function end(played: PlayedMeeting, model: Model): void {
  expect(meetingClocks(played.meeting()).map(({ owner }) => owner)).toEqual([chair]);
  for (const [n, { status }] of model.items.entries())
    if (status === 'open') played.does('postponeItem', { item: n + 1 });
  played.does('signMinutes', { takeOver: null }, chair);
  const decided = model.items.filter(({ result }) => result === 'PASSED' || result === 'NOT_PASSED').length;
  expect(played.messages()).toHaveLength(decided);
  const left = model.items.length - decided;
  expect(meetingClocks(played.meeting()).map(({ id, owner }) => [id, owner])).toEqual(
    left > 0 ? [['moving', secretary]] : [],
  );
  if (left > 0)
    expect(played.does('moveItems', { to: nextMeetingId })).toMatchObject([{ items: { length: left } }]);
  played.wait(24 * 400);
  expect(meeting.isEnded({ current: played.meeting() })).toBe(true);
  const again = played
    .events()
    .reduce<MeetingHolder>((state, event) => meeting.evolve(state, event), meeting.initial());
  expect(again.current).toEqual(played.meeting());
}
