import { randomBytes } from 'node:crypto';
import { asId, type StaffId } from '../../../domain/ids.ts';
import { confirmErasure, proposeErasure, type Decided, type Erasure } from '../../../prisma/erasures.ts';
import { kinOf, type Kin } from '../../../prisma/kin.ts';
import { readPaper, writePaper } from '../../../prisma/papers.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { seedStaff } from '../../../prisma/seeds.ts';
import {
  findHouseholds,
  tokensOf,
  writeTokens,
  type Candidate,
  type PersonSought,
} from '../../../prisma/tokens.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, dong, instant, officer, paper, randomId, type Chain } from './chain.ts';

/** Two privacy officers of one city, for neither decides what they proposed. */
export const [asker, decider] = [asId<StaffId>('privacy-1'), asId<StaffId>('privacy-2')];
/** The day after the case of a `closedChain` was over. */
export const at = instant('2026-11-27T01:00:00Z');
export const secrets = { wrap: randomBytes(32), search: randomBytes(32) };
export const basis = '개인정보 보호법 제21조';

/** Somebody invented whom no other test knows, with a word in every note that stands nowhere else. */
export function somebody() {
  const name = `한${randomId()}`;
  const phone = `010-0000-${String(1000 + Math.floor(Math.random() * 9000))}`;
  return { who: { name, phone, birth: `birth-${randomId()}` }, note: `낱말-${randomId()}` };
}
export type Somebody = ReturnType<typeof somebody>;

/** A household that was met once and informed; its case was over on 26 November 2026. */
export function closedChain(meanwhile: (chain: Chain) => void = () => undefined): Chain {
  const chain = createChain();
  chain.report('2026-11-23T01:00:00Z');
  meanwhile(chain);
  chain.act('2026-11-23T03:00:00Z', 'recordContact', { ...paper(), mode: 'PHONE', outcome: 'REACHED' });
  chain.act('2026-11-24T01:00:00Z', 'recordIntake', { ...paper(), nextStep: 'INFO_ONLY', told: 'ORALLY' });
  chain.act('2026-11-25T01:00:00Z', 'requestClosing', {
    ...paper(),
    seen: 0,
    reason: 'INFORMED',
    noFollowUp: 'INFORMED_ONLY',
  });
  chain.act('2026-11-26T01:00:00Z', 'approveClosing', { seen: 1, takeOver: null });
  return chain;
}

export const paperIds = ({ rows }: Chain): string[] =>
  rows.flatMap(({ event }) => ('paperId' in event ? [String(event.paperId)] : []));

/** A database with two privacy officers, and the steps of an erasure in it. */
export async function openArchive() {
  const db = await startPostgres();
  await addPrivacyOfficers(db);

  /** Records what happened, with every paper that it refers to and the tokens of the person. */
  async function keep(chain: Chain, { who, note }: Somebody): Promise<Chain> {
    const { householdId } = chain;
    for (const paperId of paperIds(chain)) {
      // What came with a merge is the other household's.
      if (await readPaper(db.pool, secrets, paperId)) continue;
      const body = { person: who, note };
      await writePaper(db.pool, secrets, {
        ...{ paperId, householdId, kind: 'note', body, bodyHash: 'hash', writtenBy: officer },
      });
    }
    await writeTokens(db.pool, householdId, tokensOf(who, secrets.search));
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
    return chain;
  }

  async function kinIn({ householdId }: { readonly householdId: string }): Promise<Kin> {
    const kin = await kinOf(db.pool, householdId);
    if (!kin) throw new Error('this household has no case');
    return kin;
  }

  return {
    db,
    keep,
    kinIn,
    closed: (one = somebody()): Promise<Chain> => keep(closedChain(), one),
    /** Proposes the erasure as a person asked for it. */
    async asked(chain: Chain): Promise<Erasure> {
      const why = { cause: 'REQUEST', reason: 'PERSON_ASKED', by: asker, paperId: null } as const;
      const proposed = await proposeErasure(db.pool, await kinIn(chain), { at, why });
      if (!('erasure' in proposed)) throw new Error(proposed.kind);
      return proposed.erasure;
    },
    confirm: ({ erasureId }: Pick<Erasure, 'erasureId'>, by = decider): Promise<Decided | 'stillOpen'> =>
      confirmErasure(db.pool, { erasureId, by, at, basisOf: () => basis }),
    /** Households that can be found by the person; initials are many people's. */
    found: (who: PersonSought): Promise<Candidate[]> =>
      findHouseholds(
        db.pool,
        tokensOf(who, secrets.search).filter(({ kind }) => kind !== 'initials'),
      ),
  };
}
export type Archive = Awaited<ReturnType<typeof openArchive>>;

async function addPrivacyOfficers({ pool }: TestDatabase): Promise<void> {
  const roles = [{ role: 'PRIVACY_OFFICER' as const, place: dong.slice(0, 5) }];
  const names = { passwordHash: 'none', email: 'privacy@dure.test' };
  const staff = [asker, decider].map((staffId) => ({
    staffId,
    login: staffId,
    name: staffId,
    roles,
    ...names,
  }));
  await seedStaff(pool, staff);
}
