import { z } from 'zod';
import { consentItems, consentKinds, consentWays } from '../../domain/consent.ts';
import { actBody, type BodySchema } from './body.ts';
import { consentId, day, note, resourceId } from './fields.ts';

export const recordConsent = actBody({
  kind: z.enum(consentKinds),
  recipientId: resourceId
    .nullable()
    .default(null)
    .meta({ description: 'The helper to whom data may go; null is the outside experts of a conference.' }),
  items: z.array(z.enum(consentItems)).min(1).max(consentItems.length),
  until: day,
  way: z.enum(consentWays),
  byGuardian: z.boolean(),
  told: z
    .boolean()
    .meta({ description: 'Told who gets what, for what, how long, and that a no costs nothing.' }),
  note,
}) satisfies BodySchema<'recordConsent'>;

export const withdrawConsent = actBody({ consentId, note }) satisfies BodySchema<'withdrawConsent'>;
