import type { CommitteeKind, CommitteePlace, ItemKind } from '../committee/kinds.ts';
import type { Act } from '../crisisCase/acts.ts';
import { caseClasses } from '../crisisCase/codes.ts';
import { adequacyOutcomes } from '../emergencySupport/acts.ts';
import { cityOf, type DongCode } from '../ids.ts';
import type { Proposal } from './items.ts';

/** What a duty of a case is on an agenda: which committee decides it, as what, and what a yes may mean. */
export interface Question {
  readonly committee: CommitteeKind;
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
} as const satisfies Partial<Record<Act, Question>>;
export type QuestionAct = keyof typeof questions;
export const questionActs = Object.keys(questions) as QuestionAct[];

/** The seats of a case behind which a committee stands; an extension may also be the authority's own. */
export const committeeSeatsOfCase = ['committeeChair', 'conferenceChair'] as const;

/** A conference is the dong's, everything else its city's. */
export const committeePlaceOf = (kind: CommitteeKind, dong: DongCode): CommitteePlace =>
  kind === 'DONG_CONFERENCE' ? dong : cityOf(dong);
