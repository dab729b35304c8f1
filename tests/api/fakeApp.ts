import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';
import type { Express } from 'express';
import { createApp, type Around } from '../../api/app.ts';
import { createDeps, type Deps } from '../../api/deps.ts';
import { createMetrics } from '../../api/metrics.ts';
import { createWindows } from '../../api/windows.ts';
import { createLog } from '../../runtime/log.ts';
import { masterKeyFrom } from '../../runtime/masterKey.ts';

/** The front door with nothing behind it: whatever reaches further than the door fails as if the database were away. */
export function fakeApp(more: Partial<Deps> = {}, around: Partial<Around> = {}) {
  const away = (): never => {
    throw Object.assign(new Error('nobody is behind this door'), { code: 'ECONNREFUSED' });
  };
  const nothing = new Proxy({}, { get: away });
  const deps: Deps = {
    ...createDeps({
      pool: { query: () => Promise.resolve().then(away) } as unknown as Deps['pool'],
      db: nothing as Deps['db'],
      engine: {
        ...{
          report: away,
          act: away,
          writeNote: away,
          noteAct: away,
          planMeeting: away,
          meetingAct: away,
          circulate: away,
        },
        isReady: () => Promise.resolve(false),
      },
      masterKey: masterKeyFrom(Buffer.alloc(32, 7)),
      metrics: createMetrics(),
      log: createLog('test', 'silent'),
      tls: false,
    }),
    ...more,
  };
  const app: Express = createApp(deps, { windows: createWindows(deps), ...around });
  const server = createServer(app);
  let url = '';
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close().closeAllConnections();
  });
  return {
    app,
    deps,
    call: (path: string, init?: RequestInit) => fetch(url + path, { redirect: 'manual', ...init }),
  };
}
