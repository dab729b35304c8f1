import { z } from 'zod';
import { seats } from '../../domain/crisisCase/state.ts';
import { roles } from '../../domain/roles.ts';
import { reassignCauses } from '../../domain/staffing.ts';
import { day, dong, staffId, words } from './fields.ts';
import { pageFilters } from './filters.ts';
import { leastPassword } from '../passwordRules.ts';

/** A dong (ten digits), a city (five), the city above its districts (four) or a 시·도 (two). */
const place = z.string().regex(/^(\d{10}|\d{5}|\d{4}|\d{2})$/);
const details = { name: words(60), email: z.email().max(200), home: place };

/** Somebody new, without a role yet and without a password that anybody knows. */
export const newAccount = z.strictObject({
  login: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/)
    .meta({ description: '3 to 40 small letters, digits, dots, hyphens or underscores.' }),
  ...details,
});
export const accountDetails = z.strictObject(details);

const roleAt = { role: z.enum(roles), place };

/** Both days are counted; without a last one the role holds until somebody names it. */
export const roleGiving = z.strictObject({ ...roleAt, from: day, until: day.nullable().default(null) });
export const roleDating = z.strictObject({
  ...roleAt,
  until: day.nullable().default(null),
  now: z.boolean().default(false).meta({ description: 'True: the role holds no longer from this moment.' }),
});
export const roleApproval = z.strictObject(roleAt);

export const deactivation = z.strictObject({
  leaveDuties: z.boolean().default(false).meta({
    description:
      'True closes the account at once, although duties are open; they are listed until handed over.',
  }),
});

/** Its other rules ask whose it is. */
const password = z.string().min(leastPassword).max(200);
export const firstPassword = z.strictObject({
  login: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(40),
  password,
});

export const seatGiving = z.strictObject({
  to: staffId,
  reassignCause: z.enum(reassignCauses),
  openCases: z.boolean().default(true).meta({
    description: 'Whether the seat goes along in cases that are open now; new ones begin with it anyway.',
  }),
});
export const seatName = z.enum(seats);

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');
export const staffFilters = pageFilters.extend({
  place: place.optional(),
  role: z.enum(roles).optional(),
  initials: z
    .string()
    .regex(/^[ㄱ-ㅎ]{1,6}$/)
    .optional()
    .meta({
      description: 'Initial consonants with which the name begins: a name itself stands in no address.',
    }),
  active: yesOrNo.optional(),
});
export const seatFilters = z.strictObject({ dong: dong.optional() });
export const holidayFilters = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/)
    .transform(Number)
    .optional(),
});
