import { crisisCase as rules } from '../../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../../domain/refusal.ts';
import { plusDays, plusHours } from '../../../../domain/time.ts';
import { entityWorkflow } from '../../../../workflows/entity.ts';

/** A build that gives a day more to approve a closing, without a new edition. */
export const crisisCase = entityWorkflow(
  {
    ...rules,
    decide(household, command, now) {
      const decided = rules.decide(household, command, now);
      if (isRefusal(decided)) return decided;
      return decided.map((event) => {
        if (event.type !== 'closingRequested') return event;
        const { due } = event;
        return { ...event, due: { ...due, at: plusHours(due.at, 24), day: plusDays(due.day, 1) } };
      });
    },
  },
  'crisisCase',
);
