import type { HouseholdId, PaperId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { PersonBody } from '../../api/schemas/person.ts';
import type { Secrets } from '../../api/deps.ts';
import { newHouseholdKey, openHouseholdKey } from '../../prisma/householdKeys.ts';
import { sealPaper } from '../../prisma/papers.ts';
import { tokensOf } from '../../prisma/tokens.ts';
import type { CityRows } from './tables.ts';

export type SealedHousehold = Pick<CityRows, 'household' | 'paper' | 'search_token'>;

/** The report of a household, as its first event names it. */
export interface Reported {
  readonly householdId: HouseholdId;
  readonly paperId: PaperId;
  readonly bodyHash: string;
  readonly by: string;
  readonly at: Instant;
}

/**
 * Seals who a household is, with a key of its own and the tokens of the search, as the front door does it. Keys and
 * nonces are random and tokens hang on the house's secret, so these rows alone are not the same in every city.
 */
export function sealHousehold(reported: Reported, person: PersonBody, secrets: Secrets): SealedHousehold {
  const { householdId, paperId, bodyHash, by, at } = reported;
  const wrapped = newHouseholdKey(secrets.papers, householdId);
  const key = openHouseholdKey(secrets.papers, householdId, wrapped);
  const body = { person, note: '며칠째 불이 켜지지 않습니다.' };
  const tokens = [person, ...person.members].flatMap((one) => tokensOf(one, secrets.tokens));
  const different = new Map(
    tokens.map(({ kind, token }) => [`${kind} ${token.toString('hex')}`, { kind, token }]),
  );
  return {
    household: [{ household_id: householdId, wrapped_key: bytea(wrapped), created_at: at }],
    paper: [
      {
        ...{ paper_id: paperId, household_id: householdId, kind: 'reportCrisis' },
        ...{ sealed: bytea(sealPaper(key, { householdId, paperId, body })), body_hash: bodyHash },
        ...{ written_by: by, written_at: at },
      },
    ],
    search_token: [...different.values()].map(({ kind, token }) => ({
      household_id: householdId,
      kind,
      token: bytea(token),
    })),
  };
}

/** As PostgreSQL reads bytes in JSON. */
const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
