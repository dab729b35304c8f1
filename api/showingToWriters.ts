import type { Meeting } from '../domain/meeting/state.ts';
import { placeOf } from '../domain/meeting/state.ts';
import { isReviewing, type WrittenReview } from '../domain/meeting/written.ts';
import { dayOf } from '../domain/time.ts';
import { caseById } from '../prisma/queries/cases.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { guestAtDoor, guestNow, type GuestLook } from './guests.ts';
import { keepLook } from './looks.ts';
import { maskedMaterial } from './maskedMaterial.ts';
import { maskedWords } from './meetingWords.ts';
import { nowInstant } from './moment.ts';
import { roleSomewhere } from './permission.ts';
import { unsharedItems } from './sharing.ts';
import { numbersFor } from './views/materials.ts';
import { ballotAt, casesOf, preparedView } from './views/sittingItem.ts';
import type { ReviewDoorView, ReviewItemView, ReviewPageView } from './views/written.ts';
import { refuseOver, writtenGuests, type WrittenGuest } from './writtenGuests.ts';

/** What a link tells before its code is known. */
export async function showReviewDoor(deps: Deps, link: string): Promise<ReviewDoorView> {
  const guest = await guestAtDoor(deps, writtenGuests, link);
  refuseOver(guest, await nowInstant());
  return doorOf(deps, guest.meeting, guest.review);
}

async function doorOf(
  { places }: Deps,
  { committee: { kind, place } }: Meeting,
  { due }: WrittenReview,
): Promise<ReviewDoorView> {
  return { kind, placeName: await places.nameOf(place), dueAt: due.at };
}

/** Everything that this member is asked; once it is over, how they have voted and nothing to read. */
export async function showReviewPage(deps: Deps, look: GuestLook): Promise<ReviewPageView | null> {
  const guest = await guestNow(deps, { kind: writtenGuests, tokenHash: look.tokenHash });
  if (!guest) return null;
  const { meeting: m, review, staffId } = guest;
  const isOpen = isReviewing(m) && (await nowInstant()) < review.due.at;
  const numbers = numbersFor(m, staffId).filter((no) => {
    const status = m.items[no - 1]?.status;
    return isOpen ? status === 'open' : status === 'open' || status === 'closed';
  });
  if (isOpen) await keepReading(deps, guest, { numbers, place: look.place });
  const [door, names, items] = await Promise.all([
    doorOf(deps, m, review),
    staffNames(deps.db, [staffId]),
    itemsFor(deps, guest, { numbers, isOpen }),
  ]);
  return { ...door, name: names.get(staffId) ?? staffId, items, isOpen };
}

interface Reading {
  readonly numbers: readonly number[];
  readonly place: string;
}

/** Written before anything is shown, as the reading of any materials. */
async function keepReading(
  deps: Deps,
  { meeting: m, person }: WrittenGuest,
  { numbers, place }: Reading,
): Promise<void> {
  const shown = casesOf(numbers.flatMap((no) => m.items[no - 1] ?? []));
  if (shown.length === 0) return;
  await keepLook(
    deps,
    { person, place },
    {
      what: 'materials',
      role: roleSomewhere(person, 'meeting'),
      shown,
    },
  );
}

interface Shown {
  readonly numbers: readonly number[];
  readonly isOpen: boolean;
}

async function itemsFor(
  deps: Deps,
  { meeting: m, staffId }: WrittenGuest,
  { numbers, isOpen }: Shown,
): Promise<ReviewItemView[]> {
  const today = dayOf(await nowInstant());
  const place = placeOf(m, staffId);
  const without = numbers.flatMap((no) => {
    const item = m.items[no - 1];
    return isOpen && item?.caseId === null ? [item] : [];
  });
  const words = await maskedWords(deps, without);
  const unshared = await unsharedItems(deps, m, { member: staffId, numbers });
  const views: ReviewItemView[] = [];
  // One after another: each reads a household's papers.
  for (const no of numbers) {
    const item = m.items[no - 1];
    if (!item) continue;
    const detail =
      isOpen && item.caseId !== null && !unshared.has(no) ? await caseById(deps.db, item.caseId) : null;
    const material = detail && (await maskedMaterial(deps, { detail, item, today }));
    const { kind, proposal } = item;
    const mine = ballotAt(item, place);
    const said = { mine, material, words: words.get(item.paperId) ?? null };
    views.push({ no, kind, proposal, prepared: preparedView(item), ...said });
  }
  return views;
}
