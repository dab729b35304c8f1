import type { ItemKind } from '../../domain/committee/kinds.ts';
import { kindsFor } from '../../domain/committee/rules.ts';
import type { MeetingAct } from '../../domain/meeting/acts.ts';
import { isResting, type Item } from '../../domain/meeting/items.ts';
import { placeOn } from '../../domain/meeting/ordering.ts';
import type { ReferralAnswer, ReferralSettlement } from '../../domain/meeting/referring.ts';
import { placeOf, type Meeting } from '../../domain/meeting/state.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { TargetView } from './agenda.ts';
import { isHiddenFrom } from './sittingItem.ts';

/** What moves an item: to another place, to another sitting, into two; or ends the waiting for its answer. */
export const handingActs = ['placeItem', 'referItem', 'splitItem', 'settleReferral'] as const;
export type HandingAct = (typeof handingActs)[number];

/** A day by which an answer is owed. */
export interface AwaitedView {
  readonly day: PlainDate;
  readonly isLate: boolean;
}

/** An item on its way: its place on the agenda, and between two sittings (K25) where it went and who waits for what. */
export interface HandingView {
  readonly no: number;
  /** Where it stands among all items, from 1. */
  readonly place: number;
  readonly of: number;
  readonly can: readonly HandingAct[];
  /** Sittings of other committees that take such an item. */
  readonly targets: readonly TargetView[];
  /** What the parts of a split item may be, and about what of the case. */
  readonly kinds: readonly ItemKind[];
  readonly abouts: readonly string[];
  /** Null where it was not referred. */
  readonly sentTo: TargetView | null;
  readonly awaits: AwaitedView | null;
  readonly settlement: ReferralSettlement | null;
  readonly answers: readonly (Omit<ReferralAnswer, 'by'> & { readonly by: TargetView | null })[];
  /** The sittings that wait for what is decided here. */
  readonly owed: readonly (AwaitedView & { readonly by: TargetView | null })[];
}

/** What the meeting would take now; it decides itself once more. */
export function canHand(
  { status, items }: Pick<Meeting, 'status' | 'items'>,
  item: Item,
  act: HandingAct,
): boolean {
  if (act === 'settleReferral')
    return status !== 'ended' && item.status === 'referred' && item.awaits !== undefined;
  if (act === 'placeItem' && items.length < 2) return false;
  return (status === 'planned' || status === 'called' || status === 'sitting') && isResting(item);
}

/** What of it can be done by whoever looks; nothing by whoever is recused from the item. */
export const handingCan = (
  m: Meeting,
  item: Item,
  { viewer, mayDo }: { readonly viewer: string; readonly mayDo: (act: MeetingAct) => boolean },
): readonly HandingAct[] =>
  isHiddenFrom(item, placeOf(m, viewer))
    ? []
    : handingActs.filter((act) => mayDo(act) && canHand(m, item, act));

export interface HandingParts extends Pick<HandingView, 'no' | 'can' | 'settlement' | 'abouts'> {
  readonly m: Meeting;
  readonly item: Item;
  readonly now: Instant;
  /** Where it was referred. */
  readonly to: string | null;
  /** Every sitting that is named, by its id. */
  readonly sittings: ReadonlyMap<string, TargetView>;
  /** Those of other committees that would take it. */
  readonly open: readonly TargetView[];
}

export function handingView(parts: HandingParts): HandingView {
  const { m, item, no, can, now, to, settlement, abouts, sittings, open } = parts;
  const known = (id: string): TargetView | null => sittings.get(id) ?? null;
  const awaited = (due: { readonly day: PlainDate; readonly at: Instant }): AwaitedView => ({
    day: due.day,
    isLate: due.at <= now,
  });
  return {
    ...{ no, place: placeOn(m, no), of: m.items.length },
    ...{ can, abouts, settlement, kinds: kindsFor(m.committee.kind, m.rules) },
    targets: open,
    sentTo: to === null ? null : known(to),
    awaits: item.awaits ? awaited(item.awaits) : null,
    answers: (item.answers ?? []).map(({ by, ...answer }) => ({ ...answer, by: known(by) })),
    owed: (item.referrals ?? []).map(({ meetingId, due }) => ({ ...awaited(due), by: known(meetingId) })),
  };
}
