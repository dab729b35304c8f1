import type { NoteCloseReason } from '../../domain/callNote/acts.ts';
import type { NoteStatus } from '../../domain/callNote/state.ts';
import type { CaseId, NoteId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { DutyClockView, StaffView } from './clock.ts';
import type { DueView } from './due.ts';
import type { DongView } from './place.ts';
import type { RecountView } from './recount.ts';

/** What the form for a call note needs. */
export interface NoteFormView {
  readonly dongs: readonly DongView[];
  /** Who may call back instead of whoever writes it; only where there is one dong to write for. */
  readonly colleagues: readonly StaffView[];
}

/** What somebody said on the telephone. */
export interface NoteWords {
  readonly who: string | null;
  readonly where: string | null;
  readonly what: string;
  readonly callBack: string | null;
}

/** A call note as its reader may see it; that it was read is in the access log. */
export interface NoteView {
  readonly noteId: NoteId;
  readonly dong: DongView;
  readonly status: NoteStatus;
  readonly writtenBy: StaffView;
  readonly writtenAt: Instant;
  readonly owner: StaffView;
  /** Null once it has ended. */
  readonly clock: DutyClockView | null;
  /** Each time that new rules counted its day again; the oldest first. */
  readonly recounts: readonly RecountView[];
  /** Null once its words are destroyed. */
  readonly words: NoteWords | null;
  /** The case of its report; null where there is none, or it is not for this reader. */
  readonly reported: { readonly caseId: CaseId; readonly caseNo: string } | null;
  readonly closed: { readonly reason: NoteCloseReason; readonly note: string | null } | null;
  /** Until when its words can be read, once it has ended. */
  readonly kept: DueView | null;
  readonly may: { readonly report: boolean; readonly close: boolean; readonly handOver: boolean };
  /** To whom it can be given. */
  readonly colleagues: readonly StaffView[];
}
