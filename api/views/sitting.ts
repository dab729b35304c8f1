import { quorumOf, type Quorum } from '../../domain/committee/counting.ts';
import type { CommitteeKind, CommitteeSeat, MemberCategory } from '../../domain/committee/kinds.ts';
import type { CommitteeRules } from '../../domain/committee/rules.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { AttendanceWay, HeldTimes } from '../../domain/meeting/acts.ts';
import { groupsOf, type ItemGroup } from '../../domain/meeting/groups.ts';
import type { Item, ItemStatus } from '../../domain/meeting/items.ts';
import { inOrder } from '../../domain/meeting/ordering.ts';
import {
  isForAnother,
  isUndecided,
  placeOf,
  type Meeting,
  type MeetingStatus,
} from '../../domain/meeting/state.ts';
import type { Person } from '../../domain/roles.ts';
import type { TakeOverCause } from '../../domain/staffing.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type StaffView } from './clock.ts';
import type { ExpertOpinionView } from './expert.ts';
import type { HandingView } from './handing.ts';
import { meetingHead, type MeetingHeadView } from './meetingHead.ts';
import type { ItemActionView } from './meetingItem.ts';
import type { RecountView } from './recount.ts';
import {
  countView,
  handsOn,
  isHiddenFrom,
  sittingItem,
  type CountView,
  type HandView,
  type SittingItemView,
} from './sittingItem.ts';

/** So many items stand on one page. */
export const itemsOnPage = 50;

export interface MemberView extends StaffView {
  readonly seat: CommitteeSeat;
  readonly category: MemberCategory;
  readonly attends: AttendanceWay | null;
}

/** Where what is undecided can go. */
export interface OtherSittingView {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly startsAt: Instant;
  readonly status: MeetingStatus;
}

/** What the pages of a sitting have in common. */
export interface SittingFactsView extends HeldTimes {
  readonly head: MeetingHeadView;
  readonly version: number;
  readonly rules: CommitteeRules;
  readonly secretary: StaffView;
  readonly members: readonly MemberView[];
  /** For an item from which nobody is recused. */
  readonly quorum: Quorum;
  readonly groups: readonly ItemGroup[];
  /** By when a written review takes answers, while it does; null in a room, and once it is over. */
  readonly answersBy: Instant | null;
  /** How many are decided, and how many somebody else has to take up again. */
  readonly decided: number;
  readonly undecided: number;
  /** What another sitting has to decide: of a sub-committee that prepares, all that it voted on too. */
  readonly forAnother: number;
  readonly total: number;
  /** Items whose case did not take the decision, until that is settled. */
  readonly refused: readonly number[];
  readonly signed: {
    readonly by: StaffView;
    readonly at: Instant;
    readonly takeOver: TakeOverCause | null;
  } | null;
}

/** One item from near: who has said what, what experts think of it, and what it gives somebody to do. */
export interface FocusView {
  readonly item: SittingItemView;
  readonly hands: readonly HandView[];
  readonly opinions: readonly ExpertOpinionView[];
  readonly actions: readonly ItemActionView[];
}

/** 회의 진행: one page of items, and one of them from near. */
export interface SittingView extends SittingFactsView {
  readonly items: readonly SittingItemView[];
  readonly page: number;
  readonly pages: number;
  readonly status: ItemStatus | null;
  readonly focus: FocusView | null;
  readonly others: readonly OtherSittingView[];
  /** The item from near between this sitting and others; the window adds it. */
  readonly handing: HandingView | null;
  /** Each time that new rules counted its dates again; the window adds them. */
  readonly recounts: readonly RecountView[];
  /** Changes whenever something else may be done than what the page offers. */
  readonly mark: string;
}

export interface SittingParts {
  readonly meeting: Meeting;
  readonly version: number;
  readonly person: Person;
  readonly placeName: string;
  readonly names: ReadonlyMap<string, string>;
  readonly caseNos: ReadonlyMap<string, string>;
}

/** What stands beside an item that is looked at from near. */
export type BesideItem = Pick<FocusView, 'opinions' | 'actions'>;

export interface SittingAsked {
  readonly page?: number | undefined;
  readonly item?: number | undefined;
  readonly status?: ItemStatus | undefined;
  /** So many on a page; the whole agenda for paper. */
  readonly perPage?: number;
}

