import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Engine, Outcome } from '../../api/engine.ts';
import type { Keys } from '../../api/keys.ts';
import { asId, type DongCode, type MeetingId, type StaffId } from '../../domain/ids.ts';
import type { NewItem } from '../../domain/meeting/items.ts';
import { planSitting, type Sitting } from '../sitting.ts';

/** What two chairs who sign at the same moment sign on. */
export interface Table {
  readonly engine: Engine;
  readonly keys: Pick<Keys, 'keyOf' | 'hashOf'>;
  readonly pool: Pool;
  readonly dong: DongCode;
  readonly chair: StaffId;
  readonly deputy: StaffId;
  readonly secretary: StaffId;
}

/** One race: whom the engine answered that they had signed, and why not to the other. */
interface Race {
  readonly meetingId: MeetingId;
  readonly signers: readonly StaffId[];
  readonly refused: number;
}

export interface Races {
  readonly races: number;
  /** Meetings whose record has one signature, by whoever was told so. */
  readonly signedOnce: number;
  /** Chairs who were told that the meeting is signed already. */
  readonly refused: number;
  /** Meetings whose record has more than one signature. */
  readonly doubled: number;
}

/** So many sittings are held beside each other. */
const tables = 8;

/** Holds so many sittings at whose end chair and deputy sign at the same moment, and counts their signatures in the record. */
export async function raceOften(table: Table, races: number): Promise<Races> {
  const held: Race[] = [];
  let begun = 0;
  const hold = async (): Promise<void> => {
    while (begun < races) held.push(await raceOnce(table, begun++));
  };
  await Promise.all(Array.from({ length: tables }, hold));
  const signatures = await signaturesOf(table.pool, held);
  const inRecord = ({ meetingId }: Race): readonly StaffId[] => signatures.get(meetingId) ?? [];
  const isOnce = (race: Race): boolean =>
    inRecord(race).length === 1 && race.signers.length === 1 && inRecord(race)[0] === race.signers[0];
  return {
    races: held.length,
    signedOnce: held.filter(isOnce).length,
    refused: held.reduce((sum, { refused }) => sum + refused, 0),
    doubled: held.filter((race) => inRecord(race).length > 1).length,
  };
}

/** A sitting of an ordinance that lets a deputy sign: one item, taken without objection, then both at once. */
async function raceOnce(table: Table, n: number): Promise<Race> {
  const { chair, deputy, secretary } = table;
  const members = [chair, deputy];
  const sitting = await planSitting({ ...table, members, rules: { deputySigns: 'ORDINANCE' } });
  await sitting.does(secretary, 'addItems', { added: [unsealed] });
  await sitting.does(secretary, 'callMeeting', { urgentCause: 'PERIOD_ENDS' });
  const present = members.map((staffId) => ({ staffId, attends: 'ROOM' as const }));
  await sitting.does(secretary, 'recordAttendance', { present });
  await sitting.does(chair, 'resolveInBulk', { items: 'ALL', except: [] });
  const outcomes = await signTogether(sitting, n);
  return {
    meetingId: sitting.meetingId,
    signers: members.filter((_, place) => outcomes[place]?.kind === 'accepted'),
    refused: outcomes.filter(isSignedAlready).length,
  };
}

/** A question of nobody: what is decided here goes to no case. */
const unsealed: Omit<NewItem, 'by'> = {
  ...{ kind: 'OTHER', caseId: null, about: null, proposal: null, basis: null },
  paperId: asId('paper-of-nobody'),
};

/** In every other race the deputy's word is sent first. */
async function signTogether({ tries, members }: Sitting, n: number): Promise<readonly Outcome[]> {
  const [chair, deputy] = members as [StaffId, StaffId];
  const byChair = () => tries(chair, 'signMinutes', { takeOver: null });
  const byDeputy = () => tries(deputy, 'signMinutes', { takeOver: 'URGENT' });
  if (n % 2 === 0) return Promise.all([byChair(), byDeputy()]);
  return (await Promise.all([byDeputy(), byChair()])).toReversed();
}

const isSignedAlready = (outcome: Outcome): boolean =>
  outcome.kind === 'refused' &&
  outcome.refusal.code === 'meetingOutOfOrder' &&
  outcome.refusal.status === 'signed';

/** So long at most, in ms, may the record come after the last answer; what is not there by then is missing. */
const recordedWithinMs = 60_000;

/** Who signed each of them, as the record has it once it has every one. */
async function signaturesOf(pool: Pool, held: readonly Race[]): Promise<ReadonlyMap<string, StaffId[]>> {
  const end = Date.now() + recordedWithinMs;
  for (;;) {
    const { rows } = await pool.query<{ subject: string; signers: StaffId[] }>(
      `SELECT subject, array_agg(data ->> 'signedBy') AS signers FROM event
        WHERE type = 'minutesSigned' AND subject = ANY($1) GROUP BY subject`,
      [held.map(({ meetingId }) => meetingId)],
    );
    if (rows.length === held.length || Date.now() >= end)
      return new Map(rows.map(({ subject, signers }) => [subject, signers]));
    await pause(200);
  }
}
