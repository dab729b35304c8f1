import type { WithPaper } from '../act.ts';
import type { ConferenceAgreed } from '../conferenceAgreed.ts';
import type { CaseClass } from '../crisisCase/codes.ts';
import type { Adequacy } from '../emergencySupport/acts.ts';
import type { AdvicePoint, Evaluation } from '../escalation.ts';
import type { MeetingId, StaffId } from '../ids.ts';
import type { ActionGiven } from '../meetingAction.ts';
import type { SelectionThing } from '../selection.ts';
import type { NotSelectedReason, SelectionResult } from '../selectionOutcome.ts';
import type { PlainDate } from '../time.ts';

interface OfItem {
  readonly item: number;
}

/** What is asked of the members beside yes or no: means and money of a selection, stop and money of a recovery. */
export interface Asks {
  readonly means?: SelectionThing;
  readonly amountWon?: number | null;
  readonly stop?: boolean;
}

export type AgreedConference = ConferenceAgreed & {
  readonly of: 'CONFERENCE';
  readonly advises: CaseClass;
};
export interface AgreedSelection extends WithPaper {
  readonly of: 'SELECTION';
  readonly result: SelectionResult;
  /** With SELECTED. */
  readonly means: SelectionThing | null;
  readonly amountWon: number | null;
  /** With NOT_SELECTED. */
  readonly notSelectedReason: NotSelectedReason | null;
}
export interface AgreedAdvice extends WithPaper {
  readonly of: 'ADVICE';
  readonly evaluation: Evaluation;
  readonly points: readonly AdvicePoint[];
}
export interface AgreedRecovery extends WithPaper {
  readonly of: 'STOP_RECOVERY';
  readonly stop: boolean;
  readonly amountWon: number;
}

/** What an item came to, beside its count: it is this that a yes is a yes to. */
export type Agreed = AgreedConference | AgreedSelection | AgreedAdvice | AgreedRecovery;

/** Acts by which the secretary or the chair writes what an item comes to. */
export interface OutcomeActs {
  agreeConference: OfItem & Omit<AgreedConference, 'of'>;
  agreeSelection: OfItem & Omit<AgreedSelection, 'of'>;
  agreeAdvice: OfItem & Omit<AgreedAdvice, 'of'>;
  agreeRecovery: OfItem & Omit<AgreedRecovery, 'of'>;
  /** 후속조치: becomes a linkage, a visit or a task of the case with the signature. */
  addAction: OfItem & ActionGiven;
  dropAction: OfItem & { readonly action: number };
  /** A motion that was not carried goes to another sitting with another proposal. */
  putAgain: OfItem & { readonly to: MeetingId; readonly proposal: Adequacy | null };
  /** 사적이해관계: the secretary heard of it on that day; the member has fourteen days (이해충돌방지법 제5조제1항). */
  knownConflict: OfItem & { readonly member: StaffId; readonly knownOn: PlainDate };
  /** The secretary finds that there is none. */
  clearConflict: OfItem & WithPaper & { readonly member: StaffId };
}
