import { isPreparing } from '../committee/rules.ts';
import { isElsewhere } from './agenda.ts';
import { conflictsOfParts } from './conflicts.ts';
import { withoutObjection } from './closing.ts';
import type { Vote } from './acts.ts';
import type { MeetingEvent, MeetingEventOf, Outcome } from './events.ts';
import { ended, opened } from './dues.ts';
import { markOf, marks, withMark, type Item, type Mark, type NewItem } from './items.ts';
import { placed } from './ordering.ts';
import type { Prepared } from './preparing.ts';
import { isOpenQuestion } from './puttingAgain.ts';
import { answered, unawaited } from './referring.ts';
import { splitUp } from './splitting.ts';
import { isForAnother, placeOf, type Meeting } from './state.ts';

const ofItems = [
  'itemAdded',
  'itemAgreed',
  'actionAdded',
  'actionDropped',
  'itemPutAgain',
  'itemWithdrawn',
  'proposalChanged',
  'itemReferred',
  'referralsJoined',
  'preparedJoined',
  'referralAnswered',
  'referralSettled',
  'itemPlaced',
  'itemSplit',
  'memberRecused',
  'memberChallenged',
  'challengeDecided',
  'itemsOpened',
  'ballotsCast',
  'secretBallotsCast',
  'handsRecorded',
  'itemsClosed',
  'itemPostponed',
  'itemsResolved',
  'itemsMoved',
  'deliveryRefused',
  'refusalSettled',
] as const satisfies readonly MeetingEvent['type'][];
type ItemEvent = MeetingEventOf<(typeof ofItems)[number]>;

export const isOfItems = (event: MeetingEvent): event is ItemEvent =>
  ofItems.some((type) => type === event.type);

const markFor: Readonly<Record<Vote, Mark>> = { yes: marks.yes, no: marks.no, abstain: marks.abstain };

type Evolution<T extends ItemEvent['type']> = (m: Meeting, event: MeetingEventOf<T>) => Meeting;

/** What each event makes true of the agenda. */
const evolutions: { readonly [T in ItemEvent['type']]: Evolution<T> } = {
  itemAdded: (m, event) => ({ ...m, items: [...m.items, added(m, event)] }),
  itemAgreed: (m, { item: no, agreed }) => changed(m, [no], (item) => ({ ...item, agreed })),
  actionAdded: (m, { item: no, action }) =>
    changed(m, [no], (item) => ({ ...item, actions: [...(item.actions ?? []), action] })),
  actionDropped: (m, { item: no, action }) =>
    changed(m, [no], (item) => ({
      ...item,
      actions: (item.actions ?? []).filter((_, n) => n + 1 !== action),
    })),
  itemPutAgain: putAgain,
  itemWithdrawn: (m, { item: no }) => movedOn(changed(m, [no], (item) => ({ ...item, status: 'withdrawn' }))),
  proposalChanged: (m, { item: no, proposal, basis }) =>
    changed(m, [no], (item) => ({ ...item, proposal, basis })),
  itemReferred: (m, { item: no, due }) =>
    changed(m, [no], (item) => ({ ...item, ...(due ? { awaits: due } : {}), status: 'referred' })),
  referralsJoined: (m, { item: no, referrals }) =>
    changed(m, [no], (item) => ({ ...item, referrals: [...(item.referrals ?? []), ...referrals] })),
  preparedJoined: (m, { item: no, prepared }) =>
    changed(m, [no], (item) => ({ ...item, ...broughtBy(prepared) })),
  referralAnswered: (m, event) =>
    opened(
      changed(m, [event.item], (item) => answered(m, item, event)),
      'moving',
      event.moving,
    ),
  referralSettled: (m, { item: no }) => changed(m, [no], unawaited),
  itemPlaced: placed,
  itemSplit: (m, event) => ({
    ...m,
    ...conflictsOfParts(m, event.item, event.into),
    items: splitUp(m, event, (part) => added(m, part)),
  }),
  memberRecused: (m, event) => marked(m, event, marks.recused),
  memberChallenged: (m, event) => marked(m, event, marks.challenged),
  challengeDecided: (m, event) => marked(m, event, event.upheld ? marks.recused : marks.none),
  itemsOpened: (m, { items, secret }) =>
    changed(m, items, (item) => ({ ...item, ...(secret ? { secret: 0 } : {}), status: 'open' })),
  ballotsCast: (m, { items, member, vote }) => {
    const place = placeOf(m, member);
    return changed(m, items, (item) => withMark(item, place, markFor[vote]));
  },
  secretBallotsCast: (m, { items, member }) => {
    const place = placeOf(m, member);
    return changed(m, items, (item) => ({
      ...withMark(item, place, marks.voted),
      secret: (item.secret ?? 0) + 1,
    }));
  },
  handsRecorded: (m, { item: no, hands }) =>
    changed(m, [no], (item) =>
      hands.reduce((one, { staffId, vote }) => withMark(one, placeOf(m, staffId), markFor[vote]), item),
    ),
  itemsClosed: (m, { outcomes }) => closed(m, outcomes, (item) => item),
  itemsResolved: (m, { outcomes }) => closed(m, outcomes, (item) => withoutObjection(m, item)),
  itemPostponed: (m, { item: no }) =>
    changed(m, [no], (item) => ({ ...unvoted(m, item), status: 'postponed' })),
  itemsMoved: (m, { items }) => movedOn(changed(m, items, (item) => ({ ...item, status: 'moved' }))),
  deliveryRefused: refusedBy,
  refusalSettled: (m, { item }) => settled(m, item),
};

