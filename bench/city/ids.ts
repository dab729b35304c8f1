import { createHash } from 'node:crypto';
import { asId, type CaseId, type HouseholdId, type PaperId, type StaffId } from '../../domain/ids.ts';

/** Everything by which one case of the city and its acts are named; all of it follows from seed and number. */
export interface CaseIds {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
  readonly chain: string;
  /** A number for the chances of this case alone. */
  readonly seed: number;
  act(n: number): ActIds;
  /** The random parts of all these names, each of which stands for nothing else. */
  readonly marks: readonly string[];
}
export interface ActIds {
  readonly key: string;
  readonly bodyHash: string;
  readonly paperId: PaperId;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const digest = (...parts: readonly (string | number)[]): Buffer =>
  createHash('sha256').update(parts.join('|')).digest();
const lettersOf = (bytes: Buffer): string =>
  [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');

/** Names in the shape that the front door gives them, without a key of a house: nobody is meant. */
export function caseIds(seed: number, n: number): CaseIds {
  const bytes = digest('case', seed, n);
  const householdId = asId<HouseholdId>(lettersOf(bytes.subarray(0, 20)));
  const caseId = asId<CaseId>(`${householdId}-${lettersOf(bytes.subarray(20, 28))}`);
  const acts = digest('acts', seed, n);
  const hexes = acts.toString('hex');
  const [keys, hashes, papers] = [hexes.slice(0, 28), hexes.slice(32, 60), lettersOf(acts.subarray(0, 20))];
  const chain = runIdOf(digest('chain', seed, n));
  return {
    householdId,
    caseId,
    chain,
    seed: bytes.readUInt32LE(28),
    act(number) {
      const hex = number.toString(16).padStart(4, '0');
      return {
        key: keys + hex,
        bodyHash: hashes + hex,
        paperId: asId<PaperId>(papers + hex.replaceAll(/\d/g, (digit) => alphabet[Number(digit)] ?? digit)),
      };
    },
    marks: [caseId, householdId, chain, keys, hashes, papers],
  };
}

/** As the engine names a run. */
function runIdOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** An id of somebody at work, the same in every city. */
export const staffIdFor = (login: string): StaffId =>
  asId(`s${digest('staff', login).toString('hex').slice(0, 16)}`);
