import { countDue } from '../calendar.ts';
import { dueAs, type Due } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, noonOf, type PlainDate } from '../time.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, memberIn, refuseStatus } from './guard.ts';
import { isPending, markOf, marks, pendingStatuses } from './items.ts';
import type { OutcomeActs } from './outcomeActs.ts';
import { placeOf, type Meeting } from './state.ts';

/** A private interest of a member in an item, from the day on which it was known (D20). */
export interface Conflict {
  readonly item: number;
  readonly member: StaffId;
  readonly knownOn: PlainDate;
  readonly due: Due;
}

export type ConflictEvent =
  | (Conflict & { readonly type: 'conflictKnown' })
  | {
      readonly type: 'conflictCleared';
      readonly item: number;
      readonly member: StaffId;
      readonly paperId: PaperId;
    };

/** Those that still wait for the member's own word: the item is still to be decided, and the member not recused. */
export function openConflicts(m: Meeting): readonly Conflict[] {
  if (!m.conflicts || m.status === 'signed' || m.status === 'cancelled' || m.status === 'ended') return [];
  return m.conflicts.filter(({ item: no, member }) => {
    const item = m.items[no - 1];
    if (!item || placeOf(m, member) < 0 || !isPending(item)) return false;
    return !isRecused(m, { item: no, member });
  });
}

/** A conflict as it goes along with its item: no move gives anybody another day. */
export type CarriedConflict = Omit<Conflict, 'item'>;

/** What goes along with an item that is handed on: of whoever has not stepped back, and was not found to have none. */
export function conflictsOf(m: Meeting, no: number): readonly CarriedConflict[] {
  return (m.conflicts ?? [])
    .filter(({ item, member }) => item === no && !isRecused(m, { item, member }))
    .map(({ member, knownOn, due }) => ({ member, knownOn, due }));
}

function isRecused(m: Meeting, { item: no, member }: Pick<Conflict, 'item' | 'member'>): boolean {
  const item = m.items[no - 1];
  const place = placeOf(m, member);
  return item !== undefined && place >= 0 && markOf(item, place) === marks.recused;
}

/** What came along with an item, of those who sit here; what is known here already keeps its day. */
export function conflictsTaken(
  m: Meeting,
  no: number,
  carried: readonly CarriedConflict[] = [],
): MeetingEvent[] {
  return carried
    .filter(({ member }) => placeOf(m, member) >= 0 && !isRecused(m, { item: no, member }))
    .filter(({ member }) => !(m.conflicts ?? []).some((one) => one.item === no && one.member === member))
    .map((conflict) => ({ type: 'conflictKnown', item: no, ...conflict }));
}

/** Both parts of an item that was split have what the whole had. */
export function conflictsOfParts(
  m: Meeting,
  no: number,
  parts: readonly unknown[],
): Pick<Meeting, 'conflicts'> {
  const known = m.conflicts?.filter(({ item }) => item === no) ?? [];
  if (known.length === 0) return {};
  const ofParts = parts.flatMap((_, n) => known.map((one) => ({ ...one, item: m.items.length + n + 1 })));
  return { conflicts: [...(m.conflicts ?? []), ...ofParts] };
}

/** The name of its clock: several may run at once. */
export const conflictClock = (m: Meeting, { item, member }: Pick<Conflict, 'item' | 'member'>): string =>
  `recusal/${String(item)}/${String(placeOf(m, member) + 1)}`;

export function knownConflict(
  m: Meeting,
  { item: no, member, knownOn }: OutcomeActs['knownConflict'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...pendingStatuses);
  if ('code' in item) return item;
  const place = memberIn(m, member, 'member');
  if (typeof place !== 'number') return place;
  if (markOf(item, place) === marks.recused) return { code: 'memberRecused', item: no };
  const today = dayOf(now.at);
  if (knownOn > today) return { code: 'dayInFuture', field: 'knownOn', today };
  if (openConflicts(m).some((one) => one.item === no && one.member === member))
    return { code: 'conflictKnown', item: no };
  return [{ type: 'conflictKnown', item: no, member, knownOn, due: recusalDue(knownOn, now) }];
}

/** Fourteen civil days; a book of before knows no such row, and its notice has the same grace. */
function recusalDue(knownOn: PlainDate, now: Circumstances): Due {
  const rule = 'D20' in now.rulebook.deadlines ? 'D20' : 'D19';
  const basis = { counting: 'CIVIL_DAYS', amount: 14, from: noonOf(knownOn) } as const;
  return dueAs(rule, countDue('CIVIL_DAYS', 14, basis.from, now.rulebook.calendar), { now, basis });
}

export function clearConflict(
  m: Meeting,
  { item, member, paperId }: OutcomeActs['clearConflict'],
): MeetingEvent[] | Refusal {
  const isKnown = openConflicts(m).some((one) => one.item === item && one.member === member);
  if (!isKnown) return { code: 'noConflictKnown', item };
  return [{ type: 'conflictCleared', item, member, paperId }];
}

export function evolveConflicts(m: Meeting, event: ConflictEvent): Meeting {
  const others = (m.conflicts ?? []).filter(
    ({ item, member }) => item !== event.item || member !== event.member,
  );
  if (event.type === 'conflictCleared') return { ...m, conflicts: others };
  const { item, member, knownOn, due } = event;
  const told = conflictClock(m, event);
  const late = Object.fromEntries(Object.entries(m.late).filter(([clock]) => clock !== told));
  return { ...m, late, conflicts: [...others, { item, member, knownOn, due }] };
}
