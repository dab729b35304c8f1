import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asId, type DongCode, type PaperId, type StaffId } from '../../../domain/ids.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, instantFromMs, plusDays } from '../../../domain/time.ts';
import { createEngine } from '../../../api/engine.ts';
import {
  beginCircular,
  circularProgress,
  refusedAnswers,
  type CircularContent,
} from '../../../prisma/circulars.ts';
import { deputiesOf, receiptsOf } from '../../../prisma/queries/accounts.ts';
import { addedHolidays, approveHoliday, proposeHoliday } from '../../../prisma/holidays.ts';
import {
  newHousehold,
  openHouseholdHouse,
  reportOf,
  seatsOf,
  type HouseholdHouse,
  type Sent,
} from '../householdHouse.ts';
import { until } from '../shell/tallyHouse.ts';

let house: HouseholdHouse;
beforeAll(async () => {
  house = await openHouseholdHouse();
});
afterAll(() => house.close());

const today = dayOf(instantFromMs(Date.now()));

async function reported(): Promise<Sent> {
  const sent = newHousehold();
  await house.send(reportOf(sent, house.people), { by: house.people.officer });
  return sent;
}

async function sendRound(circularId: string, content: CircularContent): Promise<void> {
  const engine = createEngine(house.client);
  const by = house.people.head;
  expect(await beginCircular(house.pool, { circularId, by, role: 'DONG_HEAD', content })).toBe(true);
  expect(await engine.circulate({ circularId, until: null })).toBe(true);
  // Asked for again it is the same round.
  expect(await engine.circulate({ circularId, until: null })).toBe(true);
  await until(async () => (await circularProgress(house.pool, circularId))?.ended === true);
}

const ownerOf = async ({ caseId }: Sent): Promise<string | undefined> => {
  const { rows } = await house.pool.query<{ owner_id: string }>(
    "SELECT owner_id FROM clock WHERE case_id = $1 AND act = 'recordContact'",
    [caseId],
  );
  return rows[0]?.owner_id;
};
const staffOf = async (login: string): Promise<StaffId> => {
  const { rows } = await house.pool.query<{ staff_id: string }>(
    'SELECT staff_id FROM staff WHERE login = $1',
    [login],
  );
  return asId<StaffId>(rows[0]?.staff_id ?? '');
};
const allRecorded = (sents: readonly Sent[]): Promise<void> =>
  until(async () => {
    const { rows } = await house.pool.query<{ n: number }>(
      'SELECT count(*)::integer AS n FROM crisis_case WHERE case_id = ANY($1)',
      [sents.map(({ caseId }) => caseId)],
    );
    return rows[0]?.n === sents.length;
  });

