/** SQLSTATE classes and codes of a database that is going, gone or full, and not of a statement that is wrong. */
const awayStates = [/^08/, /^53/, /^57P0[123]$/, /^57014$/, /^55P03$/, /^25006$/];
const awaySystem = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENOENT',
];
/** Prisma's own: cannot reach, timed out, closed, no connection free. */
const awayPrisma = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'];
const awayWords =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|client has encountered a connection error|can't reach database server/i;

interface Coded {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  readonly originalCode?: unknown;
}

/** Whether the database could not be reached, so that coming back later helps. Looks through what wraps the cause. */
export function isDatabaseAway(error: unknown, depth = 4): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  const { code, message, cause, meta, originalCode } = error as Coded;
  for (const one of [code, originalCode]) {
    if (typeof one !== 'string') continue;
    if (awaySystem.includes(one) || awayPrisma.includes(one) || awayStates.some((state) => state.test(one)))
      return true;
  }
  if (typeof message === 'string' && awayWords.test(message)) return true;
  return isDatabaseAway(cause, depth - 1) || isDatabaseAway(meta?.driverAdapterError, depth - 1);
}
