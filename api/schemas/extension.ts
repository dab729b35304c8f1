import { z } from 'zod';
import { extensionDeciders } from '../../domain/emergencySupport/acts.ts';
import { actBody, type BodySchema } from './body.ts';
import { extensionId, note, supportId, takeOver, units, votes } from './fields.ts';

export const requestExtension = actBody({
  supportId,
  decider: z.enum(extensionDeciders),
  units,
  note,
}) satisfies BodySchema<'requestExtension'>;

export const decideExtension = actBody({
  extensionId,
  granted: z.boolean(),
  votes: votes.nullable().default(null).meta({ description: 'Null where the authority decides alone.' }),
  takeOver,
  note,
}) satisfies BodySchema<'decideExtension'>;
