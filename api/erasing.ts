import { erasureBasis, type ErasureCause, type KeepReason } from '../domain/erasure.ts';
import type { HouseholdId, PaperId, StaffId } from '../domain/ids.ts';
import { placesFor, type Role } from '../domain/roles.ts';
import {
  confirmErasure,
  proposalOf,
  proposeErasure,
  refuseErasure,
  type Decided,
} from '../prisma/erasures.ts';
import { kinOf, type Kin } from '../prisma/kin.ts';
import { writePaper } from '../prisma/papers.ts';
import {
  certificateOf,
  erasureById,
  erasuresPage,
  type ErasureRow,
  type ErasuresAsked,
} from '../prisma/queries/erasures.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { keepLook } from './looks.ts';
import { bookNow, nowInstant } from './moment.ts';
import { permit, permitSomewhere } from './permission.ts';
import { problem, type HttpProblem } from './problems.ts';
import type { ErasureRequest } from './schemas/erasure.ts';
import type { Visitor } from './seam.ts';
import {
  certificateView,
  erasureView,
  type CertificateView,
  type ErasureDetailView,
  type ErasuresView,
  type ErasureView,
} from './views/erasure.ts';
import { paperBody } from './openPaper.ts';

/** A person's wish that what is kept of a household be destroyed. */
export interface ErasureAsked {
  readonly visitor: Visitor;
  readonly householdId: HouseholdId;
  readonly idempotencyKey: string;
  readonly body: ErasureRequest;
}

/** Proposes an erasure; where one is proposed already, that one stands. */
export async function askForErasure(
  deps: Deps,
  asked: ErasureAsked,
): Promise<{ readonly isNew: boolean; readonly erasure: ErasureView }> {
  const { visitor, householdId, body } = asked;
  const kin = await kinOf(deps.pool, householdId);
  if (!kin) throw problem('householdNotFound');
  permit(visitor.person, 'erasure', kin.dong);
  if (kin.isErased) throw problem('erasureDone');
  if (!kin.allArchived) throw problem('caseStillOpen');
  const standing = await proposalOf(deps.pool, kin.householdId);
  if (standing) return { isNew: false, erasure: await erasureIn(deps, standing.erasureId) };
  const paperId = await sealNote(deps, asked, kin);
  const why = { cause: 'REQUEST', reason: body.reason, by: visitor.person.staffId, paperId } as const;
  const proposed = await proposeErasure(deps.pool, kin, { at: await nowInstant(), why });
  switch (proposed.kind) {
    case 'stillOpen':
      throw await whyOpen(deps, householdId);
    case 'erased':
      throw problem('erasureDone');
    case 'proposed':
    case 'already': {
      const isNew = proposed.kind === 'proposed';
      return { isNew, erasure: await erasureIn(deps, proposed.erasure.erasureId) };
    }
  }
}

async function erasureIn(deps: Deps, erasureId: string): Promise<ErasureView> {
  const erasure = await erasureById(deps.pool, erasureId);
  if (!erasure) throw problem('erasureNotFound');
  return viewOf(deps, erasure);
}

async function sealNote(
  deps: Deps,
  { visitor, idempotencyKey, body }: ErasureAsked,
  { householdId }: Kin,
): Promise<PaperId | null> {
  const { note, reason } = body;
  if (!note) return null;
  const by = visitor.person.staffId;
  const bodyHash = deps.keys.hashOf({ act: 'eraseHousehold', householdId, reason, note });
  const paperId = deps.keys.paperIdOf(deps.keys.keyOf(by, idempotencyKey), bodyHash);
  const paper = { paperId, householdId, kind: 'eraseHousehold', body: { note }, bodyHash, writtenBy: by };
  await writePaper(deps.pool, deps.secrets.papers, paper);
  return paperId;
}

/** Destroys what was proposed, by another person's word; the certificate is the answer. */
export async function confirm(deps: Deps, visitor: Visitor, erasureId: string): Promise<CertificateView> {
  const { erasure } = await admit(deps, visitor, erasureId);
  const book = await bookNow();
  const deciding = { erasureId, by: visitor.person.staffId, at: await nowInstant() };
  const basisOf = (cause: ErasureCause): string => erasureBasis(cause, book);
  const decided = await confirmErasure(deps.pool, { ...deciding, basisOf });
  if (decided === 'stillOpen') throw await whyOpen(deps, erasure.householdId);
  settled(decided);
  return certificateIn(deps, erasureId);
}

