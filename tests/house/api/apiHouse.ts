import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../api/app.ts';
import { createDeps, type Deps } from '../../../api/deps.ts';
import { createEngine } from '../../../api/engine.ts';
import { createMetrics } from '../../../api/metrics.ts';
import { pageDepsOf } from '../../../api/pageDeps.ts';
import { createWindows } from '../../../api/windows.ts';
import { startHouse, type House } from '../../../embedded/house.ts';
import { practicePassword } from '../../../embedded/people.ts';
import { seed } from '../../../embedded/seed.ts';
import { asId, householdOf, type CaseId } from '../../../domain/ids.ts';
import { createPool, createPrisma } from '../../../prisma/connect.ts';
import { appDatabaseUrl } from '../../../runtime/config.ts';
import { createLog } from '../../../runtime/log.ts';
import { loadMasterKey } from '../../../runtime/masterKey.ts';
import { createClient, createConnection } from '../../../runtime/temporal.ts';
import { householdWorkflowId } from '../../../workflows/messages.ts';
import { createPages } from '../../../web/createPages.ts';

/** What came back over HTTP. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}
export interface How {
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One person's way in. */
export interface Desk {
  readonly token: string;
  get(path: string): Promise<Heard>;
  post(path: string, body: unknown, how?: How): Promise<Heard>;
}

/** A house with the front door in this process, so that a test can look behind it. */
export interface ApiHouse {
  readonly house: House;
  readonly url: string;
  readonly deps: Deps;
  /** Signs in once for each login. */
  desk(login: string): Promise<Desk>;
  call(path: string, init?: RequestInit): Promise<Heard>;
  /** How many workflows of households are open in the engine. */
  openWorkflows(): Promise<number>;
  /** How it stands with the workflow of that case's household. */
  workflowOf(caseId: string): Promise<string>;
  /** Rows of what an act leaves behind. */
  count(table: 'event' | 'crisis_case' | 'household' | 'paper' | 'act_key' | 'letter'): Promise<number>;
  stop(): Promise<void>;
}

export async function startApiHouse(options: { readonly timeSkipping?: boolean } = {}): Promise<ApiHouse> {
  const house = await startHouse({ ...options, worker: 'child', api: 'none', prepare: seed });
  const { config } = house;
  const masterKey = loadMasterKey(config.masterKeyFile);
  const pool = createPool(appDatabaseUrl(config));
  const db = createPrisma(appDatabaseUrl(config));
  const connection = createConnection(config);
  const client = createClient(connection, config, masterKey);
  const log = createLog('api', 'silent');
  const engine = createEngine(client);
  const deps = createDeps({ pool, db, engine, masterKey, metrics: createMetrics(), log, tls: false });
  const windows = createWindows(deps);
  const pages = createPages(pageDepsOf(windows, deps));
  const server = createServer(createApp(deps, { windows, pages }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const call = (path: string, init: RequestInit = {}) => callAt(url + path, init);
  const desks = new Map<string, Promise<Desk>>();

  return {
    house,
    url,
    deps,
    call,
    desk(login) {
      const known = desks.get(login) ?? openDesk(call, login);
      desks.set(login, known);
      return known;
    },
    async openWorkflows() {
      const { count } = await client.workflow.count(
        "WorkflowType = 'crisisCase' AND ExecutionStatus = 'Running'",
      );
      return count;
    },
    async workflowOf(caseId) {
      const id = householdWorkflowId(householdOf(asId<CaseId>(caseId)));
      return (await client.workflow.getHandle(id).describe()).status.name;
    },
    async count(table) {
      const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`);
      return rows[0]?.n ?? -1;
    },
    async stop() {
      server.close().closeAllConnections();
      await Promise.all([pool.end(), db.$disconnect(), connection.close()]);
      await house.stop();
    },
  };
}

type Call = ApiHouse['call'];

/** Asks an address over HTTP. */
export async function callAt(url: string, init: RequestInit): Promise<Heard> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body = isJson ? (JSON.parse(text) as Heard['body']) : { text };
  return { status: response.status, headers: response.headers, body };
}

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

/** Signs in by the practice password. */
export async function openDesk(call: Call, login: string): Promise<Desk> {
  const { body } = await call('/api/sign-in', json({ login, password: practicePassword }));
  const { token } = body;
  if (typeof token !== 'string') throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
  return deskWith(call, token);
}

/** The way in of somebody whose session is open. */
export function deskWith(call: Call, token: string): Desk {
  const authorization = `Bearer ${token}`;
  return {
    token,
    get: (path) => call(path, { headers: { authorization } }),
    post: (path, sent, { key = randomUUID(), ifMatch, headers } = {}) => {
      const { body: text, method } = json(sent) as { body: string; method: string };
      return call(path, {
        method,
        body: text,
        headers: {
          'content-type': 'application/json',
          authorization,
          'idempotency-key': key,
          ...(ifMatch ? { 'if-match': ifMatch } : {}),
          ...headers,
        },
      });
    },
  };
}
