import { z } from 'zod';
import { day, words } from './fields.ts';

export const phone = z
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

/** Everything of a person but the name. */
const known = {
  birth: day.nullish(),
  phone: phone.nullish(),
  address: words(300).nullish(),
  members: z.array(member).max(20).default([]),
};

/** Who is in crisis, as far as anybody knows; sealed, never seen by a workflow. */
export const person = z.strictObject({
  name: words(80).nullable().meta({ description: 'Null where nobody knows the name.' }),
  ...known,
});
export type PersonBody = z.infer<typeof person>;

/** Somebody who is known by name. */
export const namedPerson = z.strictObject({ name: words(80), ...known });
