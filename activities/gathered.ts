import type { CaseEventType } from '../domain/crisisCase/events.ts';
import type { EntityName, RecordBatch } from '../domain/entity.ts';
import type { MeetingEventType } from '../domain/meeting/events.ts';

/** After what a case may need a committee, and after what a committee may take or let go of what cases need. */
const gathering: Readonly<Record<EntityName, readonly string[]>> = {
  crisisCase: [
    'assessmentRecorded',
    'afterCheckRecorded',
    'extensionRequested',
    'selectionRequested',
    'selectionDecided',
    'personFound',
    'sittingLeft',
  ] satisfies CaseEventType[],
  meeting: ['meetingPlanned', 'minutesSigned', 'meetingCancelled'] satisfies MeetingEventType[],
  callNote: [],
};

/** The case or meeting after whose events somebody has to look what stands on which agenda; null after all others. */
export function gatheredOf({ entity, rows }: RecordBatch): string | null {
  return rows.findLast(({ event }) => gathering[entity].includes(event.type))?.subject ?? null;
}
