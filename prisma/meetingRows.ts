import { meetingClocks } from '../domain/meeting/clocks.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { ClockRow, Held, Lateness } from './readTables.ts';

/** A row of `meeting`, by the names of its columns. */
interface MeetingRow {
  readonly meeting_id: string;
  readonly chain: string;
  readonly kind: string;
  readonly place: string;
  readonly status: string;
  readonly starts_at: string;
  readonly secretary_id: string;
  readonly members: readonly string[];
  readonly state: Meeting;
  readonly version: number;
  /** As PostgreSQL writes a bigint. */
  readonly rulebook: string;
}

export function meetingRow(chain: string, { state: m, version }: Held<Meeting>): MeetingRow {
  return {
    meeting_id: m.meetingId,
    chain,
    kind: m.committee.kind,
    place: m.committee.place,
    status: m.status,
    starts_at: m.startsAt,
    secretary_id: m.secretary,
    members: m.members.map(({ staffId }) => staffId).toSorted(),
    state: m,
    version,
    rulebook: String(m.rulebook),
  };
}

/** The clocks of a meeting, in the table of all clocks. */
export function meetingClockRows(m: Meeting): ClockRow[] {
  return meetingClocks(m).map(({ id, act, owner, due }) => ({
    case_id: m.meetingId,
    clock_id: id,
    act,
    about: null,
    seat: id === 'signing' ? 'chair' : 'secretary',
    owner_id: owner,
    rule: due.rule,
    due_at: due.at,
    due_day: due.day,
    opens_on: null,
    waits_for: null,
    provisional: due.provisional,
    lateness: m.late[id]?.is ?? ('no' satisfies Lateness),
    paused_until: null,
  }));
}
