import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../../../domain/refusal.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import type { PlayedHousehold } from '../household.ts';

function afterChecked(): PlayedHousehold {
  const house = householdIn('reported');
  giveLivelihood(house);
  house.does('recordAfterCheck');
  return house;
}

const vote = (seated: number, present: number, inFavour: number) =>
  afterChecked().tries('recordAdequacy', { seated, present, inFavour });

describe('the review of adequacy by 긴급지원심의위원회', () => {
  it.each(['ADEQUATE', 'INADEQUATE'] as const)('ends its clock with %s', (outcome) => {
    const house = afterChecked();
    house.does('recordAdequacy', { outcome });
    expect(house.current().grants[0]?.adequacy).toBe(outcome);
    expect(house.clocks().map(({ act }) => act)).not.toContain('recordAdequacy');
  });

  it('comes after the after-check and once', () => {
    const house = householdIn('reported');
    giveLivelihood(house);
    expect(house.refused('recordAdequacy')).toMatchObject({ status: 'notAfterChecked' });
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    expect(house.refused('recordAdequacy')).toMatchObject({ code: 'grantOutOfOrder', status: 'reviewed' });
    expect(house.refused('recordAdequacy', { grantId: 'g2' })).toMatchObject({ code: 'grantNotFound' });
  });

  it.each([
    [12, 6, 7],
    [11, 5, 6],
    [15, 7, 8],
    [1, 0, 1],
  ])('of %i seated is no sitting with %i present: it takes %i', (seated, present, needed) => {
    expect(vote(seated, present, 0)).toEqual({ code: 'noQuorum', field: 'present', needed });
    expect(isRefusal(vote(seated, needed, needed))).toBe(false);
  });

  it.each([
    [8, 4, 5],
    [9, 4, 5],
    [7, 0, 4],
  ])('with %i present is not carried by %i, a tie among them: it takes %i', (present, inFavour, needed) => {
    expect(vote(12, present, inFavour)).toEqual({ code: 'notCarried', field: 'inFavour', needed });
    expect(isRefusal(vote(12, present, needed))).toBe(false);
  });

  it('counts nobody who is not there', () => {
    expect(vote(12, 13, 7)).toEqual({ code: 'countsDoNotAdd', field: 'present' });
    expect(vote(12, 9, 10)).toEqual({ code: 'countsDoNotAdd', field: 'inFavour' });
  });

  it('is accepted exactly with more than half of the seated and more than half of the present', () => {
    const house = afterChecked();
    const people = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(people, people, people, (seated, present, inFavour) => {
        const command = house.command('recordAdequacy', { seated, present, inFavour });
        const isCarried =
          inFavour <= present && present <= seated && present > seated / 2 && inFavour > present / 2;
        return isRefusal(house.judge(command, house.current().people.committeeChair)) === !isCarried;
      }),
      { numRuns: 1_000 },
    );
  });
});
