import { draftOf, draftRuleOn, mergedDraft, type Typed } from '../domain/draft.ts';
import { asId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import { placesFor, roleFor, type Person, type Role } from '../domain/roles.ts';
import { dayOf } from '../domain/time.ts';
import {
  countDrafts,
  createDraft,
  draftsFor,
  dropDraft,
  readDraft,
  saveDraft,
  type Draft,
  type DraftRow,
} from '../prisma/drafts.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { numberIn } from './acts.ts';
import type { Deps } from './deps.ts';
import { keepLook } from './looks.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem, type HttpProblem } from './problems.ts';
import type { SavedDraftBody } from './schemas/draft.ts';
import type { Visitor } from './seam.ts';
import { draftEtag, draftRowView, type DraftRowView, type DraftView } from './views/draft.ts';

/** A draft under a person's hands, and the version that they saw. */
export interface Held {
  readonly visitor: Visitor;
  readonly draftId: string;
  /** `"draft/3"` as it came; undefined where nothing came. */
  readonly ifMatch: string | undefined;
}

/** Begins a draft; the same key again is the same draft. */
export async function beginDraft(
  deps: Deps,
  { visitor, idempotencyKey, typed }: { visitor: Visitor; idempotencyKey: string; typed: Typed },
): Promise<DraftView> {
  const { person } = visitor;
  permitSomewhere(person, 'reportCrisis');
  const { householdId: draftId } = deps.keys.keyOf(person.staffId, idempotencyKey);
  const known = await readDraft(deps.pool, deps.secrets.papers, draftId);
  if (known) return viewOf(deps, known);
  const at = await nowInstant();
  if ((await countDrafts(deps.pool, person.staffId)) >= draftRuleOn(dayOf(at)).mostOfOnePerson)
    throw problem('tooManyDrafts');
  const kept = draftOf(typed);
  const saved = { draftId, dong: await dongOf(deps, person, kept), typed: kept, by: person.staffId, at };
  await createDraft(deps.pool, deps.secrets.papers, saved);
  return viewOf(deps, await mine(deps, visitor, draftId));
}

/** Saves over the version that the person saw; where another is there by now, both are put to them (412). */
export async function keepDraft(
  deps: Deps,
  { visitor, draftId, ifMatch }: Held,
  { typed, takeTheirs }: SavedDraftBody,
): Promise<DraftView> {
  const draft = await mine(deps, visitor, draftId);
  const merged = mergedDraft(draftOf(typed), draft.typed, takeTheirs);
  const by = visitor.person.staffId;
  // Sent again by the same person it is what is there already.
  if (draft.savedBy === by && JSON.stringify(merged) === JSON.stringify(draft.typed))
    return viewOf(deps, draft);
  const seen = seenIn(ifMatch);
  const dong = await dongOf(deps, visitor.person, merged);
  const saved = { draftId, dong, typed: merged, by, at: await nowInstant(), seen };
  if (await saveDraft(deps.pool, deps.secrets.papers, saved))
    return viewOf(deps, await mine(deps, visitor, draftId));
  throw await stale(deps, visitor, draftId);
}

/** Destroys what was typed with its key, unless somebody has typed more in the meantime. */
export async function forgetDraft(deps: Deps, { visitor, draftId, ifMatch }: Held): Promise<void> {
  await mine(deps, visitor, draftId);
  if (!(await dropDraft(deps.pool, { draftId, seen: seenIn(ifMatch) })))
    throw await stale(deps, visitor, draftId);
}

/** The draft that a report was typed in, still there and as it was seen; otherwise nothing is opened. */
export async function checkDraft(deps: Deps, held: Held): Promise<void> {
  const { version } = await mine(deps, held.visitor, held.draftId);
  if (held.ifMatch !== undefined && seenIn(held.ifMatch) !== version)
    throw await stale(deps, held.visitor, held.draftId);
}

/** A draft opened for a reader, who is kept in the access log; null where it is over, or is not for them. */
export async function openDraft(deps: Deps, visitor: Visitor, draftId: string): Promise<DraftView | null> {
  const draft = await readDraft(deps.pool, deps.secrets.papers, draftId);
  const role = draft && roleAtDraft(visitor.person, draft);
  if (!role) return null;
  await look(deps, visitor, { draftId, role });
  return viewOf(deps, draft);
}

/** Drafts of the dongs in which this person may see names, and their own. */
export async function draftList(deps: Deps, { person }: Visitor): Promise<DraftRowView[]> {
  const asked = { places: placesFor(person, 'caseNames'), staffId: person.staffId };
  const drafts = await draftsFor(deps.pool, asked);
  const seen = drafts.filter((draft) => roleAtDraft(person, draft) !== null);
  const names = await staffNames(
    deps.db,
    seen.flatMap(({ savedBy, createdBy }) => [savedBy, createdBy]),
  );
  return Promise.all(
    seen.map(async (draft) => draftRowView(draft, { dong: await placeOf(deps, draft), names })),
  );
}

/** The role under which a person may work at a draft: it is theirs, or their dong's and they may see names there. */
function roleAtDraft(person: Person, { dong, createdBy }: DraftRow): Role | null {
  const place = dong === null ? null : asId<DongCode>(dong);
  const team = place && roleFor(person, 'reportCrisis', place) && roleFor(person, 'caseNames', place);
  return team ?? (createdBy === person.staffId ? (person.roles[0]?.role ?? null) : null);
}

async function mine(deps: Deps, { person }: Visitor, draftId: string): Promise<Draft> {
  const draft = await readDraft(deps.pool, deps.secrets.papers, draftId);
  if (!draft || !roleAtDraft(person, draft)) throw problem('draftOver');
  return draft;
}

function seenIn(ifMatch: string | undefined): number {
  if (!ifMatch) throw problem('ifMatchMissing', { facts: { part: 'draft' } });
  const seen = numberIn(ifMatch, 'draft');
  if (seen === null) throw problem('ifMatchMalformed', { facts: { part: 'draft' } });
  return seen;
}

/** The 412 that shows what is there now, box by box; that is a look as well. */
async function stale(deps: Deps, visitor: Visitor, draftId: string): Promise<HttpProblem> {
  const theirs = await openDraft(deps, visitor, draftId);
  return theirs ? problem('draftStale', { facts: { etag: theirs.etag, theirs } }) : problem('draftOver');
}

/** The dong that was chosen, as far as it is theirs; else the only one that they have. */
async function dongOf(deps: Deps, person: Person, { dong = [] }: Typed): Promise<DongCode | null> {
  const all = [...(await deps.places.dongs()).values()].map(({ code }) => code);
  const theirs = all.filter((code) => roleFor(person, 'reportCrisis', code) !== null);
  return theirs.find((code) => code === dong[0]) ?? (theirs.length === 1 ? (theirs[0] ?? null) : null);
}

async function viewOf(deps: Deps, draft: Draft): Promise<DraftView> {
  const names = await staffNames(deps.db, [draft.savedBy, draft.createdBy]);
  const row = draftRowView(draft, { dong: await placeOf(deps, draft), names });
  return { ...row, etag: draftEtag(draft), typed: draft.typed };
}

const placeOf = async ({ places }: Deps, { dong }: DraftRow) =>
  dong === null ? null : places.dongOf(asId<DongCode>(dong));

function look(
  deps: Deps,
  visitor: Visitor,
  { draftId, role }: { readonly draftId: string; readonly role: Role },
): Promise<void> {
  const householdId = asId<HouseholdId>(draftId);
  return keepLook(deps, visitor, { role, caseId: null, householdId, what: 'draft' });
}
