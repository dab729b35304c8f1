import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { appDatabaseUrl, ConfigError, ownerDatabaseUrl, readConfig } from '../../runtime/config.ts';

function sentence(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

describe('the settings', () => {
  it('have the ports and places of the embedded house when nothing is set', () => {
    const config = readConfig({});
    expect(config.ports).toEqual({
      pages: 7300,
      postgres: 7301,
      temporal: 7302,
      temporalUi: 7303,
      smtp: 7304,
      letters: 7305,
      metrics: 7306,
    });
    expect(config.home).toBe(join(config.root, '.dure'));
    expect(config.cache).toBe(join(config.root, '.dure', 'cache'));
    expect(config.temporal).toEqual({ address: '127.0.0.1:7302', namespace: 'dure' });
    expect(config.smtpUrl).toBe('smtp://127.0.0.1:7304');
    expect(config.publicUrl).toBe('http://127.0.0.1:7300');
    expect(config.masterKeyFile).toBe(join(config.home, 'secrets', 'master.key'));
    expect(config.clock).toBe('wall');
    expect(config.updatesPerRun).toBe(1_500);
    expect(config.replaced).toEqual({ database: false, temporal: false, smtp: false, publicUrl: false });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfig({ DURE_PORT: '', DURE_DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('let several homes share what one of them has fetched and made', () => {
    const config = readConfig({ DURE_HOME: '/srv/one', DURE_CACHE: '/srv/cache' });
    expect([config.home, config.cache]).toEqual(['/srv/one', '/srv/cache']);
  });

  it('say which embedded parts are replaced', () => {
    const config = readConfig({
      DURE_DATABASE_URL: 'postgresql://dure_app:x@db/dure',
      DURE_TEMPORAL_ADDRESS: 'temporal:7233',
      DURE_SMTP_URL: 'smtps://mail.example:465',
    });
    expect(config.replaced).toEqual({ database: true, temporal: true, smtp: true, publicUrl: false });
    expect(config.temporal.address).toBe('temporal:7233');
  });

  it.each([
    [{ DURE_PORT: 'http' }, 'DURE_PORT must be a port number from 0 to 65535, where 0 takes any free port.'],
    [
      { DURE_SMTP_PORT: '65536' },
      'DURE_SMTP_PORT must be a port number from 0 to 65535, where 0 takes any free port.',
    ],
    [{ DURE_UPDATES_PER_RUN: '9' }, 'DURE_UPDATES_PER_RUN must be a whole number from 10 to 1500.'],
    [{ DURE_UPDATES_PER_RUN: '1501' }, 'DURE_UPDATES_PER_RUN must be a whole number from 10 to 1500.'],
    [{ DURE_CLOCK: 'moon' }, 'DURE_CLOCK must be wall or engine.'],
    [
      { DURE_TEMPORAL_ADDRESS: 'temporal' },
      'DURE_TEMPORAL_ADDRESS must be a host and a port, as in temporal:7233.',
    ],
    [{ DURE_PUBLIC_URL: 'dure.example' }, 'DURE_PUBLIC_URL must be an http or https URL without a path.'],
    [{ DURE_OIDC_ISSUER: 'https://id.example' }, 'DURE_OIDC_CLIENT_ID must be set as well.'],
    [
      { DURE_OIDC_ISSUER: 'http://id.example', DURE_OIDC_CLIENT_ID: 'a', DURE_OIDC_CLIENT_SECRET: 'b' },
      'DURE_OIDC_ISSUER must be an https URL, unless the provider is on this machine.',
    ],
    [
      { DURE_LOCAL_SIGN_IN: 'off' },
      'DURE_LOCAL_SIGN_IN must be on where no DURE_OIDC_ISSUER is set: nobody could come in.',
    ],
    [{ DURE_TLS_CERT_FILE: 'cert.pem' }, 'DURE_TLS_KEY_FILE must be set as well.'],
    [
      { DURE_TLS_CERT_FILE: 'a', DURE_TLS_KEY_FILE: 'b', DURE_PUBLIC_URL: 'http://dure.example' },
      'DURE_PUBLIC_URL must be an https URL beside DURE_TLS_CERT_FILE.',
    ],
    [
      { DURE_TRUST_PROXY: 'yes' },
      'DURE_TRUST_PROXY must be the addresses of the proxies, as in 10.0.0.5 or 10.0.0.0/24.',
    ],
  ])('refuse %j in one sentence that names the variable', (environment, expected) => {
    expect(sentence(environment as Record<string, string>)).toBe(expected);
  });

  it.each([
    { DURE_HOST: '0.0.0.0' },
    { DURE_HOST: '10.0.0.2', DURE_TRUST_PROXY: '10.0.0.5' },
    { DURE_HOST: '::', DURE_TRUST_PROXY: '10.0.0.5', DURE_PUBLIC_URL: 'http://dure.example' },
    { DURE_HOST: 'dure.example', DURE_PUBLIC_URL: 'https://dure.example' },
  ])('listen on this machine alone unless what leaves it is encrypted: %j', (environment) => {
    expect(sentence(environment as Record<string, string>)).toMatch(
      /^DURE_HOST must be 127\.0\.0\.1, unless/,
    );
  });

  it('listen elsewhere with a certificate, or behind a proxy that has one', () => {
    const own = { DURE_HOST: '0.0.0.0', DURE_TLS_CERT_FILE: 'cert.pem', DURE_TLS_KEY_FILE: 'key.pem' };
    expect(readConfig(own).publicUrl).toBe('https://127.0.0.1:7300');
    const proxy = { DURE_TRUST_PROXY: '10.0.0.5, fd00::/8', DURE_PUBLIC_URL: 'https://dure.example' };
    expect(readConfig({ DURE_HOST: '0.0.0.0', ...proxy }).trustProxy).toBe('10.0.0.5, fd00::/8');
    for (const host of ['localhost', '127.0.0.2', '::1'])
      expect(readConfig({ DURE_HOST: host }).host).toBe(host);
  });

  it('let passwords in where there is no provider, and beside one only where that is said', () => {
    const oidc = {
      DURE_OIDC_ISSUER: 'https://id.example',
      DURE_OIDC_CLIENT_ID: 'a',
      DURE_OIDC_CLIENT_SECRET: 'b',
    };
    const local = (more: Record<string, string>) => readConfig(more).localSignIn;
    expect([local({}), local(oidc), local({ ...oidc, DURE_LOCAL_SIGN_IN: 'on' })]).toEqual([
      true,
      false,
      true,
    ]);
    expect(readConfig(oidc).oidc?.claim).toBe('sub');
  });

  it('never repeat a password that stands in a wrong URL', () => {
    expect(sentence({ DURE_DATABASE_URL: 'mysql://dure:hunter2@db/dure' })).toBe(
      'DURE_DATABASE_URL must be a URL that begins with postgresql://.',
    );
  });
});

describe('the database URL', () => {
  it('is made of the embedded role and its password when none is set', () => {
    const home = mkdtempSync(join(tmpdir(), 'dure-config-'));
    mkdirSync(join(home, 'secrets'));
    writeFileSync(join(home, 'secrets', 'dure_app'), 'p/w\n');
    const config = readConfig({ DURE_HOME: home, DURE_POSTGRES_PORT: '7999' });
    expect(appDatabaseUrl(config)).toBe('postgresql://dure_app:p%2Fw@127.0.0.1:7999/dure');
    expect(() => ownerDatabaseUrl(config)).toThrow(/^DURE_OWNER_DATABASE_URL must be set, or/);
    rmSync(home, { recursive: true });
  });

  it('of the owner is asked for when only that of the app is set', () => {
    const config = readConfig({ DURE_DATABASE_URL: 'postgres://dure_app@db/dure' });
    expect(appDatabaseUrl(config)).toBe('postgres://dure_app@db/dure');
    expect(() => ownerDatabaseUrl(config)).toThrow(/^DURE_OWNER_DATABASE_URL must be set beside/);
  });
});
