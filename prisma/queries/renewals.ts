import type { NoteRulesRenewed } from '../../domain/callNote/renewal.ts';
import type { MeetingId, NoteId } from '../../domain/ids.ts';
import type { MeetingRulesRenewed } from '../../domain/meeting/renewal.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';

/** Once that new rules reached a call note or a meeting. */
export interface Renewal {
  readonly at: Instant;
  readonly event: NoteRulesRenewed | MeetingRulesRenewed;
}

/** Every time that they did, the oldest first. */
export async function renewalsOf(db: PrismaClient, subject: NoteId | MeetingId): Promise<Renewal[]> {
  const { rows } = await poolBehind(db).query<{ at: Instant; type: string; data: object }>({
    name: 'renewals-of',
    text: `SELECT at, type, data FROM event
      WHERE subject = $1 AND type IN ('callNoteRulesRenewed', 'meetingRulesRenewed') ORDER BY version`,
    values: [subject],
  });
  return rows.map(({ at, type, data }) => ({ at, event: { ...data, type } as Renewal['event'] }));
}
