import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const bytes = 32;

/** The house's one secret; every key in use is derived from it for one named purpose. */
export type MasterKey = {
  /** Names this master key without telling it: 16 hex digits. */
  readonly id: string;
  /** A 32-byte key for one purpose: the same for the same purpose, unrelated to every other. */
  deriveKey(purpose: string): Buffer;
};

/** The master key file cannot be used; the message is one sentence that names the file. */
export class MasterKeyError extends Error {}

/** Loads the master key: exactly 32 bytes in a file that others cannot read. Never creates one. */
export function loadMasterKey(file: string): MasterKey {
  if (!existsSync(file)) {
    throw new MasterKeyError(
      `The master key file ${file} is missing: set DURE_MASTER_KEY_FILE to the right one.`,
    );
  }
  if ((statSync(file).mode & 0o007) !== 0) {
    throw new MasterKeyError(`The master key file ${file} is open to everybody: run chmod 600 on it.`);
  }
  const secret = readFileSync(file);
  if (secret.length !== bytes) {
    throw new MasterKeyError(
      `The master key file ${file} must hold ${String(bytes)} bytes, but holds ${String(secret.length)}.`,
    );
  }
  return masterKeyFrom(secret);
}

/** Creates the master key file with mode 0600 if there is none; one that is there stays as it is. */
export function ensureMasterKey(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, randomBytes(bytes), { mode: 0o600 });
  try {
    // A link, and not a rename, so that of two processes the first one's key stays.
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

/** A master key from its 32 bytes. */
export function masterKeyFrom(secret: Buffer): MasterKey {
  const deriveKey = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'dure', purpose, bytes));
  return { id: deriveKey('id of the master key').toString('hex', 0, 8), deriveKey };
}
