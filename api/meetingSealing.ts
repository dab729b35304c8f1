import { isThereFor } from '../domain/crisisCase/gate.ts';
import { householdOf, type CaseId, type MeetingId } from '../domain/ids.ts';
import type { MeetingAct } from '../domain/meeting/acts.ts';
import type { Chosen, Item, NewItem } from '../domain/meeting/items.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Role } from '../domain/roles.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import type { Deps } from './deps.ts';
import type { ActKey } from './keys.ts';
import { problem } from './problems.ts';
import type { NewItemBody } from './schemas/meeting.ts';
import type { Visitor } from './seam.ts';

/** An act on a meeting that may be tried: by whom, under which role and key. */
export interface Asking {
  readonly act: MeetingAct;
  readonly visitor: Pick<Visitor, 'person'>;
  readonly role: Role;
  readonly meetingId: MeetingId;
  readonly key: ActKey;
  readonly bodyHash: string;
}

/** What can be done to a meeting that is there. */
export type ActOnMeeting = Exclude<MeetingAct, 'planMeeting'>;

/** Words about a case lie under its household's key, those of the meeting itself under a key of its own. */
export async function sealOwn(deps: Deps, asking: Asking, body: object, caseId: CaseId | null = null) {
  const { meetingId, key, bodyHash } = asking;
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  await seal(deps, asking, { paperId, householdId: householdOf(caseId ?? meetingId), body });
  return paperId;
}

/** The one case that all of these items are about, under whose household's key their words lie; null where they are of several. */
export function onlyCaseOf({ items: all }: Meeting, { items, except }: Chosen): CaseId | null {
  const open = (item: Item, no: number): boolean => item.status === 'open' && !except.includes(no);
  const chosen =
    items === 'ALL' ? all.filter((item, n) => open(item, n + 1)) : items.map((no) => all[no - 1]);
  const households = new Set(chosen.map((item) => item?.caseId && householdOf(item.caseId)));
  return households.size === 1 ? (chosen[0]?.caseId ?? null) : null;
}

interface Sealed {
  readonly paperId: NewItem['paperId'];
  readonly householdId: ReturnType<typeof householdOf>;
  readonly body: object;
}

const seal = (deps: Deps, { act, visitor, bodyHash }: Asking, where: Sealed): Promise<void> =>
  writePaper(deps.pool, deps.secrets.papers, {
    ...where,
    ...{ kind: act, bodyHash, writtenBy: visitor.person.staffId },
  });

interface Asked {
  readonly m: Meeting;
  readonly items: readonly NewItemBody[];
}

/** What is asked for of each case lies under that household's key; every case is looked for before one is written. */
export async function sealedItems(
  deps: Deps,
  asking: Asking,
  { m, items }: Asked,
): Promise<Omit<NewItem, 'by'>[]> {
  for (const [n, { caseId }] of items.entries()) {
    if (caseId !== null) await refuseCase(deps, asking, { m, caseId, field: `added.${String(n)}.caseId` });
  }
  const sealed: Omit<NewItem, 'by'>[] = [];
  for (const [n, { note, ...item }] of items.entries()) {
    const paperId = deps.keys.paperIdOf(
      { ...asking.key, key: `${asking.key.key}.${String(n)}` },
      asking.bodyHash,
    );
    const householdId = householdOf(item.caseId ?? asking.meetingId);
    await seal(deps, asking, { paperId, householdId, body: { note } });
    sealed.push({ ...item, paperId });
  }
  return sealed;
}

interface CaseNamed {
  readonly m: Meeting;
  readonly caseId: CaseId;
  readonly field: string;
}

/** A case of the committee's place that is there for this person; behind closed doors it is not (K18). */
async function refuseCase({ db }: Deps, { visitor }: Asking, { m, caseId, field }: CaseNamed): Promise<void> {
  const gate = await caseGate(db, caseId);
  const isTheirs = gate?.dong.startsWith(m.committee.place) === true && isThereFor(gate, visitor.person);
  if (!isTheirs) throw problem('caseNotFound', { field });
}
