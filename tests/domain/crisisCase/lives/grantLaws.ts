import { recipientBenefits } from '../../../../domain/emergencySupport/acts.ts';
import { paymentClock } from '../../../../domain/emergencySupport/instalments.ts';
import type { NoticeServed } from '../../../../domain/emergencySupport/service.ts';
import { supportKinds } from '../../../../domain/rulebook.ts';
import { dayOf, plusDays } from '../../../../domain/time.ts';
import { isEscalationOpen } from '../../../../domain/escalation.ts';
import { isLinkageOpen } from '../../../../domain/linkage.ts';
import { isSelectionOpen } from '../../../../domain/selection.ts';
import { isWorkingDay } from '../../../../domain/calendar.ts';
import type { CrisisCase } from '../../../../domain/crisisCase/state.ts';
import { grantOf, type Grant } from '../../../../domain/emergencySupport/grant.ts';
import { supportsOf } from './choices.ts';
import { dutiesOf, hold, turnsBy, type Law } from './moment.ts';
import { namedIn } from './recordLaws.ts';

/** 제10조, extensions and what is asked for on top included. */
export const withinCaps: Law = ({ house }) => {
  const c = house.current();
  if (c.grants.length === 0) return;
  const supports = supportsOf(c);
  const asked = c.extensions.filter(({ status }) => status === 'asked');
  for (const kind of supportKinds) {
    const own = supports.filter((one) => one.kind === kind);
    const wanted = asked.filter(({ supportId }) => own.some(({ id }) => id === supportId));
    const given = [...own, ...wanted].reduce((sum, { units }) => sum + units, 0);
    hold(given <= house.rulebook().supports[kind].capUnits, () => ({ kind, given }));
  }
  for (const one of supports) hold(one.paidWon <= one.units * one.amountWon, () => one);
};

const isOver = ({ status, adequacy, adequacySkipped, dues, supports, recovery }: Grant): boolean =>
  Object.keys(dues).length === 0 &&
  (status !== 'given' || adequacy !== null || adequacySkipped !== undefined) &&
  status !== 'requested' &&
  status !== 'checked' &&
  supports.every(({ ended, paidWon, cut }) => ended && (paidWon > 0 || cut)) &&
  (recovery === null || ['returned', 'cancelled', 'arrears', 'claimed'].includes(recovery.status));

const hasClosed = ({ stage }: CrisisCase): boolean =>
  ['closeRequested', 'followUp', 'archived'].includes(stage);

/** K15, K24: nothing closes, and nothing is archived, with work that is open, unpaid or unreviewed. */
export const closedWhenDone: Law = ({ house }) => {
  const c = house.current();
  if (!hasClosed(c)) return;
  hold(c.visits.length === 0, () => c.visits);
  hold(!c.linkages.some(isLinkageOpen), () => c.linkages);
  hold(!c.selections.some(isSelectionOpen), () => c.selections);
  hold(!c.escalations.some(isEscalationOpen), () => c.escalations);
  hold(!c.extensions.some(({ status }) => status === 'asked'), () => c.extensions);
  hold(c.transfer === null || c.stage === 'followUp', () => c.transfer);
  for (const grant of c.grants) hold(isOver(grant), () => grant);
};

/** 제8조제3항: what is paid was decided before, on or before the day of the payment, and a no is never paid. */
export const paidAfterDecision: Law = (moment) => {
  for (const { event, was } of turnsBy(moment, 'supportPaid')) {
    const grant = was.grants.find(({ id }) => id === grantOf(event.supportId));
    const isThere = grant?.supports.some(({ id }) => id === event.supportId) ?? false;
    hold(grant?.status === 'given' && isThere, () => ({ event, grant }));
    hold(grant?.decidedOn !== null && (grant?.decidedOn ?? '') <= event.paidOn, () => ({ event, grant }));
  }
};

/** K15, 제14조: no archive holds a grant that nobody has reviewed, unless the person became a recipient (제14조제2항). */
export const archivedReviewed: Law = ({ house }) => {
  const c = house.current();
  if (c.stage !== 'archived') return;
  for (const { id, status, adequacy, adequacySkipped } of c.grants) {
    const isSkipped = adequacySkipped !== undefined && recipientBenefits.includes(adequacySkipped);
    hold(status !== 'given' || adequacy !== null || isSkipped, () => ({ id, status, adequacySkipped }));
  }
};

