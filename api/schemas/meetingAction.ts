import { z } from 'zod';
import { actionOutcomes, giveUpReasons } from '../../domain/meetingAction.ts';
import { actBody, type BodySchema } from './body.ts';
import { actionId, note } from './fields.ts';

/** What became of something that a sitting gave somebody to do. */
export const completeTask = actBody({
  actionId,
  outcome: z.enum(actionOutcomes),
  giveUpReason: z.enum(giveUpReasons).nullable().default(null).meta({ description: 'With GIVEN_UP.' }),
  note,
}) satisfies BodySchema<'completeTask'>;
