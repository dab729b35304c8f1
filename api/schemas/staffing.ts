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
  of: staffId.optional().meta({
    description: 'The deputy who is away themselves on those days; without it the holder of the seat is.',
  }),
}) satisfies BodySchema<'appointDeputy'>;

export const endDeputy = actBody({
  seat,
  deputy: staffId.optional().meta({
    description: 'Who goes home, where several are named; else whoever stands in now or comes first.',
  }),
  from: day.optional().meta({ description: 'Their first day, where one person is named more than once.' }),
}) satisfies BodySchema<'endDeputy'>;
