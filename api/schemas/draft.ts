import { z } from 'zod';
import { isWellFormed } from './fields.ts';

const text = z
  .string()
  .max(4000)
  .refine(isWellFormed, { params: { code: 'malformed' } });

/** A report as far as it was typed: every box with what stands in it, right or wrong. */
const typed = z
  .record(z.string().max(60), z.array(text).max(60))
  .meta({ description: 'Boxes of the form of a report, `person.name` and so on; others are left out.' });

export const draft = z.strictObject({ typed });

export const savedDraft = z.strictObject({
  typed,
  takeTheirs: z
    .array(z.string().max(60))
    .max(200)
    .default([])
    .meta({ description: 'Boxes in which what the other person saved is to stand.' }),
});
export type SavedDraftBody = z.infer<typeof savedDraft>;
