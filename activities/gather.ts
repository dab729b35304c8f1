import { heartbeat } from '@temporalio/activity';
import { bodiesOf, isOutside, type Committee, type ItemKind } from '../domain/committee/kinds.ts';
import { isPreparing } from '../domain/committee/rules.ts';
import { seatedOn } from '../domain/committee/roster.ts';
import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { isSameQuestion, needsOf, type Need } from '../domain/crisisCase/needs.ts';
import { standingAt, type SittingNote } from '../domain/crisisCase/sittings.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import type { EntityName } from '../domain/entity.ts';
import type { CaseId, MeetingId, StaffId } from '../domain/ids.ts';
import { consentFor, type ShareBasis } from '../domain/legalBasis.ts';
import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import { undecided } from '../domain/meeting/agenda.ts';
import type { Item, NewItem } from '../domain/meeting/items.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { committeeOf } from '../prisma/committees.ts';
import { askingOf, casesInNeed, openCaseState, type Asking } from '../prisma/needs.ts';
import { meetingState } from '../prisma/meetingState.ts';
import { gathererAt, type Gatherer } from './gatherer.ts';
import { createPlanSittings } from './planSittings.ts';
import { createSend } from './send.ts';
import { sittingsFor, type Sought } from './sittingsFor.ts';
import type { Tools } from './index.ts';

/** What happened after which somebody looks for what stands on which agenda: in a case, or in a meeting. */
export interface Gathering {
  readonly entity: EntityName;
  readonly subject: string;
}

interface Moment {
  readonly at: Instant;
}

/** The event by which each question was asked for. */
const askedBy: Readonly<Partial<Record<ItemKind, { readonly type: string; readonly field: string }>>> = {
  CONFERENCE: { type: 'assessmentRecorded', field: 'no' },
  ADEQUACY: { type: 'afterCheckRecorded', field: 'grantId' },
  EXTENSION: { type: 'extensionRequested', field: 'extensionId' },
  SELECTION: { type: 'selectionRequested', field: 'selectionId' },
};

/** Puts what cases need on the agendas of sittings, moves on what was left, and asks for a sitting where none is in time. */
export function createGather(tools: Pick<Tools, 'pool' | 'client' | 'limits'>) {
  const { pool } = tools;
  const hands = { pool, send: createSend(tools) };
  const { planNext, planAll } = createPlanSittings(tools);

  /** After what happened in one case or meeting. */
  async function gather({ entity, subject, at }: Gathering & Moment): Promise<void> {
    if (entity === 'crisisCase') return gatherCase(gathererAt(hands, at), subject as CaseId);
    const m = await meetingState(pool, subject);
    if (!m) return;
    if (m.status === 'signed' || m.status === 'cancelled') await planNext(m.committee, at);
    await gatherFor(gathererAt(hands, at), m.committee);
  }

  /** Once a day, for what no event called for: a seat that was filled, a person who was found, a day that has come near. */
  async function sweepSittings({ at }: Moment): Promise<void> {
    const committees = await planAll(at);
    const gatherer = gathererAt(hands, at);
    for (const committee of committees) {
      heartbeat();
      await carryLeftovers(gatherer, committee);
    }
    await gatherCases(gatherer, '');
  }

  return { gather, sweepSittings };
}

async function gatherFor(gatherer: Gatherer, committee: Committee): Promise<void> {
  await carryLeftovers(gatherer, committee);
  await gatherCases(gatherer, committee.place);
}

async function gatherCases(gatherer: Gatherer, place: string): Promise<void> {
  for (const caseId of await casesInNeed(gatherer.pool, place)) {
    heartbeat();
    await gatherCase(gatherer, caseId);
  }
}

async function gatherCase(gatherer: Gatherer, caseId: CaseId): Promise<void> {
  const c = await openCaseState(gatherer.pool, caseId);
  if (!c) return;
  for (const need of needsOf(c).filter(({ clock }) => clock.waitsFor === null))
    await place(gatherer, { c, need });
}

interface Placing {
  readonly c: CrisisCase;
  readonly need: Need;
}

/** On the next sitting, though it be too late for it: then its secretary is asked for one in time as well. */
async function place(gatherer: Gatherer, { c, need }: Placing): Promise<void> {
  const note = standingAt(c, gatherer.at).find((one) => isSameQuestion(one, need));
  if (note) return moveUp(gatherer, note, need);
  if (await isLeftover(gatherer, c, need)) return;
  const event = askedBy[need.kind];
  const asking = event ? await askingOf(gatherer.pool, c.caseId, { ...event, about: need.about }) : null;
  const taken = asking && (await takenBy(gatherer, { c, need }, asking));
  if (!taken || taken.startsAt > need.clock.due.at)
    await propose(gatherer, c, { need, nextAt: taken?.startsAt ?? null });
}

/** The first sitting that takes it: one that has begun meanwhile, or is full, says no. */
async function takenBy(gatherer: Gatherer, { c, need }: Placing, asking: Asking): Promise<Meeting | null> {
  const { send, at } = gatherer;
  const sittings = await sittingsFor(gatherer, soughtBy(need));
  // What was taken off a sitting does not come back to it by itself.
  for (const m of sittings.filter((one) => !wasOn(one, c, need))) {
    const added: NewItem = {
      ...{ kind: need.kind, caseId: c.caseId, about: need.about, proposal: need.proposal },
      ...{ basis: basisFor(c, m, need), paperId: asking.paperId, by: asking.by },
      ...(need.asks ? { asks: need.asks } : {}),
    };
    const command: MeetingActCommand<'gatherItems'> = {
      ...{ type: 'gatherItems', meetingId: m.meetingId, added: [added] },
    };
    const refusal = await send(
      { entity: 'meeting', to: m.meetingId, by: asking.by, role: asking.role, at },
      command,
      ['gather', m.meetingId, c.caseId, need.clock.id],
    );
    if (!refusal) return m;
  }
  return null;
}

