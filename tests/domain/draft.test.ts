import { describe, expect, it } from '@jest/globals';
import { differing, draftOf, draftRuleOn, mergedDraft } from '../../domain/draft.ts';
import { linesOn } from '../../domain/rulebook/emergencyLines.ts';
import { getPlainDate } from '../../domain/time.ts';

const today = getPlainDate('2026-11-26');

describe('what a draft keeps of a form', () => {
  it('is what somebody typed into the report, and nothing of the door', () => {
    const typed = {
      'person.name': ['한도윤'],
      note: [' '],
      formToken: ['secret'],
      'danger.calls.0.at': ['14:05'],
    };
    expect(draftOf(typed)).toEqual({ 'danger.calls.0.at': ['14:05'], 'person.name': ['한도윤'] });
  });

  it('is kept for seven days by a rule of the house, twenty at once', () => {
    expect(draftRuleOn(today)).toMatchObject({ keptDays: 7, mostOfOnePerson: 20, strength: 'DESIGN' });
  });
});

describe('two versions of a draft', () => {
  const mine = { note: ['내가 쓴 것'], 'person.name': ['한도윤'], dong: ['1'] };
  const theirs = { note: ['동료가 쓴 것'], 'person.phone': ['010-0000-0001'], dong: ['1'] };

  it('differ in the boxes that hold another thing, or that only one has', () => {
    expect(differing(mine, theirs)).toEqual(['note', 'person.name', 'person.phone']);
  });

  it('become one as somebody chose for each box, and lose nothing that was not chosen away', () => {
    expect(mergedDraft(mine, theirs, ['note', 'person.phone'])).toEqual({ ...mine, ...theirs });
    expect(mergedDraft(mine, theirs, ['person.name'])).toEqual({ note: ['내가 쓴 것'], dong: ['1'] });
    expect(mergedDraft(mine, theirs, [])).toEqual(mine);
  });
});

describe('the lines that answer at once', () => {
  it('are three, each with its number, its source and how firmly that was read', () => {
    expect(linesOn(today).map(({ number, strength, verified }) => [number, strength, verified])).toEqual([
      ['112', 'STATUTE', false],
      ['119', 'STATUTE', false],
      ['109', 'GUIDE', true],
    ]);
  });
});
