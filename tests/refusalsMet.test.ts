import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldProblemCodes } from '../words/fieldProblems.ts';
import { problemCodes } from '../words/problems.ts';
import { refusalCodes } from '../words/refusals.ts';

const root = new URL('..', import.meta.url).pathname;

/** Where a no is met as its receiver meets it: the stories over HTTP, the front door's tests, and the shell's for its own. */
const grounds = [
  'embedded/demo/driver/stories',
  'tests/api',
  'tests/house/api',
  'tests/house/door',
  'tests/house/shell',
];

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const files = names.filter((name) => /\.tsx?$/.test(name));
  return Promise.all(files.map((name) => readFile(join(root, folder, name), 'utf8')));
}

/** A code that is expected: `code: 'stale'`, or right after its status, `412, 'stale'`. */
const expectation = /(?:\bcode: |\b[45]\d\d,\s*)'([a-zA-Z]+)'/g;

export function codesExpected(source: string): string[] {
  return [...source.matchAll(expectation)].map(([, code = '']) => code);
}

const missing = (codes: readonly string[], met: ReadonlySet<string>): string[] =>
  codes.filter((code) => !met.has(code));

async function codesMet(): Promise<ReadonlySet<string>> {
  const sources = await Promise.all(grounds.map(sourcesIn));
  return new Set(sources.flat().flatMap(codesExpected));
}

describe('every no of the house', () => {
  it('by a rule is met by a story or over the front door', async () => {
    expect(missing(refusalCodes, await codesMet())).toEqual([]);
  });

  it('by the front door itself is met there', async () => {
    expect(missing(problemCodes, await codesMet())).toEqual([]);
  });

  it('about one field is met there as well', async () => {
    expect(missing(fieldProblemCodes, await codesMet())).toEqual([]);
  });

  it('counts as met only where it is expected', () => {
    const told = "await h.refused('officer', 'plan', {}, { status: 412, code: 'stale' }); // or notOpen";
    const listed = "['JSON that breaks off', () => raw('{'), 400, 'badJson'], 'notFound'";
    expect([told, listed].flatMap(codesExpected)).toEqual(['stale', 'badJson']);
    expect(missing(refusalCodes, new Set(codesExpected(told)))).toContain('notOpen');
  });
});
