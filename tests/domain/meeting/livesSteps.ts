import fc from 'fast-check';
import type { StaffId } from '../../../domain/ids.ts';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { chair, memberId, nextMeetingId, partOf, type PlayedMeeting } from './played.ts';
import {
  close,
  hasQuorum,
  isPending,
  mayVote,
  newItem,
  resolve,
  size,
  type Model,
  type ModelItem,
} from './livesModel.ts';

const staff = (n: number): StaffId => (n === 0 ? chair : memberId(n));
/** The last of them has no seat here. */
const anybody = fc.integer({ min: 0, max: size });
const member = fc.integer({ min: 0, max: size - 1 });
/** The last number is mostly of no item. */
const no = fc.integer({ min: 1, max: 6 });
const vote = fc.constantFrom('yes' as const, 'no' as const);
const of = <A extends string>(act: A) => fc.constant(act);

export const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: of('ballot'), no, member: anybody, vote }) },
  { weight: 3, arbitrary: fc.record({ act: of('secretBallot'), no, member: anybody, vote }) },
  { weight: 2, arbitrary: fc.record({ act: of('ballotAll'), except: no, member: anybody, vote }) },
  { weight: 2, arbitrary: fc.record({ act: of('open'), no, secret: fc.boolean() }) },
  fc.record({ act: of('hands'), no, hands: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), vote }),
  { weight: 2, arbitrary: fc.record({ act: of('close'), no }) },
  fc.record({ act: of('recuse'), no, member }),
  fc.record({ act: of('challenge'), no, member }),
  fc.record({ act: of('decide'), no, member, upheld: fc.boolean() }),
  fc.record({ act: of('postpone'), no }),
  fc.record({ act: of('withdraw'), no }),
  fc.record({ act: of('split'), no }),
  fc.record({ act: of('refer'), no }),
  fc.record({ act: of('answer'), no, returned: fc.boolean() }),
  fc.record({ act: of('attend'), present: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }) }),
  fc.record({ act: of('resolve'), except: no, member: fc.constantFrom(0, 0, 1, 2) }),
  fc.record({ act: of('cancel') }),
  fc.record({ act: of('wait'), hours: fc.integer({ min: 1, max: 40 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

type Answer = ReturnType<PlayedMeeting['tries']>;
const one = (n: number) => ({ items: [n], except: [] });
const paperId = asId<PaperId>('paper-of-a-ballot');
const nothing: ModelItem = { ...newItem(), status: 'split' };

/** Does the step in both, and says whether the model takes it and what the meeting said. */
export function live(played: PlayedMeeting, model: Model, did: Step): readonly [boolean, Answer] {
  const at = 'no' in did ? (model.items[did.no - 1] ?? nothing) : nothing;
  switch (did.act) {
    case 'wait':
      played.wait(did.hours);
      return [true, []];
    case 'attend': {
      model.present = new Set(did.present);
      const present = did.present.map((n) => ({ staffId: staff(n), attends: 'REMOTE' as const }));
      return [true, played.tries('recordAttendance', { present })];
    }
    case 'ballot': {
      const may = !at.secret && mayVote(model, at, did.member);
      if (may) at.votes.set(did.member, did.vote);
      const ballot = { ...one(did.no), vote: did.vote, paperId: null };
      return [may, played.tries('castBallot', ballot, staff(did.member))];
    }
    case 'ballotAll': {
      const meant = model.items.filter(
        (item, n) => n + 1 !== did.except && !item.secret && mayVote(model, item, did.member),
      );
      for (const item of meant) item.votes.set(did.member, did.vote);
      const ballot = { items: 'ALL' as const, except: [did.except], vote: did.vote, paperId: null };
      return [meant.length > 0, played.tries('castBallot', ballot, staff(did.member))];
    }
    case 'secretBallot': {
      const may = at.secret && mayVote(model, at, did.member);
      if (may) at.votes.set(did.member, did.vote);
      return [may, played.tries('castSecretBallot', { ...one(did.no), paperId }, staff(did.member))];
    }
    case 'hands': {
      const may = !at.secret && did.hands.every((n) => mayVote(model, at, n));
      if (may) for (const n of did.hands) at.votes.set(n, did.vote);
      const hands = did.hands.map((n) => ({ staffId: staff(n), vote: did.vote }));
      return [may, played.tries('recordHands', { item: did.no, hands })];
    }
    case 'open': {
      const may = at.status === 'waiting' && at.challenged.size === 0 && hasQuorum(model, at);
      if (may) Object.assign(at, { status: 'open', secret: did.secret });
      const secret = did.secret ? ({ secret: true } as const) : {};
      return [may, played.tries('openItems', { ...one(did.no), ...secret })];
    }
    case 'close': {
      const may = at.status === 'open' && at.challenged.size === 0;
      const counted = countOf(played, at, did.no);
      if (may) close(model, at);
      return [may, played.tries('closeItems', { ...one(did.no), ...counted })];
    }
    case 'resolve':
      return [
        resolve(model, did.member, did.except),
        played.tries('resolveInBulk', { items: 'ALL', except: [did.except] }, staff(did.member)),
      ];
    case 'cancel':
      return [false, played.tries('cancelMeeting', { cancelCause: 'DISASTER' })];
    case 'recuse':
    case 'challenge':
    case 'decide':
      return recuse(played, model, did);
    case 'postpone':
    case 'withdraw':
    case 'split':
    case 'refer':
    case 'answer':
      return handle(played, model, did);
  }
}

/** As whoever opens the ballots counts them. */
function countOf(played: PlayedMeeting, { secret, votes }: ModelItem, no: number) {
  if (!secret) return {};
  const count = (vote: string): number => [...votes.values()].filter((each) => each === vote).length;
  const cast = played.meeting().items[no - 1]?.secret ?? 0;
  return { counted: [{ item: no, cast, yes: count('yes'), no: count('no'), abstained: 0 }] };
}

type Recusing = Extract<Step, { readonly act: 'recuse' | 'challenge' | 'decide' }>;

function recuse(played: PlayedMeeting, model: Model, did: Recusing): readonly [boolean, Answer] {
  const at = model.items[did.no - 1] ?? nothing;
  const asked = { item: did.no, member: staff(did.member) };
  if (did.act === 'decide') {
    const others = [...model.present].filter((n) => n !== did.member);
    const may = isPending(at) && at.challenged.has(did.member) && others.length > 0;
    if (may) {
      at.challenged.delete(did.member);
      if (did.upheld) at.recused.add(did.member);
    }
    const vote = did.upheld ? ('yes' as const) : ('no' as const);
    const hands = others.map((n) => ({ staffId: staff(n), vote }));
    return [may, played.tries('decideChallenge', { ...asked, hands })];
  }
  const may = isPending(at) && !at.recused.has(did.member);
  if (may) {
    at.votes.delete(did.member);
    if (did.act === 'challenge') at.challenged.add(did.member);
    else {
      at.recused.add(did.member);
      at.challenged.delete(did.member);
    }
  }
  return [
    may,
    did.act === 'challenge'
      ? played.tries('challengeMember', asked)
      : played.tries('declareRecusal', { item: did.no }, staff(did.member)),
  ];
}

type Handling = Extract<Step, { readonly act: 'postpone' | 'withdraw' | 'split' | 'refer' | 'answer' }>;

function handle(played: PlayedMeeting, model: Model, did: Handling): readonly [boolean, Answer] {
  const at = model.items[did.no - 1] ?? nothing;
  const isLying = at.status === 'waiting' || at.status === 'postponed';
  const [item_, no] = [{ item: did.no }, did.no];
  switch (did.act) {
    case 'postpone': {
      const may = at.status === 'open' || at.status === 'waiting';
      if (may) {
        at.status = 'postponed';
        at.votes.clear();
      }
      return [may, played.tries('postponeItem', item_)];
    }
    case 'withdraw':
      if (isLying) at.status = 'withdrawn';
      return [isLying, played.tries('withdrawItem', { ...item_, withdrawCause: 'MISTAKE' })];
    case 'refer':
      if (isLying) at.status = 'referred';
      return [isLying, played.tries('referItem', { ...item_, to: nextMeetingId })];
    case 'split': {
      if (isLying) {
        at.status = 'split';
        for (let n = 0; n < 2; n += 1) model.items.push(newItem(at.recused, at.challenged));
      }
      const parts = [1, 2].map((n) => partOf(no, { about: `x${String(10 * model.items.length + n)}` }));
      return [isLying, played.tries('splitItem', { ...item_, into: parts })];
    }
    case 'answer': {
      const isComing = at.status === 'referred' && did.returned;
      if (isComing) at.status = 'waiting';
      const result = did.returned ? ('RETURNED' as const) : ('PASSED' as const);
      const answer = { by: nextMeetingId, on: played.meeting().heldOn, result, cause: null };
      return [true, played.tries('answerReferral', { ...item_, answer }, chair)];
    }
  }
}
