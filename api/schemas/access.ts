import { z } from 'zod';
import { reviewFindings, watchedThings } from '../../domain/access.ts';
import { parseMonth, type Month } from '../../domain/accessReview.ts';
import type { CityCode } from '../../domain/ids.ts';
import { asId } from '../../domain/ids.ts';
import { isWellFormed, words } from './fields.ts';
import { pageFilters } from './filters.ts';

const month = z
  .string()
  .refine((text) => parseMonth(text) !== null, { params: { code: 'malformed' }, abort: true })
  .transform((text) => text as Month)
  .meta({ description: 'A month in Korea, as 2026-11.' });

/** The city whose log it is; the officer's first one where it is not named. */
const place = z
  .string()
  .regex(/^\d{2,10}$/)
  .transform((text) => asId<CityCode>(text))
  .meta({
    description: 'A city of yours, as the first digits of its dongs; your first one where not given.',
  });

export const accessFilters = pageFilters.extend({
  month: month.optional(),
  place: place.optional(),
  account: words(80).optional().meta({ description: 'Login or name of an account.' }),
  caseNo: z
    .string()
    .regex(/^\d{4}-\d{1,6}$/)
    .optional(),
  what: z.enum(watchedThings).optional(),
  marked: z.literal('true').optional().meta({ description: 'Only what the rules mark as unusual.' }),
});

export const reviewFilters = z.strictObject({ place: place.optional() });

const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine(isWellFormed, { params: { code: 'malformed' } })
  .meta({ description: 'Sealed. Cases by their numbers; no names of people.' });

/** What a month's review found; whatever is not nothing needs its words. */
export const reviewBody = z.strictObject({
  month,
  place: place.nullish(),
  found: z.enum(reviewFindings),
  note: text.nullish(),
});
export type ReviewBody = z.infer<typeof reviewBody>;

export const addendumBody = z.strictObject({ month, place: place.nullish(), note: text });
export type AddendumBody = z.infer<typeof addendumBody>;
