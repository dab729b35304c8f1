import { z } from 'zod';
import { dong, words } from './fields.ts';

/** What is known of the case that somebody looks for; everything given must fit. */
export const searchBody = z.strictObject({
  caseNo: z
    .string()
    .trim()
    .regex(/^\d{4}(-\d{0,6})?$/)
    .nullish()
    .meta({ description: 'A case number or its beginning, from the year on.' }),
  name: words(80).nullish().meta({ description: 'A whole name, or its initial consonants (ㅎㄷㅇ).' }),
  phone: z
    .string()
    .trim()
    .regex(/^[\d\s()+-]{4,24}$/)
    .refine((text) => text.replace(/\D/g, '').length >= 4, { params: { code: 'malformed' } })
    .nullish()
    .meta({ description: 'The last four digits of a telephone number count.' }),
  externalNumber: words(60)
    .nullish()
    .meta({ description: 'A number of 행복이음 or 온나라, however it is spaced and hyphenated.' }),
  dong: dong.nullish().meta({ description: 'Narrows a search; alone it is the list of cases.' }),
});
export type SearchBody = z.infer<typeof searchBody>;

/** The id of what a search found, or null for a text that cannot be one. */
export const parseSearchId = (text: string): string | null => (/^[a-f0-9]{24}$/.test(text) ? text : null);
