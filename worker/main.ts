import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createTransport } from 'nodemailer';
import { createActivities } from '../activities/index.ts';
import { createPool } from '../prisma/connect.ts';
import { guestKeysOf } from '../prisma/guestLinks.ts';
import { paperKeysOf } from '../prisma/householdKeys.ts';
import { appDatabaseUrl, readConfig } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createNativeConnection } from '../runtime/nativeConnection.ts';
import { createClient, createConnection, createDataConverter } from '../runtime/temporal.ts';
import { usualLimits } from '../workflows/messages.ts';
import { workflowBundle } from './bundle.ts';
import { startRetention } from './retention.ts';
import { startSittings } from './sittings.ts';
import { startWorkers } from './workers.ts';

const config = readConfig();
const log = createLog('worker', config.logLevel);
// The house stops its members in its own order, so the runtime leaves signals alone.
Runtime.install({
  logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
    log[level === 'WARN' ? 'warn' : 'error']({ meta }, message);
  }),
  shutdownSignals: [],
});

const masterKey = loadMasterKey(config.masterKeyFile);
const pool = createPool(appDatabaseUrl(config));
const connection = createConnection(config);
const client = createClient(connection, config, masterKey);
const native = await createNativeConnection(config);
// A mail server that stops talking must not hold a delivery for the ten minutes that nodemailer would wait.
const mail = createTransport({
  url: config.smtpUrl,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
});
const workers = await startWorkers({
  connection: native,
  namespace: config.temporal.namespace,
  dataConverter: createDataConverter(masterKey, config.temporal.namespace),
  activities: createActivities({
    pool,
    client,
    mail,
    from: config.mailFrom,
    pagesUrl: config.publicUrl,
    secrets: { papers: paperKeysOf(masterKey), guests: guestKeysOf(masterKey) },
    limits: { ...usualLimits, updatesPerRun: config.updatesPerRun },
  }),
  workflows: { workflowBundle: await workflowBundle(config.root, config.cache) },
});
if (config.retention === 'weekly') await startRetention(client);
if (config.sittings === 'daily') await startSittings(client);
log.info('the worker is at work');
process.send?.('ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    workers.stop();
  });
}
try {
  await workers.finished;
} finally {
  mail.close();
  await native.close();
  await connection.close();
  await pool.end();
}