const soughtBy = ({ committee, kind, clock }: Need): Sought => ({ committee, kind, dueAt: clock.due.at });

/** What a sitting that is over still has to move goes from there (`carryLeftovers`), with what was said about it. */
async function isLeftover(gatherer: Gatherer, { caseId }: CrisisCase, need: Need): Promise<boolean> {
  const over = await overOf(gatherer, need.committee);
  return over.some((m) =>
    undecided(m).some((no) => {
      const item = m.items[no - 1];
      return item?.caseId === caseId && isSameQuestion(item, need);
    }),
  );
}

/** Of the whole committee and of its sub-committee. */
const overOf = async ({ over }: Gatherer, committee: Committee): Promise<readonly Meeting[]> =>
  (await Promise.all(bodiesOf(committee).map(over))).flat();

/** What is left goes on to the next sitting that takes it where that is in time; for the rest its secretary is asked. */
async function carryLeftovers(gatherer: Gatherer, committee: Committee): Promise<void> {
  for (const m of await overOf(gatherer, committee)) {
    const going = new Map<MeetingId, number[]>();
    for (const no of undecided(m)) {
      heartbeat();
      const to = await nextFor(gatherer, m, no);
      if (to === null) continue;
      const items = going.get(to) ?? [];
      items.push(no);
      going.set(to, items);
    }
    for (const [to, items] of going) await carry(gatherer, { m, to, items });
  }
}

/** Null where none is in time. */
async function nextFor(gatherer: Gatherer, m: Meeting, no: number): Promise<MeetingId | null> {
  const item = m.items[no - 1];
  if (!item) return null;
  const c = item.caseId === null ? null : await openCaseState(gatherer.pool, item.caseId);
  const need = c && needsOf(c).find((one) => isSameQuestion(one, item));
  const dueAt = need?.clock.due.at ?? null;
  const isPrepared = item.prepared !== undefined || (item.status === 'closed' && isPreparing(m.rules));
  const [next] = await sittingsFor(gatherer, { ...m, kind: item.kind, dueAt, isPrepared });
  // What no deadline waits for goes on by itself.
  if (!c || !need || dueAt === null) return next?.meetingId ?? null;
  if (next && next.startsAt <= dueAt) return next.meetingId;
  await propose(gatherer, c, { need, nextAt: next?.startsAt ?? null });
  return null;
}

interface Proposing {
  readonly need: Need;
  readonly nextAt: Instant | null;
}

/** Told to the committee's secretary; where it has none, to whoever answers for the place. */
async function propose(
  { pool, send, at }: Gatherer,
  c: CrisisCase,
  { need, nextAt }: Proposing,
): Promise<void> {
  if (c.sittingsProposed?.includes(need.clock.id) === true) return;
  const { roster } = await committeeOf(pool, need.committee);
  const seated = seatedOn(roster, dayOf(at)).find(({ seat }) => seat === 'SECRETARY');
  const secretary: StaffId = seated?.staffId ?? need.clock.owner;
  const command: ActCommand<'proposeSitting'> = {
    type: 'proposeSitting',
    caseId: c.caseId,
    need: need.clock.id,
    ...{ committee: need.committee, secretary, nextAt },
  };
  await send({ entity: 'crisisCase', to: c.householdId, by: secretary, role: 'SECRETARY', at }, command, [
    'propose',
    c.caseId,
    need.clock.id,
  ]);
}

const wasOn = ({ items }: Meeting, { caseId }: CrisisCase, need: Need): boolean =>
  items.some((item) => item.caseId === caseId && isSameQuestion(item, need) && isGone(item));

const isGone = ({ status }: Item): boolean => status === 'withdrawn' || status === 'referred';

/** Where it stands on a sitting that is too late for it, and one in time was planned since, it goes there. */
async function moveUp(gatherer: Gatherer, note: SittingNote, need: Need): Promise<void> {
  const dueAt = need.clock.due.at;
  if (note.startsAt <= dueAt) return;
  const coming = await sittingsFor(gatherer, soughtBy(need));
  const from = coming.find(({ meetingId }) => meetingId === note.meetingId);
  const better = coming.find(({ startsAt }) => startsAt <= dueAt);
  if (from && better) await carry(gatherer, { m: from, to: better.meetingId, items: [note.item] });
}

interface Carrying {
  readonly m: Meeting;
  readonly to: MeetingId;
  readonly items: readonly number[];
}

/** In the name of the secretary, whose matter it is. */
async function carry({ send, at }: Gatherer, { m, to, items }: Carrying): Promise<void> {
  const { meetingId, secretary } = m;
  const command: MeetingActCommand<'carryItems'> = { type: 'carryItems', meetingId, to, items };
  await send({ entity: 'meeting', to: meetingId, by: secretary, role: 'SECRETARY', at }, command, [
    'carry',
    meetingId,
    to,
    ...items.map(String),
  ]);
}

/** Outsiders hear of a household on its consent; on what else they may, a person has to say. */
function basisFor(c: CrisisCase, { members, heldOn }: Meeting, { kind }: Need): ShareBasis | null {
  if (kind !== 'CONFERENCE' || !members.some(({ category }) => isOutside(category))) return null;
  return consentFor(c, 'CONSENT_3RD', { resourceId: null, on: heldOn }) ? 'CONSENT_3RD' : null;
}
