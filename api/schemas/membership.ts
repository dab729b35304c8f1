import { z } from 'zod';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, dong, householdId, namedHousehold, note, staffId } from './fields.ts';
import { namedPerson, person } from './person.ts';

/** Who it is, as in a report; the search knows them from then on. */
export const recordIdentity = actBody({
  person: namedPerson,
  note,
}) satisfies BodySchema<'recordIdentity'>;

export const recordNotSame = actBody({
  otherHouseholdId: householdId,
}) satisfies BodySchema<'recordNotSame'>;

export const mergeHousehold = actBody({
  intoHouseholdId: namedHousehold.meta({ description: 'Its id, or the number of a case of theirs.' }),
  note,
}) satisfies BodySchema<'mergeHousehold'>;

export const recordMemberLeft = actBody({ leftOn: day }) satisfies BodySchema<'recordMemberLeft'>;

/** Somebody leaves into a household of their own, with another officer (K18); those named with them come along. */
export const split = z.strictObject({
  person,
  dong: dong.meta({ description: 'Where they are now.' }),
  officerId: staffId
    .nullish()
    .meta({ description: 'Who takes the case there, where not the officer of that dong.' }),
  leftOn: day,
  urgent: z.boolean(),
  crisisReasons: z.array(z.enum(crisisReasons)).max(crisisReasons.length),
  note,
});
export type SplitBody = z.infer<typeof split>;
