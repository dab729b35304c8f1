import type { Item } from '../../domain/meeting/items.ts';
import { inOrder } from '../../domain/meeting/ordering.ts';
import { placeOf, type Meeting } from '../../domain/meeting/state.ts';
import { isOutside, type CommitteeSeat, type MemberCategory } from '../../domain/committee/kinds.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { AttendanceWay } from '../../domain/meeting/acts.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type StaffView } from './clock.ts';
import type { MeetingHeadView } from './meetingHead.ts';
import { itemsOnPage, pageIn, sittingFacts, type MemberView, type SittingParts } from './sitting.ts';
import { isHiddenFrom, preparedView, type PreparedView } from './sittingItem.ts';

/** An item with what is asked for in it, masked. */
export interface MaterialView extends Pick<Item, 'kind' | 'proposal'> {
  readonly prepared: PreparedView | null;
  readonly no: number;
  readonly caseNo: string | null;
  readonly by: StaffView;
  /** Null for words that nobody can read any more. */
  readonly words: string | null;
}

/** 회의 자료 of one member, without what they are recused from. */
export interface MaterialsView {
  readonly head: MeetingHeadView;
  readonly member: MemberView | null;
  /** For whom the secretary may print. */
  readonly members: readonly MemberView[];
  readonly items: readonly MaterialView[];
  readonly page: number;
  readonly pages: number;
}

const gone: readonly Item['status'][] = ['withdrawn', 'referred', 'moved'];

/** Numbers of the items that this member gets. */
export function numbersFor(m: Meeting, member: StaffId): number[] {
  const place = placeOf(m, member);
  return inOrder(m).filter((no) => {
    const item = m.items[no - 1];
    return item !== undefined && !gone.includes(item.status) && !isHiddenFrom(item, place);
  });
}

export interface MaterialsAsked {
  readonly member: StaffId | null;
  readonly page: number;
}

/** The numbers on one page of them. */
export function materialsOn(m: Meeting, { member, page }: MaterialsAsked) {
  const all = member === null ? [] : numbersFor(m, member);
  return pageIn(all, page, itemsOnPage);
}

export function materialsView(
  parts: SittingParts,
  asked: MaterialsAsked,
  words: ReadonlyMap<string, string | null>,
): MaterialsView {
  const { meeting: m, names, caseNos } = parts;
  const { head, members } = sittingFacts(parts);
  const { page, pages, numbers } = materialsOn(m, asked);
  return {
    ...{ head, page, pages },
    member: members.find(({ staffId }) => staffId === asked.member) ?? null,
    members: head.isSecretary ? members : [],
    items: numbers.flatMap((no): MaterialView[] => {
      const item = m.items[no - 1];
      if (!item) return [];
      const { kind, proposal, caseId, by, paperId } = item;
      const caseNo = caseId === null ? null : (caseNos.get(caseId) ?? null);
      const prepared = preparedView(item);
      const said = { by: staffView(by, names), words: words.get(paperId) ?? null };
      return [{ no, kind, proposal, prepared, caseNo, ...said }];
    }),
  };
}

/** 수당 지급 명단: those from outside who took part. */
export interface AllowancesView {
  readonly head: MeetingHeadView;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly onPaper: boolean;
  readonly rows: readonly (StaffView & {
    readonly seat: CommitteeSeat;
    readonly category: MemberCategory;
    readonly attends: AttendanceWay;
  })[];
}

export function allowancesView(parts: SittingParts, begunAt: Instant | null): AllowancesView {
  const { head, members, heldFrom, heldUntil, onPaper = false, signed } = sittingFacts(parts);
  return {
    ...{ head, onPaper },
    from: heldFrom ?? begunAt,
    until: heldUntil ?? signed?.at ?? null,
    rows: members.flatMap(({ attends, ...member }) =>
      attends !== null && isOutside(member.category) ? [{ ...member, attends }] : [],
    ),
  };
}
