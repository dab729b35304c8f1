import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createPool, createPrisma } from '../prisma/connect.ts';
import { loadCertificate } from '../runtime/certificate.ts';
import { appDatabaseUrl, readConfig } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { announceReady, orSayWhy, untilStopped } from '../runtime/processes.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { createPages } from '../web/createPages.ts';
import { usualLimits } from '../workflows/messages.ts';
import { createApp } from './app.ts';
import { createDeps } from './deps.ts';
import { createEngine } from './engine.ts';
import { keepHouse } from './housekeeping.ts';
import { createMetrics } from './metrics.ts';
import { createProvider } from './provider.ts';
import { pageDepsOf } from './pageDeps.ts';
import { createWindows } from './windows.ts';

const { config, masterKey, database, certificate } = orSayWhy(() => {
  const read = readConfig();
  return {
    config: read,
    masterKey: loadMasterKey(read.masterKeyFile),
    database: appDatabaseUrl(read),
    certificate: read.tls ? loadCertificate(read.tls) : null,
  };
});
const log = createLog('api', config.logLevel);
const onError = (err: Error): void => {
  log.warn({ err }, 'a connection to the database broke');
};
const pool = createPool(database, { name: 'dure-api', onError });
const db = createPrisma(database, { name: 'dure-api-views', onError });
const connection = createConnection(config);
const metrics = createMetrics();
const { publicUrl } = config;
const tls = publicUrl.startsWith('https:');
const deps = createDeps({
  ...{ pool, db, masterKey, metrics, log },
  engine: createEngine(createClient(connection, config, masterKey), {
    ...usualLimits,
    updatesPerRun: config.updatesPerRun,
  }),
  tls,
  publicOrigin: tls ? publicUrl : null,
  pagesUrl: publicUrl.replace(/\/$/, ''),
  ways: {
    local: config.localSignIn,
    provider: config.oidc ? createProvider({ settings: config.oidc, publicUrl, log }) : null,
  },
});
const windows = createWindows(deps);

const pages = createPages(pageDepsOf(windows, deps));

const app: RequestListener = createApp(deps, { windows, pages, trustProxy: config.trustProxy });
const front = certificate ? createTlsServer(certificate, app) : createServer(app);
const figures = createServer((_, res) => {
  res.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
  res.end(metrics.text());
});
front.requestTimeout = 30_000;
front.headersTimeout = 10_000;
await listen(front, config.ports.pages);
await listen(figures, config.ports.metrics);
log.info({ port: config.ports.pages }, 'the front door is open');
const housekeeping = keepHouse(deps);
announceReady();

log.info({ why: await untilStopped() }, 'the front door closes');
housekeeping.stop();
await Promise.all([close(front), close(figures)]);
await Promise.all([pool.end(), db.$disconnect(), connection.close()]);

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, config.host, resolve);
  });
}

/** Requests under way have four seconds to end; a house stops within five. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 4_000).unref();
  });
}
