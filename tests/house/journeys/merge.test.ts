import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Opening } from '../../../domain/crisisCase/acts.ts';
import { householdWorkflowId, taskQueues, workflowTypes } from '../../../workflows/messages.ts';
import {
  newHousehold,
  openHouseholdHouse,
  paperId,
  reportOf,
  todaysBook,
  type HouseholdHouse,
  type Sent,
} from '../householdHouse.ts';
import { until } from '../shell/tallyHouse.ts';

let house: HouseholdHouse;
beforeAll(async () => {
  house = await openHouseholdHouse();
});
afterAll(() => house.close());

const officer = () => ({ by: house.people.officer });
const report = (sent: Sent) => house.send(reportOf(sent, house.people), officer());

/** Where the merged household would go on, should nobody be open there. */
function openingIn(into: Sent): Opening {
  const { caseNo, dong, people } = reportOf(into, house.people);
  const caseId = `${into.householdId}-${newHousehold().caseId.slice(-8)}` as Sent['caseId'];
  return { ...into, caseId, caseNo, dong, people, previousCaseId: into.caseId };
}

const merge = (from: Sent, into: Sent, opening = openingIn(into)) =>
  house.send(
    {
      type: 'mergeHousehold',
      caseId: from.caseId,
      intoHouseholdId: into.householdId,
      opening,
      paperId: paperId(),
    },
    officer(),
  );

async function typesIn({ householdId }: Sent): Promise<string[]> {
  const { rows } = await house.pool.query<{ type: string }>(
    'SELECT type FROM event WHERE workflow_id = $1 ORDER BY at, version',
    [householdWorkflowId(householdId)],
  );
  return rows.map(({ type }) => type);
}

async function messageFrom({ caseId }: Sent): Promise<{ status: string; attempts: number } | undefined> {
  const { rows } = await house.pool.query<{ status: string; attempts: number }>(
    'SELECT status, attempts FROM message WHERE case_id = $1',
    [caseId],
  );
  expect(rows.length).toBeLessThan(2);
  return rows[0];
}

const isOver = async ({ householdId }: Sent): Promise<boolean> =>
  (await house.client.workflow.getHandle(householdWorkflowId(householdId)).describe()).status.name ===
  'COMPLETED';

describe('two households that are found to be one', () => {
  it('go on as the one that was known: the other ends by its own rules, and its officer loses no sight of the person', async () => {
    const [known, tip] = [newHousehold(), newHousehold()];
    await report(known);
    await house.send(
      { type: 'recordContact', caseId: known.caseId, paperId: paperId(), mode: 'PHONE', outcome: 'REACHED' },
      officer(),
    );
    await report(tip);
    await merge(tip, known);
    await until(async () => (await messageFrom(tip))?.status === 'accepted');
    expect(await typesIn(tip)).toEqual(['caseOpened', 'householdMerged', 'caseArchived']);
    await until(async () => (await typesIn(known)).includes('householdAbsorbed'));
    // Nobody had seen whoever was reported, so the known case owes a look within a day.
    const { rows } = await house.pool.query<{ act: string }>(
      'SELECT act FROM clock WHERE case_id = $1 ORDER BY act',
      [known.caseId],
    );
    expect(rows.map(({ act }) => act)).toEqual(['recordIntake', 'recordWelfareCheck']);
    await until(() => isOver(tip));
    const { rows: merged } = await house.pool.query<{ merged_into: string; archived: boolean }>(
      'SELECT merged_into, archived FROM crisis_case WHERE case_id = $1',
      [tip.caseId],
    );
    expect(merged).toEqual([{ merged_into: known.householdId, archived: true }]);
  });

  it('begin the next episode where the known one had ended, as a report would', async () => {
    const [known, tip] = [newHousehold(), newHousehold()];
    const rulebook = { ...todaysBook(), followUpMonths: [] };
    const { caseId } = known;
    await house.send(reportOf(known, house.people), { ...officer(), rulebook });
    const noFollowUp = 'DECLINED';
    await house.send(
      { type: 'recordContact', caseId, paperId: paperId(), mode: 'PHONE', outcome: 'REFUSED' },
      officer(),
    );
    await house.send(
      { type: 'requestClosing', caseId, paperId: paperId(), seen: 0, reason: 'DECLINED', noFollowUp },
      officer(),
    );
    await house.send({ type: 'approveClosing', caseId, seen: 1, takeOver: null }, { by: house.people.head });
    await until(() => isOver(known));
    await report(tip);
    const opening = openingIn(known);
    await merge(tip, known, opening);
    await until(async () => (await typesIn(known)).includes('householdAbsorbed'));
    const { rows } = await house.pool.query<{ case_id: string; previous_case_id: string | null }>(
      'SELECT case_id, previous_case_id FROM crisis_case WHERE household_id = $1 ORDER BY opened_at',
      [known.householdId],
    );
    expect(rows).toEqual([
      { case_id: known.caseId, previous_case_id: null },
      { case_id: opening.caseId, previous_case_id: known.caseId },
    ]);
  });

  it('are told once, however often the post tries', async () => {
    const [known, tip] = [newHousehold(), newHousehold()];
    await report(known);
    await report(tip);
    await merge(tip, known);
    await until(async () => (await messageFrom(tip))?.status === 'accepted');
    await house.pool.query("UPDATE message SET status = 'waiting' WHERE case_id = $1", [tip.caseId]);
    const { rows } = await house.pool.query<{ chain: string; version: number }>(
      'SELECT chain, version FROM message WHERE case_id = $1',
      [tip.caseId],
    );
    const [{ chain, version } = { chain: '', version: 0 }] = rows;
    await house.client.workflow.execute(workflowTypes.delivery, {
      workflowId: `delivery/${chain}/again`,
      taskQueue: taskQueues.post,
      args: [{ chain, from: version - 1, upTo: version }],
    });
    expect(await messageFrom(tip)).toEqual({ status: 'accepted', attempts: 2 });
    expect((await typesIn(known)).filter((type) => type === 'householdAbsorbed')).toHaveLength(1);
  });
});
