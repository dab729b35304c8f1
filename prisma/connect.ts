import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

export interface PoolOptions {
  /** Connections at most. */
  readonly max?: number;
  /** Shown by PostgreSQL beside each connection. */
  readonly name?: string;
  /** How long one statement may run, in ms. */
  readonly statementMs?: number;
  readonly onError?: (error: Error) => void;
}

const statementMs = 5_000;

/**
 * Every statement here reads a few rows by index: a page at random costs hardly more than the next one where there are no
 * disks that turn, and a second worker costs more than it saves.
 */
const planning = '-c random_page_cost=1.1 -c max_parallel_workers_per_gather=0 -c jit=off';

/** The database gives up before its caller does, so that a call that was given up has not happened. */
function settings(url: string, options: PoolOptions): pg.PoolConfig {
  const longestMs = options.statementMs ?? statementMs;
  return {
    connectionString: url,
    application_name: options.name ?? 'dure',
    options: planning,
    max: options.max ?? 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: longestMs,
    lock_timeout: Math.min(3_000, longestMs),
    idle_in_transaction_session_timeout: 10_000,
    query_timeout: longestMs + 2_000,
  };
}

/**
 * A pool for statements that must be atomic. Instants come back as ISO 8601 with Z, days as YYYY-MM-DD.
 * A connection that breaks while idle is told to `onError` and replaced at the next use.
 */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({ ...settings(url, options), types });
  // Without a listener a server that goes away would end this process.
  pool.on('error', options.onError ?? (() => undefined));
  return pool;
}

const pools = new WeakMap<PrismaClient, pg.Pool>();

/** The typed client for reading. It connects at the first query. */
export function createPrisma(url: string, options: PoolOptions = {}): PrismaClient {
  const pool = createPool(url, options);
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  pools.set(client, pool);
  return client;
}

/**
 * The connections of a typed client, for what every page reads: the client plans and converts each query anew, which
 * takes longer than PostgreSQL does for the rows of a page.
 */
export function poolBehind(client: PrismaClient): pg.Pool {
  const pool = pools.get(client);
  if (!pool) throw new Error('This client was not made by createPrisma.');
  return pool;
}

// PostgreSQL's numbers of the types date and timestamptz.
const dateType = 1082;
const instantType = 1184;

const types = new pg.TypeOverrides();
// The driver would make a day midnight of wherever the server of the app stands.
types.setTypeParser(dateType, (day) => day);
types.setTypeParser(instantType, (at) => new Date(at).toISOString());
