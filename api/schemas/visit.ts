import { z } from 'zod';
import { visitModes, visitorSeats, visitOutcomes } from '../../domain/visit.ts';
import type { BodySchema } from './body.ts';
import { day, note, visitId } from './fields.ts';

export const planVisits = z.strictObject({
  firstOn: day,
  everyDays: z.int().min(1).max(366),
  times: z.int().min(1).max(120),
  visitor: z.enum(visitorSeats),
}) satisfies BodySchema<'planVisits'>;

export const endVisits = z.strictObject({ note }) satisfies BodySchema<'endVisits'>;

export const recordVisit = z.strictObject({
  visitId,
  heldOn: day,
  mode: z.enum(visitModes),
  outcome: z.enum(visitOutcomes),
  note,
}) satisfies BodySchema<'recordVisit'>;
