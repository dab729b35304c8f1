import type { ConferencePaper } from '../schemas/meetingOutcome.ts';
import type { CaseId, MeetingId, StaffId } from '../../domain/ids.ts';
import type { ItemResult, Item } from '../../domain/meeting/items.ts';
import { openConflicts } from '../../domain/meeting/conflicts.ts';
import { isOpenQuestion } from '../../domain/meeting/puttingAgain.ts';
import { placeOf, type Meeting } from '../../domain/meeting/state.ts';
import type { ActionGiven } from '../../domain/meetingAction.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { StaffView, Names } from './clock.ts';
import { staffView } from './clock.ts';
import type { ExpertOpinionView } from './expert.ts';
import type { ActionView } from './meetingAction.ts';
import type { HandingView } from './handing.ts';
import type { MeetingHeadView } from './meetingHead.ts';
import { isHiddenFrom } from './sittingItem.ts';

/** An action as the sitting has it, with its words for whoever takes part in the item. */
export interface ItemActionView extends ActionGiven {
  readonly words: string | null;
  /** What its case says of it; null before it is there, or where the case is not for whoever looks. */
  readonly became: ActionView | null;
}

/** What became of the last sitting's actions on this household. */
export interface EarlierActionView {
  readonly action: ActionView;
  readonly words: string | null;
}

/** One item with what it came to, and what the last one on this household left to be done. */
export interface MeetingItemView extends Pick<Item, 'kind' | 'status' | 'proposal' | 'agreed' | 'asks'> {
  readonly head: MeetingHeadView;
  readonly no: number;
  /** True for a member who is recused: nothing but the kind of the item is shown (제척·기피·회피). */
  readonly isHidden: boolean;
  readonly caseId: CaseId | null;
  readonly caseNo: string | null;
  readonly result: ItemResult | null;
  /** Still to be put before another sitting, and which there are. */
  readonly isOpenQuestion: boolean;
  readonly sittings: readonly { readonly meetingId: MeetingId; readonly startsAt: Instant }[];
  readonly agreedWords: Partial<ConferencePaper> | null;
  readonly actions: readonly ItemActionView[];
  /** What outside experts think of it, for whoever may read that. */
  readonly opinions: readonly ExpertOpinionView[];
  readonly earlier: readonly EarlierActionView[];
  readonly members: readonly StaffView[];
  /** Between this sitting and others; null where it is hidden. */
  readonly handing: HandingView | null;
  readonly conflicts: readonly {
    readonly member: StaffView;
    readonly knownOn: PlainDate;
    readonly dueDay: PlainDate;
  }[];
}

interface Around {
  readonly head: MeetingHeadView;
  readonly no: number;
  readonly viewer: StaffId;
  readonly names: Names;
}

/** What the meeting itself knows of the item; the case's part is added by whoever may look at it. */
export function itemFacts(m: Meeting, item: Item, { head, no, viewer, names }: Around): MeetingItemView {
  const isHidden = isHiddenFrom(item, placeOf(m, viewer));
  const { kind, status, proposal, agreed, asks, tally } = item;
  const isAsked = isOpenQuestion(item, m) && m.status === 'signed';
  return {
    ...{ head, no, kind, status, isHidden, proposal: isHidden ? null : proposal },
    ...(agreed && !isHidden ? { agreed } : {}),
    ...(asks && !isHidden ? { asks } : {}),
    caseId: isHidden ? null : item.caseId,
    caseNo: null,
    result: tally === null || isHidden ? null : (m.tallies[tally]?.result ?? null),
    isOpenQuestion: isAsked,
    sittings: [],
    agreedWords: null,
    actions: isHidden ? [] : (item.actions ?? []).map((action) => ({ ...action, words: null, became: null })),
    opinions: [],
    earlier: [],
    handing: null,
    members: m.members.map(({ staffId }) => staffView(staffId, names)),
    conflicts: openConflicts(m)
      .filter((one) => one.item === no)
      .map(({ member, knownOn, due }) => ({
        member: staffView(member, names),
        knownOn,
        dueDay: due.day,
      })),
  };
}
