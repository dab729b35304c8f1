import { isElsewhere } from './agenda.ts';
import { withoutObjection } from './closing.ts';
import type { Vote } from './acts.ts';
import type { MeetingEvent, MeetingEventOf, Outcome } from './events.ts';
import { ended, opened } from './dues.ts';
import { markOf, marks, withMark, type Item, type Mark } from './items.ts';
import { isUndecided, placeOf, type Meeting } from './state.ts';

const ofItems = [
  'itemAdded',
  'itemWithdrawn',
  'proposalChanged',
  'itemReferred',
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

/** What is true of the agenda after the event. */
export function evolveItems(m: Meeting, event: ItemEvent): Meeting {
  switch (event.type) {
    case 'itemAdded':
      return { ...m, items: [...m.items, added(m, event)] };
    case 'itemWithdrawn':
      return movedOn(changed(m, [event.item], (item) => ({ ...item, status: 'withdrawn' })));
    case 'proposalChanged': {
      const { proposal, basis } = event;
      return changed(m, [event.item], (item) => ({ ...item, proposal, basis }));
    }
    case 'itemReferred':
      return changed(m, [event.item], (item) => ({ ...item, status: 'referred' }));
    case 'memberRecused':
      return marked(m, event, marks.recused);
    case 'memberChallenged':
      return marked(m, event, marks.challenged);
    case 'challengeDecided':
      return marked(m, event, event.upheld ? marks.recused : marks.none);
    case 'itemsOpened':
      return changed(m, event.items, (item) => ({
        ...item,
        ...(event.secret ? { secret: 0 } : {}),
        status: 'open',
      }));
    case 'ballotsCast': {
      const place = placeOf(m, event.member);
      return changed(m, event.items, (item) => withMark(item, place, markFor[event.vote]));
    }
    case 'secretBallotsCast': {
      const place = placeOf(m, event.member);
      return changed(m, event.items, (item) => ({
        ...withMark(item, place, marks.voted),
        secret: (item.secret ?? 0) + 1,
      }));
    }
    case 'handsRecorded':
      return changed(m, [event.item], (item) =>
        event.hands.reduce(
          (one, { staffId, vote }) => withMark(one, placeOf(m, staffId), markFor[vote]),
          item,
        ),
      );
    case 'itemsClosed':
      return closed(m, event.outcomes, (item) => item);
    case 'itemsResolved':
      return closed(m, event.outcomes, (item) => withoutObjection(m, item));
    case 'itemPostponed':
      return changed(m, [event.item], (item) => ({ ...unvoted(m, item), status: 'postponed' }));
    case 'itemsMoved':
      return movedOn(changed(m, event.items, (item) => ({ ...item, status: 'moved' })));
    case 'deliveryRefused':
      return refusedBy(m, event);
    case 'refusalSettled':
      return settled(m, event.item);
  }
}

function added(m: Meeting, event: MeetingEventOf<'itemAdded'>): Item {
  const { kind, caseId, about, proposal, basis, paperId, by, told } = event;
  const marked = marks.none.repeat(m.members.length);
  const put = { kind, caseId, about, proposal, basis, paperId, by };
  return { ...put, status: 'waiting', marks: marked, tally: null, ...(told ? { told } : {}) };
}

/** Where nothing is left undecided, nothing is left to move. */
const movedOn = (m: Meeting): Meeting =>
  m.dues.moving && !m.items.some((item) => isUndecided(item, m)) ? ended(m, 'moving') : m;

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
    const again = changed(m, back, (item) => ({ ...unvoted(m, item), status: 'postponed', tally: null }));
    return m.status === 'signed' || m.status === 'cancelled' ? opened(again, 'moving', due) : again;
  }
  return opened(
    changed(m, items, (item) => ({ ...item, refused })),
    'settling',
    due,
  );
}

function settled(m: Meeting, no: number): Meeting {
  const without = changed(m, [no], ({ refused: _refused, ...item }) => item);
  return without.items.some(({ refused }) => refused !== undefined) ? without : ended(without, 'settling');
}
