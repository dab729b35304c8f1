import { gateOf, isThereFor } from '../domain/crisisCase/gate.ts';
import type { CaseId } from '../domain/ids.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import { caseById } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { maskedWords } from './meetingWords.ts';
import { nowInstant } from './moment.ts';
import type { Visitor } from './seam.ts';
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
  const papers = given.flatMap(({ caseId, actions }) => actions.map(({ paperId }) => ({ paperId, caseId })));
  const words = await maskedWords(deps, isAtTable ? papers : []);
  const shown = given.map(async ({ no, caseId, actions }) => {
    const known = await actionsIn(deps, visitor, caseId);
    const views = actions.map((action): ItemActionView => ({
      ...action,
      words: words.get(action.paperId) ?? null,
      became: becameOf(known, action),
    }));
    return [no, views] as const;
  });
  return new Map(await Promise.all(shown));
}

/** What its case says of them; nothing where that case is not there for this person. */
async function actionsIn(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<readonly ActionView[]> {
  const detail = await caseById(deps.db, caseId);
  if (!detail || !isThereFor(gateOf(detail.state), visitor.person)) return [];
  const names = await staffNames(deps.db, staffIn(detail.state));
  return actionViews(detail.state, { names, now: await nowInstant() });
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