/** What is true of the agenda after the event. */
export function evolveItems(m: Meeting, event: ItemEvent): Meeting {
  const evolution = evolutions[event.type] as (m: Meeting, event: ItemEvent) => Meeting;
  return evolution(m, event);
}

function added(m: Meeting, item: NewItem & Pick<Item, 'told'>): Item {
  const { kind, caseId, about, proposal, basis, paperId, by, asks, referrals, prepared, told } = item;
  const marked = marks.none.repeat(m.members.length);
  return {
    ...{ kind, caseId, about, proposal, basis, paperId, by },
    ...(asks ? { asks } : {}),
    ...(referrals ? { referrals } : {}),
    ...(prepared ? broughtBy(prepared) : {}),
    ...{ status: 'waiting', marks: marked, tally: null },
    ...(told ? { told } : {}),
  };
}

/** What a sub-committee wrote before its vote is the whole committee's to change. */
const broughtBy = ({
  agreed,
  actions,
  ...prepared
}: Prepared): Pick<Item, 'prepared' | 'agreed' | 'actions'> => ({
  prepared,
  ...(agreed ? { agreed } : {}),
  ...(actions ? { actions } : {}),
});

/** The duty is done once no such question is left. */
function putAgain(m: Meeting, { item: no, to }: MeetingEventOf<'itemPutAgain'>): Meeting {
  const after = changed(m, [no], (item) => ({ ...item, putTo: to }));
  return after.items.some((item) => isOpenQuestion(item, after)) ? after : ended(after, 'puttingAgain');
}

/** Where nothing is left for another sitting, nothing is left to move. */
const movedOn = (m: Meeting): Meeting =>
  m.dues.moving && !m.items.some((item) => isForAnother(item, m)) ? ended(m, 'moving') : m;

function changed(m: Meeting, numbers: readonly number[], change: (item: Item) => Item): Meeting {
  const meant = new Set(numbers);
  return { ...m, items: m.items.map((item, n) => (meant.has(n + 1) ? change(item) : item)) };
}

const marked = (
  m: Meeting,
  { item: no, member }: { readonly item: number; readonly member: string },
  mark: Mark,
): Meeting => changed(m, [no], (item) => withMark(item, placeOf(m, member), mark));

function closed(m: Meeting, outcomes: readonly Outcome[], change: (item: Item) => Item): Meeting {
  const first = m.tallies.length;
  const places = new Map(outcomes.flatMap(({ items }, n) => items.map((no) => [no, first + n] as const)));
  const items = m.items.map((item, n): Item => {
    const tally = places.get(n + 1);
    return tally === undefined ? item : { ...change(item), status: 'closed', tally };
  });
  return { ...m, items, tallies: [...m.tallies, ...outcomes.map(({ tally }) => tally)] };
}

/** Recusals stay; ballots do not. */
function unvoted({ members }: Meeting, item: Item): Item {
  const kept = members.map((_, n) => {
    const mark = markOf(item, n);
    return mark === marks.recused || mark === marks.challenged ? mark : marks.none;
  });
  return { ...item, marks: kept.join('') };
}

/** What another sitting did not take is undecided again; what a case refused waits for the secretary. */
function refusedBy(m: Meeting, { items, refused, due }: MeetingEventOf<'deliveryRefused'>): Meeting {
  const back = items.filter((no) => isElsewhere(m.items[no - 1]));
  if (back.length > 0) {
    const again = changed(m, back, (item) => takenBack(m, item));
    return m.status === 'signed' || m.status === 'cancelled' ? opened(again, 'moving', due) : again;
  }
  return opened(
    changed(m, items, (item) => ({ ...item, refused })),
    'settling',
    due,
  );
}

/** A count that only prepares stays what it was, for the next sitting that takes it. */
const takenBack = (m: Meeting, item: Item): Item =>
  item.tally !== null && isPreparing(m.rules)
    ? { ...item, status: 'closed' }
    : { ...unvoted(m, unawaited(item)), status: 'postponed', tally: null };

function settled(m: Meeting, no: number): Meeting {
  const without = changed(m, [no], ({ refused: _refused, ...item }) => item);
  return without.items.some(({ refused }) => refused !== undefined) ? without : ended(without, 'settling');
}
