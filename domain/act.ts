import type { PaperId } from './ids.ts';

/** Number of the part that the person saw, from If-Match; another number now means somebody was faster. */
export interface Seen {
  readonly seen: number;
}

/** The sealed narrative that belongs to the act. */
export interface WithPaper {
  readonly paperId: PaperId;
}

/** A committee's count: a majority of the seated is present, a majority of the present is in favour. */
export interface Votes {
  readonly seated: number;
  readonly present: number;
  readonly inFavour: number;
  /**
   * What the committee's own rules made of the count (casting vote, quorum, majority of that committee); only a meeting
   * says so, and the front door takes it from nobody. Missing where a chair told the numbers alone.
   */
  readonly carried?: boolean;
}
