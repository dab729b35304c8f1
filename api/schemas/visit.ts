import { z } from 'zod';
import { rescheduleCauses } from '../../domain/reschedule.ts';
import {
  visitModes,
  visitorSeats,
  visitOutcomes,
  welfareCheckers,
  welfareOutcomes,
} from '../../domain/visit.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, note, visitId } from './fields.ts';

export const planVisits = actBody({
  firstOn: day,
  everyDays: z.int().min(1).max(366),
  times: z.int().min(1).max(120),
  visitor: z.enum(visitorSeats),
  safety: z
    .boolean()
    .default(false)
    .meta({ description: 'A life may hang on it: the supervisor hears of a single day.' }),
}) satisfies BodySchema<'planVisits'>;

export const rescheduleVisit = actBody({
  visitId,
  to: day,
  onDayOff: z.boolean().default(false).meta({ description: 'That the day is meant though it is a day off.' }),
  rescheduleCause: z.enum(rescheduleCauses),
}) satisfies BodySchema<'rescheduleVisit'>;

export const endVisits = actBody({ note }) satisfies BodySchema<'endVisits'>;

export const recordVisit = actBody({
  visitId,
  heldOn: day,
  mode: z.enum(visitModes),
  outcome: z.enum(visitOutcomes),
  note,
}) satisfies BodySchema<'recordVisit'>;

export const recordWelfareCheck = actBody({
  checker: z.enum(welfareCheckers),
  outcome: z.enum(welfareOutcomes),
  note,
}) satisfies BodySchema<'recordWelfareCheck'>;
