import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActCommand } from '../../../domain/crisisCase/acts.ts';
import { messageIdOf } from '../../../activities/messageId.ts';
import { usualLimits } from '../../../workflows/messages.ts';
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
/** Starts of deliveries that fail before the next one may succeed, as when the worker is cut off after the commit. */
let cutOff = 0;

beforeAll(async () => {
  house = await openHouseholdHouse((tools) => {
    const start: typeof tools.client.workflow.start = async (...args) => {
      if (cutOff > 0) {
        cutOff -= 1;
        throw new Error('cut off between the commit and the delivery');
      }
      return tools.client.workflow.start(...args);
    };
    const workflow = Object.assign(Object.create(tools.client.workflow) as typeof tools.client.workflow, {
      start,
    });
    return {
      ...tools,
      client: Object.assign(Object.create(tools.client) as typeof tools.client, { workflow }),
    };
  });
});
afterAll(() => house.close());
afterEach(() => {
  mail().catcher.setFault('none');
});

function mail() {
  const { mail: found } = house.house;
  if (!found) throw new Error('this house has no mail catcher');
  return found;
}

interface Ledger {
  id: string;
  status: string;
  attempts: number;
  message_id: string;
  template: string;
}
async function ledgerOf({ caseId }: Sent): Promise<Ledger[]> {
  const { rows } = await house.pool.query<Ledger>(
    'SELECT id, status, attempts, message_id, template FROM letter WHERE case_id = $1 ORDER BY version, n',
    [caseId],
  );
  return rows;
}
const settled = (sent: Sent, status: string, count = 1) =>
  until(async () => {
    const ledger = await ledgerOf(sent);
    return ledger.length >= count && ledger.every((row) => row.status === status);
  }, 60);
const caught = (messageId: string) =>
  mail()
    .letters.list()
    .filter((letter) => letter.messageId === messageId);
const report = (sent: Sent): ActCommand<'reportCrisis'> => reportOf(sent, house.people);
const officer = () => ({ by: house.people.officer });

describe('a letter', () => {
  it('goes out once, named after its event, and names nobody', async () => {
    const sent = newHousehold();
    const { chain, version } = await house.send(report(sent), officer());
    await settled(sent, 'sent');
    const [row] = await ledgerOf(sent);
    expect(row).toMatchObject({
      id: `${chain}:${String(version)}:1`,
      status: 'sent',
      attempts: 1,
      template: 'caseOpened',
    });
    expect(row?.message_id).toBe(messageIdOf(`${chain}:${String(version)}:1`));
    expect(caught(row?.message_id ?? '')).toHaveLength(1);
  });

  it('survives a crash between the commit and its delivery, and is not doubled by it', async () => {
    const sent = newHousehold();
    cutOff = 2;
    await house.send(report(sent), officer());
    await settled(sent, 'sent');
    const [row] = await ledgerOf(sent);
    expect([cutOff, caught(row?.message_id ?? '').length]).toEqual([0, 1]);
  });

  it('stays pending while the mail server says later, though the run rolls under it', async () => {
    mail().catcher.setFault('451');
    const sent = newHousehold();
    const limits = { ...usualLimits, updatesPerRun: 3 };
    const first = await house.send(report(sent), { ...officer(), limits });
    for (let n = 0; n < 4; n += 1) await house.send(report(sent), officer());
    const handle = house.client.workflow.getHandle(`household/${sent.householdId}`);
    await until(async () => (await handle.describe()).runId !== first.chain);
    await until(
      async () =>
        (await ledgerOf(sent)).length === 5 && (await ledgerOf(sent)).every((row) => row.attempts > 0),
      60,
    );
    await settled(sent, 'waiting', 5);
    mail().catcher.setFault('none');
    await settled(sent, 'sent', 5);
    for (const row of await ledgerOf(sent)) expect(caught(row.message_id)).toHaveLength(1);
  });

  it('stays pending though its entity ends, and arrives after the end', async () => {
    const sent = newHousehold();
    // Without follow-ups a case is over when its closing is approved.
    const rulebook = { ...todaysBook(), followUpMonths: [] };
    const { caseId } = sent;
    await house.send(report(sent), { ...officer(), rulebook });
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
    await until(async () => (await ledgerOf(sent)).filter(({ status }) => status === 'sent').length === 2);
    mail().catcher.setFault('421');
    await house.send({ type: 'approveClosing', caseId, seen: 1, takeOver: null }, { by: house.people.head });
    const handle = house.client.workflow.getHandle(`household/${sent.householdId}`);
    await until(async () => (await handle.describe()).status.name === 'COMPLETED');
    await until(async () =>
      (await ledgerOf(sent)).some(({ template, attempts }) => template === 'closingApproved' && attempts > 0),
    );
    mail().catcher.setFault('none');
    await settled(sent, 'sent', 3);
  });

  it('is failed for good where the server refuses it for good', async () => {
    mail().catcher.setFault('550');
    const sent = newHousehold();
    await house.send(report(sent), officer());
    await settled(sent, 'failed');
    expect(await ledgerOf(sent)).toMatchObject([{ status: 'failed', attempts: 1 }]);
  });

  it('goes out again under the same Message-ID where the line broke after its text', async () => {
    mail().catcher.setFault('dropAfterData');
    const sent = newHousehold();
    await house.send(report(sent), officer());
    await until(async () =>
      (await ledgerOf(sent)).some(({ status, attempts }) => status === 'waiting' && attempts > 0),
    );
    mail().catcher.setFault('none');
    await settled(sent, 'sent');
    const [row] = await ledgerOf(sent);
    expect(row?.attempts).toBeGreaterThanOrEqual(2);
    expect(caught(row?.message_id ?? '').length).toBeGreaterThanOrEqual(1);
  });
});
