import { z } from 'zod';
import { committeeKinds } from '../../domain/committee/kinds.ts';
import { meetingStatuses } from '../../domain/meeting/state.ts';
import { place } from './committee.ts';
import { day } from './fields.ts';
import { numberInAddress, pageFilters } from './filters.ts';

/** A month as `2026-12`; a year that is a slip of the hand is refused. */
const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'A month, as 2026-12.' });

/** Which sittings are listed; without `when` those to come, as a list. */
export const calendarFilters = pageFilters.extend({
  when: z.enum(['upcoming', 'past']).optional(),
  view: z.enum(['list', 'month']).optional(),
  month: month.optional(),
  kind: z.enum(committeeKinds).optional(),
  status: z.enum(meetingStatuses).optional(),
  place: place.optional(),
});
export type CalendarConditions = Omit<z.infer<typeof calendarFilters>, 'cursor' | 'limit'>;

/** A committee as one choice of a form: `STEERING:41113`. */
const committee = z
  .string()
  .regex(/^[A-Z_]{1,40}:\d{2,10}$/)
  .transform((text) => {
    const [kind = '', at = ''] = text.split(':');
    return { kind, place: at };
  })
  .pipe(z.object({ kind: z.enum(committeeKinds), place }));

/** What a sitting would be, as far as somebody has chosen. */
export const planFilters = z.strictObject({ committee: committee.optional(), on: day.optional() });

export const committeeAddress = z.strictObject({ kind: z.enum(committeeKinds), place });

/** A case that is looked for to be put on an agenda. */
export const agendaFilters = z.strictObject({
  caseNo: z
    .string()
    .regex(/^\d{4}-\d{1,6}$/)
    .optional()
    .meta({ description: 'A whole case number.' }),
  item: numberInAddress.optional().meta({ description: 'The item that is to be changed.' }),
  page: numberInAddress.optional().meta({ description: 'A hundred items stand on a page.' }),
});
export const waitingFilters = z.strictObject({ kind: z.enum(committeeKinds).optional() });
