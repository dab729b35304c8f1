import type { CaseId, StaffId } from '../domain/ids.ts';
import { happenedIn, type Happened } from '../prisma/queries/happened.ts';
import type { Deps } from './deps.ts';
import { personIn } from './households.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { pictureOf } from './showing.ts';
import type { Visitor } from './seam.ts';
import { staffView } from './views/clock.ts';
import { actorNames, ofType } from './views/happened.ts';
import type { SheetGrant, SheetView } from './views/sheet.ts';
import { noteIn } from './openPaper.ts';

/** A case in the order of the forms into which it is copied, for whoever may read papers. */
export async function sheetOf(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<SheetView> {
  const seen = await lookAt(deps, visitor, { caseId, look: 'paper' });
  const { householdId } = seen.detail;
  await keepLook(deps, visitor, { role: seen.role, ...whose(seen.detail), what: 'sheet' });
  const happened = await happenedIn(deps.db, caseId, ['caseOpened', 'grantRequested', 'fieldCheckRecorded']);
  const [opened] = ofType(happened, 'caseOpened');
  if (!opened) throw new Error(`The record of ${caseId} does not tell how it was opened.`);
  const { reporterKind, crisisReasons, paperId } = opened.event;
  const [view, person, told] = await Promise.all([
    pictureOf(deps, visitor, { seen, extent: 'whole' }),
    personIn(deps, householdId),
    noteIn(deps, paperId),
  ]);
  return { case: view, person, told, reporterKind, crisisReasons, grants: grantsIn(happened) };
}

function grantsIn(happened: readonly Happened[]): SheetGrant[] {
  const names = actorNames(happened);
  const checks = ofType(happened, 'fieldCheckRecorded');
  return ofType(happened, 'grantRequested').map(({ event: { grantId, crisisReasons } }) => {
    const check = checks.find(({ event }) => event.grantId === grantId);
    return {
      grantId,
      crisisReasons,
      checkedAt: check?.at ?? null,
      checkedBy: check ? staffView(check.by as StaffId, names) : null,
    };
  });
}
