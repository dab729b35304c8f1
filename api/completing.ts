import type { Acts, Opening } from '../domain/crisisCase/acts.ts';
import { roleAt, type CaseGate } from '../domain/crisisCase/gate.ts';
import { isTheirsToAdvise } from '../domain/escalation.ts';
import { householdOf } from '../domain/ids.ts';
import { yearOf, dayOf } from '../domain/time.ts';
import { nextCaseNo } from '../prisma/caseNumbers.ts';
import { isErased } from '../prisma/kin.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import { caseById, newestCase } from '../prisma/queries/cases.ts';
import { householdOfCaseNo } from '../prisma/queries/erasures.ts';
import { resources, seatsFor } from '../prisma/queries/staff.ts';
import type { Asked } from './acting.ts';
import type { Deps } from './deps.ts';
import { earlierSupports } from './earlierSupports.ts';
import { caseIn, type ActKey } from './keys.ts';
import { nowInstant } from './moment.ts';
import { problem } from './problems.ts';
import type { CaseAct } from './schemas/body.ts';
import { peopleOf, refuseUnfit } from './seats.ts';

/** An act at the door, with the case's gate and the key from which ids follow. */
interface Completing<A extends CaseAct> {
  readonly asked: Asked<A>;
  readonly gate: CaseGate;
  readonly key: ActKey;
}
type Completer<A extends CaseAct> = (deps: Deps, completing: Completing<A>) => Promise<Partial<Acts[A]>>;

/** What the house knows better than any caller; what is named and not there is refused here. */
const completers: { readonly [A in CaseAct]?: Completer<A> } = {
  // A warning of support once more must not rest on what a caller knows.
  async requestGrant(deps, { asked }) {
    return { earlier: await earlierSupports(deps, householdOf(asked.caseId)) };
  },
  // Whether a helper is public decides about the consent, so it is never asked of the caller.
  async offerLinkage(deps, { asked }) {
    return { isPublic: (await helper(deps, asked.body.resourceId, 'resourceId')).isPublic };
  },
  async recordConsent(deps, { asked }) {
    const { recipientId } = asked.body;
    if (recipientId !== null) await helper(deps, recipientId, 'recipientId');
    return {};
  },
  async requestTransfer(deps, { asked }) {
    return { people: await peopleOf(deps, asked.body.toDong, 'toDong') };
  },
  // Seats may have changed hands since the request; where one is empty, those who were asked take it.
  async receiveTransfer({ db }, { gate: { transferTo } }) {
    const people = transferTo && (await seatsFor(db, transferTo));
    return people ? { people } : {};
  },
  async reassignSeat(deps, { asked, gate }) {
    const { seat, to } = asked.body;
    await refuseUnfit(deps, { seat, staffId: to, dong: gate.dong, field: 'to' });
    return {};
  },
  async appointDeputy(deps, { asked, gate }) {
    const { seat, deputy } = asked.body;
    await refuseUnfit(deps, { seat, staffId: deputy, dong: gate.dong, field: 'deputy' });
    return {};
  },
  // Which chair's word it waits for follows from how far up it went; whoever sits below it only has the role.
  async adviseCase({ db }, { asked: { caseId, visitor, body } }) {
    const detail = await caseById(db, caseId);
    if (detail && !isTheirsToAdvise(detail.state, visitor.person, body.escalationId))
      throw problem('forbidden', { field: 'escalationId' });
    return {};
  },
  // Every picture of this build counts so what was seen.
  endCase: () => Promise.resolve({ seenBy: 'EXTENT' }),
  async mergeHousehold(deps, completing) {
    const opening = await openingIn(deps, completing);
    return { opening, intoHouseholdId: opening.householdId };
  },
};

/** The fields of the act that the API writes. Throws HttpProblems. */
export async function completed<A extends CaseAct>(
  deps: Deps,
  completing: Completing<A>,
): Promise<Partial<Acts[A]>> {
  const completer: Completer<A> | undefined = completers[completing.asked.act];
  return completer ? completer(deps, completing) : {};
}

async function helper({ db }: Deps, resourceId: string, field: string) {
  const found = (await resources(db)).find((one) => one.resourceId === resourceId);
  if (!found) throw problem('resourceNotFound', { field });
  return found;
}

/** Where a merged household goes on: in its newest case, or in the next one if that is over. */
async function openingIn(deps: Deps, { asked, key }: Completing<'mergeHousehold'>): Promise<Opening> {
  const { intoHouseholdId: named } = asked.body;
  const intoHouseholdId = named.includes('-') ? await householdOfCaseNo(deps.pool, named) : named;
  const newest = intoHouseholdId && (await newestCase(deps.db, intoHouseholdId));
  const other = newest && (await caseGate(deps.db, newest.caseId));
  const isSeen = other && roleAt(other, asked.visitor.person, 'case') !== null;
  // Nothing goes into closed doors: the record that does would lead to them (K18).
  if (!newest || !isSeen || newest.restricted) {
    throw problem('householdNotFound', { field: 'intoHouseholdId' });
  }
  // Nobody could write a paper there any more.
  if (await isErased(deps.pool, newest.householdId))
    throw problem('paperErased', { field: 'intoHouseholdId' });
  const { householdId, dong: place } = newest;
  const dong = place.code;
  return {
    caseId: caseIn(householdId, key),
    householdId,
    caseNo: await nextCaseNo(deps.pool, yearOf(dayOf(await nowInstant()))),
    previousCaseId: newest.caseId,
    dong,
    people: await peopleOf(deps, dong, 'intoHouseholdId'),
  };
}