export function sittingFacts({
  meeting: m,
  version,
  person,
  placeName,
  names,
}: SittingParts): SittingFactsView {
  const { rules, secretary, members, items, signedBy, signedAt, takeOver } = m;
  const { heldFrom, heldUntil, onPaper } = m;
  const place = placeOf(m, person.staffId);
  const attending = members.filter(({ attends }) => attends !== null).length;
  return {
    ...{ version, rules, total: items.length },
    ...(heldFrom ? { heldFrom } : {}),
    ...(heldUntil ? { heldUntil } : {}),
    ...(onPaper ? { onPaper } : {}),
    answersBy: m.review?.closed === null ? m.review.due.at : null,
    head: meetingHead(m, person, placeName),
    secretary: staffView(secretary, names),
    members: members.map(({ staffId, seat, category, attends }) => ({
      ...staffView(staffId, names),
      ...{ seat, category, attends },
    })),
    quorum: quorumOf(rules, { members: members.length, attending, recused: 0, recusedAttending: 0 }),
    groups: groupsOf(m, (item) => isHiddenFrom(item, place)),
    decided: items.filter((item) => item.status === 'closed' && !isUndecided(item, m)).length,
    undecided: items.filter((item) => isUndecided(item, m)).length,
    forAnother: items.filter((item) => isForAnother(item, m)).length,
    refused: items.flatMap((item, n) =>
      item.refused !== undefined && !isHiddenFrom(item, place) ? [n + 1] : [],
    ),
    signed: signedBy && signedAt ? { by: staffView(signedBy, names), at: signedAt, takeOver } : null,
  };
}

/** One page of numbers; beyond the last stands the last. */
export function pageIn(all: readonly number[], page: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const shown = Math.min(page, pages);
  return { page: shown, pages, numbers: all.slice((shown - 1) * perPage, shown * perPage) };
}

/** The numbers of the items on one page. */
export function numbersOn(m: Meeting, { page = 1, status, perPage = itemsOnPage }: SittingAsked) {
  const all = inOrder(m).filter((no) => status === undefined || m.items[no - 1]?.status === status);
  return pageIn(all, page, Math.max(1, perPage));
}

const nothingBeside: BesideItem = { opinions: [], actions: [] };

export function sittingView(
  parts: SittingParts,
  asked: SittingAsked & { readonly beside?: BesideItem },
  others: readonly OtherSittingView[],
): SittingView {
  const { meeting: m, person, names } = parts;
  const place = placeOf(m, person.staffId);
  const { page, pages, numbers } = numbersOn(m, asked);
  const view = (no: number): SittingItemView => sittingItem(no, { ...parts, place });
  const near = asked.item === undefined ? undefined : m.items[asked.item - 1];
  const focus =
    near && asked.item !== undefined && !isHiddenFrom(near, place)
      ? { item: view(asked.item), hands: handsOn(m, near, names), ...(asked.beside ?? nothingBeside) }
      : null;
  return {
    ...sittingFacts(parts),
    ...{ page, pages, focus, others, handing: null, recounts: [], status: asked.status ?? null },
    items: numbers.map(view),
    mark: markOf(m, numbers),
  };
}

/** What is possible on a page is what its items and its meeting are, and their order; a ballot changes none of it. */
const markOf = (m: Meeting, numbers: readonly number[]): string =>
  [
    m.status,
    ...numbers.map((no) => `${m.order ? String(no) : ''}${m.items[no - 1]?.status.slice(0, 2) ?? ''}`),
  ].join('');

/** 실시간 집계: what changes on the page while people vote. */
export interface CountsView {
  readonly version: number;
  readonly mark: string;
  readonly present: number;
  readonly counts: Readonly<Record<string, CountView>>;
}

export function countsView({ meeting: m, version, person }: SittingParts, asked: SittingAsked): CountsView {
  const place = placeOf(m, person.staffId);
  const { numbers } = numbersOn(m, asked);
  const seen = numbers.filter((no) => !isHidden(m.items[no - 1], place));
  return {
    ...{ version, mark: markOf(m, numbers) },
    present: m.members.filter(({ attends }) => attends !== null).length,
    counts: Object.fromEntries(
      seen.flatMap((no) => {
        const item = m.items[no - 1];
        return item ? [[String(no), countView(m, item)]] : [];
      }),
    ),
  };
}

const isHidden = (item: Item | undefined, place: number): boolean =>
  item === undefined || isHiddenFrom(item, place);
