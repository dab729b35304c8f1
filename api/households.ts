import type { CaseId, HouseholdId } from '../domain/ids.ts';
import { namingPapers, type NamingPaper } from '../prisma/namingPapers.ts';
import type { Deps } from './deps.ts';
import { maskName } from './masking.ts';
import type { PersonBody } from './schemas/person.ts';
import type { NameView } from './views/case.ts';

/** What the paper of a report or of an identity holds; that of a merge names nobody. */
interface NamingBody {
  readonly person?: PersonBody;
}

/** So many papers are opened to find a name at most. */
const mostOpened = 10;

/** Who the household is; masked unless the whole may be seen. */
export async function nameIn(deps: Deps, householdId: HouseholdId, whole: boolean): Promise<NameView> {
  const papers = await papersIn(deps, householdId);
  const person = personAmong(papers);
  const name = person?.name ?? null;
  const erased = papers.length > 0 && papers.every(({ isErased }) => isErased);
  if (!whole) return { name: maskName(name), masked: true, others: null, erased };
  return { name, masked: false, others: person?.members.length ?? null, erased };
}

/** Who these households are, masked; only what is asked for is opened. */
export async function maskedNames(
  { pool, secrets }: Deps,
  householdIds: readonly HouseholdId[],
): Promise<(householdId: HouseholdId) => string | null> {
  const papers = await namingPapers(pool, secrets.papers, [...new Set(householdIds)]);
  return (householdId) => maskName(personAmong(papers.get(householdId) ?? [])?.name ?? null);
}

/** Whoever is named first; where nobody is, whoever was told of first. */
export const personIn = async (deps: Deps, householdId: HouseholdId): Promise<PersonBody | null> =>
  personAmong(await papersIn(deps, householdId));

function personAmong(papers: readonly NamingPaper[]): PersonBody | null {
  let nameless: PersonBody | null = null;
  for (const paper of inOrderOfTrust(papers).slice(0, mostOpened)) {
    const person = personOf(paper);
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
const personOf = (paper: NamingPaper): PersonBody | null =>
  (paper.open() as NamingBody | null)?.person ?? null;

type Named = PersonBody | PersonBody['members'][number];

/** Everybody who was ever named in the household's papers. */
export const everybodyIn = async (deps: Deps, householdId: HouseholdId): Promise<Named[]> =>
  everybodyAmong(await papersIn(deps, householdId));

/** Who the household is, and everybody who was ever named in its papers, which are read once. */
export async function peopleIn(
  deps: Deps,
  householdId: HouseholdId,
): Promise<{ readonly person: PersonBody | null; readonly everybody: readonly Named[] }> {
  const papers = await papersIn(deps, householdId);
  return { person: personAmong(papers), everybody: everybodyAmong(papers) };
}

const everybodyAmong = (papers: readonly NamingPaper[]): Named[] =>
  papers.map(personOf).flatMap((person) => (person ? [person, ...person.members] : []));

/** The names of all who were ever named in the papers of these households. */
export async function namesIn(
  { pool, secrets }: Deps,
  householdIds: readonly HouseholdId[],
): Promise<(householdId: HouseholdId) => readonly string[]> {
  const papers = await namingPapers(pool, secrets.papers, [...new Set(householdIds)]);
  return (householdId) => everybodyAmong(papers.get(householdId) ?? []).flatMap(({ name }) => name ?? []);
}

async function papersIn({ pool, secrets }: Deps, householdId: HouseholdId): Promise<readonly NamingPaper[]> {
  return (await namingPapers(pool, secrets.papers, [householdId])).get(householdId) ?? [];
}
