import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { actFields } from '../../web/forms/actFields.ts';
import { caseActs } from '../../api/acts.ts';
import type { Said } from '../../words/language.ts';

const rooms = readdirSync(new URL('../../words/', import.meta.url)).filter((name) => name.endsWith('.ts'));

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'ko' in value && 'en' in value;

/** Every pair of sentences in a module, with the way to it. */
function saidIn(value: unknown, way: string): (readonly [string, Said])[] {
  if (isSaid(value)) return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => saidIn(inner, `${way}.${name}`));
}

describe('the words of the house', () => {
  it.each(rooms)('says everything in %s in both languages', async (room) => {
    const said = saidIn(await import(`../../words/${room}`), room);
    const blank = said.filter(([, { ko, en }]) => ko.trim() === '' || en.trim() === '');
    expect(blank).toEqual([]);
  });

  it.each(rooms)('has no Korean in the English of %s but for the name of the language', async (room) => {
    const said = saidIn(await import(`../../words/${room}`), room);
    const mixed = said.filter(([, { en }]) => /[가-힣]/.test(en) && en !== '한국어');
    expect(mixed).toEqual([]);
  });

  it('has a form for every act that is sent to a case', () => {
    expect(Object.keys(actFields).toSorted()).toEqual(caseActs.toSorted());
  });
});
