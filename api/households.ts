import type { CaseId, HouseholdId } from '../domain/ids.ts';
import { namingPapers, type NamingPaper } from '../prisma/queries/papers.ts';
import type { Deps } from './deps.ts';
import { maskName } from './masking.ts';
import type { PersonBody } from './schemas/person.ts';
import type { NameView } from './views/case.ts';
import { paperBody } from './openPaper.ts';

/** What the paper of a report or of an identity holds; that of a merge names nobody. */
interface NamingBody {
  readonly person?: PersonBody;
}

/** So many papers are opened to find a name at most. */
const mostOpened = 10;

/** Who the household is; masked unless the whole may be seen. */
export async function nameIn(deps: Deps, householdId: HouseholdId, whole: boolean): Promise<NameView> {
  const person = await personIn(deps, householdId);
  const name = person?.name ?? null;
  if (!whole) return { name: maskName(name), masked: true, others: null };
  return { name, masked: false, others: person?.members.length ?? null };
}

/** Whoever is named first; where nobody is, whoever was told of first. */
export async function personIn(deps: Deps, householdId: HouseholdId): Promise<PersonBody | null> {
  const papers = inOrderOfTrust(await namingPapers(deps.db, householdId)).slice(0, mostOpened);
  let nameless: PersonBody | null = null;
  for (const { paperId } of papers) {
    const person = await personOf(deps, paperId);
    if (person?.name) return person;
    nameless ??= person;
  }
  return nameless;
}

/** The newest word of whoever found out who it is, then what was reported: the newest episode first, as it began. */
function inOrderOfTrust(papers: readonly NamingPaper[]): NamingPaper[] {
  const found = papers.filter(({ type }) => type === 'identityRecorded').reverse();
  const reports = papers.filter(({ type }) => type !== 'identityRecorded');
  const episodes = [...new Set(reports.map(({ caseId }) => caseId))].reverse();
  const ofEpisode = (caseId: CaseId) => reports.filter((one) => one.caseId === caseId);
  return [...found, ...episodes.flatMap(ofEpisode)];
}

/** Null where the paper is erased or names nobody. */
async function personOf(deps: Deps, paperId: string): Promise<PersonBody | null> {
  return (await paperBody<NamingBody>(deps, paperId))?.person ?? null;
}

/** Everybody who was ever named in the household's papers. */
export async function everybodyIn(
  deps: Deps,
  householdId: HouseholdId,
): Promise<(PersonBody | PersonBody['members'][number])[]> {
  const papers = await namingPapers(deps.db, householdId);
  const people = await Promise.all(papers.map(({ paperId }) => personOf(deps, paperId)));
  return people.flatMap((person) => (person ? [person, ...person.members] : []));
}
