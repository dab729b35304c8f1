import { z } from 'zod';
import { erasureReasons, keepReasons } from '../../domain/erasure.ts';
import { note } from './fields.ts';
import { pageFilters } from './filters.ts';

/** Why what is kept of a household is to be destroyed. */
export const erasureRequest = z.strictObject({
  reason: z.enum(erasureReasons),
  note: note.nullish().meta({ description: 'Sealed with the key of the household, and destroyed with it.' }),
});
export type ErasureRequest = z.infer<typeof erasureRequest>;

/** The same by the number of a case, as people have it before them. */
export const erasureByCase = erasureRequest.extend({
  caseNo: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{1,6}$/),
});

/** Why it is kept all the same. */
export const erasureRefusal = z.strictObject({ reason: z.enum(keepReasons) });

export const erasureFilters = pageFilters.extend({
  status: z.enum(['proposed', 'refused', 'done']).optional(),
});

/** An erasure's id, or null for a text that cannot be one. */
export const parseErasureId = (text: string): string | null => (/^[a-f0-9]{20}$/.test(text) ? text : null);
