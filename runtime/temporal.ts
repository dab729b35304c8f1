import { Client } from '@temporalio/client';
import { Connection, InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import type { InternalConnectionOptions } from '@temporalio/client/lib/connection.js';
import type { DataConverter } from '@temporalio/common';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import { createCodec } from './codec.ts';
import { setClock } from './clock.ts';
import type { MasterKey } from './masterKey.ts';

/** Where Temporal is, and whether the house's time is its time. */
export type TemporalSettings = {
  temporal: { address: string; namespace: string };
  clock: 'wall' | 'engine';
};

/**
 * A connection for clients, which does not wait for the server: every call needs a deadline of its own.
 * In a time-skipping house it also sets this process's clock from the engine.
 */
export function createConnection(settings: TemporalSettings): Connection {
  const { address } = settings.temporal;
  if (settings.clock === 'wall') return Connection.lazy({ address });
  const options: InternalConnectionOptions = {
    address,
    [InternalConnectionOptionsSymbol]: { supportsTestService: true },
  };
  const connection = Connection.lazy(options);
  setClock(() => engineNowMs(connection));
  return connection;
}

/** Codecs that seal every payload; a client, a worker, a replay and a test must all use this one. */
export function createDataConverter(masterKey: MasterKey, namespace: string): DataConverter {
  return { payloadCodecs: [createCodec(masterKey, namespace)] };
}

/** A client of the house's namespace that seals what it sends. */
export function createClient(
  connection: Connection,
  settings: TemporalSettings,
  masterKey: MasterKey,
): Client {
  const { namespace } = settings.temporal;
  return new Client({ connection, namespace, dataConverter: createDataConverter(masterKey, namespace) });
}

/** The time of a time-skipping engine in epoch milliseconds. */
export async function engineNowMs(connection: Connection): Promise<number> {
  const { time } = await testService(connection).getCurrentTime({});
  return tsToMs(time);
}

/** Lets a time-skipping engine pass over that many milliseconds; resolves when they have passed there. */
export async function skipEngineTime(connection: Connection, ms: number): Promise<void> {
  await testService(connection).unlockTimeSkippingWithSleep({ duration: msToTs(ms) });
}

function testService(connection: Connection): NonNullable<Connection['testService']> {
  if (connection.testService) return connection.testService;
  throw new Error('This connection is not to a time-skipping engine.');
}
