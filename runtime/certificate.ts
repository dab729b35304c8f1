import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { ConfigError, type Config } from './config.ts';

/** Reads certificate and key, and throws a ConfigError in one sentence where no server could use them. */
export function loadCertificate({ certFile, keyFile }: NonNullable<Config['tls']>) {
  const cert = readPem('DURE_TLS_CERT_FILE', certFile);
  const key = readPem('DURE_TLS_KEY_FILE', keyFile);
  try {
    createSecureContext({ cert, key });
  } catch {
    throw new ConfigError(
      'DURE_TLS_CERT_FILE and DURE_TLS_KEY_FILE must be a certificate and its own key, as PEM.',
    );
  }
  return { cert, key, minVersion: 'TLSv1.2' as const };
}

function readPem(variable: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError(`${variable} must name a file that this user can read.`);
  }
}
