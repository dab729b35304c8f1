import { z } from 'zod';
import { contactModes, contactOutcomes, tellingWays } from '../../domain/crisisCase/codes.ts';
import { actBody, type BodySchema } from './body.ts';
import { note } from './fields.ts';

export const recordContact = actBody({
  mode: z.enum(contactModes),
  outcome: z.enum(contactOutcomes),
  note,
}) satisfies BodySchema<'recordContact'>;

export const requestLocation = actBody({ note }) satisfies BodySchema<'requestLocation'>;

export const recordLocation = actBody({
  received: z.boolean(),
  note,
}) satisfies BodySchema<'recordLocation'>;

export const tellLocation = actBody({ way: z.enum(tellingWays) }) satisfies BodySchema<'tellLocation'>;
