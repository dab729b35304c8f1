import { z } from 'zod';
import { seats } from '../../domain/crisisCase/state.ts';
import { leaveCauses, reassignCauses } from '../../domain/staffing.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, staffId } from './fields.ts';

const seat = z.enum(seats);

export const reassignSeat = actBody({
  seat,
  to: staffId,
  reassignCause: z.enum(reassignCauses),
}) satisfies BodySchema<'reassignSeat'>;

export const appointDeputy = actBody({
  seat,
  deputy: staffId,
  from: day,
  until: day,
  leaveCause: z.enum(leaveCauses),
}) satisfies BodySchema<'appointDeputy'>;

export const endDeputy = actBody({ seat }) satisfies BodySchema<'endDeputy'>;
