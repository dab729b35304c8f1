import { clockKey, meetingClocks } from '../domain/meeting/clocks.ts';
import type { ListedDuty, Meeting } from '../domain/meeting/state.ts';
import { votingClocks } from '../domain/meeting/votingClocks.ts';
import { plainClockRow, type ClockRow, type Held } from './readTables.ts';

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
export const meetingClockRows = (m: Meeting): ClockRow[] =>
  [...meetingClocks(m), ...votingClocks(m)].map((clock) =>
    plainClockRow(
      m.meetingId,
      { ...clock, id: clockKey(clock) },
      {
        seat: seatOf(clock.id),
        lateness: m.late[clockKey(clock)]?.is ?? 'no',
      },
    ),
  );

function seatOf(duty: ListedDuty): 'chair' | 'secretary' | 'member' {
  if (duty === 'recusal' || duty === 'voting') return 'member';
  return duty === 'signing' ? 'chair' : 'secretary';
}
