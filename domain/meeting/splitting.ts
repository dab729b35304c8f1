import type { ItemKind } from '../committee/kinds.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import { refuseFull, sameIn } from './agenda.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { canPropose, isSame, restingStatuses, takes, type Item, type NewItem } from './items.ts';
import type { Meeting } from './state.ts';

/** What a case takes one decision on; two parts that ask the same of it would be two. */
const decidedOnce: readonly ItemKind[] = ['SELECTION', 'EXTENSION', 'ADEQUACY', 'CONFERENCE'];

const asksTwice = (a: NewItem, b: NewItem): boolean =>
  isSame(a, b) && (decidedOnce.includes(a.kind) || a.proposal === b.proposal);

/** 분리: one item becomes two questions on the same case, each voted on for itself. */
export function splitItem(
  m: Meeting,
  { item: no, into }: MeetingActs['splitItem'],
  { by, edition }: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...restingStatuses);
  if ('code' in item) return item;
  const full = refuseFull(m, into.length);
  if (full) return full;
  const { caseId, referrals } = item;
  const carried = { caseId, by: by as StaffId, ...(referrals ? { referrals } : {}) };
  const parts = into.map((part): NewItem => ({ ...part, ...carried }));
  const foreign = parts.find((part) => !takes(m, part));
  if (foreign) return { code: 'kindNotTheirs', field: 'into', kind: foreign.kind };
  const odd = parts.find(({ kind, proposal }) => !canPropose(kind, proposal));
  if (odd && edition >= 2) return { code: 'proposalNotTheirs', field: 'into', kind: odd.kind };
  if (parts.some((part, n) => parts.slice(n + 1).some((other) => asksTwice(part, other))))
    return { code: 'repeatedChoice', field: 'into' };
  const twin = parts.map((part) => sameIn(m, part)).find((found) => found > 0 && found !== no);
  if (twin !== undefined) return { code: 'itemAlreadyThere', item: twin };
  return [{ type: 'itemSplit', item: no, into: parts }];
}

/** The parts follow on the agenda; whoever is recused or challenged is so in both. */
export function splitUp(
  { items }: Meeting,
  { item: no, into }: MeetingEventOf<'itemSplit'>,
  partOf: (part: NewItem) => Item,
): Item[] {
  const whole = items.map((item, n): Item => (n + 1 === no ? { ...item, status: 'split' } : item));
  const { marks, told } = items[no - 1] ?? {};
  const parts = into.map((part) => {
    const made = partOf(part);
    return { ...made, marks: marks ?? made.marks, ...(told ? { told } : {}) };
  });
  return [...whole, ...parts];
}