/** K24: a whole-case end lets nothing fall that no event names. */
export const endNamesWhatFalls: Law = (moment) => {
  const { news, before, house } = moment;
  const end = news.find(({ event }) => event.type === 'caseEnded')?.event;
  if (end?.type !== 'caseEnded' || !before.current) return;
  // An instalment to come has no clock yet and is none the less not fallen.
  const open = dutiesOf(house.current());
  const told = new Set(news.flatMap(({ event }) => namedIn(event)));
  const types = new Set(news.map(({ event }) => event.type));
  const fallen = [...dutiesOf(before.current).values()].filter(({ id }) => !open.has(id));
  for (const { id, about, act } of fallen) {
    const isNamed =
      about === null
        ? end.duties.some((duty) => id.startsWith(`${duty}/`)) || act === 'receiveTransfer'
        : told.has(about) || (act === 'recordVisit' && types.has('visitsEnded'));
    hold(isNamed, () => ({ id, about }));
  }
  hold(before.current.transfer === null || types.has('transferWithdrawn'), () => end);
  const c = house.current();
  hold(c.visits.length === 0 && c.transfer === null, () => c);
  hold(!c.linkages.some(isLinkageOpen) && !c.escalations.some(isEscalationOpen), () => c);
};

export const visitsOnWorkingDays: Law = (moment) => {
  const { calendar } = moment.house.rulebook();
  for (const { event } of turnsBy(moment, 'visitsPlanned'))
    for (const { due } of event.visits) hold(isWorkingDay(due.day, calendar), () => due);
};

/** K2: only the passing of its last day ends a support, or an order or the end of the case, which say so. */
export const endsOnItsLastDay: Law = (moment) => {
  for (const { at, event, was } of turnsBy(moment, 'supportEnded')) {
    const support = supportsOf(was).find(({ id }) => id === event.supportId);
    hold(support !== undefined && support.to < dayOf(at), () => ({ event, support }));
  }
  for (const { at, event } of turnsBy(moment, 'supportCut')) hold(event.to === dayOf(at), () => event);
};

/** K5, K6: the person is heard before the order, and what they may do runs from the arrival. */
export const heardAndServed: Law = (moment) => {
  for (const { at, event } of turnsBy(moment, 'noticeGiven')) {
    const { opinionUntil, waiver } = event;
    const earliest = plusDays(dayOf(at), 10);
    hold((opinionUntil === null) === (waiver !== null), () => event);
    hold(opinionUntil === null || opinionUntil >= earliest, () => event);
  }
  for (const { at, event, was } of turnsBy(moment, 'returnOrdered')) {
    const { recovery } = was.grants.find(({ id }) => id === event.grantId) ?? {};
    hold(recovery !== undefined && recovery !== null && recovery.orderFrom <= dayOf(at), () => event);
  }
  for (const { event } of turnsBy(moment, 'noticeServed')) hold(runsFromArrival(event), () => event);
  for (const { at, event, was } of turnsBy(moment, 'arrearsReferred')) {
    const grant = was.grants.find(({ id }) => id === event.grantId);
    const payment = grant && dutiesOf(was).get(paymentClock(grant));
    hold(payment !== undefined && payment.due.at <= at, () => ({ event, payment }));
    hold(grant?.recovery?.ground !== 'EXCESS' && grant?.recovery?.dunnings !== undefined, () => event);
  }
};

/** K6: before the arrival nothing of the household's has begun; from it on every one of its days counts. */
function runsFromArrival({ notice, arrivedOn, objectionUntil, opinionUntil, due }: NoticeServed): boolean {
  const hasBegun = objectionUntil !== null || opinionUntil !== undefined;
  if (arrivedOn === null)
    return !hasBegun && due?.rule === (notice === 'EXTENSION' ? 'D08' : 'NOTICE_SERVICE');
  if (notice === 'EXTENSION') return !hasBegun && due === null;
  const [days10, days30] = [plusDays(arrivedOn, 10), plusDays(arrivedOn, 30)];
  if (objectionUntil !== null && objectionUntil < days30) return false;
  if (notice === 'DECISION') return objectionUntil !== null && due === null;
  if (notice === 'PRIOR_NOTICE') return opinionUntil !== undefined && opinionUntil >= days10;
  return due?.rule === 'D21' && due.day >= days30;
}

/** K6: at every moment, what the household may still do has a notice that arrived behind it. */
export const nothingBeforeArrival: Law = ({ house }) => {
  for (const { notice } of house.current().extensions)
    hold(!notice || (notice.due === null) === (notice.arrivedOn !== null), () => notice);
  for (const grant of house.current().grants) {
    const { recovery, decisionNotice, dues } = grant;
    const stopped = decisionNotice?.objectionUntil ?? null;
    hold(stopped === null || decisionNotice?.servedOn !== null, () => grant);
    if (!recovery) continue;
    const isBegun = recovery.objectionUntil !== null || dues.returnPayment !== undefined;
    hold(!isBegun || recovery.servedOn !== null, () => grant);
    hold(recovery.heard?.arrivedOn !== null || dues.returnOrder === undefined, () => grant);
    hold(recovery.returnedWon <= recovery.amountWon || recovery.objection !== 'none', () => grant);
  }
};
