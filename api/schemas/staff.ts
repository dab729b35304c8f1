import { z } from 'zod';
import { leaveCauses, reassignCauses } from '../../domain/staffing.ts';
import { day, staffId } from './fields.ts';

/** Whoever stands in does so for every seat of every open case, those included that open meanwhile. */
export const leave = z.strictObject({
  deputy: staffId,
  from: day,
  until: day,
  leaveCause: z.enum(leaveCauses),
});

/** Which of their leaves ends before its last day: the id of its round. */
export const comeBack = z.strictObject({ leave: z.string().min(1).max(100) });

/** Every seat of every open case goes to somebody else for good. */
export const handover = z.strictObject({
  to: staffId,
  reassignCause: z.enum(reassignCauses),
  dongSeats: z
    .boolean()
    .default(false)
    .meta({ description: 'True: also the seats of dongs, so that cases that open from now on go along.' }),
});
