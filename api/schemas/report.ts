import { z } from 'zod';
import { reporterKinds } from '../../domain/crisisCase/acts.ts';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { dong, householdId, note, noteId } from './fields.ts';
import { person } from './person.ts';

export const report = z.strictObject({
  person,
  dong,
  reporterKind: z.enum(reporterKinds),
  crisisReasons: z.array(z.enum(crisisReasons)).max(crisisReasons.length),
  urgent: z.boolean(),
  note,
  householdId: householdId.nullish().meta({ description: 'Adds the report to a household that is known.' }),
  fromNote: noteId
    .nullish()
    .meta({ description: 'The call note of which this report is made; it ends once the report is taken.' }),
  notSame: z
    .array(householdId)
    .max(50)
    .default([])
    .meta({ description: 'Households that the house proposed and that are somebody else.' }),
});
export type ReportBody = z.infer<typeof report>;
