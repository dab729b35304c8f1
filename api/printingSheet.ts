import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CaseId } from '../domain/ids.ts';
import { happenedIn } from '../prisma/queries/happened.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { holderOf } from '../domain/staffing.ts';
import type { Deps } from './deps.ts';
import { personIn } from './households.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { maskName } from './masking.ts';
import { paperBody } from './openPaper.ts';
import { problem } from './problems.ts';
import type { ConferencePaper } from './schemas/meetingOutcome.ts';
import type { Visitor } from './seam.ts';
import { conferenceViews, type ConferenceView } from './views/conference.ts';
import type { DongView } from './views/place.ts';

export interface AskedSheet {
  readonly caseId: CaseId;
  readonly no: number;
}

/** 가구용 안내문: what was agreed, who does what by when, and whom to call. */
export interface HouseholdSheetView extends Pick<ConferenceView, 'heldOn' | 'agreed'> {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly name: string | null;
  readonly dong: DongView;
  readonly officer: string;
  readonly words: ConferencePaper;
}

/** One conference for its household, once it is kept that it was printed; a household whose key is gone has none. */
export async function printHouseholdSheet(
  deps: Deps,
  visitor: Visitor,
  { caseId, no }: AskedSheet,
): Promise<HouseholdSheetView> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'paper' });
  const told = conferenceViews(await happenedIn(deps.db, caseId, ['conferenceRecorded']));
  const conference = told.find((one) => one.no === no);
  if (!conference) throw problem('paperNotFound');
  await keepLook(deps, visitor, { role, ...whose(detail), what: 'print', why: { reason: 'NOTICE' } });
  const words = await paperBody<ConferencePaper>(deps, conference.agreed.paperId);
  if (!words) throw problem('paperErased');
  const officerId = holderOf(detail.state, 'officer');
  const [names, person, dong] = await Promise.all([
    staffNames(deps.db, [officerId]),
    personIn(deps, detail.householdId),
    deps.places.dongOf(detail.state.dong),
  ]);
  const { name = null } = person ?? {};
  const isMasked = roleAt(gateOf(detail.state), visitor.person, 'caseNames') === null;
  const { heldOn, agreed } = conference;
  return {
    ...{ caseId, caseNo: detail.state.caseNo, heldOn, agreed, dong, words },
    name: isMasked ? maskName(name) : name,
    officer: names.get(officerId) ?? officerId,
  };
}
