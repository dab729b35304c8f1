import { crisisCase as rules } from '../../../../domain/crisisCase/entity.ts';
import { entityWorkflow } from '../../../../workflows/entity.ts';

/** A build that also writes to the head when a plan is made, without a new edition. */
export const crisisCase = entityWorkflow(
  {
    ...rules,
    letters(event, household) {
      const letters = rules.letters(event, household);
      const head = household.current?.people.head;
      if (event.type !== 'planMade' || !head) return letters;
      return [...letters, { to: { staffId: head }, template: 'closingAsked', facts: {} }];
    },
  },
  'crisisCase',
);
