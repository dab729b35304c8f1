import { refuseAgreed } from '../conferenceAgreed.ts';
import type { Refusal } from '../refusal.ts';
import { refuseMeans } from '../selectionOutcome.ts';
import { visitorSeats } from '../visit.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { countOf, marks, type Item } from './items.ts';
import type { Agreed, OutcomeActs } from './outcomeActs.ts';
import type { Meeting } from './state.ts';

/** So many actions fit one item: a run carries them all. */
export const mostActions = 20;

const hasBallots = (item: Item): boolean =>
  [marks.yes, marks.no, marks.abstain].some((mark) => countOf(item, mark) > 0);

/** Written while the item is before the members; where they vote, before the first ballot: a yes is a yes to something. */
function agreed(m: Meeting, no: number, what: Agreed, refusal: Refusal | null): MeetingEvent[] | Refusal {
  const tooLate = refuseStatus(m, 'called', 'sitting');
  if (tooLate) return tooLate;
  const item = itemIn(m, no, 'waiting', 'open');
  if ('code' in item) return item;
  if (item.kind !== what.of || item.proposal === 'RATIFY')
    return { code: 'notAgreeable', item: no, kind: item.kind };
  if (item.kind !== 'CONFERENCE' && hasBallots(item))
    return { code: 'itemOutOfOrder', item: no, status: item.status };
  return refusal ?? [{ type: 'itemAgreed', item: no, agreed: what, paperId: what.paperId }];
}

export const agreeConference = (
  m: Meeting,
  { item, ...what }: OutcomeActs['agreeConference'],
): MeetingEvent[] | Refusal => agreed(m, item, { of: 'CONFERENCE', ...what }, refuseAgreed(what, m.heldOn));

export const agreeSelection = (
  m: Meeting,
  { item, ...what }: OutcomeActs['agreeSelection'],
): MeetingEvent[] | Refusal => agreed(m, item, { of: 'SELECTION', ...what }, refuseSelection(what));

function refuseSelection(what: Omit<OutcomeActs['agreeSelection'], 'item'>): Refusal | null {
  const { result, means, amountWon, notSelectedReason } = what;
  if (result === 'NOT_SELECTED' && notSelectedReason === null)
    return { code: 'reasonMissing', field: 'notSelectedReason' };
  if (result !== 'SELECTED')
    return amountWon === null ? null : { code: 'amountNotMeant', field: 'amountWon' };
  if (means === null) return { code: 'nothingChosen', field: 'means' };
  return refuseMeans({ means, amountWon }, 'amountWon');
}

export const agreeAdvice = (
  m: Meeting,
  { item, ...what }: OutcomeActs['agreeAdvice'],
): MeetingEvent[] | Refusal => agreed(m, item, { of: 'ADVICE', ...what }, refusePoints(what.points));

function refusePoints(points: readonly string[]): Refusal | null {
  if (points.length === 0) return { code: 'nothingChosen', field: 'points' };
  return new Set(points).size === points.length ? null : { code: 'repeatedChoice', field: 'points' };
}

export const agreeRecovery = (
  m: Meeting,
  { item, ...what }: OutcomeActs['agreeRecovery'],
): MeetingEvent[] | Refusal =>
  agreed(
    m,
    item,
    { of: 'STOP_RECOVERY', ...what },
    what.amountWon === 0 && !what.stop ? { code: 'nothingChosen', field: 'amountWon' } : null,
  );

/** The item about a case that still takes actions: until the signature, as long as it was not taken away. */
function actionable(m: Meeting, no: number): Item | Refusal {
  const refusal = refuseStatus(m, 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, 'waiting', 'open', 'closed');
  if ('code' in item) return item;
  return item.caseId === null ? { code: 'notAgreeable', item: no, kind: item.kind } : item;
}

export function addAction(
  m: Meeting,
  { item: no, ...action }: OutcomeActs['addAction'],
): MeetingEvent[] | Refusal {
  const item = actionable(m, no);
  if ('code' in item) return item;
  const { kind, owner, dueOn } = action;
  if (kind === 'VISIT' && !visitorSeats.some((seat) => seat === owner))
    return { code: 'visitorNeeded', field: 'owner' };
  if (dueOn < m.heldOn) return { code: 'dayTooEarly', field: 'dueOn', earliest: m.heldOn };
  if ((item.actions ?? []).length >= mostActions)
    return { code: 'actionsFull', field: 'item', most: mostActions };
  return [{ type: 'actionAdded', item: no, action, paperId: action.paperId }];
}

export function dropAction(
  m: Meeting,
  { item: no, action }: OutcomeActs['dropAction'],
): MeetingEvent[] | Refusal {
  const item = actionable(m, no);
  if ('code' in item) return item;
  if (!item.actions?.[action - 1]) return { code: 'actionNotFound', field: 'action' };
  return [{ type: 'actionDropped', item: no, action }];
}
