import { dueNow } from '../../../../domain/clock.ts';
import { crisisCase as rules } from '../../../../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../../../../domain/crisisCase/events.ts';
import { isRefusal } from '../../../../domain/refusal.ts';
import { entityWorkflow } from '../../../../workflows/entity.ts';

/** A build in which a conference also sets a service review going, without a new edition. */
export const crisisCase = entityWorkflow(
  {
    ...rules,
    decide(household, command, now) {
      const decided = rules.decide(household, command, now);
      if (isRefusal(decided) || command.type !== 'recordConference') return decided;
      const due = dueNow('SERVICE_REVIEW', now);
      const more: CaseEvent = { type: 'dutyOpened', duty: 'serviceReview', due };
      return [...decided, more];
    },
  },
  'crisisCase',
);
