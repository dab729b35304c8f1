import { z } from 'zod';
import { pauseReasons } from '../../domain/pause.ts';
import { actBody, type BodySchema } from './body.ts';
import { clockId, day, note } from './fields.ts';

export const pauseClock = actBody({
  clockId,
  pauseReason: z.enum(pauseReasons),
  until: day,
  note,
}) satisfies BodySchema<'pauseClock'>;

export const resumeClock = actBody({ clockId }) satisfies BodySchema<'resumeClock'>;
