import { dueFrom } from '../clock.ts';
import { everyDuty } from '../crisisCase/clocks.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import { dayOf, noonOf } from '../time.ts';
import { grantOf, isGrantOpen, isObjectionAwaited, isUnseen, type Grant } from './grant.ts';
import { awaitedMembers } from './memberConsent.ts';

/**
 * Grants that are over for whoever works on their case: nothing of them is owed or awaited, and the days in which the
 * household may object have run. What the law takes at any time (a late objection, K3; an excess that is found later,
 * 제15조제3항) keeps none from being over, and is taken all the same.
 */
export function grantsOver(c: CrisisCase, now: Circumstances): readonly Grant[] {
  const supportOf = new Map(c.extensions.map(({ id, supportId }) => [id, supportId]));
  const owed = new Set(
    everyDuty(c).flatMap(({ about }) => (about === null ? [] : grantOf(supportOf.get(about) ?? about))),
  );
  return c.grants.filter(
    (grant) =>
      !isGrantOpen(grant) &&
      !isUnseen(grant) &&
      !isMemberAwaited(grant) &&
      !owed.has(grant.id) &&
      !mayStillObject(grant, now),
  );
}

/** What was declined or withdrawn waits for nobody's consent any more. */
const isMemberAwaited = (grant: Grant): boolean =>
  grant.status === 'given' && awaitedMembers(grant).length > 0;

/** Where nobody recorded the arrival of the decision, its days are taken from the decision itself. */
function mayStillObject(grant: Grant, now: Circumstances): boolean {
  const { decidedOn, decisionNotice } = grant;
  const today = dayOf(now.at);
  if (isObjectionAwaited(grant, today)) return true;
  if (decidedOn === null || (decisionNotice && decisionNotice.objectionUntil !== null)) return false;
  return today <= dueFrom('D09', noonOf(decidedOn), now).day;
}
