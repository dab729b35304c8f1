import type { Pool, PoolClient } from 'pg';
import type { StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { keepChange, type Keeping } from './staffChanges.ts';
import { inTransaction } from './transaction.ts';

/** What is kept of a person beside roles: who it is, where mails go, and to which place they belong (소속). */
export interface AccountDetails {
  readonly name: string;
  readonly email: string;
  readonly home: string;
}
export interface NewAccount extends AccountDetails {
  readonly login: string;
  /** Of something that nobody knows; the person sets their own. */
  readonly passwordHash: string;
}

/** `already` where the same request was taken before. */
export type Added = 'added' | 'already' | 'loginTaken';

export async function addAccount(pool: Pool, keeping: Keeping, account: NewAccount): Promise<Added> {
  const { login, name, email, home, passwordHash } = account;
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `INSERT INTO staff (staff_id, login, name, email, home, password_hash) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [keeping.staffId, login, name, email, home, passwordHash],
    );
    if (rowCount === 1) {
      await keepChange(client, keeping, { kind: 'added', detail: { home } });
      return 'added';
    }
    const { rows } = await client.query('SELECT FROM staff WHERE staff_id = $1', [keeping.staffId]);
    return rows.length === 1 ? 'already' : 'loginTaken';
  });
}

interface Locked extends AccountDetails {
  readonly version: number;
  readonly active: boolean;
}

/** `same` where it is so already, whatever was seen; `stale` where somebody changed it since. */
export type Changed = 'done' | 'same' | 'stale' | 'notFound';

/** Does it with the person's row locked, and raises its version once it is done, so that a form opened before is stale. */
export async function changePerson<Result extends string>(
  pool: Pool,
  staffId: StaffId,
  work: (client: PoolClient, account: Locked) => Promise<Result>,
): Promise<Result | 'notFound'> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Locked>(
      'SELECT name, email, home, active, version FROM staff WHERE staff_id = $1 FOR UPDATE',
      [staffId],
    );
    const [account] = rows;
    if (!account) return 'notFound';
    const result = await work(client, account);
    if (result === 'done') {
      await client.query('UPDATE staff SET version = version + 1 WHERE staff_id = $1', [staffId]);
    }
    return result;
  });
}

const fields = ['name', 'email', 'home'] as const;

export async function changeDetails(
  pool: Pool,
  keeping: Keeping,
  { details, seen }: { readonly details: AccountDetails; readonly seen: number },
): Promise<Changed> {
  return changePerson(pool, keeping.staffId, async (client, account) => {
    const changed = fields.filter((field) => account[field] !== details[field]);
    if (changed.length === 0) return 'same';
    if (seen !== account.version) return 'stale';
    const { name, email, home } = details;
    const values = [keeping.staffId, name, email, home];
    await client.query('UPDATE staff SET name = $2, email = $3, home = $4 WHERE staff_id = $1', values);
    await keepChange(client, keeping, { kind: 'changed', detail: { fields: changed, home } });
    return 'done';
  });
}

/** Closes the account: its sessions end with it, and so does a code that waits. `duties` is what was left open. */
export async function deactivate(
  pool: Pool,
  keeping: Keeping,
  { seen, duties }: { readonly seen: number; readonly duties: number },
): Promise<Changed> {
  return changePerson(pool, keeping.staffId, async (client, { active, version }) => {
    if (!active) return 'same';
    if (seen !== version) return 'stale';
    const close = 'UPDATE staff SET active = false, code_salt = NULL, code_until = NULL WHERE staff_id = $1';
    await client.query(close, [keeping.staffId]);
    await client.query('DELETE FROM session WHERE staff_id = $1', [keeping.staffId]);
    await keepChange(client, keeping, { kind: 'deactivated', detail: { duties } });
    return 'done';
  });
}

export async function reactivate(pool: Pool, keeping: Keeping, seen: number): Promise<Changed> {
  return changePerson(pool, keeping.staffId, async (client, { active, version }) => {
    if (active) return 'same';
    if (seen !== version) return 'stale';
    await client.query('UPDATE staff SET active = true WHERE staff_id = $1', [keeping.staffId]);
    await keepChange(client, keeping, { kind: 'reactivated', detail: {} });
    return 'done';
  });
}

/** What a code follows from, and until when it can be used. */
export interface FirstCode {
  readonly salt: string;
  readonly until: Instant;
}

export interface CodeHeld extends FirstCode {
  readonly staffId: StaffId;
  readonly login: string;
  readonly name: string;
}

/** A new code takes the place of one that was not used. */
export async function issueCode(
  pool: Pool,
  keeping: Keeping,
  { salt, until }: FirstCode,
): Promise<'done' | 'notFound'> {
  return changePerson(pool, keeping.staffId, async (client) => {
    const issue = 'UPDATE staff SET code_salt = $2, code_until = $3 WHERE staff_id = $1';
    await client.query(issue, [keeping.staffId, salt, until]);
    await keepChange(client, keeping, { kind: 'codeIssued', detail: { until } });
    return 'done';
  });
}

/** Whose account that is, with the code that waits for its use; null without one. */
export async function codeOf(pool: Pool, login: string): Promise<CodeHeld | null> {
  const { rows } = await pool.query<CodeHeld>(
    `SELECT staff_id AS "staffId", login, name, code_salt AS salt, code_until AS until FROM staff
     WHERE login = $1 AND active AND code_salt IS NOT NULL`,
    [login],
  );
  return rows[0] ?? null;
}

/** Sets somebody's own password once for each code, and ends what was signed in under another. */
export async function setPassword(
  pool: Pool,
  keeping: Keeping,
  { salt, passwordHash }: { readonly salt: string; readonly passwordHash: string },
): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE staff SET password_hash = $3, code_salt = NULL, code_until = NULL, version = version + 1
       WHERE staff_id = $1 AND code_salt = $2 AND code_until > $4 AND active`,
      [keeping.staffId, salt, passwordHash, keeping.at],
    );
    if (rowCount !== 1) return false;
    await client.query('DELETE FROM session WHERE staff_id = $1', [keeping.staffId]);
    await keepChange(client, keeping, { kind: 'passwordSet', detail: {} });
    return true;
  });
}
