import { gateOf, isThereFor } from '../domain/crisisCase/gate.ts';
import type { MeetingId, PaperId } from '../domain/ids.ts';
import { expertsOf, type Expert, type ExpertOpinion } from '../domain/meeting/experts.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import type { Person } from '../domain/roles.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import type { ExpertContact } from './inviting.ts';
import { keepLook, whose } from './looks.ts';
import { maskedWords } from './meetingWords.ts';
import { noteIn, paperBody } from './openPaper.ts';
import type { Visitor } from './seam.ts';
import { unsharedItems } from './sharing.ts';
import { meetingFor } from './showingMeetings.ts';
import type { ExpertOpinionsView, ExpertOpinionView } from './views/expert.ts';
import { doingIn, readsAs } from './views/meetingHead.ts';
import { isHiddenFrom } from './views/sittingItem.ts';

/** What outside experts think, for whoever sits on the meeting or keeps it; hidden from who is recused from the item. */
export async function showOpinions(
  deps: Deps,
  visitor: Visitor,
  meetingId: MeetingId,
): Promise<ExpertOpinionsView> {
  const { meeting } = await meetingFor(deps, visitor, meetingId);
  return { items: await opinionsOn(deps, visitor, { meeting }) };
}

interface Asked {
  readonly meeting: Meeting;
  /** Only on these items; on all where it is not said. */
  readonly numbers?: readonly number[];
}

/** The opinions on these items that this person may read, with who gave them and what they wrote. */
export async function opinionsOn(
  deps: Deps,
  visitor: Visitor,
  asked: Asked,
): Promise<readonly ExpertOpinionView[]> {
  const given = await opinionsFor(deps, visitor, asked);
  const read = given.map(async ({ contactId, paperId, view }) => {
    const [contact, note] = await Promise.all([
      paperBody<ExpertContact>(deps, contactId),
      noteIn(deps, paperId),
    ]);
    return { ...view, note, name: contact?.name ?? null, job: contact?.job ?? null };
  });
  return Promise.all(read);
}

/** For minutes, which go round on paper: nobody is named in them, neither the expert nor the household (비식별). */
export async function opinionsForMinutes(
  deps: Deps,
  visitor: Visitor,
  meeting: Meeting,
): Promise<readonly ExpertOpinionView[]> {
  const given = await opinionsFor(deps, visitor, { meeting });
  const caseOf = (no: number) => meeting.items[no - 1]?.caseId ?? null;
  const words = await maskedWords(
    deps,
    given.map(({ paperId, view }) => ({ paperId, caseId: caseOf(view.item) })),
  );
  const read = given.map(async ({ contactId, paperId, view }) => {
    const contact = await paperBody<ExpertContact>(deps, contactId);
    return { ...view, note: words.get(paperId) ?? null, name: null, job: contact?.job ?? null };
  });
  return Promise.all(read);
}

interface Readable {
  readonly view: Omit<ExpertOpinionView, 'note' | 'name' | 'job'>;
  readonly contactId: PaperId;
  readonly paperId: PaperId;
}

/** Those that this person may read; that they were read is kept, once for each case, before any of them is opened. */
async function opinionsFor(
  deps: Deps,
  visitor: Visitor,
  { meeting: m, numbers }: Asked,
): Promise<Readable[]> {
  const given = expertsOf(m).filter(
    ({ opinion, item }) => opinion && (numbers?.includes(item) ?? true) && mayRead(m, item, visitor.person),
  );
  const asked = [...new Set(given.map(({ item }) => item))];
  const unshared = await unsharedItems(deps, m, { member: visitor.person.staffId, numbers: asked });
  const open: number[] = [];
  for (const no of asked) if (!unshared.has(no) && (await isOpened(deps, visitor, { m, no }))) open.push(no);
  return given.flatMap((expert) =>
    expert.opinion && open.includes(expert.item) ? [readable(expert, expert.opinion)] : [],
  );
}

const readable = (
  { item, category, paperId: contactId }: Expert,
  { evaluation, points, at, paperId }: ExpertOpinion,
): Readable => ({ view: { item, category, evaluation, points, at }, contactId, paperId });

/** A member who is not recused or challenged, or who keeps the meeting; nobody else reads an opinion. */
function mayRead(m: Meeting, no: number, person: Person): boolean {
  const place = placeOf(m, person.staffId);
  const item = m.items[no - 1];
  if (place < 0 || !item) return doingIn(person, m)('inviteExpert');
  return !isHiddenFrom(item, place);
}

/** Keeps the look at its case; false where that case is not there for this person. */
async function isOpened(
  deps: Deps,
  visitor: Visitor,
  { m, no }: { readonly m: Meeting; readonly no: number },
): Promise<boolean> {
  const caseId = m.items[no - 1]?.caseId ?? null;
  const detail = caseId === null ? null : await caseById(deps.db, caseId);
  if (!detail) return true;
  if (!isThereFor(gateOf(detail.state), visitor.person)) return false;
  await keepLook(deps, visitor, {
    what: 'expertOpinion',
    role: readsAs(visitor.person, m),
    ...whose(detail),
  });
  return true;
}
