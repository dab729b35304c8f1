import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { findBinary, temporalCli } from '../../../embedded/binaries.ts';
import { descendantsOf, findProcess, signalled } from '../../../embedded/processTable.ts';
import { readConfig } from '../../../runtime/config.ts';
import { startByNpm, stillThere } from './startedHouse.ts';
import type { StartedHouse, StartOptions } from './startedHouse.ts';

let houses: StartedHouse[] = [];

function start(options?: StartOptions): StartedHouse {
  const house = startByNpm(options);
  houses.push(house);
  return house;
}

/** The process that runs the house: below npm, and the parent of PostgreSQL. */
function mainOf(house: StartedHouse): number {
  const postgres = house
    .processes()
    .find((pid) => findProcess(pid)?.command.includes(`${house.home}/postgres`));
  const main = postgres === undefined ? undefined : findProcess(postgres)?.parent;
  if (main === undefined) throw new Error(`There is no PostgreSQL: ${house.output()}`);
  return main;
}

beforeAll(async () => {
  const { path, cache, binaries } = readConfig();
  await findBinary(temporalCli, { path, cache, named: binaries.temporal, report: () => undefined });
});

afterEach(async () => {
  for (const { npm, processes, home } of houses) {
    const all = [npm, ...processes()];
    for (const pid of all) signalled(pid, 'SIGKILL');
    await stillThere(all);
    rmSync(home, { recursive: true, force: true });
  }
  houses = [];
});

describe('a started house', () => {
  it('says where it is, tells a second start so, and leaves nobody behind after Ctrl-C', async () => {
    const house = start();
    const said = await house.until('Ctrl-C ends it');
    const pages = /Pages +(http:\S+)/.exec(said)?.[1] ?? 'no pages';
    expect(await (await fetch(`${pages}/health/live`)).text()).toBe('alive');

    const second = start({ home: house.home });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(
      `Dure already runs here (process ${String(mainOf(house))}): its pages are at ${pages}.`,
    );

    const everybody = house.processes();
    expect(everybody.length).toBeGreaterThan(8);
    signalled(-house.npm, 'SIGINT');
    await house.ended;
    expect(await stillThere(everybody)).toEqual([]);
  });

  it('stands with its own worker and API, which say that they are ready', async () => {
    const house = start({ rooms: 'own' });
    const said = await house.until('Ctrl-C ends it');
    const pages = /Pages +(http:\S+)/.exec(said)?.[1] ?? 'no pages';
    expect((await fetch(`${pages}/health/ready`)).status).toBe(200);
    const everybody = house.processes();
    signalled(-house.npm, 'SIGINT');
    await house.ended;
    expect(await stillThere(everybody)).toEqual([]);
  });

  it('leaves nobody behind when its process is killed with SIGKILL', async () => {
    const house = start();
    await house.until('Ctrl-C ends it');
    const everybody = house.processes();
    signalled(mainOf(house), 'SIGKILL');
    await house.ended;
    expect(await stillThere(everybody)).toEqual([]);
  });

  it('leaves nobody behind when npm is killed with SIGKILL', async () => {
    const house = start();
    await house.until('Ctrl-C ends it');
    const everybody = house.processes();
    expect(signalled(house.npm, 'SIGKILL')).toBe(true);
    expect(await stillThere(everybody)).toEqual([]);
  });

  it('leaves nobody behind when it is killed while it starts', async () => {
    const house = start();
    await house.until('Migrated the database');
    const everybody = house.processes();
    signalled(mainOf(house), 'SIGKILL');
    await house.ended;
    expect(await stillThere(everybody)).toEqual([]);
  });

  it('starts again a worker that was killed', async () => {
    const house = start();
    await house.until('Ctrl-C ends it');
    const worker = house.processes().find((pid) => findProcess(pid)?.command.endsWith('standIns/worker.ts'));
    signalled(worker ?? 0, 'SIGKILL');
    await house.until('worker runs again.');
    expect(house.output()).toContain('worker ended by itself (SIGKILL); its log is');
    const again = house.processes().find((pid) => findProcess(pid)?.command.endsWith('standIns/worker.ts'));
    expect(again).not.toBe(worker);
    expect(again).toBeDefined();
  });
});

describe('a house that cannot start', () => {
  it('refuses a taken port in one sentence that names the variable, and starts nothing', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port);
    const house = start({ variables: { DURE_POSTGRES_PORT: port } });
    expect(await house.ended).toBe(1);
    expect(house.output().trim().split('\n').at(-1)).toBe(
      `Port ${port} for PostgreSQL is taken by another program: set DURE_POSTGRES_PORT to another port.`,
    );
    expect(descendantsOf([house.npm])).toEqual([]);
    server.close();
  });

  it('refuses a missing binary in one sentence, and leaves nobody behind', async () => {
    const house = start({ variables: { TEMPORAL_CLI: '/nowhere/temporal' } });
    expect(await house.ended).toBe(1);
    expect(house.output()).toContain(
      'TEMPORAL_CLI names /nowhere/temporal, which is not a program that can be run.',
    );
  });
});
