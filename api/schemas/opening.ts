import { z } from 'zod';
import { lookReasons } from '../../domain/access.ts';
import { words } from './fields.ts';

/** Why somebody looks at a case that is neither theirs nor their team's; another reason than the listed ones is written out. */
export const sayWhy = z
  .strictObject({
    lookReason: z.enum(lookReasons),
    words: words(500).nullish().meta({ description: 'Sealed with the key of the household.' }),
    next: z.string().max(500).nullish(),
  })
  .refine(({ lookReason, words }) => lookReason !== 'OTHER' || !!words, {
    path: ['words'],
    params: { code: 'required' },
  });
