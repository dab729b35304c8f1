import { z } from 'zod';
import { seats, type Seat } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId } from '../../domain/ids.ts';
import { ageFilters, waits } from '../../domain/overdue.ts';
import { rescheduleCauses } from '../../domain/reschedule.ts';
import { reassignCauses } from '../../domain/staffing.ts';
import { exportReasons } from '../../domain/export.ts';
import { caseActs } from '../acts.ts';
import { clockId, day, dong, parseCaseId, staffId, visitId, words } from './fields.ts';
import { pageFilters } from './filters.ts';

const narrowing = {
  dong: dong.optional(),
  owner: staffId.optional(),
  act: z.enum(caseActs).optional(),
  age: z.enum(ageFilters).optional().meta({ description: 'How many days late; over7 is more than seven.' }),
  waits: z.enum(waits).optional().meta({ description: 'Whose step the duty waits for.' }),
  told: staffId
    .optional()
    .meta({ description: 'Who was told of it above its owner; any for whoever it was.' })
    .transform((text) => text as typeof text | 'any'),
};

/** What 지연 현황 is narrowed to. */
export const overdueFilters = pageFilters.extend(narrowing);

/** A list as a file, and why it leaves the house. */
export const overdueExport = z
  .strictObject({
    ...narrowing,
    exportReason: z.enum(exportReasons),
    exportNote: words(200)
      .optional()
      .meta({ description: 'In own words, without a name; needed where the code says OTHER.' }),
  })
  .refine(({ exportReason, exportNote }) => exportReason !== 'OTHER' || exportNote !== undefined, {
    path: ['exportNote'],
    params: { code: 'required' },
  });

/** More rows than a page of the list has would be chosen by nobody. */
const mostRows = 50;
const caseId = z
  .string()
  .refine((text) => parseCaseId(text) !== null, { params: { code: 'malformed' } })
  .transform((text) => asId<CaseId>(text));

/** A row as an address names it: the case, and of it a clock, a seat or a visit. */
const rowName = z
  .string()
  .max(120)
  .transform((text) => {
    const [first = '', about = ''] = text.split('~');
    return { caseId: parseCaseId(first), about };
  })
  .refine(({ caseId: found, about }) => found !== null && isAbout(about), { params: { code: 'malformed' } })
  .transform(({ caseId: found, about }) => ({ caseId: found as CaseId, about }));

const isAbout = (text: string): boolean =>
  [clockId, visitId, z.enum(seats)].some((schema) => schema.safeParse(text).success);

const rowNames = z.array(rowName).max(mostRows);

/** Rows that somebody chose, and as far as they have said it who is to have them. */
export const reassignChoice = z.object({
  row: rowNames,
  to: staffId.optional(),
  reassignCause: z.enum(reassignCauses).optional(),
});
/** The same with another day; the day as it was typed, for a sentence at its box. */
export const rescheduleChoice = z.object({
  row: rowNames,
  to: z.string().max(40).optional(),
  onDayOff: z.enum(['true', 'false']).optional(),
  rescheduleCause: z.enum(rescheduleCauses).optional(),
});

/** Seats of cases go to somebody else, each under its own answer; `from` is who held it when it was chosen. */
export const reassignments = z.strictObject({
  rows: z
    .array(z.strictObject({ caseId, seat: z.enum(seats), from: staffId }))
    .min(1)
    .max(mostRows),
  to: staffId,
  reassignCause: z.enum(reassignCauses),
});

/** Visits get another day, each under its own answer; `was` is the day that stood there when it was chosen. */
export const reschedulings = z.strictObject({
  rows: z
    .array(z.strictObject({ caseId, visitId, was: day }))
    .min(1)
    .max(mostRows),
  to: day,
  onDayOff: z.boolean().default(false),
  rescheduleCause: z.enum(rescheduleCauses),
});

/** The seat, clock or visit of a case that somebody chose. */
export interface RowName {
  readonly caseId: CaseId;
  readonly about: string;
}
export const isSeat = (text: string): text is Seat => (seats as readonly string[]).includes(text);
