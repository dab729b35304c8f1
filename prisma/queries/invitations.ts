import type { StaffId } from '../../domain/ids.ts';
import type { MeetingLetterTemplate } from '../../domain/meeting/letters.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { LetterStatus } from './letters.ts';

/** A letter to somebody about a meeting, and how it stands with it. */
export interface InvitationLetter {
  readonly staffId: StaffId;
  readonly template: MeetingLetterTemplate;
  /** When it was written, which is when its event was. */
  readonly at: Instant;
  readonly status: LetterStatus;
  readonly sentAt: Instant | null;
}

/** The letters of a meeting under these names, the oldest first. */
export async function invitationLettersOf(
  db: PrismaClient,
  meetingId: string,
  templates: readonly MeetingLetterTemplate[],
): Promise<InvitationLetter[]> {
  const { rows } = await poolBehind(db).query<InvitationLetter>({
    name: 'invitation-letters',
    text: `SELECT l.to_staff_id AS "staffId", l.template, coalesce(e.at, l.updated_at) AS at, l.status,
        l.sent_at AS "sentAt"
      FROM letter l LEFT JOIN event e USING (chain, version)
      WHERE l.case_id = $1 AND l.template = ANY ($2) AND l.to_staff_id IS NOT NULL
      ORDER BY l.version, l.n`,
    values: [meetingId, templates],
  });
  return rows;
}

/** Somebody as a telephone list names them. */
export interface StaffAtWork {
  readonly staffId: StaffId;
  readonly name: string;
  /** Code of the dong or city where they work. */
  readonly home: string;
}

export async function staffAtWork(
  db: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StaffAtWork>> {
  const { rows } = await poolBehind(db).query<StaffAtWork>({
    name: 'staff-at-work',
    text: 'SELECT staff_id AS "staffId", name, home FROM staff WHERE staff_id = ANY ($1)',
    values: [ids],
  });
  return new Map(rows.map((row) => [row.staffId, row]));
}
