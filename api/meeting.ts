import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import { meeting } from '../domain/meeting/entity.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { asId, type DongCode, type MeetingId } from '../domain/ids.ts';
import { dayOf } from '../domain/time.ts';
import { meetingById, sitsThen } from '../prisma/queries/meetings.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { countedAgain, destroyCounted } from './countingBallots.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { committeeOn } from './keepingCommittees.ts';
import { commandFor, type Named } from './meetingCommand.ts';
import { sealOwn, type ActOnMeeting, type Asking } from './meetingSealing.ts';
import { circumstancesOf } from './moment.ts';
import { isRefused, once, type Done } from './once.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import { parseMeetingId, type MeetingBody, type PlanMeetingBody } from './schemas/meeting.ts';
import type { Visitor } from './seam.ts';

interface Sent<Body> {
  readonly visitor: Pick<Visitor, 'person'>;
  readonly idempotencyKey: string;
  readonly body: Body;
}

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
    if (way !== 'WRITTEN' && (await sitsThen(deps.db, committee, { startsAt, beside: meetingId })))
      throw problem('meetingAtThatTime', { field: 'startsAt' });
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
