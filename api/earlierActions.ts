import { gateOf, isThereFor } from '../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { actionsBefore } from '../domain/meetingAction.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { keepLook, whose } from './looks.ts';
import { nowInstant } from './moment.ts';
import { noteIn } from './openPaper.ts';
import type { Visitor } from './seam.ts';
import { staffIn } from './views/buildCase.ts';
import { actionViews } from './views/meetingAction.ts';
import { readsAs } from './views/meetingHead.ts';
import type { EarlierActionView } from './views/meetingItem.ts';

interface Asked {
  readonly detail: CaseDetail;
  readonly m: Meeting;
}

/**
 * What the last sitting on the household gave somebody to do, the newest first: in this case, and where it had none yet in
 * the nearest one before it. That an older case was read is kept as well.
 */
export async function earlierActions(
  deps: Deps,
  visitor: Visitor,
  { detail, m }: Asked,
): Promise<EarlierActionView[]> {
  const last = await lastWith(deps, visitor, { detail, m });
  if (!last) return [];
  if (last.caseId !== detail.caseId)
    await keepLook(deps, visitor, { role: readsAs(visitor.person, m), ...whose(last), what: 'paper' });
  const names = await staffNames(deps.db, staffIn(last.state));
  const meant = actionsBefore(last.state, m.meetingId).map(({ id }) => id);
  const views = actionViews(last.state, { names, now: await nowInstant() });
  return Promise.all(
    views
      .filter(({ id }) => meant.includes(id))
      .toReversed()
      .map(async (action) => ({ action, words: await noteIn(deps, action.paperId) })),
  );
}

/** Back through the episodes of the household, as far as they are there for whoever looks. */
async function lastWith({ db }: Deps, { person }: Visitor, { detail, m }: Asked): Promise<CaseDetail | null> {
  let one: CaseDetail | null = detail;
  while (one && !hasActions(one.state, m)) {
    const before: string | null = one.previousCaseId;
    const found: CaseDetail | null = before === null ? null : await caseById(db, before);
    one = found && isThereFor(gateOf(found.state), person) ? found : null;
  }
  return one;
}

const hasActions = (c: CrisisCase, { meetingId }: Meeting): boolean => actionsBefore(c, meetingId).length > 0;
