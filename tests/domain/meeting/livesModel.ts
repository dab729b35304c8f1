/** The law in its own words, kept apart from the code: who votes on what, and what it comes to. */
export const size = 7;
/** Of whoever sits, the first is the chair and the second the deputy. */
const [chairSeat, deputySeat] = [0, 1];

type Vote = 'yes' | 'no';

export interface ModelItem {
  status: 'waiting' | 'open' | 'closed' | 'postponed' | 'withdrawn' | 'referred' | 'split';
  secret: boolean;
  /** Of whoever is recused there is none. */
  readonly votes: Map<number, Vote>;
  readonly recused: Set<number>;
  readonly challenged: Set<number>;
  result: 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM' | null;
}

export interface Model {
  readonly castingVote: boolean;
  present: Set<number>;
  readonly items: ModelItem[];
}

export const newItem = (recused: Iterable<number> = [], challenged: Iterable<number> = []): ModelItem => ({
  ...{ status: 'waiting', secret: false, votes: new Map(), result: null },
  ...{ recused: new Set(recused), challenged: new Set(challenged) },
});

const countedOn = ({ present }: Model, { recused, votes }: ModelItem): number =>
  [...new Set([...present, ...votes.keys()])].filter((n) => !recused.has(n)).length;

export const hasQuorum = (model: Model, item: ModelItem): boolean => countedOn(model, item) > size / 2;

function resultOf(model: Model, item: ModelItem): NonNullable<ModelItem['result']> {
  const counted = countedOn(model, item);
  if (!hasQuorum(model, item)) return 'NO_QUORUM';
  const votes = [...item.votes.values()];
  const inFavour = votes.filter((vote) => vote === 'yes').length;
  // 가부동수: the chair's own hand, which nobody sees in a secret ballot.
  const isTie = inFavour * 2 === counted && votes.length === counted;
  if (isTie && model.castingVote && !item.secret)
    return item.votes.get(chairSeat) === 'yes' ? 'PASSED' : 'NOT_PASSED';
  return inFavour > counted / 2 ? 'PASSED' : 'NOT_PASSED';
}

export const isUndecided = ({ status, result }: ModelItem): boolean =>
  status === 'waiting' || status === 'postponed' || result === 'NO_QUORUM';
export const isPending = ({ status }: ModelItem): boolean =>
  status === 'waiting' || status === 'open' || status === 'postponed';

/** Whether somebody can vote on it now. */
export const mayVote = ({ present }: Model, item: ModelItem, n: number): boolean =>
  item.status === 'open' && present.has(n) && !item.recused.has(n) && !item.challenged.has(n);

export function close(model: Model, item: ModelItem): void {
  item.result = resultOf(model, item);
  item.status = 'closed';
}

/** 이의 없음: of those that were meant, the ones to which nobody objected; whether there was one. */
export function resolve(model: Model, by: number, except: number): boolean {
  const presides =
    model.present.has(by) && (by === chairSeat || (by === deputySeat && !model.present.has(chairSeat)));
  if (!presides) return false;
  const meant = model.items.filter(
    (item, n) =>
      n + 1 !== except &&
      (item.status === 'waiting' || item.status === 'open') &&
      !item.secret &&
      item.challenged.size === 0 &&
      ![...item.votes.values()].includes('no') &&
      hasQuorum(model, item),
  );
  for (const item of meant) {
    for (const n of model.present) if (!item.recused.has(n)) item.votes.set(n, 'yes');
    close(model, item);
  }
  return meant.length > 0;
}
