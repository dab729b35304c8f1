import { createDeps, type Deps } from '../../api/deps.ts';
import { createEngine } from '../../api/engine.ts';
import { createMetrics } from '../../api/metrics.ts';
import { createWindows } from '../../api/windows.ts';
import type { Windows } from '../../api/seam.ts';
import { startHouse, type House } from '../../embedded/house.ts';
import { createPool, createPrisma } from '../../prisma/connect.ts';
import { environmentWith, readConfig, type Config } from '../../runtime/config.ts';
import { createLog } from '../../runtime/log.ts';
import { loadMasterKey } from '../../runtime/masterKey.ts';
import { createClient, createConnection } from '../../runtime/temporal.ts';
import { openServer } from '../city/server.ts';

/** The API with its pages over a city, and the same windows in this process. */
export interface CityHouse {
  readonly pagesUrl: string;
  readonly deps: Deps;
  readonly windows: Windows;
  stop(): Promise<void>;
}

/** Nobody listens there: looking needs neither the engine nor the mail. */
const nobody = '127.0.0.1:9';

/** Opens the doors over that database; it is brought to the newest migration first. */
export async function openCity(
  config: Config,
  database: string,
  say: (line: string) => void,
): Promise<CityHouse> {
  const server = await openServer(config, say);
  const settings = readConfig(
    environmentWith({
      DURE_DATABASE_URL: server.urlOf('dure_app', database),
      DURE_OWNER_DATABASE_URL: server.urlOf('dure_owner', database),
      DURE_TEMPORAL_ADDRESS: nobody,
      DURE_SMTP_URL: `smtp://${nobody}`,
    }),
  );
  const ports = { pages: 0, metrics: 0 };
  let house: House;
  try {
    house = await startHouse({ home: config.home, settings, ports, worker: 'none', report: say });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const inside = depsOf(house.config, server.urlOf('dure_app', database));
  return {
    pagesUrl: house.urls.pages,
    deps: inside.deps,
    windows: createWindows(inside.deps),
    async stop() {
      await inside.close();
      await house.stop();
      await server.stop();
    },
  };
}

function depsOf(config: Config, url: string): { readonly deps: Deps; close(): Promise<void> } {
  const masterKey = loadMasterKey(config.masterKeyFile);
  const [pool, db] = [createPool(url), createPrisma(url)];
  const connection = createConnection(config);
  const deps = createDeps({
    ...{ pool, db, masterKey, metrics: createMetrics(), log: createLog('bench', 'error'), tls: false },
    engine: createEngine(createClient(connection, config, masterKey)),
  });
  return {
    deps,
    async close() {
      await Promise.all([pool.end(), db.$disconnect(), connection.close()]);
    },
  };
}
