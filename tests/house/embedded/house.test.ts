import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { startTemporal, startTestServer } from '../../../embedded/engines.ts';
import { startHouse } from '../../../embedded/house.ts';
import type { House } from '../../../embedded/house.ts';
import { descendantsOf } from '../../../embedded/processTable.ts';
import { appDatabaseUrl, ownerDatabaseUrl } from '../../../runtime/config.ts';
import { nowMs, setClock } from '../../../runtime/clock.ts';
import { createConnection, engineNowMs, skipEngineTime } from '../../../runtime/temporal.ts';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a house of its own', () => {
  let house: House;

  beforeAll(async () => {
    house = await startHouse({ worker: 'none', api: 'none' });
  });

  afterAll(async () => {
    await house.stop();
  });

  it('lets the owner make tables that the app cannot, and nobody in without a password', async () => {
    const owner = ownerDatabaseUrl(house.config);
    const app = appDatabaseUrl(house.config);
    await ask(owner, 'CREATE TABLE kept (id int)');
    await expect(ask(app, 'CREATE TABLE mine (id int)')).rejects.toThrow(
      'permission denied for schema public',
    );
    await expect(ask(app.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('has what was committed after PostgreSQL was killed and started again', async () => {
    const owner = ownerDatabaseUrl(house.config);
    await ask(owner, 'INSERT INTO kept VALUES (7)');
    const { postgres = 0 } = house.pids();
    const backends = descendantsOf([postgres]);
    await house.kill('postgres');
    expect(house.pids().postgres).toBeUndefined();
    await expect(ask(owner, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(backends.length).toBeGreaterThan(0);
    await house.restart('postgres');
    expect(await ask(owner, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  });

  it('has its namespace after Temporal was killed and started again', async () => {
    const describeNamespace = async () => {
      const connection = createConnection(house.config);
      const { namespace } = house.config.temporal;
      try {
        const ask = () => connection.workflowService.describeNamespace({ namespace });
        const { namespaceInfo } = await connection.withDeadline(Date.now() + 5_000, ask);
        return namespaceInfo?.id;
      } finally {
        await connection.close();
      }
    };
    const before = await describeNamespace();
    await house.kill('temporal');
    await expect(describeNamespace()).rejects.toThrow();
    await house.restart('temporal');
    expect(await describeNamespace()).toBe(before);
  });

  it('shows the letters that it was sent', async () => {
    const transport = createTransport(house.config.smtpUrl);
    await transport.sendMail({
      from: house.config.mailFrom,
      to: 'head@example.org',
      subject: '알림',
      text: 'x',
    });
    transport.close();
    const answer = await fetch(`${house.urls.letters ?? ''}/letters.json?to=head@example.org`);
    expect(await answer.json()).toMatchObject({ letters: [{ number: 1, subject: '알림' }] });
    expect(house.mail?.letters.list()).toHaveLength(1);
  });
});

describe('a house that skips time', () => {
  it('passes over months at once, and its clock is the clock of this process', async () => {
    const house = await startHouse({ worker: 'none', api: 'none', timeSkipping: true });
    const days = 24 * 3_600_000;
    await house.skip(0);
    const before = await nowMs();
    await house.skip(90 * days);
    const passed = (await nowMs()) - before;
    setClock(() => Promise.resolve(Date.now()));
    const { home } = house.config;
    await house.stop();
    expect(Math.round(passed / days)).toBe(90);
    expect(existsSync(home)).toBe(false);
  });
});

describe('an engine alone', () => {
  it('keeps its port over a kill', async () => {
    const engine = await startTemporal();
    const before = engine.pid();
    await engine.kill();
    await engine.restart();
    expect(engine.pid()).not.toBe(before);
    const connection = createConnection(engine);
    await connection.ensureConnected();
    await connection.close();
    await engine.stop();
    expect(engine.pid()).toBeUndefined();
  });

  it('skips time where it is the test server', async () => {
    const engine = await startTestServer();
    const connection = createConnection(engine);
    const before = await engineNowMs(connection);
    await skipEngineTime(connection, 3_600_000);
    const passed = (await engineNowMs(connection)) - before;
    setClock(() => Promise.resolve(Date.now()));
    await connection.close();
    await engine.stop();
    expect(Math.round(passed / 60_000)).toBe(60);
  });
});
