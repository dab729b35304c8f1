import { createHmac } from 'node:crypto';
import {
  asId,
  type CaseId,
  type FileId,
  type HouseholdId,
  type PaperId,
  type StaffId,
} from '../domain/ids.ts';
import type { MasterKey } from '../runtime/masterKey.ts';

/** Whose request it is and under which key of theirs; the key as the house knows it, from which all ids follow. */
export interface ActKey {
  readonly key: string;
  /** The household and case that this request would open. */
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
}

export interface Keys {
  keyOf(actor: StaffId, idempotencyKey: string): ActKey;
  /** The paper of what was asked under that key; a corrected request is another paper. */
  paperIdOf(key: ActKey, bodyHash: string): PaperId;
  /** The n-th file that came with it. */
  fileIdOf(key: ActKey, bodyHash: string, n: number): FileId;
  /** The same for the same request, whatever the order of its fields; says nothing about what was written. */
  hashOf(request: object): string;
}

const hashChars = 32;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Ids follow from actor and Idempotency-Key, so that the same request at the same moment meets the same household,
 * case and paper; under a key of the house, so that nobody can work out another's.
 */
export function createKeys(masterKey: MasterKey): Keys {
  const secret = masterKey.deriveKey('api: idempotency keys');
  const hmac = (...parts: readonly string[]): Buffer =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const idFrom = (key: string, purpose: string, chars: number): string =>
    [...hmac('id', purpose, key).subarray(0, chars)].map((byte) => alphabet[byte % alphabet.length]).join('');

  return {
    keyOf(actor, idempotencyKey) {
      const key = hmac('key', actor, idempotencyKey).toString('hex').slice(0, hashChars);
      const householdId = asId<HouseholdId>(idFrom(key, 'household', 20));
      return {
        key,
        householdId,
        caseId: asId<CaseId>(`${householdId}-${idFrom(key, 'case', 8)}`),
      };
    },
    paperIdOf: ({ key }, bodyHash) => asId<PaperId>(idFrom(`${key}.${bodyHash}`, 'paper', 24)),
    fileIdOf: ({ key }, bodyHash, n) => asId<FileId>(idFrom(`${key}.${bodyHash}.${String(n)}`, 'file', 24)),
    hashOf: (request) => hmac('body', canonical(request)).toString('hex').slice(0, hashChars),
  };
}

/** The case that this request would open in a household that is there already. */
export function caseIn(householdId: HouseholdId, { caseId }: ActKey): CaseId {
  return asId(`${householdId}-${caseId.slice(caseId.lastIndexOf('-') + 1)}`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
