import { z } from 'zod';
import { reporterKinds } from '../../domain/crisisCase/acts.ts';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { danger } from './danger.ts';
import { supportWithReport } from './emergencySupport.ts';
import { dong, householdId, note, noteId } from './fields.ts';
import { person } from './person.ts';

export const report = z.strictObject({
  person,
  dong,
  reporterKind: z.enum(reporterKinds),
  crisisReasons: z.array(z.enum(crisisReasons)).max(crisisReasons.length),
  urgent: z.boolean(),
  danger: danger
    .nullish()
    .meta({ description: 'Whether 112, 119 or 109 was called; taken of an urgent report only.' }),
  support: supportWithReport.nullish().meta({
    description:
      'Emergency support asked for at once, with an urgent report, by whoever may; needs a ground of the crisis.',
  }),
  note,
  householdId: householdId.nullish().meta({ description: 'Adds the report to a household that is known.' }),
  draftId: householdId
    .nullish()
    .meta({ description: 'The draft in which it was typed, and which it ends; If-Match names the version.' }),
  fromNote: noteId
    .nullish()
    .meta({ description: 'The call note of which this report is made; it ends once the report is taken.' }),
  notSame: z
    .array(householdId)
    .max(50)
    .default([])
    .meta({ description: 'Households that the house proposed and that are somebody else.' }),
});
/** Who it may be, asked before anything is reported. */
export const likely = z.strictObject({ person });

export type ReportBody = z.infer<typeof report>;
