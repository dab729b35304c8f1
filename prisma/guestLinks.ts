import { createHash, createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import type { MeetingId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { KeySource } from './householdKeys.ts';

/** Somebody without an account, by their place in a meeting, with the number of the link that they have. */
export interface Guest {
  readonly meetingId: MeetingId;
  readonly guest: string;
  readonly number: number;
}

/** Keys for what guests come in with: one for links, one for the codes that are told by telephone. */
export interface GuestKeys {
  readonly links: Buffer;
  readonly codes: Buffer;
}

export const guestKeysOf = (masterKey: KeySource): GuestKeys => ({
  links: masterKey.deriveKey('guests: links'),
  codes: masterKey.deriveKey('guests: codes'),
});

const digestOf = (key: Buffer, { meetingId, guest, number }: Guest): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([meetingId, guest, number]))
    .digest();

/** A mail that is tried again carries the same link: 256 bits that nobody can work out without the house's key. */
const linkOf = ({ links }: GuestKeys, guest: Guest): string => digestOf(links, guest).toString('base64url');

/** The second factor, told by telephone: six digits that follow from another key, so that no table and no mail has them. */
export const codeOfGuest = ({ codes }: GuestKeys, guest: Guest): string =>
  String(digestOf(codes, guest).readUInt32BE(0) % 1_000_000).padStart(6, '0');

export const hashOfLink = (link: string): string => createHash('sha256').update(link).digest('base64url');

/** The link to be mailed; its hash is kept from then on. */
export async function makeLink(pool: Pool, keys: GuestKeys, guest: Guest): Promise<string> {
  const link = linkOf(keys, guest);
  await pool.query(
    `INSERT INTO guest_link (link_hash, meeting_id, guest, number, made_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT DO NOTHING`,
    [hashOfLink(link), guest.meetingId, guest.guest, guest.number],
  );
  return link;
}

/** A link as it was made, and what became of it. */
export interface FoundLink extends Guest {
  readonly linkHash: string;
  readonly tries: number;
  readonly usedAt: Instant | null;
}

const linkColumns = `l.link_hash AS "linkHash", l.meeting_id AS "meetingId", l.guest, l.number, l.tries,
  l.used_at AS "usedAt"`;

export async function findLink(pool: Pool, linkHash: string): Promise<FoundLink | null> {
  const { rows } = await pool.query<FoundLink>(
    `SELECT ${linkColumns} FROM guest_link l WHERE l.link_hash = $1`,
    [linkHash],
  );
  return rows[0] ?? null;
}

/** The newest links of a meeting's guests. */
export async function linksOf(pool: Pool, meetingId: MeetingId): Promise<FoundLink[]> {
  const { rows } = await pool.query<FoundLink>(
    `SELECT DISTINCT ON (l.guest) ${linkColumns} FROM guest_link l WHERE l.meeting_id = $1
     ORDER BY l.guest, l.number DESC`,
    [meetingId],
  );
  return rows;
}

/** Counts a code before it is judged, so that many at once are no more than `most`; how many there were, or null. */
export async function countCode(pool: Pool, linkHash: string, most: number): Promise<number | null> {
  const { rows } = await pool.query<{ tries: number }>(
    'UPDATE guest_link SET tries = tries + 1 WHERE link_hash = $1 AND tries < $2 RETURNING tries',
    [linkHash, most],
  );
  return rows[0]?.tries ?? null;
}

interface Beginning {
  readonly linkHash: string;
  readonly tokenHash: string;
  readonly now: Instant;
  readonly place: string;
}

/** Uses up the link for one browser; false where another was quicker. */
export async function beginGuestSession(
  pool: Pool,
  { linkHash, tokenHash, now, place }: Beginning,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH used AS (
       UPDATE guest_link SET used_at = $3, tries = 0 WHERE link_hash = $1 AND used_at IS NULL RETURNING link_hash
     )
     INSERT INTO guest_session (token_hash, link_hash, begun_at, seen_at, place)
     SELECT $2, link_hash, $3, $3, $4 FROM used`,
    [linkHash, tokenHash, now, place],
  );
  return rowCount === 1;
}

export interface FoundSession extends FoundLink {
  readonly tokenHash: string;
  readonly seenAt: Instant;
}

export async function findGuestSession(pool: Pool, tokenHash: string): Promise<FoundSession | null> {
  const { rows } = await pool.query<FoundSession>({
    name: 'guest-session',
    text: `SELECT ${linkColumns}, s.token_hash AS "tokenHash", s.seen_at AS "seenAt"
      FROM guest_session s JOIN guest_link l USING (link_hash) WHERE s.token_hash = $1`,
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

/** Counts the session as used at that moment; after a code that was right, its tries are forgotten. */
export async function touchGuestSession(
  pool: Pool,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Instant },
  isRenewed: boolean,
): Promise<void> {
  await pool.query('UPDATE guest_session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, now]);
  if (!isRenewed) return;
  await pool.query(
    `UPDATE guest_link SET tries = 0
     WHERE link_hash = (SELECT link_hash FROM guest_session WHERE token_hash = $1)`,
    [tokenHash],
  );
}

/** Removes links made before that moment, with their sessions; returns how many. */
export async function sweepGuests(pool: Pool, before: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM guest_link WHERE made_at < $1', [before]);
  return rowCount ?? 0;
}
