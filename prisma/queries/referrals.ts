import type { MeetingId } from '../../domain/ids.ts';
import type { ReferralSettlement } from '../../domain/meeting/referring.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { OpenSitting } from './waitingItems.ts';

/** Where an item was referred last, and how the waiting for its answer was then ended by hand. */
export interface ReferralPast {
  readonly to: MeetingId | null;
  readonly settlement: ReferralSettlement | null;
}

export async function referralPast(
  db: PrismaClient,
  { meetingId, item }: { readonly meetingId: MeetingId; readonly item: number },
): Promise<ReferralPast> {
  const { rows } = await poolBehind(db).query<ReferralPast>({
    name: 'referral-past',
    text: `SELECT data ->> 'to' AS "to", data ->> 'settlement' AS settlement FROM event
      WHERE subject = $1 AND type IN ('itemReferred', 'referralSettled') AND (data ->> 'item')::int = $2
      ORDER BY version DESC LIMIT 2`,
    values: [meetingId, item],
  });
  const [newest, before] = rows;
  if (newest?.settlement) return { to: before?.to ?? null, settlement: newest.settlement };
  return { to: newest?.to ?? null, settlement: null };
}

/** The sittings of these ids, whatever has become of them. */
export async function sittingsOf(db: PrismaClient, meetingIds: readonly MeetingId[]): Promise<OpenSitting[]> {
  if (meetingIds.length === 0) return [];
  const { rows } = await poolBehind(db).query<OpenSitting>({
    name: 'sittings-of',
    text: `SELECT meeting_id AS "meetingId", kind, place, status, starts_at AS "startsAt",
        state #> '{rules,delegation}' AS delegation FROM meeting
      WHERE meeting_id = ANY ($1)`,
    values: [meetingIds],
  });
  return rows;
}
