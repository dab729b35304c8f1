import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { createNativeConnection } from '../runtime/nativeConnection.ts';
import { announceReady, untilStopped } from '../runtime/processes.ts';
import { bundle } from '../worker/bundle.ts';
import { entityWorkerOptions } from '../worker/workers.ts';

/** Up to which act of a workflow its empty activity has run. */
export interface Ran {
  readonly workflowId: string;
  readonly upTo: number;
}

/** Empty but for the word that it has run, which the benchmark waits for. */
function nothing(workflowId: string, upTo: number): Promise<number> {
  process.send?.({ workflowId, upTo } satisfies Ran);
  return Promise.resolve(upTo);
}

const activities = { nothing };
export type RivalActivities = typeof activities;

const [address = '', namespace = '', taskQueue = ''] = process.argv.slice(2);
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const connection = await createNativeConnection({ temporal: { address, namespace }, clock: 'wall' });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue,
  activities,
  workflowBundle: await bundle(new URL('rivals.ts', import.meta.url).pathname),
  ...entityWorkerOptions,
});
const running = worker.run();
announceReady();
await untilStopped();
worker.shutdown();
await running;
await connection.close();
