import { environmentWith, readConfig } from '../runtime/config.ts';
import type { Config, Environment, Ports } from '../runtime/config.ts';
import { createConnection, skipEngineTime } from '../runtime/temporal.ts';
import { startDatabase, startEngine, startMail, startRoom } from './houseParts.ts';
import type { Mail } from './houseParts.ts';
import type { Member } from './member.ts';
import { closeSite, openSite } from './site.ts';
import type { Site } from './site.ts';
import { StartError } from './startError.ts';

export type MemberName = 'postgres' | 'temporal' | 'worker' | 'api';

export type HouseOptions = {
  /** Where the house keeps its data; left out, in a folder of its own that is deleted when it stops. */
  home?: string;
  /** The settings of `npm start`; without them it is a house of its own that no variable leads elsewhere. */
  settings?: Config;
  /** 0, and without settings every port left out, is any free one. */
  ports?: Partial<Ports>;
  /** With Temporal's test server, whose time is skipped instead of waited for. */
  timeSkipping?: boolean;
  worker?: 'child' | 'none';
  api?: 'child' | 'none';
  /** Files to run instead of the rooms' own. */
  entries?: Partial<Record<'worker' | 'api', string>>;
  /** Whether PostgreSQL waits for the disk; left out, only in a house that keeps its data. */
  durable?: boolean;
  /** Whether a process that ends by itself is started again. */
  supervise?: boolean;
  /** How long to wait for a port that somebody is just leaving. */
  portsWithinMs?: number;
  /** Done once the database is migrated and before worker and API start: for seeds. */
  prepare?: (config: Config) => Promise<void>;
  report?: (line: string) => void;
};

/** A running house. */
export type House = {
  /** The settings that every process of this house has, its database and Temporal included. */
  config: Config;
  /** The same as variables, for a process that somebody else starts. */
  environment: Environment;
  urls: { pages: string; letters: string | null; temporalUi: string | null };
  /** The mail catcher; null where DURE_SMTP_URL replaces it. */
  mail: Mail | null;
  /** The processes that run now. */
  pids(): Partial<Record<MemberName | 'watchdog', number>>;
  /** SIGKILL, as a power cut; resolves when it and its descendants are gone. */
  kill(name: MemberName): Promise<void>;
  /** Starts again what was killed, and waits until it is ready. */
  restart(name: MemberName): Promise<void>;
  /** Lets a time-skipping house pass over that many milliseconds. */
  skip(ms: number): Promise<void>;
  /** Ends everything in order, each with a limit: 5 s at most. */
  stop(): Promise<void>;
};

/** Starts a house; if one part of it cannot start, the others end and what that part said is thrown. */
export async function startHouse(options: HouseOptions): Promise<House> {
  const site = await openSite(options);
  const stop = once(() => closeSite(site));
  try {
    const [mail] = await together([startMail(site), startDatabase(site), startEngine(site)]);
    const config = readConfig(environmentWith(site.environment));
    await options.prepare?.(config);
    await together([startRoom(site, 'worker'), startRoom(site, 'api')]);
    return { ...describe(site, config), mail, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function describe(site: Site, config: Config): Omit<House, 'mail' | 'stop'> {
  const { ports, members, around, options, environment } = site;
  const { replaced } = site.settings;
  const at = (port: number) => `http://127.0.0.1:${String(port)}`;
  const get = (name: MemberName): Member => {
    const member = members.get(name);
    if (!member) throw new StartError(`There is no ${name} in this house.`);
    return member;
  };
  const engine = once(() => {
    const connection = createConnection(config);
    site.closers.push(() => connection.close());
    return connection;
  });
  return {
    config,
    environment,
    urls: {
      pages: config.publicUrl,
      letters: replaced.smtp ? null : at(ports.letters),
      temporalUi: replaced.temporal || options.timeSkipping ? null : at(ports.temporalUi),
    },
    pids: () => {
      const all = [...members].map(([name, member]) => [name, member.pid()]);
      const running = [...all, ['watchdog', around.watchdog.pid()]].filter(([, pid]) => pid !== undefined);
      return Object.fromEntries(running) as ReturnType<House['pids']>;
    },
    kill: (name) => get(name).kill(),
    restart: (name) => get(name).start(),
    skip: (ms) => skipEngineTime(engine(), ms),
  };
}

/** Waits for all of them even when one fails, so that nothing is still starting while the rest is ended. */
async function together<T extends readonly Promise<unknown>[]>(
  parts: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}

function once<T>(work: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}
