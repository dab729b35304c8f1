import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../api/app.ts';
import { createDeps, type Deps } from '../../../api/deps.ts';
import { createMetrics } from '../../../api/metrics.ts';
import { hashPassword } from '../../../api/passwords.ts';
import { pageDepsOf } from '../../../api/pageDeps.ts';
import { createWindows } from '../../../api/windows.ts';
import type { Role } from '../../../domain/roles.ts';
import { upsertDongs, seedStaff } from '../../../prisma/seeds.ts';
import { createLog } from '../../../runtime/log.ts';
import { masterKeyFrom } from '../../../runtime/masterKey.ts';
import { createPages } from '../../../web/createPages.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createBrowser, type Browser, type Seen } from './browser.ts';

export const publicUrl = 'https://dure.example';
export const password = '두레에서 함께 나르는 짐';
export const dong = '4111353000';

/** Invented staff: two officers, an administrator of their city and one of another. */
export const staff = {
  officer: ['DONG_OFFICER', dong],
  other: ['DONG_OFFICER', dong],
  admin: ['ADMINISTRATOR', '41113'],
  adminElsewhere: ['ADMINISTRATOR', '11200'],
} as const satisfies Record<string, readonly [Role, string]>;
export type StaffName = keyof typeof staff;

/** A front door over a real database, with nobody behind it who decides about cases. */
export interface DoorHouse {
  readonly deps: Deps;
  readonly db: TestDatabase;
  /** The same door with other settings. */
  open(more?: Partial<Deps>): Promise<Door>;
  stop(): Promise<void>;
}
export interface Door {
  readonly url: string;
  browser(): Browser;
  /** A browser in which that person has signed in by password. */
  signedIn(name: StaffName): Promise<Browser>;
}

export const masterKey = masterKeyFrom(Buffer.alloc(32, 7));
export const quiet = createLog('api', 'silent');

export async function startDoorHouse(): Promise<DoorHouse> {
  const db = await startPostgres();
  const passwordHash = await hashPassword(password);
  await upsertDongs(db.owner, [{ code: dong, sido: '경기도', sigungu: '수원시 권선구', name: '세류2동' }]);
  await seedStaff(
    db.owner,
    Object.entries(staff).map(([login, [role, place]]) => ({
      ...{ staffId: `s-${login}`, login, name: `가상 ${login}`, email: `${login}@dure.test`, passwordHash },
      roles: [{ role, place }],
    })),
  );
  const away = (): never => {
    throw new Error('nobody decides about cases here');
  };
  const deps = createDeps({
    ...{ pool: db.pool, db: db.prisma, masterKey, metrics: createMetrics(), log: quiet },
    engine: {
      report: away,
      act: away,
      writeNote: away,
      noteAct: away,
      planMeeting: away,
      meetingAct: away,
      circulate: away,
      isReady: () => Promise.resolve(false),
    },
    ...{ tls: true, publicOrigin: publicUrl },
  });
  const closers: (() => void)[] = [];
  return {
    deps,
    db,
    async open(more = {}) {
      const { url, close } = await serve({ ...deps, ...more });
      closers.push(close);
      return doorAt(url);
    },
    async stop() {
      for (const close of closers) close();
      await db.stop();
    },
  };
}

async function serve(deps: Deps): Promise<{ readonly url: string; close(): void }> {
  const windows = createWindows(deps);
  const pages = createPages(pageDepsOf(windows, deps));
  const server = createServer(createApp(deps, { windows, pages }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    close() {
      server.close().closeAllConnections();
    },
  };
}

function doorAt(url: string): Door {
  const browser = (): Browser => createBrowser({ base: url, origin: publicUrl });
  return {
    url,
    browser,
    async signedIn(name) {
      const one = browser();
      const answer = await one.submit('/api/sign-in', { login: name, password });
      if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.text}`);
      return one;
    },
  };
}

/** The hidden token that every form of a page carries. */
export function formTokenIn(html: string): string {
  const token = /name="formToken" value="([\w-]+)"/.exec(html)?.[1];
  if (!token) throw new Error('This page has no form of somebody who is signed in.');
  return token;
}

/** What the page of a problem says of it, for whoever is asked for the number. */
export function toldIn({ text }: Pick<Seen, 'text'>): { readonly status: number; readonly code: string } {
  const [, status = '', code = ''] = /(\d{3}) · (\w+)/.exec(text) ?? [];
  return { status: Number(status), code };
}
