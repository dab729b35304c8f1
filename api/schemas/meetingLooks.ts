import { z } from 'zod';
import { printPurposes } from '../../domain/access.ts';
import { itemStatuses } from '../../domain/meeting/items.ts';
import { numberInAddress } from './filters.ts';

const number = numberInAddress.optional();

/** Which items of a sitting: a page of them, those in one state, and one that is looked at closely. */
export const sittingFilters = z.strictObject({
  page: number,
  item: number,
  status: z.enum(itemStatuses).optional(),
});

const purpose = z.enum(printPurposes).optional();

/** Minutes to be read, or for a purpose to be printed or taken along. */
export const minutesFilters = z.strictObject({ purpose });
/** Materials of one member, who is whoever looks where nobody is named. */
export const materialsFilters = z.strictObject({
  page: number,
  purpose,
  member: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,64}$/)
    .optional(),
});
