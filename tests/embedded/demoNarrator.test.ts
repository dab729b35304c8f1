import { describe, expect, it } from '@jest/globals';
import { createNarrator } from '../../embedded/demo/driver/narrator.ts';

const answer = (status: number, code: string) => ({ status, location: null, body: { code, title: '…' } });

describe('the narrator of the demo', () => {
  it('counts a no that was expected, and stops the play at any other answer', () => {
    const lines: string[] = [];
    const narrator = createNarrator((line) => lines.push(line));
    const stale = { status: 412, code: 'stale' };
    narrator.refused('a story', answer(412, 'stale'), stale);
    expect(() => {
      narrator.refused('a story', answer(200, 'undefined'), stale);
    }).toThrow('expected 412 stale, heard 200');
    expect(() => {
      narrator.refused('a story', answer(412, 'notOpen'), stale);
    }).toThrow('heard 412');
    expect([...narrator.refusals()]).toEqual([['stale', 1]]);
    expect(lines).toHaveLength(1);
  });

  it('stops the play where an act is not taken', () => {
    const narrator = createNarrator(() => undefined);
    expect(() => {
      narrator.accepted('a story', answer(409, 'actOutOfOrder'), 'officer register');
    }).toThrow('officer register was refused: 409');
  });

  it('marks a letter about a duty that has passed', () => {
    const lines: string[] = [];
    const narrator = createNarrator((line) => lines.push(line));
    narrator.setNow(Date.parse('2027-02-05T18:40:00+09:00'));
    narrator.wrote('to somebody', false);
    narrator.wrote('to somebody', true);
    expect(lines.map((line) => line.split(/\s+/))).toEqual([
      ['2027-02-05', '금', '18:40', '✉', 'to', 'somebody'],
      ['2027-02-05', '금', '18:40', '⌛', 'to', 'somebody'],
    ]);
  });
});
