import { kindsFor } from '../domain/committee/rules.ts';
import type { Item } from '../domain/meeting/items.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import type { Person } from '../domain/roles.ts';
import { caseNumbersOf } from '../prisma/queries/meetingRecord.ts';
import { referralPast, sittingsOf } from '../prisma/queries/referrals.ts';
import { openSittings, waitingDuties } from '../prisma/queries/waitingItems.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import { doingIn } from './views/meetingHead.ts';
import { handingCan, handingView, type HandingView } from './views/handing.ts';
import { isHiddenFrom } from './views/sittingItem.ts';
import { targetsOf } from './waitingForCommittees.ts';

interface Asked {
  readonly person: Person;
  readonly m: Meeting;
  readonly no: number;
}

/** One item between two sittings; null where it is not there, or hidden from whoever looks. */
export async function handingOf(deps: Deps, { person, m, no }: Asked): Promise<HandingView | null> {
  const item = m.items[no - 1];
  if (!item || isHiddenFrom(item, placeOf(m, person.staffId))) return null;
  const can = handingCan(m, item, { viewer: person.staffId, mayDo: doingIn(person, m) });
  const { meetingId, committee } = m;
  const { kind, place } = committee;
  const [past, open, abouts] = await Promise.all([
    referralPast(deps.db, { meetingId, item: no }),
    can.includes('referItem') ? openSittings(deps.db, [place]) : [],
    can.includes('splitItem') ? aboutsOf(deps, { person, m }, item) : [],
  ]);
  const named = [
    ...(past.to === null ? [] : [past.to]),
    ...(item.answers ?? []).map(({ by }) => by),
    ...(item.referrals ?? []).map((one) => one.meetingId),
  ];
  const others = open.filter((one) => one.kind !== kind || one.place !== place);
  const sittings = await targetsOf(deps, [...others, ...(await sittingsOf(deps.db, named))]);
  return handingView({
    ...{ m, item, no, can, abouts, sittings, ...past },
    now: await nowInstant(),
    open: others
      .filter((one) => kindsFor(one.kind, one).includes(item.kind))
      .flatMap((one) => sittings.get(one.meetingId) ?? []),
  });
}

/** What of the case the parts may be about: what the item is, and what else of it waits for a committee. */
async function aboutsOf(deps: Deps, { person, m }: Omit<Asked, 'no'>, item: Item): Promise<string[]> {
  const caseNo = item.caseId && (await caseNumbersOf(deps.db, [item.caseId])).get(item.caseId);
  if (!caseNo) return item.about === null ? [] : [item.about];
  const looker = { places: [m.committee.place], staffId: person.staffId, caseNo };
  const waits = await waitingDuties(deps.db, looker);
  return [...new Set([item, ...waits].flatMap(({ about }) => about ?? []))];
}
