import { gateOf, isThereFor } from '../domain/crisisCase/gate.ts';
import type { CaseId } from '../domain/ids.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import { casesById } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { maskedWords } from './meetingWords.ts';
import { nowInstant } from './moment.ts';
import type { Visitor } from './seam.ts';
import { unsharedItems } from './sharing.ts';
import { opinionsOn } from './showingOpinions.ts';
import { staffIn } from './views/buildCase.ts';
import { actionViews, becameOf, type ActionView } from './views/meetingAction.ts';
import { keepsMeeting } from './views/meetingHead.ts';
import type { ItemActionView } from './views/meetingItem.ts';
import type { BesideItem } from './views/sitting.ts';
import { isHiddenFrom } from './views/sittingItem.ts';

interface Asked {
  readonly meeting: Meeting;
  readonly numbers: readonly number[];
}

/**
 * 후속조치 of these items by their numbers, with what became of each: whoever looks has the look at the cases kept
 * already. What is to be done is for those at the table and their secretary, and names nobody.
 */
export async function actionsOn(
  deps: Deps,
  visitor: Visitor,
  { meeting: m, numbers }: Asked,
): Promise<ReadonlyMap<number, readonly ItemActionView[]>> {
  const place = placeOf(m, visitor.person.staffId);
  const given = numbers.flatMap((no) => {
    const item = m.items[no - 1];
    const { actions = [], caseId } = item ?? { caseId: null };
    return item && caseId && actions.length > 0 && !isHiddenFrom(item, place)
      ? [{ no, caseId, actions }]
      : [];
  });
  const isAtTable = place >= 0 || keepsMeeting(m, visitor.person);
  const unshared = await unsharedItems(deps, m, { member: visitor.person.staffId, numbers });
  const shared = given.filter(({ no }) => !unshared.has(no));
  const papers = shared.flatMap(({ caseId, actions }) => actions.map(({ paperId }) => ({ paperId, caseId })));
  const [words, becameIn] = await Promise.all([
    maskedWords(deps, isAtTable ? papers : []),
    actionsOfCases(
      deps,
      visitor,
      given.map(({ caseId }) => caseId),
    ),
  ]);
  return new Map(
    given.map(({ no, caseId, actions }) => [
      no,
      actions.map((action) => ({
        ...action,
        words: words.get(action.paperId) ?? null,
        became: becameOf(becameIn.get(caseId) ?? [], action),
      })),
    ]),
  );
}

/** What the cases say of them, read at once; nothing of a case that is not there for this person. */
async function actionsOfCases(
  deps: Deps,
  visitor: Visitor,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly ActionView[]>> {
  if (caseIds.length === 0) return new Map();
  const details = [...(await casesById(deps.db, [...new Set(caseIds)])).values()];
  const open = details.filter(({ state }) => isThereFor(gateOf(state), visitor.person));
  const names = await staffNames(
    deps.db,
    open.flatMap(({ state }) => staffIn(state)),
  );
  const now = await nowInstant();
  return new Map(open.map(({ caseId, state }) => [caseId, actionViews(state, { names, now })]));
}

/** What stands beside the one item that is looked at from near: what experts think of it, and what it gives to do. */
export async function besideItem(
  deps: Deps,
  visitor: Visitor,
  { meeting, no }: { readonly meeting: Meeting; readonly no: number | undefined },
): Promise<{ readonly beside?: BesideItem }> {
  if (no === undefined) return {};
  const [opinions, actions] = await Promise.all([
    opinionsOn(deps, visitor, { meeting, numbers: [no] }),
    actionsOn(deps, visitor, { meeting, numbers: [no] }),
  ]);
  return { beside: { opinions, actions: actions.get(no) ?? [] } };
}
