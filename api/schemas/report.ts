import { z } from 'zod';
import { reporterKinds } from '../../domain/crisisCase/acts.ts';
import { crisisReasons } from '../../domain/emergencySupport/grant.ts';
import { day, dong, householdId, isWellFormed, note } from './fields.ts';

/** NFC, because 한 typed on one machine and on another must be one name. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isWellFormed, { params: { code: 'malformed' } })
    .transform((text) => text.normalize('NFC'));

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()-]{4,24}$/)
  .refine((text) => text.replace(/\D/g, '').length >= 4, { params: { code: 'malformed' } });

/** Whoever is named beside the first; a name may be unknown, but then something else is told. */
const member = z.strictObject({
  name: words(80).nullable(),
  birth: day.nullish(),
  relation: words(40).nullish(),
  note: words(400).nullish(),
});

/** Who is in crisis, as far as anybody knows; sealed, never seen by a workflow. */
export const person = z.strictObject({
  name: words(80).nullable().meta({ description: 'Null where nobody knows the name.' }),
  birth: day.nullish(),
  phone: phone.nullish(),
  address: words(300).nullish(),
  members: z.array(member).max(20).default([]),
});
export type PersonBody = z.infer<typeof person>;

export const report = z.strictObject({
  person,
  dong,
  reporterKind: z.enum(reporterKinds),
  crisisReasons: z.array(z.enum(crisisReasons)).min(1).max(crisisReasons.length),
  urgent: z.boolean(),
  note,
  householdId: householdId.nullish().meta({ description: 'Adds the report to a household that is known.' }),
  notSame: z
    .array(householdId)
    .max(50)
    .default([])
    .meta({ description: 'Households that the house proposed and that are somebody else.' }),
});
export type ReportBody = z.infer<typeof report>;
