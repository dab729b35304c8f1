import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActCommand } from '../../../domain/crisisCase/acts.ts';
import { householdWorkflowId } from '../../../workflows/messages.ts';
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

/** Without follow-ups a case is over as soon as its closing is approved. */
const rulebook = { ...todaysBook(), followUpMonths: [] };
const report = (sent: Sent): ActCommand<'reportCrisis'> => reportOf(sent, house.people);
const officer = () => ({ by: house.people.officer, rulebook });
const head = () => ({ by: house.people.head });

/** Another episode of the same household, should this report begin one. */
const again = ({ householdId }: Sent): Sent => ({
  householdId,
  caseId: `${householdId}-${newHousehold().caseId.slice(-8)}` as Sent['caseId'],
});

async function readyToClose(sent: Sent): Promise<void> {
  const { caseId } = sent;
  await house.send(report(sent), officer());
  await house.send(
    { type: 'recordContact', caseId, paperId: paperId(), mode: 'OFFICE', outcome: 'REACHED' },
    officer(),
  );
  await house.send(
    { type: 'recordIntake', caseId, paperId: paperId(), nextStep: 'INFO_ONLY', told: 'ORALLY' },
    officer(),
  );
  await house.send(
    { type: 'requestClosing', caseId, paperId: paperId(), seen: 0, reason: 'INFORMED', noFollowUp: null },
    officer(),
  );
}

const approve = ({ caseId }: Sent) =>
  house.send({ type: 'approveClosing', caseId, seen: 1, takeOver: null }, head());
const isDone = async ({ householdId }: Sent): Promise<boolean> =>
  (await house.client.workflow.getHandle(householdWorkflowId(householdId)).describe()).status.name ===
  'COMPLETED';

interface Row {
  chain: string;
  version: number;
  type: string;
  subject: string;
}
async function recordOf({ householdId }: Sent): Promise<Row[]> {
  const sql = 'SELECT chain, version, type, subject FROM event WHERE workflow_id = $1 ORDER BY at, version';
  return (await house.pool.query<Row>(sql, [householdWorkflowId(householdId)])).rows;
}

describe('two episodes of one household', () => {
  it('follow one another over the end of a chain, each with its own events and versions', async () => {
    const first = newHousehold();
    await readyToClose(first);
    await approve(first);
    await until(() => isDone(first));
    const second = again(first);
    await house.send({ ...report(second), previousCaseId: first.caseId }, officer());
    await until(async () => (await recordOf(first)).some(({ subject }) => subject === second.caseId));
    const opened = (await recordOf(first)).filter(({ type }) => type === 'caseOpened');
    expect(opened.map(({ subject, version }) => [subject, version])).toEqual([
      [first.caseId, 1],
      [second.caseId, 1],
    ]);
    expect(new Set(opened.map(({ chain }) => chain)).size).toBe(2);
    const { rows } = await house.pool.query<{
      case_id: string;
      previous_case_id: string | null;
      archived: boolean;
    }>(
      'SELECT case_id, previous_case_id, archived FROM crisis_case WHERE household_id = $1 ORDER BY opened_at',
      [first.householdId],
    );
    expect(rows).toEqual([
      { case_id: first.caseId, previous_case_id: null, archived: true },
      { case_id: second.caseId, previous_case_id: first.caseId, archived: false },
    ]);
  });
});

describe('reports that race with the end of a case', () => {
  it('are all taken: each joins, or begins the next episode, and none is lost', async () => {
    const rounds = 15;
    const reports = 4;
    for (let round = 0; round < rounds; round += 1) {
      const sent = newHousehold();
      await readyToClose(sent);
      const racing = Array.from({ length: reports }, () => house.send(report(again(sent)), officer()));
      // A report that joins takes the closing back, so the approval may come too late; that is an answer, too.
      const answers = await Promise.all([...racing, approve(sent).catch(() => null)]);
      expect(answers.slice(0, reports).every((answer) => answer !== null)).toBe(true);
      await until(async () => {
        const types = (await recordOf(sent)).map(({ type }) => type);
        return (
          types.filter((type) => type === 'caseOpened' || type === 'reportJoined').length === reports + 1
        );
      });
      const rows = await recordOf(sent);
      expect(new Set(rows.map(({ chain, version }) => `${chain}/${String(version)}`)).size).toBe(rows.length);
    }
  });
});
