import type { CommitteeKind, CommitteeSeat, MemberCategory } from '../domain/committee/kinds.ts';
import { createPool } from '../prisma/connect.ts';
import { seedCommitteeRules, seedMembers, type CommitteeRuleSeed, type MemberSeed } from '../prisma/seeds.ts';
import { ownerDatabaseUrl, type Config } from '../runtime/config.ts';
import { storyCities, storyDongs } from './people.ts';
import { isEmbedded, seed, staffIdOf } from './seed.ts';

type Sits = readonly [login: string, seat: CommitteeSeat, category: MemberCategory];

/** Before anything that the stories tell. */
const since = '2024-01-01';

const seated = (kind: CommitteeKind, place: string, sits: readonly Sits[]): MemberSeed[] =>
  sits.map(([login, seat, category]) => ({
    ...{ kind, place, seat, category },
    staffId: staffIdOf(login),
    from: since,
  }));

/** 동 사례회의 and 긴급지원선정위원회, whose chair is the city's, so that who decides alone first is who presides later (K1). */
function dongCommittees({ code, slug }: (typeof storyDongs)[number]): MemberSeed[] {
  const city = storyCities.find((one) => code.startsWith(one.code))?.slug ?? '';
  const secretary: Sits = [`${slug}-secretary`, 'SECRETARY', 'OFFICIAL'];
  const members: Sits[] = [
    [`${slug}-member`, 'MEMBER', 'OFFICIAL'],
    [`${slug}-member2`, 'MEMBER', 'OFFICIAL'],
  ];
  return [
    ...seated('DONG_CONFERENCE', code, [[`${slug}-chair`, 'CHAIR', 'OFFICIAL'], ...members, secretary]),
    ...seated('EMERGENCY_SELECTION', code, [
      [`${city}-committee`, 'CHAIR', 'OFFICIAL'],
      [`${slug}-chair`, 'DEPUTY', 'OFFICIAL'],
      ...members,
      secretary,
    ]),
  ];
}

/** 긴급지원심의위원회: seven with a vote, of whom four are learned or named by civic bodies (긴급복지지원법 제12조제3항). */
const reviewCommittee = ({ code, slug }: (typeof storyCities)[number]): MemberSeed[] =>
  seated('EMERGENCY_REVIEW', code, [
    [`${slug}-committee`, 'CHAIR', 'OFFICIAL'],
    [`${slug}-member1`, 'DEPUTY', 'LEARNED'],
    [`${slug}-member2`, 'MEMBER', 'LEARNED'],
    [`${slug}-member3`, 'MEMBER', 'CIVIC'],
    [`${slug}-member4`, 'MEMBER', 'CIVIC'],
    [`${slug}-member5`, 'MEMBER', 'ASSEMBLY'],
    [`${slug}-member6`, 'MEMBER', 'OFFICIAL'],
    [`${slug}-secretary`, 'SECRETARY', 'OFFICIAL'],
  ]);

/** The sub-committee of one city, which decides what comes by the hundred; the other city has none. */
const divided = '41113';
const subCommittee: readonly MemberSeed[] = seated('EMERGENCY_REVIEW_SUB', divided, [
  ['gwonseon-member6', 'CHAIR', 'OFFICIAL'],
  ['gwonseon-member1', 'MEMBER', 'LEARNED'],
  ['gwonseon-member3', 'MEMBER', 'CIVIC'],
  ['gwonseon-secretary', 'SECRETARY', 'OFFICIAL'],
]);
const subRule = (): CommitteeRuleSeed => ({
  ...{ kind: 'EMERGENCY_REVIEW_SUB', place: divided, from: since },
  rules: { delegation: { by: 'ORDINANCE', kinds: ['ADEQUACY'] }, decides: true },
  law: '지어낸 조례 제6조(소위원회)',
  proposedBy: staffIdOf('gwonseon-secretary'),
  approvedBy: staffIdOf('gwonseon-admin'),
});

/** The house of the stories with its committees, which a test that seats its own does without. */
export async function seedWithCommittees(config: Config): Promise<void> {
  await seed(config);
  const url = ownerDatabaseUrl(config);
  if (!isEmbedded(url, config)) return;
  const pool = createPool(url, { max: 1, statementMs: 30_000 });
  try {
    await seedMembers(pool, [
      ...storyDongs.flatMap(dongCommittees),
      ...storyCities.flatMap(reviewCommittee),
      ...subCommittee,
    ]);
    await seedCommitteeRules(pool, [subRule()]);
  } finally {
    await pool.end();
  }
}
