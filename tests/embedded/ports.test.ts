import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { takePorts } from '../../embedded/ports.ts';
import type { Ports } from '../../runtime/config.ts';

const free: Ports = { pages: 0, postgres: 0, temporal: 0, temporalUi: 0, smtp: 0, letters: 0, metrics: 0 };
const names = Object.keys(free) as (keyof Ports)[];
const all = { host: '127.0.0.1', needed: names, waitMs: 0 };

async function occupied(): Promise<{ port: number; leave: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, leave: () => server.close() };
}

describe('the ports of a house', () => {
  it('are free ones, all different, where 0 is asked for', async () => {
    const ports = await takePorts(free, all);
    expect(new Set(Object.values(ports)).size).toBe(names.length);
    expect(Object.values(ports)).not.toContain(0);
  });

  it.each([
    ['pages', 'the pages', 'DURE_PORT'],
    ['postgres', 'PostgreSQL', 'DURE_POSTGRES_PORT'],
    ['temporal', 'Temporal', 'DURE_TEMPORAL_PORT'],
    ['temporalUi', "Temporal's pages", 'DURE_TEMPORAL_UI_PORT'],
    ['smtp', 'the mail catcher', 'DURE_SMTP_PORT'],
    ['letters', 'the letters', 'DURE_LETTERS_PORT'],
    ['metrics', 'the metrics', 'DURE_METRICS_PORT'],
  ] as const)('are refused when that for %s is taken', async (name, what, variable) => {
    const { port, leave } = await occupied();
    await expect(takePorts({ ...free, [name]: port }, all)).rejects.toThrow(
      `Port ${String(port)} for ${what} is taken by another program: set ${variable} to another port.`,
    );
    leave();
  });

  it('may be taken where the house does not need them', async () => {
    const { port, leave } = await occupied();
    const ports = await takePorts({ ...free, postgres: port }, { ...all, needed: ['pages'] });
    expect(ports.postgres).toBe(port);
    leave();
  });

  it('are waited for while somebody leaves them', async () => {
    const { port, leave } = await occupied();
    setTimeout(leave, 200);
    const ports = await takePorts({ ...free, smtp: port }, { ...all, waitMs: 10_000 });
    expect(ports.smtp).toBe(port);
  });

  it('are refused on an address that this machine does not have', async () => {
    await expect(takePorts({ ...free, pages: 7300 }, { ...all, host: '192.0.2.1' })).rejects.toThrow(
      'Port 7300 for the pages cannot be used on 192.0.2.1 (EADDRNOTAVAIL): set DURE_PORT to another port.',
    );
  });
});
