import type { CaseId } from '../../domain/ids.ts';
import type { DongView } from './place.ts';

/** A case before somebody is let in. */
export interface OpeningView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  /** True for those who are not asked why. */
  readonly isNear: boolean;
}
