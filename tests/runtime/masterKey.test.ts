import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureMasterKey, loadMasterKey } from '../../runtime/masterKey.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-key-'));
  file = join(folder, 'secrets', 'master.key');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the master key', () => {
  it('is 32 bytes that only its owner can read', () => {
    ensureMasterKey(file);
    expect(statSync(file).size).toBe(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('stays the same when it is made sure of again', () => {
    ensureMasterKey(file);
    const before = readFileSync(file);
    ensureMasterKey(file);
    expect(readFileSync(file)).toEqual(before);
  });

  it('derives the same key for the same purpose and another for another', () => {
    ensureMasterKey(file);
    const [one, two] = [loadMasterKey(file), loadMasterKey(file)];
    expect(one.deriveKey('papers')).toHaveLength(32);
    expect(one.deriveKey('papers')).toEqual(two.deriveKey('papers'));
    expect(one.deriveKey('papers')).not.toEqual(one.deriveKey('search'));
    expect(one.id).toBe(two.id);
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is never created by who only loads it', () => {
    expect(() => loadMasterKey(file)).toThrow(
      /master\.key is missing: set DURE_MASTER_KEY_FILE to the right one\.$/,
    );
  });

  it('is refused when everybody can read it', () => {
    ensureMasterKey(file);
    chmodSync(file, 0o644);
    expect(() => loadMasterKey(file)).toThrow(/master\.key is open to everybody: run chmod 600 on it\.$/);
  });

  it('is refused when it has not 32 bytes', () => {
    ensureMasterKey(file);
    writeFileSync(file, 'too short');
    expect(() => loadMasterKey(file)).toThrow(/master\.key must hold 32 bytes, but holds 9\.$/);
  });
});
