import { z } from 'zod';
import {
  closingReasons,
  endCauses,
  followUpOutcomes,
  noFollowUpReasons,
  returnReasons,
} from '../../domain/crisisCase/codes.ts';
import { actBody, type BodySchema } from './body.ts';
import { note, takeOver } from './fields.ts';

export const requestClosing = actBody({
  reason: z.enum(closingReasons),
  noFollowUp: z
    .enum(noFollowUpReasons)
    .nullable()
    .default(null)
    .meta({ description: 'Why nobody looks in afterwards; null where somebody does.' }),
  note,
}) satisfies BodySchema<'requestClosing'>;

export const approveClosing = actBody({ takeOver }) satisfies BodySchema<'approveClosing'>;

export const returnClosing = actBody({
  returnReason: z.enum(returnReasons),
  note,
}) satisfies BodySchema<'returnClosing'>;

export const recordFollowUp = actBody({
  outcome: z.enum(followUpOutcomes),
  note,
}) satisfies BodySchema<'recordFollowUp'>;

export const endCase = actBody({
  endCause: z.enum(endCauses),
  note,
}) satisfies BodySchema<'endCase'>;