describe('a command that goes round', () => {
  it('gives a deputy every duty of somebody on leave, and says which case refused', async () => {
    const cases = [await reported(), await reported(), await reported()];
    await allRecorded(cases);
    const { officer: staffId } = house.people;
    const deputy = await staffOf('seryu2-officer2');
    // In one case the deputy is named already.
    const [first, second, third] = cases as [Sent, Sent, Sent];
    const appoint = { seat: 'officer', deputy, from: today, until: today, leaveCause: 'SICK' } as const;
    await house.send({ type: 'appointDeputy', caseId: third.caseId, ...appoint }, { by: house.people.head });
    await until(async () => (await ownerOf(third)) === deputy);
    const content = { kind: 'leave', staffId, deputy, from: today, until: plusDays(today, 3) } as const;
    await sendRound('leave-1', { ...content, leaveCause: 'LEAVE' });
    await until(async () => (await ownerOf(first)) === deputy && (await ownerOf(second)) === deputy);
    expect(await circularProgress(house.pool, 'leave-1')).toEqual({ accepted: 2, refused: 1, ended: true });
    expect(await refusedAnswers(house.pool, 'leave-1')).toEqual([
      { caseId: third.caseId, about: 'officer', status: 'refused', code: 'deputyOverlaps' },
    ]);
  });

  it('reaches what somebody does for others: a deputy on leave, and one who leaves for good', async () => {
    const sent = await reported();
    await allRecorded([sent]);
    const { officer: staffId } = house.people;
    const [deputy, second, third] = [
      await staffOf('seryu2-officer2'),
      await staffOf('seryu2-team'),
      await staffOf('seryu2-chair'),
    ];
    const week = { from: today, until: plusDays(today, 6), leaveCause: 'SICK' } as const;
    // Planned first, for later; the sick leave of today is none the less taken.
    const later = { from: plusDays(today, 20), until: plusDays(today, 27), leaveCause: 'LEAVE' } as const;
    await sendRound('leave-2', { kind: 'leave', staffId, deputy: second, ...later });
    await sendRound('leave-3', { kind: 'leave', staffId, deputy, ...week });
    await until(async () => (await ownerOf(sent)) === deputy);
    const day = { ...week, until: today };
    await sendRound('leave-4', { kind: 'leave', staffId: deputy, deputy: second, ...day });
    await until(async () => (await ownerOf(sent)) === second);
    await sendRound('handover-0', { kind: 'handover', staffId: deputy, to: third, reassignCause: 'LEFT' });
    await until(async () => (await ownerOf(sent)) === third);
    expect(await deputiesOf(house.pool, deputy)).toBe(0);
  });

  it('ends a leave before its last day in every case, and that leave alone', async () => {
    const sent = await reported();
    await allRecorded([sent]);
    const { officer: staffId } = house.people;
    const deputy = await staffOf('seryu2-officer2');
    const days = { from: today, until: plusDays(today, 3) };
    const later = { from: plusDays(today, 10), until: plusDays(today, 12) };
    const leave = { kind: 'leave', staffId, deputy, leaveCause: 'SICK' } as const;
    await sendRound('leave-5', { ...leave, ...days });
    await sendRound('leave-6', { ...leave, ...later });
    await until(async () => (await ownerOf(sent)) === deputy);
    await sendRound('return-1', { kind: 'return', staffId, leave: 'leave-5', deputy, ...days });
    await until(async () => (await ownerOf(sent)) === staffId);
    expect(await circularProgress(house.pool, 'return-1')).toMatchObject({ refused: 0, ended: true });
    expect(await deputiesOf(house.pool, deputy)).toBeGreaterThan(0);
  });

  it('gives the receipt that somebody was asked for to who follows them, and to who stands in for them', async () => {
    const sent = await reported();
    await allRecorded([sent]);
    const there = await seatsOf(house.pool, '4111159100');
    const transfer = {
      type: 'requestTransfer',
      caseId: sent.caseId,
      toDong: asId<DongCode>('4111159100'),
      transferCause: 'MOVED',
      people: there,
      paperId: asId<PaperId>('paper-of-the-transfer'),
    } as const;
    await house.send(transfer, { by: house.people.officer });
    const receiver = async (): Promise<string | undefined> => {
      const { rows } = await house.pool.query<{ owner_id: string }>(
        "SELECT owner_id FROM clock WHERE case_id = $1 AND act = 'receiveTransfer'",
        [sent.caseId],
      );
      return rows[0]?.owner_id;
    };
    await until(async () => (await receiver()) === there.officer);
    expect(await receiptsOf(house.pool, there.officer)).toBe(1);
    const [to, deputy] = [await staffOf('songjuk-team'), await staffOf('songjuk-chair')];
    await sendRound('handover-2', { kind: 'handover', staffId: there.officer, to, reassignCause: 'POSTED' });
    await until(async () => (await receiver()) === to);
    expect(await receiptsOf(house.pool, there.officer)).toBe(0);
    const days = { from: today, until: today, leaveCause: 'SICK' } as const;
    await sendRound('leave-7', { kind: 'leave', staffId: to, deputy, ...days });
    await until(async () => (await receiver()) === deputy);
  });

  it('hands every seat of somebody over for good, clock by clock', async () => {
    const sent = await reported();
    await allRecorded([sent]);
    const before = await house.pool.query('SELECT clock_id, due_at FROM clock WHERE case_id = $1', [
      sent.caseId,
    ]);
    const to = await staffOf('seryu2-chair');
    const { officer: staffId } = house.people;
    await sendRound('handover-1', { kind: 'handover', staffId, to, reassignCause: 'POSTED' });
    await until(async () => (await ownerOf(sent)) === to);
    const after = await house.pool.query('SELECT clock_id, due_at FROM clock WHERE case_id = $1', [
      sent.caseId,
    ]);
    expect(after.rows).toEqual(before.rows);
  });

  it('brings a new holiday to every open case, which counts its dates again and tells their owners', async () => {
    const sent = await reported();
    await allRecorded([sent]);
    const dueDay = async (): Promise<string> => {
      const { rows } = await house.pool.query<{ due_day: string }>(
        "SELECT due_day FROM clock WHERE case_id = $1 AND act = 'recordContact'",
        [sent.caseId],
      );
      return rows[0]?.due_day ?? '';
    };
    const due = await dueDay();
    const [proposer, approver] = [house.people.head, house.people.supervisor];
    const law = '관공서의 공휴일에 관한 규정 제2조제11호';
    const holiday = { day: asId<never>(due), name: '임시공휴일', law, by: proposer };
    expect(await proposeHoliday(house.pool, holiday)).toBe(true);
    expect(await approveHoliday(house.pool, { day: holiday.day, by: proposer })).toBe('samePerson');
    expect(await approveHoliday(house.pool, { day: holiday.day, by: approver })).toBe('approved');
    const { version } = rulebookOn(today, await addedHolidays(house.pool));
    await sendRound('renewal-1', { kind: 'renewal', rulebook: version });
    await until(async () => (await dueDay()) > due);
    const { rows } = await house.pool.query<{ template: string }>(
      "SELECT template FROM letter WHERE case_id = $1 AND template = 'duesRecounted'",
      [sent.caseId],
    );
    expect(rows).toHaveLength(1);
    const { rows: behind } = await house.pool.query(
      'SELECT FROM crisis_case WHERE NOT archived AND rulebook < $1',
      [version],
    );
    expect(behind).toHaveLength(0);
    // A round that finds the rules there already, for another one came first, leaves nobody anything to look after.
    await sendRound('renewal-2', { kind: 'renewal', rulebook: version + 1 });
    const told = await circularProgress(house.pool, 'renewal-2');
    expect(told).toMatchObject({ refused: 0, ended: true });
    expect(told?.accepted).toBeGreaterThan(0);
  });
});
