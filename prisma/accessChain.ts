import { createHmac } from 'node:crypto';
import type { ExportReason } from '../domain/export.ts';
import type { AccessResult, LookReason, PrintPurpose, WatchedThing } from '../domain/access.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';

/** Keys of the house that are derived from its one secret, each for one purpose. */
interface KeySource {
  deriveKey(purpose: string): Buffer;
}

/** The key of the chain, 32 bytes; the database never sees it. */
export const accessKeyOf = (masterKey: KeySource): Buffer => masterKey.deriveKey('access log: chain');

/** Somebody looked at something, or was not let; kept and never changed (개인정보의 안전성 확보조치 기준 제8조). */
export interface Access {
  readonly at: Instant;
  readonly staffId: string;
  /** The role under which it was allowed; null for what is everybody's, and for what was refused. */
  readonly role: Role | null;
  readonly caseId: string | null;
  readonly householdId: string | null;
  /** Where the case was; null where the look was at no single case. */
  readonly dong: string | null;
  /** Places of the roles that the account held. */
  readonly held: readonly string[];
  readonly what: WatchedThing;
  readonly result: AccessResult;
  /** Why, where the look needs a reason; the words beside it are sealed under the household's key. */
  readonly reason: LookReason | PrintPurpose | ExportReason | null;
  readonly note: Buffer | null;
  /** Cases that a list, a search or an export showed. */
  readonly shown: readonly string[];
  /** The address that the request came from. */
  readonly place: string | null;
}

/** Where the chain stands: the place of its last row, and the link of that row; 0 and empty at the beginning. */
export interface Head {
  readonly seq: number;
  readonly link: Buffer;
}

export const beginning: Head = { seq: 0, link: Buffer.alloc(0) };

/** One row of the chain. */
export interface Linked extends Access, Head {}

/** A keyed hash over a row, its place and the link before it: without the key nobody makes a row that fits. */
export function linkOf(key: Buffer, before: Head, access: Access): Buffer {
  const { at, staffId, role, caseId, householdId, dong, held, what, result, reason, note, shown, place } =
    access;
  const told = [before.seq + 1, before.link.toString('hex'), at, staffId, role, caseId, householdId, dong];
  const more = [held, what, result, reason, note?.toString('hex') ?? null, shown, place];
  return createHmac('sha256', key)
    .update(JSON.stringify(['look', ...told, ...more]))
    .digest();
}

/** Rows as they follow the head, in their order. */
export function chainOnto(key: Buffer, head: Head, accesses: readonly Access[]): Linked[] {
  let last = head;
  return accesses.map((access) => {
    const linked = { ...access, seq: last.seq + 1, link: linkOf(key, last, access) };
    last = linked;
    return linked;
  });
}

/** The oldest looks that are no longer kept, up to the one at which the chain goes on. */
export interface Sweep {
  readonly upto: number;
  readonly link: Buffer;
  /** The newest look that was swept. */
  readonly lastAt: Instant;
  readonly sweptAt: Instant;
}

/** A keyed hash over a sweep: what anybody else deletes is missing. */
export function proofOf(key: Buffer, { upto, link, lastAt, sweptAt }: Sweep): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify(['sweep', upto, link.toString('hex'), lastAt, sweptAt]))
    .digest();
}

/** A place in the chain as it is written down outside of the database: `120:9f86d081884c7d65`. */
export const anchorOf = ({ seq, link }: Head): string =>
  `${String(seq)}:${link.toString('hex').slice(0, 16)}`;
