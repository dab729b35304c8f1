import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../../../domain/meeting/groups.ts';
import { inOrder, placeOn } from '../../../domain/meeting/ordering.ts';
import { chair, item, partOf, playMeeting } from './played.ts';

function agenda(count: number) {
  const played = playMeeting();
  played.does('addItems', { added: Array.from({ length: count }, (_, n) => item(n + 1)) });
  return played;
}

describe('the order of an agenda', () => {
  it('is that of the numbers until somebody changes it, and again once it is put back', () => {
    const played = agenda(4);
    expect(inOrder(played.meeting())).toEqual([1, 2, 3, 4]);
    expect(played.does('placeItem', { item: 4, place: 2, seen: 4 })).toEqual([
      { type: 'itemPlaced', item: 4, place: 2 },
    ]);
    expect(inOrder(played.meeting())).toEqual([1, 4, 2, 3]);
    expect(placeOn(played.meeting(), 3)).toBe(4);
    expect(played.meeting().items.map(({ caseId }) => caseId)).toEqual(
      [1, 2, 3, 4].map((n) => item(n).caseId),
    );
    played.does('placeItem', { item: 4, place: 4 }, chair);
    expect(played.meeting()).not.toHaveProperty('order');
  });

  it('has what is put on later, and the parts of a split item, at its end', () => {
    const played = agenda(3);
    played.does('placeItem', { item: 3, place: 1 });
    played.does('splitItem', { item: 3, into: [partOf(3), partOf(3, { about: 'x9' })] }, chair);
    expect(inOrder(played.meeting())).toEqual([3, 1, 2, 4, 5]);
    played.does('placeItem', { item: 5, place: 1 });
    expect(inOrder(played.meeting())).toEqual([5, 3, 1, 2, 4]);
  });

  it('puts the group first whose item comes first, with its numbers as they are called', () => {
    const played = agenda(2);
    played.does('addItems', { added: [item(3, { kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' })] });
    played.does('placeItem', { item: 3, place: 1 });
    played.does('placeItem', { item: 2, place: 2 });
    const groups = groupsOf(played.meeting(), () => false);
    expect(groups.map(({ kind, items }) => [kind, items])).toEqual([
      ['ADEQUACY', [3]],
      ['EXTENSION', [1, 2]],
    ]);
  });

  it('is not changed for an item that has been opened, nor to where it stands, nor from where it is no more', () => {
    const played = agenda(3);
    played.does('placeItem', { item: 3, place: 1 });
    expect(played.refused('placeItem', { item: 3, place: 1 })).toEqual({
      ...{ code: 'noSuchPlace', field: 'place', most: 3 },
    });
    expect(played.refused('placeItem', { item: 1, place: 1, seen: 1 })).toEqual({
      ...{ code: 'placeChanged', item: 1, place: 2 },
    });
    played.sits([0, 1, 2, 3, 4], []);
    played.does('openItems', { items: [2], except: [] });
    expect(played.refused('placeItem', { item: 2, place: 1 }).code).toBe('itemOutOfOrder');
    played.does('placeItem', { item: 1, place: 1 });
    expect(inOrder(played.meeting())).toEqual([1, 3, 2]);
  });
});
