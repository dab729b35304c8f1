import { expertActor, newestPledge, endsAt, type Expert } from '../domain/meeting/experts.ts';
import { isPending } from '../domain/meeting/items.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { dayOf } from '../domain/time.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { experts, type ExpertGuest } from './expertGuests.ts';
import { guestAtDoor, guestNow, type GuestLook } from './guests.ts';
import type { ExpertContact } from './inviting.ts';
import { keepLook, whose } from './looks.ts';
import { maskedMaterial, type MaskedMaterial } from './maskedMaterial.ts';
import { nowInstant } from './moment.ts';
import { noteIn, paperBody } from './openPaper.ts';
import { problem } from './problems.ts';
import type { ExpertDoorView, ExpertPageView, OpinionView } from './views/expert.ts';

/** What a link tells before its code is known. */
export async function showDoor(deps: Deps, link: string): Promise<ExpertDoorView> {
  const { meeting, expert } = await guestAtDoor(deps, experts, link);
  return doorOf(deps, meeting, expert);
}

async function doorOf({ places }: Deps, m: Meeting, expert: Expert): Promise<ExpertDoorView> {
  const { kind, place } = m.committee;
  return { kind, placeName: await places.nameOf(place), startsAt: m.startsAt, endsAt: endsAt(m, expert) };
}

/** One sitting, one case: the material is read, and the reading kept, only after the pledge. */
export async function showExpertPage(deps: Deps, look: GuestLook): Promise<ExpertPageView | null> {
  const guest = await guestNow(deps, { kind: experts, tokenHash: look.tokenHash });
  if (!guest) return null;
  const { meeting: m, expert } = guest;
  const { pledge, attends } = expert;
  const item = m.items[expert.item - 1];
  if (!item) throw new Error(`The meeting ${m.meetingId} has no item ${String(expert.item)}.`);
  const [door, contact, material, opinion] = await Promise.all([
    doorOf(deps, m, expert),
    paperBody<ExpertContact>(deps, expert.paperId),
    pledge ? readMaterial(deps, guest, look.place) : null,
    opinionOf(deps, expert),
  ]);
  return {
    ...door,
    ...{ name: contact?.name ?? null, job: contact?.job ?? null, itemKind: item.kind },
    ...{ pledge, newestPledge, material, opinion, attends },
    isOpen: isPending(item),
  };
}

/** Written before it is shown: whom the case concerns can be told who read of them. */
async function readMaterial(
  deps: Deps,
  { meetingId, meeting: m, expert }: ExpertGuest,
  place: string,
): Promise<MaskedMaterial> {
  const item = m.items[expert.item - 1];
  const detail = item?.caseId ? await caseById(deps.db, item.caseId) : null;
  if (!item || !detail) throw problem('caseNotFound');
  const person = { staffId: expertActor(meetingId, expert.id), roles: [] };
  const kept = { what: 'expertMaterial', role: 'OUTSIDE_EXPERT', ...whose(detail) } as const;
  await keepLook(deps, { person, place }, kept);
  return maskedMaterial(deps, { detail, item, today: dayOf(await nowInstant()) });
}

/** The words of an opinion, opened; null where none was given. */
async function opinionOf(deps: Deps, { opinion }: Expert): Promise<OpinionView | null> {
  if (!opinion) return null;
  const { paperId, ...codes } = opinion;
  return { ...codes, note: await noteIn(deps, paperId) };
}
