import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import type { CaseEventType } from '../../../domain/crisisCase/events.ts';
import { stages, type Stage } from '../../../domain/crisisCase/stages.ts';
import type { People } from '../../../domain/crisisCase/state.ts';
import { isRefusal, type RefusalCode } from '../../../domain/refusal.ts';
import { kst, playHousehold, seatOf, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { laws } from './laws.ts';
import { lives, playStep, type Step } from './steps.ts';

/** A working morning, a minute before a Saturday, and the evenings before Seollal and Chuseok. */
const starts = ['2026-12-01T09:30', '2026-12-04T23:59', '2027-02-05T18:40', '2027-09-13T18:00'].map(kst);

/** In a small dong one person holds several seats. */
const smallDong: People = {
  ...people,
  nurse: people.officer,
  emergencyOfficer: people.officer,
  conferenceChair: people.head,
};

const met = {
  steps: 0,
  refused: 0,
  acts: new Set<Act>(),
  codes: new Set<RefusalCode>(),
  events: new Set<CaseEventType>(),
  stages: new Set<Stage>(),
};

function live(house: PlayedHousehold, step: Step): void {
  const before = { state: house.state(), told: house.history().length };
  const done = playStep(house, step);
  met.steps += 1;
  met.stages.add(house.current().stage);
  for (const { event } of house.history().slice(before.told)) met.events.add(event.type);
  if (done && isRefusal(done.answer)) {
    met.refused += 1;
    met.codes.add(done.answer.code);
  } else if (done) {
    met.acts.add(done.act);
  }
  for (const [sentence, law] of Object.entries(laws)) {
    try {
      law(house, before);
    } catch (cause) {
      throw new Error(`broken: ${sentence}`, { cause });
    }
  }
}

describe('a household to which anything may happen', () => {
  it(
    'keeps every law at every moment of 2,000 lives, and nothing that was decided is ever changed',
    () => {
      const crews = fc.constantFrom(people, smallDong);
      const anyLife = fc.property(fc.constantFrom(...starts), crews, lives, (startsAt, crew, steps) => {
        const house = playHousehold(startsAt);
        house.does('reportCrisis', { urgent: true, people: crew });
        for (const step of steps) live(house, step);
      });
      fc.assert(anyLife, { numRuns: 2_000 });
    },
    // Half a minute of counting on a quiet machine; a busy one must not make it fail.
    600_000,
  );

  it('was refused at least one step in five, and lived through every act, stage and event', () => {
    expect(met.refused / met.steps).toBeGreaterThanOrEqual(0.2);
    expect([...met.acts].toSorted()).toEqual(Object.keys(seatOf).toSorted());
    expect([...met.stages].toSorted()).toEqual([...stages].toSorted());
  });
});
