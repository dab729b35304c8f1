import type { Due } from '../clock.ts';
import type { CaseId, DongCode, NoteId, StaffId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { NoteCloseReason } from './acts.ts';

export const noteStatuses = ['open', 'reported', 'closed'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

/** 전화 메모: what somebody said on the telephone, until it is a report or closed; who and what lies in its paper. */
export interface CallNote {
  readonly noteId: NoteId;
  readonly dong: DongCode;
  readonly writtenBy: StaffId;
  readonly writtenAt: Instant;
  /** The one person whose duty it is to call back. */
  readonly owner: StaffId;
  /** Who hears of it when it is late beyond its grace. */
  readonly above: StaffId;
  readonly status: NoteStatus;
  readonly due: Due;
  readonly lateness: NoteLateness;
  /** The case that the report opened or joined. */
  readonly caseId: CaseId | null;
  readonly closeReason: NoteCloseReason | null;
  /** Until when its words can be read, once it has ended. */
  readonly kept: Due | null;
  /** The rulebook under which its day was last counted. */
  readonly rulebook: number;
}

/** In time; late, with the moment at which the one above is told; or told. */
export type NoteLateness =
  | { readonly is: 'no' }
  | { readonly is: 'late'; readonly escalateAt: Instant }
  | { readonly is: 'escalated' };

/** A workflow holds one note and ends with it. */
export interface NoteHolder {
  readonly current: CallNote | null;
}
