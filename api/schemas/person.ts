import { z } from 'zod';
import { day, words } from './fields.ts';

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()-]{4,24}$/)
  .refine((text) => text.replace(/\D/g, '').length >= 4, { params: { code: 'malformed' } });

/** 1979. 3. 2. and 19790302 are how people write it; whatever is no day is refused as one. */
const birth = z
  .string()
  .transform((text) => text.trim().replace(/^(\d{4})\D?\s*(\d{1,2})\D?\s*(\d{1,2})\D?$/, isoFrom))
  .pipe(day)
  .meta({ format: 'date' });

const isoFrom = (_: string, year: string, ...rest: string[]): string =>
  [year, ...rest.slice(0, 2).map((part) => part.padStart(2, '0'))].join('-');

/** Whoever is named beside the first; a name may be unknown, but then something else is told. */
const member = z.strictObject({
  name: words(80).nullable(),
  birth: birth.nullish(),
  relation: words(40).nullish(),
  note: words(400).nullish(),
});

/** Everything of a person but the name. */
const known = {
  birth: birth.nullish(),
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
