import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stages } from '../../../domain/crisisCase/stages.ts';
import { kst, seatOf } from '../household.ts';
import { people } from '../seats.ts';
import { beginnings } from './lives/beginnings.ts';
import { smallDong } from './lives/crews.ts';
import { liveThrough, met } from './lives/living.ts';
import { mayEnd } from './lives/recordLaws.ts';
import { lives } from './steps.ts';

/** A working morning, a minute before a Saturday, and the evenings before Seollal and Chuseok. */
const starts = ['2026-12-01T09:30', '2026-12-04T23:59', '2027-02-05T18:40', '2027-09-13T18:00'].map(kst);
const crews = [people, smallDong];

const anyLife = fc.record({
  startsAt: fc.constantFrom(...starts),
  crew: fc.constantFrom(...crews),
  past: fc.constantFrom(...Object.keys(beginnings)),
  steps: lives,
});

describe('a household to which anything may happen', () => {
  it(
    'keeps every law at every moment of 10,000 lives, and nothing that was decided is ever changed',
    () => {
      fc.assert(fc.property(anyLife, liveThrough), { numRuns: 10_000 });
    },
    // A minute of counting on a quiet machine; a busy one must not make it fail.
    900_000,
  );

  it('was refused at least one step in five, and lived through every act, stage and event', () => {
    expect(met.refused / met.steps).toBeGreaterThanOrEqual(0.2);
    expect([...met.acts].toSorted()).toEqual(Object.keys(seatOf).toSorted());
    expect([...met.stages].toSorted()).toEqual([...stages].toSorted());
    expect([...met.events].toSorted()).toEqual([...Object.keys(mayEnd), 'caseOpened'].toSorted());
  });
});
