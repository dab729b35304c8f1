import { loadCertificate } from '../runtime/certificate.ts';
import type { Config } from '../runtime/config.ts';
import { isLoopback } from '../runtime/loopback.ts';
import { StartError } from './startError.ts';

/** Everybody knows the practice password, so whoever has an account by it must sit at this machine. */
export function checkDoor({ host, tls, localSignIn, replaced }: Config): void {
  if (tls) loadCertificate(tls);
  if (isLoopback(host) || !localSignIn || replaced.database) return;
  throw new StartError(
    'The invented people of the embedded house all have one known password, so DURE_HOST must be 127.0.0.1: set DURE_DATABASE_URL to a database of your own, or DURE_OIDC_ISSUER to let a provider sign people in.',
  );
}
