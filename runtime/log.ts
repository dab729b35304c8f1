import pino from 'pino';
import type { Logger, LoggerOptions } from 'pino';

export type Log = Logger;

const personal = [
  'name',
  'phone',
  'address',
  'birthDate',
  'email',
  'to',
  'subject',
  'text',
  'narrative',
  'opinion',
];
const secret = ['password', 'secret', 'token', 'authorization', 'cookie', 'set-cookie', 'databaseUrl'];
// PostgreSQL quotes the offending row in these fields of its errors.
const quoted = ['err.detail', 'err.where', 'err.parameters', 'err.query', 'err.internalQuery'];
const headers = ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'];

const keys = [...personal, ...secret].map((key) => (key.includes('-') ? `["${key}"]` : key));
const nested = keys.map((key) => (key.startsWith('[') ? `*${key}` : `*.${key}`));

/** What every log of the house has in common: JSON lines, ISO times, no personal data and no secrets. */
export const logOptions: LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: { paths: [...keys, ...nested, ...quoted, ...headers], censor: '[redacted]' },
};

/** A log of one room, as JSON lines on standard error. */
export function createLog(room: string, level = 'info'): Log {
  return pino({ ...logOptions, level }, pino.destination({ fd: 2, sync: true })).child({ room });
}
