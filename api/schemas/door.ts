import { z } from 'zod';
import { endReasons } from '../../domain/door.ts';

/** A page of this house to go to afterwards; for forms. */
const next = z.string().max(500).nullish();

export const providerQuery = z.object({ next });

export const extend = z.strictObject({ next });

export const endSession = z.strictObject({});

export const endEverywhere = z.strictObject({});

export const endStaffSessions = z.strictObject({ endReason: z.enum(endReasons) });

const typed = z.string().min(1).max(200);

/** Length and the like are judged by `passwordFault`, which says more than a schema can. */
export const changePassword = z.strictObject({
  password: typed,
  newPassword: typed,
  newPasswordAgain: typed,
});

export const doorFilters = z.object({
  dong: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
});
