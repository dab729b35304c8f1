import type { Quorum } from '../../domain/committee/counting.ts';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { AttendanceWay, Vote } from '../../domain/meeting/acts.ts';
import {
  countOf,
  markOf,
  marks,
  quorumForecast,
  type Item,
  type ItemResult,
} from '../../domain/meeting/items.ts';
import { isSecret } from '../../domain/meeting/secret.ts';
import type { Meeting } from '../../domain/meeting/state.ts';
import { staffView, type StaffView } from './clock.ts';

/** What a member has said on an item: a vote, that they have voted in secret, or that they take no part in it. */
export type Ballot = Vote | 'voted' | 'recused' | 'challenged';

const ballots: Readonly<Record<string, Ballot | undefined>> = {
  [marks.yes]: 'yes',
  [marks.no]: 'no',
  [marks.abstain]: 'abstain',
  [marks.recused]: 'recused',
  [marks.challenged]: 'challenged',
  [marks.voted]: 'voted',
};

/** One member's say on one item. */
export interface HandView extends StaffView {
  readonly attends: AttendanceWay | null;
  readonly ballot: Ballot | null;
}

export interface CountView {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
}

/** 소위원회 예비심사: how the sub-committee counted. */
export interface PreparedView extends CountView {
  readonly result: ItemResult;
}

export function preparedView({ prepared }: Item): PreparedView | null {
  if (!prepared) return null;
  const { result, yes, no, abstained } = prepared.tally;
  return { result, yes, no, abstained };
}

/** An item in a sitting; whoever is recused from it sees its number, its state and nothing else (제척·기피·회피). */
export interface SittingItemView extends Pick<Item, 'kind' | 'status' | 'proposal'> {
  readonly no: number;
  readonly isHidden: boolean;
  /** 무기명 투표: only who has voted is seen, and the counts once it is closed. */
  readonly isSecret: boolean;
  /** Null where no sub-committee had it before. */
  readonly prepared: PreparedView | null;
  /** Null where it is about no case, and where it is hidden. */
  readonly caseId: CaseId | null;
  readonly caseNo: string | null;
  readonly quorum: Quorum | null;
  readonly count: CountView | null;
  readonly result: ItemResult | null;
  readonly recused: readonly StaffView[];
  readonly challenged: readonly StaffView[];
  /** What whoever looks has said. */
  readonly mine: Ballot | null;
  /** Why its case did not take the decision, until that is settled. */
  readonly refused: string | null;
}

/** What an item is shown with: who looks, as a place among the members or -1, and names and case numbers by id. */
export interface ItemParts {
  readonly meeting: Meeting;
  readonly place: number;
  readonly names: ReadonlyMap<string, string>;
  readonly caseNos: ReadonlyMap<string, string>;
}

export const ballotAt = (item: Item, place: number): Ballot | null =>
  place < 0 ? null : (ballots[markOf(item, place)] ?? null);

/** A challenged member does not see what may never be theirs to see. */
export const isHiddenFrom = (item: Item, place: number): boolean => {
  const own = ballotAt(item, place);
  return own === 'recused' || own === 'challenged';
};

/** The item of that number, as this person may see it. */
export function sittingItem(no: number, { meeting: m, place, names, caseNos }: ItemParts): SittingItemView {
  const item = m.items[no - 1];
  if (!item) throw new RangeError(`There is no item ${String(no)}.`);
  const { kind, status, caseId, proposal, tally, refused = null } = item;
  const mine = ballotAt(item, place);
  const shown = { no, kind, status, mine };
  if (isHiddenFrom(item, place)) return { ...shown, ...hidden };
  return {
    ...shown,
    ...{ isHidden: false, proposal, caseId, refused },
    caseNo: caseId && (caseNos.get(caseId) ?? null),
    quorum: quorumOfItem(m, item),
    isSecret: isSecret(item),
    prepared: preparedView(item),
    count: countView(m, item),
    result: tally === null ? null : (m.tallies[tally]?.result ?? null),
    ...setAside(m, item, names),
  };
}

const hidden = {
  ...{
    isHidden: true,
    isSecret: false,
    prepared: null,
    proposal: null,
    caseId: null,
    caseNo: null,
    quorum: null,
    count: null,
    result: null,
  },
  ...{ recused: [], challenged: [], refused: null },
} as const;

/** The members who said this on the item, or of whom it is said. */
export const membersSaying = ({ members }: Meeting, item: Item, ballot: Ballot): StaffId[] =>
  members.flatMap(({ staffId }, n) => (ballotAt(item, n) === ballot ? [staffId] : []));

/** Who takes no part in the item, and who may not. */
export function setAside(m: Meeting, item: Item, names: ReadonlyMap<string, string>) {
  const saying = (ballot: Ballot): StaffView[] =>
    membersSaying(m, item, ballot).map((staffId) => staffView(staffId, names));
  return { recused: saying('recused'), challenged: saying('challenged') };
}

/** Secret ballots are counted when the vote is closed, and not before. */
export function countView({ tallies }: Meeting, item: Item): CountView {
  if (!isSecret(item))
    return {
      yes: countOf(item, marks.yes),
      no: countOf(item, marks.no),
      abstained: countOf(item, marks.abstain),
    };
  const { yes, no, abstained } = tallies[item.tally ?? -1] ?? { yes: 0, no: 0, abstained: 0 };
  return { yes, no, abstained };
}

/** As it was counted when the vote was closed, and before that as it stands. */
function quorumOfItem(m: Meeting, item: Item): Quorum {
  const forecast = quorumForecast(m, item);
  const tally = item.tally === null ? undefined : m.tallies[item.tally];
  if (!tally) return forecast;
  const { seated, present } = tally;
  return { ...forecast, seated, present, enough: tally.result !== 'NO_QUORUM' };
}

/** Every member with what they have said on the item, by whoever sees the item. */
export const handsOn = (m: Meeting, item: Item, names: ReadonlyMap<string, string>): HandView[] =>
  m.members.map(({ staffId, attends }, n) => ({
    ...staffView(staffId, names),
    ...{ attends, ballot: ballotAt(item, n) },
  }));

/** The cases of these items, each once. */
export const casesOf = (items: readonly Item[]): CaseId[] => [
  ...new Set(items.flatMap(({ caseId }) => caseId ?? [])),
];

/** Everybody whose name a page of the meeting may need. */
export const staffOf = ({ members, secretary, signedBy }: Meeting): StaffId[] => [
  secretary,
  ...members.map(({ staffId }) => staffId),
  ...(signedBy ? [signedBy] : []),
];
