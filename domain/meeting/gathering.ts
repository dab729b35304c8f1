import type { Question } from '../crisisCase/needs.ts';
import type { Circumstances } from '../entity.ts';
import type { CaseId, MeetingId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import { moved, undecided } from './agenda.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { canPropose, restingStatuses, type Item, type NewItem, type Proposal } from './items.ts';
import { isForAnother, type Meeting } from './state.ts';

/** What the house does with the items of cases by itself; nobody has a form for it. */
export interface GatheringActs {
  /** Cases put themselves on it. */
  gatherItems: { readonly added: readonly NewItem[] };
  /** A case that does not need a decision any more takes its item off. */
  withdrawNeed: Question & { readonly caseId: CaseId };
  /** Undecided items go on to a sitting that is in time for them; of one that has not begun to another one. */
  carryItems: { readonly to: MeetingId; readonly items: readonly number[] };
  /** A case said that it does not stand there: another sitting has it, or there is nothing to decide. */
  answerNote: { readonly items: readonly number[]; readonly refused: string };
}

/** The secretary's word on what the house, or whoever put it there, proposed; the question itself stays what it is. */
export function changeProposal(
  m: Meeting,
  { item: no, proposal, basis }: MeetingActs['changeProposal'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...restingStatuses);
  if ('code' in item) return item;
  if (!isTheirs(item, proposal)) return { code: 'proposalNotTheirs', field: 'proposal', kind: item.kind };
  return [{ type: 'proposalChanged', item: no, proposal, basis }];
}

/** Which proposals an item of that kind can have; a selection that is asked for is no confirmation, nor the other way. */
const isTheirs = ({ kind, proposal: was }: Item, proposal: Proposal | null): boolean =>
  kind === 'SELECTION' ? proposal === was : canPropose(kind, proposal);

/** What is being voted on stays: the decision then finds its case as it is. */
export function withdrawNeed(m: Meeting, asked: GatheringActs['withdrawNeed']): MeetingEvent[] {
  const { caseId, kind, about } = asked;
  return leaving(m, 'ASKER_WITHDREW', (item) => {
    return item.caseId === caseId && item.kind === kind && item.about === about;
  });
}

export const answerNote = (m: Meeting, { items }: GatheringActs['answerNote']): MeetingEvent[] =>
  leaving(m, 'DECIDED_ELSEWHERE', (_, no) => items.includes(no));

function leaving(
  m: Meeting,
  cause: 'ASKER_WITHDREW' | 'DECIDED_ELSEWHERE',
  isMeant: (item: Item, no: number) => boolean,
): MeetingEvent[] {
  return m.items.flatMap((item, n): MeetingEvent[] =>
    isForAnother(item, m) && isMeant(item, n + 1) ? [{ type: 'itemWithdrawn', item: n + 1, cause }] : [],
  );
}

export function carryItems(
  m: Meeting,
  { to, items }: GatheringActs['carryItems'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'signed', 'cancelled');
  if (refusal) return refusal;
  const going = undecided(m).filter((no) => items.includes(no));
  if (m.status === 'planned' || m.status === 'called')
    return going.map((item) => ({ type: 'itemReferred', item, to }));
  return moved(to, going, now);
}
