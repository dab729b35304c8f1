import type { CommitteePlace, ItemKind, WholeKind } from '../committee/kinds.ts';
import type { Act } from '../crisisCase/acts.ts';
import { caseClasses } from '../crisisCase/codes.ts';
import { adequacyOutcomes } from '../emergencySupport/acts.ts';
import { cityOf, type DongCode } from '../ids.ts';
import type { Proposal } from './items.ts';

/** What a duty of a case is on an agenda: which committee decides it, as what, and what a yes may mean. */
interface AgendaQuestion {
  readonly committee: WholeKind;
  readonly kind: ItemKind;
  /** None where the kind of the item says it. */
  readonly proposals: readonly Proposal[];
}

/** Duties of a case that a committee decides (domain.md §4.2), by the act that ends them. */
export const questions = {
  decideExtension: { committee: 'EMERGENCY_REVIEW', kind: 'EXTENSION', proposals: [] },
  recordAdequacy: { committee: 'EMERGENCY_REVIEW', kind: 'ADEQUACY', proposals: adequacyOutcomes },
  decideSelection: { committee: 'EMERGENCY_SELECTION', kind: 'SELECTION', proposals: ['SELECT'] },
  ratifySelection: { committee: 'EMERGENCY_SELECTION', kind: 'SELECTION', proposals: ['RATIFY'] },
  recordConference: { committee: 'DONG_CONFERENCE', kind: 'CONFERENCE', proposals: caseClasses },
} as const satisfies Partial<Record<Act, AgendaQuestion>>;
export type QuestionAct = keyof typeof questions;
export const questionActs = Object.keys(questions) as QuestionAct[];

/** Whether a committee decides by it. */
export const isCommittees = (act: Act): act is QuestionAct => act in questions;

/** The seats of a case behind which a committee stands; an extension may also be the authority's own. */
export const committeeSeatsOfCase = ['committeeChair', 'conferenceChair'] as const;

/** The statutory review is the authority's, conference and selection are the dong's (domain.md §4.2). */
export const committeePlaceOf = (kind: WholeKind, dong: DongCode): CommitteePlace =>
  kind === 'EMERGENCY_REVIEW' ? cityOf(dong) : dong;
