import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { caseDuties, dutyOf } from '../../domain/crisisCase/caseDuties.ts';
import { aboutWords } from '../../words/casePages.ts';
import { caseDutyLabels, clockDutyWords, dutyWords } from '../../words/duties.ts';
import type { Labels } from '../../words/language.ts';

const rooms = readdirSync(new URL('../../words/', import.meta.url));

/** Every list of codes with its words; a list that stands in two modules is the same. */
const lists = new Map<string, Labels<string>>();
// One after another: the loader of tests does not link several at once.
for (const room of rooms) {
  const exported = (await import(`../../words/${room}`)) as Readonly<Record<string, unknown>>;
  for (const [name, labels] of Object.entries(exported))
    if (name.endsWith('Labels')) lists.set(name, labels as Labels<string>);
}

describe('the words for codes', () => {
  it.each([...lists])('tell the codes of %s apart in both languages', (_, labels) => {
    const said = Object.values(labels);
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said.map(({ ko }) => ko)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  it('tell the duties that acts end apart, too', () => {
    const said = Object.values(dutyWords);
    expect(new Set(said.map(({ ko }) => ko)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  it.each(caseDuties)('name the clock of %s by its duty and not by the act that ends it', (duty) => {
    const words = clockDutyWords({ id: `${duty}/1`, act: dutyOf[duty].act });
    expect(words).toEqual(caseDutyLabels[duty]);
  });

  it('name every other clock by its act', () => {
    expect(clockDutyWords({ id: 'payment/g1s2', act: 'recordPayment' }).ko).toBe('긴급지원 지급');
  });

  it.each([
    ['g1', '긴급지원 1'],
    ['g1s2', '긴급지원 1의 2'],
    ['x1', '지원연장 1'],
    ['n2', '선정 2'],
    ['l3', '연계 3'],
    ['v12', '방문 12'],
    ['c2', '동의 2'],
    ['e1', '상향 의뢰 1'],
    ['3', '3번째'],
  ])('name %s as people do', (about, words) => {
    expect(aboutWords(about).ko.replaceAll('\u00a0', ' ')).toBe(words);
  });
});
