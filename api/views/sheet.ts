import type { CrisisReason } from '../../domain/emergencySupport/acts.ts';
import type { ReporterKind } from '../../domain/crisisCase/codes.ts';
import type { Instant } from '../../domain/time.ts';
import type { PersonBody } from '../schemas/person.ts';
import type { CaseView } from './case.ts';
import type { StaffView } from './clock.ts';

/** What of a request for emergency support a form asks beside the grant itself. */
export interface SheetGrant {
  readonly grantId: string;
  readonly crisisReasons: readonly CrisisReason[];
  readonly checkedAt: Instant | null;
  readonly checkedBy: StaffView | null;
}

/** Everything of a case that has to be typed into another system, with the papers of who it is and what was told opened. */
export interface SheetView {
  readonly case: CaseView;
  /** Null where nobody was named, or where the papers are erased. */
  readonly person: PersonBody | null;
  readonly told: string | null;
  readonly reporterKind: ReporterKind;
  readonly crisisReasons: readonly CrisisReason[];
  readonly grants: readonly SheetGrant[];
}
