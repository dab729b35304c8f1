import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canWalk, placeOutside, walkablePlace } from '../../embedded/postgresUser.ts';

// Nobody of this machine: what it may do is what everybody may.
const stranger = { uid: 3_999_999, gid: 3_999_999 };
let folder = '';
let home = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-walk-'));
  chmodSync(folder, 0o711);
  home = join(folder, 'home');
  mkdirSync(home, { mode: 0o711 });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the place of PostgreSQL', () => {
  it('is the home itself where its user can walk to it, or is the same as this one', () => {
    expect(canWalk(home, stranger)).toBe(true);
    expect(walkablePlace(home, stranger)).toBe(home);
    chmodSync(folder, 0o700);
    expect(walkablePlace(home, undefined)).toBe(home);
  });

  it('is outside of a home that its user cannot walk to, and its own for every home', () => {
    chmodSync(folder, 0o700);
    expect(canWalk(home, stranger)).toBe(false);
    expect(walkablePlace(home, stranger)).toBe(placeOutside(home));
    expect(placeOutside(home)).toMatch(/^\/var\/lib\/dure\/[0-9a-f]{16}$/);
    expect(placeOutside(home)).not.toBe(placeOutside(folder));
  });

  it('is never another while the data are in the home', () => {
    mkdirSync(join(home, 'postgres'));
    chmodSync(folder, 0o700);
    expect(() => walkablePlace(home, stranger)).toThrow(
      `PostgreSQL's user cannot walk to its data in ${home}: run chmod o+x on the folders above.`,
    );
  });
});
