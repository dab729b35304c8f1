import TestSequencer from '@jest/test-sequencer';
import { existsSync } from 'node:fs';

/**
 * Files that count or wait for minutes, the longest first. Jest knows how long a file takes only where it has run before:
 * in a fresh clone it goes by size, these come last, and one core has nothing to do until they end.
 */
const longest = [
  'tests/domain/crisisCase/lives.property.test.ts',
  'tests/house/journeys/kills.test.ts',
  'tests/house/embedded/start.test.ts',
  'tests/house/api/meetings.test.ts',
  'tests/pages/korean.test.ts',
  'tests/pages/english.test.ts',
];
for (const file of longest) {
  if (!existsSync(new URL(file, import.meta.url)))
    throw new Error(`jest.order.config.js names no file: ${file}`);
}

function placeOf({ path }) {
  const place = longest.findIndex((file) => path.endsWith(`/${file}`));
  return place === -1 ? longest.length : place;
}

/** A class because Jest asks for one. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
