import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId, HouseholdId } from '../../domain/ids.ts';
import type { DongView } from './place.ts';

/** A case that this person may see. */
export interface CaseLinkView {
  readonly caseId: CaseId;
  readonly caseNo: string;
}
/** Records that became one: where this household went on, and those that went on here. */
export interface MergedView {
  readonly into: CaseLinkView | null;
  readonly from: readonly CaseLinkView[];
}
/** A household whose people look like these and whom nobody has told apart; what a merge can be into. */
export interface AlikeView extends CaseLinkView {
  readonly householdId: HouseholdId;
  readonly dong: DongView;
  readonly stage: Stage;
}
