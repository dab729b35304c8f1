import type { MeetingKeptCause } from '../../domain/meeting/renewal.ts';
import type { ListedDuty } from '../../domain/meeting/state.ts';
import type { Instant } from '../../domain/time.ts';
import type { Renewal } from '../../prisma/queries/renewals.ts';

/** `answer` is the call that a note asks for; all others are duties of a meeting. */
type RecountedDuty = ListedDuty | 'answer';

/** New rules counted dates of a call note or a meeting again (K10): what moved, and what stands and why. */
export interface RecountView {
  readonly at: Instant;
  readonly moved: readonly {
    readonly duty: RecountedDuty;
    readonly wasAt: Instant;
    readonly dueAt: Instant;
  }[];
  readonly kept: readonly { readonly duty: RecountedDuty; readonly why: MeetingKeptCause }[];
}

/** Without those times at which nothing was other than before. */
export const recountViews = (renewals: readonly Renewal[]): RecountView[] =>
  renewals.map(recountView).filter(({ moved, kept }) => moved.length + kept.length > 0);

function recountView({ at, event }: Renewal): RecountView {
  if (event.type === 'callNoteRulesRenewed') {
    const { moved, kept } = event;
    return {
      at,
      moved: moved ? [{ duty: 'answer', wasAt: moved.was.at, dueAt: moved.due.at }] : [],
      kept: kept ? [{ duty: 'answer', why: kept }] : [],
    };
  }
  return {
    at,
    moved: event.moved.map(({ duty, was, due }) => ({ duty, wasAt: was.at, dueAt: due.at })),
    kept: event.kept.map(({ duty, why }) => ({ duty, why })),
  };
}
