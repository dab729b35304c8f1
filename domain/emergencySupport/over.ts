import { dueFrom } from '../clock.ts';
import { everyDuty } from '../crisisCase/clocks.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import { dayOf, noonOf } from '../time.ts';
import { isAboutGrant } from './clocks.ts';
import { isGrantOpen, isObjectionAwaited, isUnseen, type Grant } from './grant.ts';
import { awaitedMembers } from './memberConsent.ts';

/**
 * Whether a grant is over for whoever works on its case: nothing of it is owed or awaited, and the days in which the
 * household may object have run. What the law takes at any time (a late objection, K3; an excess that is found later,
 * 제15조제3항) does not keep it from being over, and is taken all the same.
 */
export function isGrantOver(c: CrisisCase, grant: Grant, now: Circumstances): boolean {
  if (isGrantOpen(grant) || isUnseen(grant) || isMemberAwaited(grant)) return false;
  const isOwed = everyDuty(c).some(({ about }) => about !== null && isAboutGrant(c, grant.id, about));
  return !isOwed && !mayStillObject(grant, now);
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
