import { z } from 'zod';
import { printPurposes } from '../../domain/access.ts';
import { endCauses } from '../../domain/crisisCase/codes.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import { meetingDutyActs } from '../../domain/meeting/clocks.ts';
import { dutyWords } from '../../words/duties.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { day, dong, placeOfWork } from './fields.ts';

/** Rows of a page, as a number in the address. */
const limit = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(100))
  .optional();
const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,400}$/)
  .optional();

/** A small number in an address, from 1: of an item, or of a page. */
export const numberInAddress = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

export const pageFilters = z.strictObject({ cursor, limit });
export const caseFilters = z.strictObject({
  cursor,
  limit,
  stage: z.enum(stages).optional(),
  dong: dong.optional(),
  caseNo: z
    .string()
    .regex(/^\d{1,4}(-\d{0,6})?$/)
    .optional()
    .meta({ description: 'Beginning of a case number.' }),
});

/** What a case is printed for. */
export const printFilters = z.strictObject({ purpose: z.enum(printPurposes) });

export const endFilters = z.strictObject({ endCause: z.enum(endCauses) });

const workActs = [
  ...(Object.keys(dutyWords) as Act[]),
  'answerCallNote',
  ...Object.values(meetingDutyActs),
  'castBallot',
] as const;

/** What of one's own work is shown. */
export const workConditions = {
  act: z.enum(workActs).optional(),
  stage: z.enum(stages).optional(),
  dong: placeOfWork.optional(),
  until: day.optional().meta({ description: 'The last day on which what is shown falls due.' }),
  urgent: z
    .enum(['true'])
    .transform(() => true as const)
    .optional(),
};
export const workFilters = z.strictObject({ cursor, limit, ...workConditions });
