import { quorumOf, resultOf, type Ballots } from '../committee/counting.ts';
import type { ActorId } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent, Outcome } from './events.ts';
import { chosenIn, refuseItem, refuseStatus, refuseTakingUp } from './guard.ts';
import { attendanceOf, countOf, markOf, marks, type Item, type Tally } from './items.ts';
import { countOfBallots, refuseSecret, refuseUncounted, type BallotCount } from './secret.ts';
import { placeOf, type Meeting } from './state.ts';

/** What the item comes to now, by the ballots and by who is there. */
export function tallyOf(m: Meeting, item: Item, opened?: BallotCount): Tally {
  const attendance = attendanceOf(m, item);
  const { seated, present, enough } = quorumOf(m.rules, attendance);
  const counted = {
    yes: opened?.yes ?? countOf(item, marks.yes),
    no: opened?.no ?? countOf(item, marks.no),
    abstained: opened?.abstained ?? countOf(item, marks.abstain),
  };
  const held = enough ? 'HELD' : 'NO_QUORUM';
  const ballots: Ballots = { ...counted, chair: chairsBallot(m, item) };
  const result = item.kind === 'CONFERENCE' ? held : resultOf(m.rules, attendance, ballots);
  return { result, seated, present, ...counted, recused: attendance.recused };
}

function chairsBallot(m: Meeting, item: Item): Ballots['chair'] {
  const mark = markOf(
    item,
    m.members.findIndex(({ seat }) => seat === 'CHAIR'),
  );
  if (mark === marks.yes) return 'yes';
  return mark === marks.no ? 'no' : null;
}

/** Items that ended alike share one count: 1,635 counts of their own would double what a run carries. */
function outcomesOf(items: readonly number[], tallyFor: (no: number) => Tally): Outcome[] {
  const groups = new Map<string, { readonly tally: Tally; readonly items: number[] }>();
  for (const no of items) {
    const tally = tallyFor(no);
    const key = JSON.stringify(tally);
    const group = groups.get(key) ?? { tally, items: [] };
    group.items.push(no);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const tallyAt = (m: Meeting, no: number, counted?: readonly BallotCount[]): Tally => {
  const item = m.items[no - 1];
  if (!item) throw new Error(`There is no item ${String(no)}.`);
  return tallyOf(m, item, countOfBallots(item, no, counted));
};

/** How these items end by the ballots that there are. */
export const countedOut = (m: Meeting, items: readonly number[]): Outcome[] =>
  outcomesOf(items, (no) => tallyAt(m, no));

/** 표결 종료: what has no quorum is undecided, and never refused (K13). */
export function closeItems(m: Meeting, chosen: MeetingActs['closeItems']): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const items = chosenIn(m, chosen, (item, no) => refuseItem(item, no, 'open') ?? refuseChallenged(item, no));
  if ('code' in items) return items;
  const { counted } = chosen;
  const uncounted = refuseUncounted(m, items, counted);
  if (uncounted) return uncounted;
  return [{ type: 'itemsClosed', outcomes: outcomesOf(items, (no) => tallyAt(m, no, counted)) }];
}

const refuseChallenged = (item: Item, no: number): Refusal | null =>
  item.marks.includes(marks.challenged) ? { code: 'challengeOpen', item: no } : null;

/** Whoever presides: the chair, or a deputy while the chair is not there. */
function presides(m: Meeting, by: ActorId): boolean {
  const member = m.members[placeOf(m, by)];
  if (!member || member.attends === null) return false;
  const chair = m.members.find(({ seat }) => seat === 'CHAIR');
  return member.seat === 'CHAIR' || (member.seat === 'DEPUTY' && chair?.attends === null);
}

/** 이의 없음: everybody who is there and not recused is in favour. Where somebody has said otherwise it is voted on. */
export function resolveInBulk(
  m: Meeting,
  chosen: MeetingActs['resolveInBulk'],
  by: ActorId,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  if (!presides(m, by)) return { code: 'notTheChair' };
  const items = chosenIn(
    m,
    chosen,
    (item, no) =>
      refuseItem(item, no, 'waiting', 'open') ??
      refuseSecret(item, no) ??
      refuseObjected(item, no) ??
      refuseTakingUp(m, no, item),
  );
  if ('code' in items) return items;
  const agreed = (no: number): Tally => {
    const item = m.items[no - 1];
    return item ? tallyOf(m, withoutObjection(m, item)) : tallyAt(m, no);
  };
  return [{ type: 'itemsResolved', outcomes: outcomesOf(items, agreed) }];
}

const refuseObjected = (item: Item, no: number): Refusal | null =>
  countOf(item, marks.no) + countOf(item, marks.abstain) > 0
    ? { code: 'itemOutOfOrder', item: no, status: item.status }
    : null;

/** The item with the ballots of a resolution to which nobody objects. */
export function withoutObjection({ members }: Meeting, item: Item): Item {
  const all = members.map(({ attends }, n) => {
    const mark = markOf(item, n);
    return attends === null || mark === marks.recused ? mark : marks.yes;
  });
  return { ...item, marks: all.join('') };
}
