import type { WithPaper } from '../act.ts';
import type { CaseId, DongCode, NoteId, PaperId, StaffId } from '../ids.ts';

/** Why a call note ends without becoming a report. */
export const noteCloseReasons = [
  'ANSWERED',
  'OTHER_OFFICE',
  'KNOWN_CASE',
  'NOT_REACHED',
  'MISTAKE',
  'OTHER',
] as const;
export type NoteCloseReason = (typeof noteCloseReasons)[number];

/** Whose the note is, and who hears of it when it stays undone; the API has seen that the owner may act. */
interface Keepers {
  readonly owner: StaffId;
  readonly above: StaffId;
}

/** Every act on a call note and what it carries; what was said on the telephone lies in papers. */
export interface NoteActs {
  writeCallNote: WithPaper & Keepers & { readonly dong: DongCode };
  handOverCallNote: { readonly to: StaffId; readonly above: StaffId };
  closeCallNote: {
    readonly closeReason: NoteCloseReason;
    /** Null where the reason says all. */
    readonly paperId: PaperId | null;
  };
}
export type NoteAct = keyof NoteActs;

/** What the house sends of itself; nobody has a form for it. */
export interface NoteHouseActs {
  /** A report was made of it and taken. */
  reportCallNote: { readonly caseId: CaseId };
  /** The rules of the day reach a note that is open (K10). */
  renewRulebook: object;
}

interface AllActs extends NoteActs, NoteHouseActs {}

export type NoteActCommand<A extends keyof AllActs = keyof AllActs> = {
  [K in A]: { readonly type: K; readonly noteId: NoteId } & AllActs[K];
}[A];
/** `ring` is the clock's own word. */
export type NoteCommand = NoteActCommand | { readonly type: 'ring' };
