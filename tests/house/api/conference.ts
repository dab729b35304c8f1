import { randomUUID } from 'node:crypto';
import { bookNow, nowInstant } from '../../../api/moment.ts';
import type { ActCommand } from '../../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { asId, householdOf, type CaseId, type MeetingId, type StaffId } from '../../../domain/ids.ts';
import { updateIdOf } from '../../../workflows/messages.ts';
import type { Outcome } from '../../../api/engine.ts';
import type { ApiHouse, Desk } from './apiHouse.ts';
import { done, eventually } from './people.ts';

type Said = { readonly type: ActCommand['type'] } & Readonly<Record<string, unknown>>;

/** Sends it past the front door, as a meeting's message does; `sitting` makes it the word of minutes. */
export async function told(house: ApiHouse, caseId: string, said: Said): Promise<Outcome> {
  const { rows } = await house.deps.pool.query<{ by: StaffId; paperId: string }>(
    `SELECT state #>> '{people,committeeChair}' AS by, (SELECT paper_id FROM paper p
       WHERE p.household_id = c.household_id LIMIT 1) AS "paperId" FROM crisis_case c WHERE case_id = $1`,
    [caseId],
  );
  const { by = asId<StaffId>(''), paperId = '' } = rows[0] ?? {};
  const command = { caseId, paperId, ...said } as unknown as ActCommand;
  const envelope = {
    ...{ command, by, role: 'COMMITTEE_CHAIR' as const },
    ...{ edition: crisisCase.newestEdition, rulebook: await bookNow() },
  };
  return house.deps.engine.act({
    householdId: householdOf(asId<CaseId>(caseId)),
    envelope,
    updateId: updateIdOf(randomUUID(), 'message'),
  });
}

/** What signed minutes say to a case, without the meeting; `deliveries.test.ts` holds real ones. */
export async function minuted(house: ApiHouse, caseId: string, said: Said): Promise<void> {
  const meetingId = asId<MeetingId>(`${caseId.slice(0, 20)}-minutes1`);
  const outcome = await told(house, caseId, { ...said, sitting: { meetingId, item: 1 } });
  if (outcome.kind !== 'accepted') throw new Error(`${said.type}: ${JSON.stringify(outcome)}`);
  const { version } = outcome.answer;
  await eventually(
    async () => {
      const sql = 'SELECT version FROM crisis_case WHERE case_id = $1';
      return (await house.deps.pool.query<{ version: number }>(sql, [caseId])).rows[0]?.version ?? 0;
    },
    (seen) => seen >= version,
  );
}

/** Who calls a committee, and by whose word it sits. */
export interface Bench {
  readonly kind: string;
  readonly place: string;
  readonly secretary: Desk;
}

interface MeetingSeen {
  readonly members: readonly { readonly staffId: string }[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

export const atMeeting = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;

export const meetingSeen = async ({ secretary }: Bench, meetingId: string): Promise<MeetingSeen> =>
  (await secretary.get(`/api/meetings/${meetingId}`)).body as unknown as MeetingSeen;

/** A sitting of today, on whose agenda so many items of cases have come by themselves. */
export async function gathered({ secretary, ...committee }: Bench, items: number): Promise<string> {
  const { body } = await secretary.post('/api/meetings', { ...committee, startsAt: await nowInstant() });
  const meetingId = String(body.meetingId);
  await eventually(
    () => meetingSeen({ secretary, ...committee }, meetingId),
    (seen) => seen.items.filter(({ status }) => status === 'waiting').length >= items,
  );
  return meetingId;
}

/** Called, with everybody there and every item put to the vote. */
export async function sat(bench: Bench, meetingId: string): Promise<string[]> {
  const { secretary } = bench;
  const { members } = await meetingSeen(bench, meetingId);
  await done(secretary, atMeeting(meetingId, 'callMeeting'), { urgentCause: 'PERIOD_ENDS' });
  const present = members.map(({ staffId }) => ({ staffId, attends: 'ROOM' }));
  await done(secretary, atMeeting(meetingId, 'recordAttendance'), { present });
  await done(secretary, atMeeting(meetingId, 'openItems'), { items: 'ALL' });
  return members.map(({ staffId }) => staffId);
}
