import { z } from 'zod';
import { adviceAnswers, advicePoints, escalationLevels, evaluations } from '../../domain/escalation.ts';
import { actBody, type BodySchema } from './body.ts';
import { table } from './crisisCase.ts';
import { escalationId, note } from './fields.ts';

export const escalate = actBody({ level: z.enum(escalationLevels), note }) satisfies BodySchema<'escalate'>;

export const adviseCase = actBody({
  escalationId,
  ...table,
  evaluation: z.enum(evaluations),
  points: z.array(z.enum(advicePoints)).min(1).max(advicePoints.length),
  note,
}) satisfies BodySchema<'adviseCase'>;

export const referUp = actBody({ escalationId, note }) satisfies BodySchema<'referUp'>;

/** One answer for each point of the advice, in its order. */
export const answerAdvice = actBody({
  escalationId,
  answers: z.array(z.enum(adviceAnswers)).min(1).max(advicePoints.length),
  note,
}) satisfies BodySchema<'answerAdvice'>;
