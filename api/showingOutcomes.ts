import { gateOf, isThereFor } from '../domain/crisisCase/gate.ts';
import type { MeetingId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { sittingsToCome } from '../prisma/queries/meetingRecord.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { earlierActions } from './earlierActions.ts';
import { keepLook, whose } from './looks.ts';
import { nowInstant } from './moment.ts';
import { noteIn, paperBody } from './openPaper.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';
import { unsharedItems } from './sharing.ts';
import { handingOf } from './showingHanding.ts';
import { meetingFor } from './showingMeetings.ts';
import { opinionsOn } from './showingOpinions.ts';
import { staffIn } from './views/buildCase.ts';
import { actionViews, becameOf } from './views/meetingAction.ts';
import { meetingHead, readsAs } from './views/meetingHead.ts';
import { itemFacts, type MeetingItemView } from './views/meetingItem.ts';

export interface AskedItem {
  readonly meetingId: MeetingId;
  readonly no: number;
}

/** One item, with what became of the last sitting's actions on its household; that they were read is kept. */
export async function showMeetingItem(
  deps: Deps,
  visitor: Visitor,
  { meetingId, no }: AskedItem,
): Promise<MeetingItemView> {
  const { meeting: m } = await meetingFor(deps, visitor, meetingId);
  const item = m.items[no - 1];
  if (!item) throw problem('notFound');
  const { person } = visitor;
  const [placeName, handing, names] = await Promise.all([
    deps.places.nameOf(m.committee.place),
    handingOf(deps, { person, m, no }),
    staffNames(
      deps.db,
      m.members.map(({ staffId }) => staffId),
    ),
  ]);
  const head = meetingHead(m, person, placeName);
  const facts = itemFacts(m, item, { head, no, viewer: person.staffId, names });
  const view = { ...facts, handing, sittings: facts.isOpenQuestion ? await sittingsFor(deps, m) : [] };
  const detail = view.caseId && (await caseById(deps.db, view.caseId));
  if (!detail) return view;
  const unshared = await unsharedItems(deps, m, { member: person.staffId, numbers: [no] });
  if (!isThereFor(gateOf(detail.state), person) || unshared.has(no))
    return { ...view, caseId: null, actions: [], handing: null };
  return withCase(deps, visitor, { view, detail, m });
}

interface OfCase {
  readonly view: MeetingItemView;
  readonly detail: CaseDetail;
  readonly m: Meeting;
}

async function withCase(deps: Deps, visitor: Visitor, { view, detail, m }: OfCase): Promise<MeetingItemView> {
  await keepLook(deps, visitor, { role: readsAs(visitor.person, m), ...whose(detail), what: 'paper' });
  const { state } = detail;
  const names = await staffNames(deps.db, staffIn(state));
  const known = actionViews(state, { names, now: await nowInstant() });
  return {
    ...view,
    caseNo: state.caseNo,
    agreedWords: view.agreed ? await paperBody(deps, view.agreed.paperId) : null,
    actions: await Promise.all(
      view.actions.map(async (action) => ({
        ...action,
        words: await noteIn(deps, action.paperId),
        became: becameOf(known, action),
      })),
    ),
    opinions: await opinionsOn(deps, visitor, { meeting: m, numbers: [view.no] }),
    earlier: await earlierActions(deps, visitor, { detail, m }),
  };
}

/** Sittings of the same committee that have not begun, the nearest first. */
async function sittingsFor({ db }: Deps, { committee }: Meeting) {
  const coming = await sittingsToCome(db, committee);
  return coming
    .filter(({ status }) => status !== 'sitting')
    .map(({ meetingId, startsAt }) => ({ meetingId, startsAt }));
}
