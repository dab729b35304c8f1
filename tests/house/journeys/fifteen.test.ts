import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { loadMasterKey } from '../../../runtime/masterKey.ts';
import { createClient } from '../../../runtime/temporal.ts';
import { act, householdWorkflowId, updateIdOf } from '../../../workflows/messages.ts';
import {
  newHousehold,
  openHouseholdHouse,
  reportOf,
  todaysBook,
  type HouseholdHouse,
} from '../householdHouse.ts';
import { until } from '../shell/tallyHouse.ts';

let house: HouseholdHouse;
let connections: Connection[] = [];
beforeAll(async () => {
  house = await openHouseholdHouse();
  const { address } = house.house.config.temporal;
  connections = await Promise.all(Array.from({ length: 15 }, () => Connection.connect({ address })));
});
afterAll(async () => {
  await Promise.all(connections.map((connection) => connection.close()));
  await house.close();
});

/** By default the server aborts what comes after the tenth pending Update, which then waits for a second or more. */
it('answers fifteen acts from fifteen connections, one event each, none left behind the others', async () => {
  const { config } = house.house;
  const masterKey = loadMasterKey(config.masterKeyFile);
  const clients = connections.map((connection) => createClient(connection, config, masterKey));
  const sent = newHousehold();
  const { chain } = await house.send(reportOf(sent, house.people), { by: house.people.officer });

  /** Milliseconds until the slowest of so many reports that come at once is answered. */
  async function slowestOf(count: number): Promise<number> {
    const startedAt = performance.now();
    const asked = clients.slice(0, count).map(async ({ workflow }) => {
      const command = reportOf(sent, house.people);
      await workflow.getHandle(householdWorkflowId(sent.householdId)).executeUpdate(act, {
        args: [
          { command, by: house.people.officer, role: 'DONG_OFFICER', edition: 1, rulebook: todaysBook() },
        ],
        updateId: updateIdOf(randomUUID(), 'body'),
      });
      return performance.now() - startedAt;
    });
    return Math.max(...(await Promise.all(asked)));
  }

  const rounds = 5;
  const ten: number[] = [];
  const fifteen: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ten.push(await slowestOf(10));
    fifteen.push(await slowestOf(15));
  }
  const answered = 1 + rounds * 25;
  const versions = async (): Promise<number> => {
    const sql = 'SELECT count(*)::integer AS n FROM event WHERE chain = $1';
    return (await house.pool.query<{ n: number }>(sql, [chain])).rows[0]?.n ?? 0;
  };
  await until(async () => (await versions()) === answered);
  // A ratio of the best rounds of one run: an aborted Update would be tenfold, noise of the machine is not.
  expect(Math.min(...fifteen) / Math.min(...ten)).toBeLessThanOrEqual(3);
});
