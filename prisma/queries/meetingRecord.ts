import type { ActorId } from '../../domain/entity.ts';
import type { CaseId, MeetingId } from '../../domain/ids.ts';
import { wholeOf, type Committee, type CommitteeKind } from '../../domain/committee/kinds.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import type { Written } from '../../domain/meeting/minutes.ts';
import type { MeetingStatus } from '../../domain/meeting/state.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';

/** What was written down of a meeting, the oldest first. */
export async function meetingRecord(db: PrismaClient, meetingId: MeetingId): Promise<Written[]> {
  const { rows } = await poolBehind(db).query<{ type: string; at: Instant; by: ActorId; data: object }>({
    name: 'meeting-record',
    text: 'SELECT type, at, by_actor AS by, data FROM event WHERE subject = $1 ORDER BY version',
    values: [meetingId],
  });
  return rows.map(({ type, at, by, data }) => ({ at, by, event: { ...data, type } as MeetingEvent }));
}

/** Numbers of cases by their ids. */
export async function caseNumbersOf(
  db: PrismaClient,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await poolBehind(db).query<{ id: string; no: string }>({
    name: 'case-numbers',
    text: 'SELECT case_id AS id, case_no AS no FROM crisis_case WHERE case_id = ANY($1)',
    values: [caseIds],
  });
  return new Map(rows.map(({ id, no }) => [id, no]));
}

interface OtherSitting {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly startsAt: Instant;
  readonly status: MeetingStatus;
}

/** Sittings to which what it leaves can go, to come or under way, the nearest first; from a sub-committee also the whole one's. */
export async function sittingsToCome(db: PrismaClient, { kind, place }: Committee): Promise<OtherSitting[]> {
  const { rows } = await poolBehind(db).query<OtherSitting>({
    name: 'sittings-to-come',
    text: `SELECT meeting_id AS "meetingId", kind, starts_at AS "startsAt", status FROM meeting
      WHERE place = $1 AND kind = ANY ($2) AND status IN ('planned', 'called', 'sitting') ORDER BY starts_at, meeting_id`,
    values: [place, [...new Set([kind, wholeOf(kind)])]],
  });
  return rows;
}
