import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { createEngine } from '../api/engine.ts';
import { openDesk } from '../embedded/demo/driver/desk.ts';
import { householdWorkflowId } from '../workflows/messages.ts';
import { caseOf, until, type Field, type Kind } from './field.ts';
import type { Households, InventedCase } from './households.ts';
import { answerOf, sendUntilAnswered } from './send.ts';

/** With what cases of the house are opened and looked after. */
export interface HouseTools {
  readonly client: Client;
  readonly pool: Pool;
  readonly households: Households;
}

/** One open case; every act here is exactly one event, so its version is known without asking. */
interface OpenCase extends InventedCase {
  readonly chain: string;
  version: number;
}

type DoAct = (one: InventedCase) => Promise<unknown>;

/** The house as it runs, its own worker process and database included; acts go in as the API sends them. */
export function createHouseKind(tools: HouseTools): Kind {
  const engine = createEngine(tools.client);
  const send: DoAct = async (one) => {
    const act = tools.households.contact(one);
    answerOf(await sendUntilAnswered(() => engine.act(act)));
  };
  return { name: 'house', open: (cases) => openField(tools, cases, send) };
}

/** The same acts through the front door, as one officer at a program. */
export async function createHttpKind(
  tools: HouseTools,
  {
    pagesUrl,
    login,
    password,
  }: { readonly pagesUrl: string; readonly login: string; readonly password: string },
): Promise<Kind> {
  const desk = await openDesk(pagesUrl, login, password);
  const body = { mode: 'PHONE', outcome: 'NO_ANSWER', note: '전화를 받지 않았다.' };
  const send: DoAct = async ({ caseId }) => {
    const answered = await desk.post(`/api/cases/${caseId}/recordContact`, body, { key: randomUUID() });
    if (answered.status >= 300) throw new Error(`The API answered ${JSON.stringify(answered)}.`);
  };
  return { name: 'http', open: (cases) => openField(tools, cases, send) };
}

async function openField(tools: HouseTools, cases: number, send: DoAct): Promise<Field> {
  const { client, pool } = tools;
  const engine = createEngine(client);
  const opened = await Promise.all(
    Array.from({ length: cases }, async (): Promise<OpenCase> => {
      const report = tools.households.report();
      const { chain, version } = answerOf(await sendUntilAnswered(() => engine.report(report)));
      return { ...report, chain, version };
    }),
  );
  const isRecorded = (): Promise<boolean> => hasRecorded(pool, opened);
  await until(isRecorded, 10);
  await until(() => hasDelivered(pool, opened), 50);
  return {
    async act(n) {
      const one = caseOf(opened, n);
      await send(one);
      one.version += 1;
    },
    recorded: () => until(isRecorded, 2),
    historyLength: async (n) => {
      const handle = client.workflow.getHandle(householdWorkflowId(caseOf(opened, n).householdId));
      return (await handle.describe()).historyLength;
    },
  };
}

async function hasRecorded(pool: Pool, opened: readonly OpenCase[]): Promise<boolean> {
  const expected = opened.map(({ chain, version }) => ({ chain, version }));
  const { rows } = await pool.query<{ behind: number }>({
    name: 'bench-recorded',
    text: `SELECT count(*)::integer AS behind
      FROM json_to_recordset($1::json) AS r(chain text, version integer) LEFT JOIN entity e USING (chain)
      WHERE e.version IS DISTINCT FROM r.version`,
    values: [JSON.stringify(expected)],
  });
  return rows[0]?.behind === 0;
}

/** The letters of the opening are carried meanwhile and must not be measured. */
async function hasDelivered(pool: Pool, opened: readonly OpenCase[]): Promise<boolean> {
  const { rows } = await pool.query<{ open: number }>(
    `SELECT count(*)::integer AS open FROM letter WHERE chain = ANY($1) AND status <> 'sent'`,
    [opened.map(({ chain }) => chain)],
  );
  return rows[0]?.open === 0;
}
