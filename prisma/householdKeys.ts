import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** Keys derived from the house's master key, 32 bytes each. */
export interface PaperKeys {
  /** Wraps the key of every household. */
  readonly wrap: Buffer;
}

/** Keys of the house that are derived from its one secret, each for one purpose. */
export interface KeySource {
  deriveKey(purpose: string): Buffer;
}

export const paperKeysOf = (masterKey: KeySource): PaperKeys => ({
  wrap: masterKey.deriveKey('papers: wrap household keys'),
});

/** The household's key was destroyed: nothing can be written for it or read of it any more. */
export class HouseholdErased extends Error {
  readonly householdId: string;

  constructor(householdId: string) {
    super(`The papers of household ${householdId} are erased.`);
    this.name = 'HouseholdErased';
    this.householdId = householdId;
  }
}

const cipher = 'aes-256-gcm';
// AES-GCM's own sizes, in bytes; the key is 256 bits.
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** First byte of everything sealed, so that another way of sealing can come beside this one. */
const form = 1;

/** form | nonce | sealed text | tag. What it belongs to is sealed with it, so that it opens nowhere else. */
export function seal(key: Buffer, belongsTo: string, text: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([sealing.update(text), sealing.final()]);
  return Buffer.concat([Buffer.of(form), nonce, sealed, sealing.getAuthTag()]);
}

/** Throws where key, place or content are not those that were sealed. */
export function unseal(key: Buffer, belongsTo: string, sealed: Buffer): Buffer {
  if (sealed[0] !== form)
    throw new Error(`Sealed in a form that this build does not know: ${String(sealed[0])}`);
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  opening.setAAD(Buffer.from(belongsTo)).setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(1 + nonceBytes, -tagBytes)), opening.final()]);
}

const ownerOf = (householdId: string): string => `household|${householdId}`;

/** A fresh key for the household, wrapped. */
export const newHouseholdKey = ({ wrap }: PaperKeys, householdId: string): Buffer =>
  seal(wrap, ownerOf(householdId), randomBytes(keyBytes));

/** Makes the household's row with a key of its own, unless it is there. */
export async function ensureHousehold(
  db: Pool | PoolClient,
  keys: PaperKeys,
  householdId: string,
): Promise<void> {
  const wrapped = newHouseholdKey(keys, householdId);
  await db.query(
    'INSERT INTO household (household_id, wrapped_key) VALUES ($1, $2) ON CONFLICT (household_id) DO NOTHING',
    [householdId, wrapped],
  );
}

/** The household's key; null where there is no such household. Throws HouseholdErased. */
export async function findHouseholdKey(
  db: Pool | PoolClient,
  keys: PaperKeys,
  householdId: string,
): Promise<Buffer | null> {
  const { rows } = await db.query<{ wrapped_key: Buffer | null }>(
    'SELECT wrapped_key FROM household WHERE household_id = $1',
    [householdId],
  );
  const [row] = rows;
  return row ? openHouseholdKey(keys, householdId, row.wrapped_key) : null;
}

/** Opens a wrapped key; throws HouseholdErased where there is none. */
export function openHouseholdKey({ wrap }: PaperKeys, householdId: string, wrapped: Buffer | null): Buffer {
  if (!wrapped) throw new HouseholdErased(householdId);
  return unseal(wrap, ownerOf(householdId), wrapped);
}
