import { meeting } from '../domain/meeting/entity.ts';
import type { MeetingAct, MeetingActCommand } from '../domain/meeting/acts.ts';
import type { NewItem } from '../domain/meeting/items.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { isThereFor } from '../domain/crisisCase/gate.ts';
import { asId, householdOf, type CaseId, type DongCode, type MeetingId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { dayOf } from '../domain/time.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import { meetingById } from '../prisma/queries/meetings.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { ballotBody, countBallots, countedAgain, destroyCounted } from './countingBallots.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { invitationOf } from './inviting.ts';
import { committeeOn } from './keepingCommittees.ts';
import type { ActKey } from './keys.ts';
import { circumstancesOf } from './moment.ts';
import { isSealedOutcome, outcomeCommand, wordsOf, type SealedOutcome } from './meetingOutcome.ts';
import { isRefused, once, type Done } from './once.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import {
  parseMeetingId,
  type MeetingBody,
  type NewItemBody,
  type PlanMeetingBody,
} from './schemas/meeting.ts';
import type { Visitor } from './seam.ts';

/** An act on a meeting that may be tried: by whom, under which role and key. */
interface Asking {
  readonly act: MeetingAct;
  readonly visitor: Visitor;
  readonly role: Role;
  readonly meetingId: MeetingId;
  readonly key: ActKey;
  readonly bodyHash: string;
}

interface Sent<Body> {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: Body;
}

/** What can be done to a meeting that is there. */
export type ActOnMeeting = Exclude<MeetingAct, 'planMeeting'>;

/** 소집: a sitting with who sits on it that day; its id follows from its key, so that a double click is one meeting. */
export async function planMeeting(
  deps: Deps,
  { visitor, idempotencyKey, body }: Sent<PlanMeetingBody>,
): Promise<Done> {
  const { kind, place, way, startsAt, where, joining } = body;
  const { person } = visitor;
  const isPlace = [...(await deps.places.dongs()).keys()].some((code) => code.startsWith(place));
  if (!isPlace) throw problem('placeNotFound', { field: 'place' });
  const role = permit(person, 'planMeeting', asId<DongCode>(place));
  const key = deps.keys.keyOf(person.staffId, idempotencyKey);
  const meetingId = asId<MeetingId>(key.caseId);
  const bodyHash = deps.keys.hashOf({ act: 'planMeeting', body });
  const asking: Asking = { act: 'planMeeting', visitor, role, meetingId, key, bodyHash };
  return perform(deps, asking, async () => {
    const committee = { kind, place };
    const sits = await committeeOn(deps, committee, dayOf(startsAt));
    const { rulebook } = await circumstancesOf(person.staffId);
    const placed = {
      ...(where ? { where } : {}),
      ...(joining ? { paperId: await sealOwn(deps, asking, { note: joining }) } : {}),
    };
    const command = { type: 'planMeeting', meetingId, committee, ...sits, way, startsAt, ...placed } as const;
    return deps.engine.planMeeting(sentBy(asking, command, rulebook));
  });
}

/** An act on a meeting; 404 and 403 come before anything that was sent is judged. */
export async function actOnMeeting<A extends ActOnMeeting>(
  deps: Deps,
  act: A,
  { visitor, idempotencyKey, meetingId, body }: Sent<MeetingBody<A>> & { readonly meetingId: MeetingId },
): Promise<Done> {
  const detail = await meetingById(deps.db, meetingId);
  if (!detail) throw problem('meetingNotFound');
  const { place } = detail.meeting.committee;
  const role = permit(visitor.person, act, asId<DongCode>(place));
  const key = deps.keys.keyOf(visitor.person.staffId, idempotencyKey);
  // A secret ballot's hash hangs on its key too, or those who voted alike could be told by it.
  const secret = act === 'castSecretBallot' ? { key: key.key } : {};
  const bodyHash = deps.keys.hashOf({ act, meetingId, body, ...secret });
  const asking: Asking = { act, visitor, role, meetingId, key, bodyHash };
  const done = await perform(deps, asking, async () => {
    const named = { act, ...body } as unknown as Named;
    const send = async (m: Meeting): Promise<Outcome> =>
      deps.engine.meetingAct(sentBy(asking, await commandFor(deps, { asking, meeting: m, named })));
    return act === 'closeItems' ? countedAgain(deps, detail.meeting, send) : send(detail.meeting);
  });
  if (act === 'closeItems' || act === 'signMinutes') await destroyCounted(deps, done);
  return done;
}

/** A body with the name of its act, so that each is told from the others. */
type Named = { [A in ActOnMeeting]: { readonly act: A } & MeetingBody<A> }[ActOnMeeting];

interface Making {
  readonly asking: Asking;
  readonly meeting: Meeting;
  readonly named: Named;
}

