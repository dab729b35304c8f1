import { z } from 'zod';
import { externalSystems } from '../../domain/externalNumber.ts';
import { actBody, type BodySchema } from './body.ts';
import { grantId, words } from './fields.ts';

export const recordExternalNumber = actBody({
  system: z.enum(externalSystems),
  number: words(60).meta({
    description:
      'As the other system shows it. Sealed with the key of the household, and found by its token.',
  }),
  grantId: grantId.nullable().default(null).meta({ description: 'Null where it is the number of the case.' }),
  replaces: z
    .string()
    .regex(/^k\d{1,4}$/)
    .nullable()
    .default(null)
    .meta({ description: 'The number that was wrong; null for one more.' }),
}) satisfies BodySchema<'recordExternalNumber'>;
