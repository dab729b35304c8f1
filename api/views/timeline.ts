import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import { asId, type PaperId, type StaffId } from '../../domain/ids.ts';
import type { ProcessingBasis } from '../../domain/legalBasis.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant } from '../../domain/time.ts';
import type { LetterRow } from '../../prisma/queries/letters.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { TimelineRow } from '../../prisma/queries/timeline.ts';
import { basisOf } from './basis.ts';
import type { StaffView } from './clock.ts';

/** Something that happened in the case. Its data are codes, days, counts and won; the words are in the paper. */
export interface TimelineEntry {
  /** `<chain>:<version>`. */
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
  /** Null where the clock did it. */
  readonly by: StaffView | null;
  readonly role: Role | null;
  readonly type: CaseEventType;
  readonly data: Readonly<Record<string, unknown>>;
  /** Read it by GET /api/papers/<id>; null where the event has none. */
  readonly paperId: PaperId | null;
  /** On what personal data were processed; null where none were, or where it happened by itself. */
  readonly basis: ProcessingBasis | null;
}
/** Latest first. */
export interface TimelinePage {
  readonly items: readonly TimelineEntry[];
  readonly next: string | null;
}

/** A letter that the case caused, with where it stands. */
export interface LetterView {
  readonly id: string;
  /** Version of the event that caused it, and when that was. */
  readonly version: number;
  readonly at: Instant;
  readonly template: string;
  readonly to: { readonly kind: 'staff' | 'resource'; readonly id: string; readonly name: string };
  readonly status: 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown' | 'expired';
  readonly attempts: number;
  readonly sentAt: Instant | null;
}
export interface LettersView {
  readonly items: readonly LetterView[];
  readonly next: string | null;
}

/** A sealed narrative, opened for one reader. */
export interface PaperView {
  readonly paperId: PaperId;
  readonly kind: string;
  readonly writtenBy: StaffView;
  readonly writtenAt: Instant;
  readonly body: Readonly<Record<string, unknown>>;
}

export function timelineView({ rows, next }: Page<TimelineRow>): TimelinePage {
  return { items: rows.map(entryView), next };
}

function entryView({ chain, version, at, by, actorName, role, type, data }: TimelineRow): TimelineEntry {
  const { paperId, ...codes } = data;
  return {
    id: `${chain}:${String(version)}`,
    version,
    at,
    by: by === 'clock' ? null : { staffId: asId<StaffId>(by), name: actorName ?? by },
    role,
    type,
    data: withoutOpening(codes),
    paperId: typeof paperId === 'string' ? asId<PaperId>(paperId) : null,
    basis: by === 'clock' ? null : basisOf(type),
  };
}

/** What a merge would open elsewhere is for the engine alone. */
const withoutOpening = ({ opening: _, ...data }: Readonly<Record<string, unknown>>): TimelineEntry['data'] =>
  data;

export const lettersView = ({ rows, next }: Page<LetterRow>): LettersView => ({
  items: rows.map(({ lastError: _, facts: __, to, ...row }) => ({
    ...row,
    to: { ...to, name: to.name ?? to.id },
  })),
  next,
});
