import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { PaperId } from '../../domain/ids.ts';
import { actionsOf, type MeetingAction } from '../../domain/meetingAction.ts';
import { holderOf } from '../../domain/staffing.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';

/** Something that a sitting gave somebody to do, and what became of it. */
export interface ActionView extends Pick<
  MeetingAction,
  'id' | 'kind' | 'owner' | 'dueOn' | 'status' | 'from' | 'visitId' | 'linkageId'
> {
  readonly holder: StaffView;
  readonly why: MeetingAction['why'] | null;
  readonly isLate: boolean;
  readonly paperId: PaperId;
}

interface Around {
  readonly names: Names;
  readonly now: Instant;
}

/** The newest first; whose day has passed is told, a visit's by the day of the visit. */
export const actionViews = (c: CrisisCase, { names, now }: Around): readonly ActionView[] =>
  actionsOf(c)
    .map(({ id, kind, owner, dueOn, status, from, why = null, visitId, linkageId, paperId, due }) => {
      const dueAt = c.visits.find((visit) => visit.id === visitId)?.due.at ?? due.at;
      return {
        ...{ id, kind, owner, dueOn, status, from, why, paperId },
        ...(visitId ? { visitId } : {}),
        ...(linkageId ? { linkageId } : {}),
        holder: staffView(holderOf(c, owner), names),
        isLate: status === 'open' && dueAt <= now,
      };
    })
    .toReversed();

/** What became of an action that a sitting gave; null while its case does not have it yet. */
export const becameOf = (
  known: readonly ActionView[],
  given: Pick<MeetingAction, 'paperId'>,
): ActionView | null => known.find(({ paperId }) => paperId === given.paperId) ?? null;