/** What was sent as the meeting gets it: words are papers by then, and who has a seat is read from the committee. */
async function commandFor(deps: Deps, { asking, meeting: m, named }: Making): Promise<MeetingActCommand> {
  const { meetingId } = asking;
  if (isSealedOutcome(named)) {
    const caseId = m.items[named.item - 1]?.caseId ?? null;
    const paperId = await sealOwn(deps, asking, wordsOf(named), caseId);
    return outcomeCommand(named, { meetingId, paperId });
  }
  switch (named.act) {
    case 'renewRoster': {
      const { seated } = await committeeOn(deps, m.committee, m.heldOn);
      return { type: 'renewRoster', meetingId, seated };
    }
    case 'addItems': {
      const added = await sealedItems(deps, asking, { m, items: named.added });
      return { type: 'addItems', meetingId, added };
    }
    case 'splitItem': {
      const { act: type, item, into } = named;
      const caseId = m.items[item - 1]?.caseId ?? null;
      const items = into.map((part) => ({ ...part, caseId }));
      return { type, meetingId, item, into: await sealedItems(deps, asking, { m, items }) };
    }
    case 'moveMeeting': {
      const { act: type, joining, where, ...moved } = named;
      const paper = joining ? { paperId: await sealOwn(deps, asking, { note: joining }) } : {};
      return { type, meetingId, ...moved, ...(where === undefined ? {} : { where }), ...paper };
    }
    case 'castBallot': {
      const { act: type, note, ...ballot } = named;
      const paperId = note === null ? null : await sealOwn(deps, asking, { note });
      return { type, meetingId, ...ballot, paperId };
    }
    case 'inviteExpert': {
      const paperId = deps.keys.paperIdOf(asking.key, asking.bodyHash);
      const now = await circumstancesOf(asking.visitor.person.staffId);
      return invitationOf(deps, { m, body: named, paperId, bodyHash: asking.bodyHash, now });
    }
    case 'castSecretBallot': {
      const { act: type, vote, ...chosen } = named;
      return { type, meetingId, ...chosen, paperId: await sealOwn(deps, asking, ballotBody(vote)) };
    }
    case 'closeItems': {
      const counted = await countBallots(deps, m);
      return { ...asSent(named, meetingId), ...(counted.length > 0 ? { counted } : {}) };
    }
    case 'recordDiscussion': {
      const { item, note } = named;
      const paperId = await sealOwn(deps, asking, { note }, m.items[item - 1]?.caseId ?? null);
      return { type: 'recordDiscussion', meetingId, item, paperId };
    }
    case 'addAddendum':
      return { type: 'addAddendum', meetingId, paperId: await sealOwn(deps, asking, { note: named.note }) };
    case 'referItem':
    case 'putAgain':
    case 'moveItems':
      await refuseTarget(deps, m, named.to);
      return asSent(named, meetingId);
    case 'dropAction':
    case 'knownConflict':
    case 'callMeeting':
    case 'answerInvitation':
    case 'recordTold':
    case 'resendInvitation':
    case 'withdrawItem':
    case 'settleReferral':
    case 'changeProposal':
    case 'declareRecusal':
    case 'excludeMember':
    case 'challengeMember':
    case 'decideChallenge':
    case 'recordAttendance':
    case 'openItems':
    case 'recordHands':
    case 'postponeItem':
    case 'resolveInBulk':
    case 'signMinutes':
    case 'settleRefusal':
    case 'cancelMeeting':
    case 'renewExpertLink':
    case 'revokeExpert':
      return asSent(named, meetingId);
  }
}

type AsItIs = Exclude<
  Named,
  {
    readonly act:
      | 'renewRoster'
      | 'moveMeeting'
      | 'addItems'
      | 'splitItem'
      | 'castBallot'
      | 'castSecretBallot'
      | 'recordDiscussion'
      | 'addAddendum'
      | 'inviteExpert'
      | SealedOutcome;
  }
>;

const asSent = ({ act: type, ...sent }: AsItIs, meetingId: MeetingId): MeetingActCommand =>
  ({ type, meetingId, ...sent }) as MeetingActCommand;

/** Another meeting that is there; whether it takes the items, it says itself. */
async function refuseTarget({ db }: Deps, m: Meeting, to: MeetingId): Promise<void> {
  if (to === m.meetingId || !(await meetingById(db, to))) throw problem('meetingNotFound', { field: 'to' });
}

/** Words about a case lie under its household's key, those of the meeting itself under a key of its own. */
async function sealOwn(deps: Deps, asking: Asking, body: object, caseId: CaseId | null = null) {
  const { meetingId, key, bodyHash } = asking;
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  await seal(deps, asking, { paperId, householdId: householdOf(caseId ?? meetingId), body });
  return paperId;
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
async function sealedItems(deps: Deps, asking: Asking, { m, items }: Asked): Promise<Omit<NewItem, 'by'>[]> {
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

async function perform(deps: Deps, asking: Asking, send: () => Promise<Outcome>): Promise<Done> {
  const { act, visitor, meetingId, key, bodyHash } = asking;
  const asked = { actor: visitor.person.staffId, key: key.key, bodyHash, subject: meetingId };
  const result = await once(deps, asked, send);
  deps.metrics.act({ act, outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (!isRefused(result)) return result;
  const { refusal } = result;
  // A meeting's workflow ends with the meeting.
  throw refused(refusal.code === 'notOpen' ? { code: 'meetingOutOfOrder', status: 'ended' } : refusal);
}

type Rules = Awaited<ReturnType<typeof circumstancesOf>>['rulebook'];

function sentBy(
  { visitor, role, meetingId, key, bodyHash }: Asking,
  command: MeetingActCommand,
  rulebook?: Rules,
) {
  const { newestEdition: edition } = meeting;
  const by = visitor.person.staffId;
  return {
    meetingId,
    envelope: { command, by, role, edition, ...(rulebook ? { rulebook } : {}) },
    updateId: updateIdOf(key.key, bodyHash),
  };
}

/** The meeting in an address; one that cannot be a meeting is one that is not there. */
export function meetingIdFrom(text: unknown): MeetingId {
  const parsed = typeof text === 'string' ? parseMeetingId(text) : null;
  if (!parsed) throw problem('meetingNotFound');
  return parsed;
}
