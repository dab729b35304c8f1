import { z } from 'zod';
import { grantClockActs } from '../../domain/emergencySupport/clocks.ts';
import { otherSupports, supportKinds } from '../../domain/rulebook.ts';
import type { GrantNext } from '../../prisma/queries/openGrants.ts';
import { day, dong } from './fields.ts';
import { pageFilters } from './filters.ts';

const kinds = supportKinds.flatMap((kind) =>
  kind === 'OTHER' ? otherSupports.map((sub) => `OTHER:${sub}`) : [kind],
);
const kind = z.enum(kinds).optional().meta({ description: 'LIVELIHOOD, OTHER:FUEL, …' });
const nexts: readonly GrantNext[] = [...grantClockActs, 'periodEnd'];

/** What the list of open grants is narrowed to. */
export const grantFilters = pageFilters.extend({
  kind,
  dong: dong.optional(),
  next: z
    .enum(nexts)
    .optional()
    .meta({ description: 'The act that the nearest clock asks for, or periodEnd.' }),
  late: z
    .enum(['true'])
    .transform(() => true as const)
    .optional(),
});

const year = z
  .string()
  .regex(/^20\d\d$/)
  .transform(Number);

export const moneyFilters = z.strictObject({ year: year.optional() });

/** The number of which the payments are asked for. */
export const paymentFilters = pageFilters.extend({
  year: year.optional().meta({ description: 'This year where none is named.' }),
  month: z
    .string()
    .regex(/^([1-9]|1[0-2])$/)
    .transform(Number)
    .optional(),
  kind,
  dong: dong.optional(),
});

export const pastFilters = z.strictObject({ on: day.optional() });
