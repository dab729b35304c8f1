import type { EndCause } from '../../domain/crisisCase/codes.ts';
import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { ClockView } from './clock.ts';

/** What the end of a whole case would let fall, as the decision itself says it; nothing has happened yet. */
export interface EndPreviewView {
  readonly caseId: CaseId;
  readonly endCause: EndCause;
  /** The If-Match to send with the act: whatever would fall besides makes it stale. */
  readonly etag: string;
  /** The events in their order, as they would stand in the timeline. */
  readonly falls: readonly {
    readonly type: CaseEventType;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  /** Duties that would be gone, those that would go on, and those that would begin. */
  readonly gone: readonly ClockView[];
  readonly remaining: readonly ClockView[];
  readonly begins: readonly ClockView[];
}