/** Keeps what was proposed to be destroyed, by another person's word. */
export async function refuse(
  deps: Deps,
  visitor: Visitor,
  { erasureId, keepReason }: { readonly erasureId: string; readonly keepReason: KeepReason },
): Promise<ErasureView> {
  await admit(deps, visitor, erasureId);
  const deciding = { erasureId, by: visitor.person.staffId, at: await nowInstant() };
  settled(await refuseErasure(deps.pool, { ...deciding, keepReason }));
  return erasureIn(deps, erasureId);
}

/** A case is open, which somebody has to end; or all are over and what was done last is not recorded yet. */
async function whyOpen({ pool }: Deps, householdId: HouseholdId): Promise<HttpProblem> {
  const kin = await kinOf(pool, householdId);
  return problem(kin?.allArchived ? 'erasureTooSoon' : 'caseStillOpen');
}

function settled(decided: Decided): void {
  switch (decided) {
    case 'done':
    case 'already':
      return;
    case 'notFound':
      throw problem('erasureNotFound');
    case 'decidedOtherwise':
      throw problem('erasureDone');
    case 'samePerson':
      throw problem('approverProposed');
  }
}

interface Admitted {
  readonly erasure: ErasureRow;
  readonly role: Role;
}

async function admit({ pool }: Deps, { person }: Visitor, erasureId: string): Promise<Admitted> {
  const erasure = await erasureById(pool, erasureId);
  if (!erasure) throw problem('erasureNotFound');
  return { erasure, role: permit(person, 'erasure', erasure.dong) };
}

/** Erasures of the person's places, the newest first. */
export async function listErasures(
  deps: Deps,
  { person }: Visitor,
  asked: Omit<ErasuresAsked, 'places'>,
): Promise<ErasuresView> {
  permitSomewhere(person, 'erasure');
  const page = await erasuresPage(deps.pool, { ...asked, places: placesFor(person, 'erasure') });
  const names = await staffNames(deps.db, page.rows.flatMap(staffIn));
  const items = page.rows.map(async (row) =>
    erasureView(row, { names, dong: await deps.places.dongOf(row.dong) }),
  );
  return { items: await Promise.all(items), next: page.next };
}

/** One erasure with what was said about it, which is a look that is kept. */
export async function showErasure(
  deps: Deps,
  visitor: Visitor,
  erasureId: string,
): Promise<ErasureDetailView> {
  const { erasure, role } = await admit(deps, visitor, erasureId);
  const { householdId, paperId } = erasure;
  await keepLook(deps, visitor, { role, householdId, what: 'erasure' });
  const body = paperId && (await paperBody<{ readonly note: string }>(deps, paperId));
  return { ...(await viewOf(deps, erasure)), note: body ? body.note : null };
}

/** 파기확인서; 404 where nothing was destroyed. */
export async function certificate(deps: Deps, visitor: Visitor, erasureId: string): Promise<CertificateView> {
  await admit(deps, visitor, erasureId);
  return certificateIn(deps, erasureId);
}

async function certificateIn(deps: Deps, erasureId: string): Promise<CertificateView> {
  const found = await certificateOf(deps.pool, erasureId);
  if (!found) throw problem('erasureNotFound');
  const { proposedBy, confirmedBy } = found;
  return certificateView(
    found,
    await staffNames(deps.db, [confirmedBy, ...(proposedBy ? [proposedBy] : [])]),
  );
}

async function viewOf(deps: Deps, row: ErasureRow): Promise<ErasureView> {
  const names = await staffNames(deps.db, staffIn(row));
  return erasureView(row, { names, dong: await deps.places.dongOf(row.dong) });
}

const staffIn = ({ proposedBy, decidedBy }: ErasureRow): StaffId[] =>
  [proposedBy, decidedBy].filter((id) => id !== null);
