import { describe, expect, it } from '@jest/globals';
import { changedRows } from '../../prisma/changedRows.ts';

const keyOf = ({ id }: { readonly id: string }): string => id;
const [visit, payment] = [
  { id: 'visit', late: false },
  { id: 'payment', late: false },
];

describe('what changes in the rows of a case', () => {
  it('is every row where nothing is known of those that are there', () => {
    const { written, gone } = changedRows(new Map([['visit', null]]), [visit, payment], keyOf);
    expect({ written, gone }).toEqual({ written: [visit, payment], gone: [] });
  });

  it('is what is new, what reads otherwise and what is no more', () => {
    const before = changedRows(new Map(), [visit, payment], keyOf).kept;
    expect(changedRows(before, [visit, payment], keyOf)).toMatchObject({ written: [], gone: [] });
    const late = { ...visit, late: true };
    const next = { id: 'review', late: false };
    const { written, gone, kept } = changedRows(before, [late, next], keyOf);
    expect({ written, gone }).toEqual({ written: [late, next], gone: ['payment'] });
    expect([...kept.keys()]).toEqual(['visit', 'review']);
  });
});
