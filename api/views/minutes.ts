import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { Vote } from '../../domain/meeting/acts.ts';
import type { Item, Tally } from '../../domain/meeting/items.ts';
import type { MinutedGround, MinutesRecord } from '../../domain/meeting/minutes.ts';
import { inOrder } from '../../domain/meeting/ordering.ts';
import { placeOf } from '../../domain/meeting/state.ts';
import type { Instant } from '../../domain/time.ts';
import type { SubDecisions } from '../../prisma/queries/subDecisions.ts';
import { staffView, type StaffView } from './clock.ts';
import type { ExpertOpinionView } from './expert.ts';
import type { ItemActionView } from './meetingItem.ts';
import { sittingFacts, type SittingFactsView, type SittingParts } from './sitting.ts';
import { isHiddenFrom, membersSaying, preparedView, type Ballot, type PreparedView } from './sittingItem.ts';
import { minutedReview } from './minutedReview.ts';
import type { MinutedReviewView } from './written.ts';

/** Who said why they did not agree, or did. */
export interface ReasonView extends StaffView {
  readonly vote: Vote;
  /** Null where nobody can read it any more. */
  readonly words: string | null;
}

/** One item of the minutes, or several that went the same way in every respect (일괄). */
export interface MinutedItemView extends Pick<Item, 'kind' | 'status' | 'proposal'> {
  readonly numbers: readonly number[];
  /** Those of the cases, never a name; none where it is hidden or about no case. */
  readonly caseNos: readonly string[];
  readonly isHidden: boolean;
  readonly prepared: PreparedView | null;
  readonly tally: Tally | null;
  readonly inFavour: readonly StaffView[];
  readonly against: readonly StaffView[];
  readonly abstained: readonly StaffView[];
  readonly recused: readonly (StaffView & { readonly ground: MinutedGround | null })[];
  /** 기피 that was not upheld. */
  readonly dismissed: readonly StaffView[];
  /** Null for words that nobody can read any more. */
  readonly discussion: readonly (string | null)[];
  readonly reasons: readonly ReasonView[];
  /** 외부전문가 의견, each by its field; of those who may read them. */
  readonly opinions: readonly ExpertOpinionView[];
  /** 후속조치, with what has become of each by now. */
  readonly actions: readonly ItemActionView[];
}

export interface AddendumView {
  readonly at: Instant;
  readonly by: StaffView;
  readonly words: string | null;
}

/** 회의록: drawn up by the house from what was written down. */
export interface MinutesView extends SittingFactsView {
  /** When attendance was first written down, and when the minutes were signed, where nobody said other times. */
  readonly begunAt: Instant | null;
  /** What a sub-committee has decided for this one since it last sat. */
  readonly reported: readonly SubDecisions[];
  readonly items: readonly MinutedItemView[];
  readonly addenda: readonly AddendumView[];
  readonly mayAdd: boolean;
  /** 서면심의: its deadline and who answered when; null where people sat together. */
  readonly review: MinutedReviewView | null;
}

export interface MinutesParts extends SittingParts {
  readonly record: MinutesRecord;
  /** What papers say, masked; null for what cannot be read. */
  readonly words: ReadonlyMap<string, string | null>;
  readonly reported: readonly SubDecisions[];
  readonly opinions: readonly ExpertOpinionView[];
  /** By the numbers of their items. */
  readonly actions: ReadonlyMap<number, readonly ItemActionView[]>;
}

export function minutesView(parts: MinutesParts): MinutesView {
  const { meeting: m, record, words, names } = parts;
  const facts = sittingFacts(parts);
  return {
    ...facts,
    begunAt: record.begunAt,
    reported: parts.reported,
    items: together(inOrder(m).map((no) => minuted(no, parts))),
    addenda: record.addenda.map(({ at, by, paperId }) => ({
      at,
      by: staffView(by as StaffId, names),
      words: words.get(paperId) ?? null,
    })),
    review: minutedReview(m, names),
    mayAdd: m.status === 'signed' && facts.head.isSecretary,
  };
}

function minuted(no: number, parts: MinutesParts) {
  const { meeting: m, record, words, names, caseNos, person, opinions, actions } = parts;
  const item = m.items[no - 1];
  if (!item) throw new RangeError(`There is no item ${String(no)}.`);
  const { kind, status, proposal, caseId, tally } = item;
  const shown = { numbers: [no], kind, status };
  if (isHiddenFrom(item, placeOf(m, person.staffId))) return { ...shown, ...hidden };
  const named = (staffId: StaffId) => staffView(staffId, names);
  const ofItem = <T extends { readonly item: number }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.item === no);
  const whoSaid = (ballot: Ballot) => membersSaying(m, item, ballot).map(named);
  const grounds = ofItem(record.recusals);
  return {
    ...shown,
    ...{ isHidden: false, proposal, prepared: preparedView(item), caseNos: numbersIn(caseId, caseNos) },
    tally: tally === null ? null : (m.tallies[tally] ?? null),
    inFavour: whoSaid('yes'),
    against: whoSaid('no'),
    abstained: whoSaid('abstain'),
    recused: whoSaid('recused').map((one) => ({
      ...one,
      ground: grounds.find(({ member }) => member === one.staffId)?.ground ?? null,
    })),
    dismissed: ofItem(record.dismissed).map(({ member }) => named(member)),
    discussion: ofItem(record.discussions).map(({ paperId }) => words.get(paperId) ?? null),
    reasons: ofItem(record.reasons).map(({ member, vote, paperId }) => ({
      ...named(member),
      ...{ vote, words: words.get(paperId) ?? null },
    })),
    opinions: ofItem(opinions),
    actions: actions.get(no) ?? [],
  } satisfies MinutedItemView;
}

const numbersIn = (caseId: CaseId | null, caseNos: ReadonlyMap<string, string>): string[] => {
  const no = caseId === null ? undefined : caseNos.get(caseId);
  return no === undefined ? [] : [no];
};

const hidden = {
  ...{
    isHidden: true,
    proposal: null,
    prepared: null,
    caseNos: [],
    tally: null,
    inFavour: [],
    against: [],
    abstained: [],
  },
  ...{ recused: [], dismissed: [], discussion: [], reasons: [], opinions: [], actions: [] },
} as const;

/** Items that went the same way are told once, with all their numbers; what was discussed stands for itself. */
function together(items: readonly MinutedItemView[]): MinutedItemView[] {
  const groups = new Map<string, MinutedItemView>();
  for (const item of items) {
    const { numbers, caseNos, ...same } = item;
    const { discussion, reasons, dismissed, opinions, actions } = item;
    const isOwn = [discussion, reasons, dismissed, opinions, actions].some(({ length }) => length > 0);
    const key = isOwn ? String(numbers[0]) : JSON.stringify(same);
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? { ...group, numbers: [...group.numbers, ...numbers], caseNos: [...group.caseNos, ...caseNos] }
        : item,
    );
  }
  return [...groups.values()];
}
