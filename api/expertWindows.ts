import type { CaseId, MeetingId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import type { GuestLook } from './guests.ts';
import type { Visitor } from './seam.ts';
import { showExperts, showOutsideLooks } from './showingExperts.ts';
import { showOpinions } from './showingOpinions.ts';
import { showDoor, showExpertPage } from './showingToExperts.ts';
import type {
  ExpertDoorView,
  ExpertOpinionsView,
  ExpertPageView,
  ExpertsView,
  OutsideLooksView,
} from './views/expert.ts';

/** Outside experts: what they see themselves, and what is seen of them. */
export interface ExpertWindows {
  /** What a link leads to; looking at it uses nothing up. */
  expertDoor(link: string): Promise<ExpertDoorView>;
  /** The one page of whoever was let in, null where the code is asked again; reading the material is kept. */
  expertPage(look: GuestLook): Promise<ExpertPageView | null>;
  /** The experts of a meeting for its secretary, with the code of the one that is asked for. */
  experts(visitor: Visitor, meetingId: MeetingId, code: string | null): Promise<ExpertsView>;
  /** Their opinions on the items of a meeting, for whoever sits on it and is not recused. */
  expertOpinions(visitor: Visitor, meetingId: MeetingId): Promise<ExpertOpinionsView>;
  /** Who from outside read what of a case. */
  outsideLooks(visitor: Visitor, caseId: CaseId): Promise<OutsideLooksView>;
}

export const createExpertWindows = (deps: Deps): ExpertWindows => ({
  expertDoor: (link) => showDoor(deps, link),
  expertPage: (look) => showExpertPage(deps, look),
  experts: (visitor, meetingId, code) => showExperts(deps, visitor, { meetingId, code }),
  expertOpinions: (visitor, meetingId) => showOpinions(deps, visitor, meetingId),
  outsideLooks: (visitor, caseId) => showOutsideLooks(deps, visitor, caseId),
});
