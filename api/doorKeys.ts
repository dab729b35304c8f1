import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { MasterKey } from '../runtime/masterKey.ts';

/** What is sealed or hashed at the door, each under a key of its own. */
export interface DoorKeys {
  /** Seals the cookie of a sign-in that is under way at the provider. */
  readonly flow: Buffer;
  /** Seals forms that came too late. */
  readonly forms: Buffer;
  /** The same for the same name, and tells nobody the name. */
  nameHash(kind: 'login' | 'place' | 'identity', ...name: readonly string[]): string;
}

export function createDoorKeys(masterKey: MasterKey): DoorKeys {
  const names = masterKey.deriveKey('door: names of who tries');
  return {
    flow: masterKey.deriveKey('door: sign-in under way'),
    forms: masterKey.deriveKey('door: forms that came late'),
    nameHash: (kind, ...name) =>
      createHmac('sha256', names)
        .update(JSON.stringify([kind, ...name]))
        .digest('base64url'),
  };
}

const tokenBytes = 32;

/** 256 bits from the system's generator, as text that fits into a cookie. */
export const newToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** What is kept of a token: whoever reads the table cannot sign in. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
