import { z } from 'zod';
import { emergencyLines, noCallReasons } from '../../domain/danger.ts';

/** A time of the last 24 hours as a clock in Korea shows it; 9:05 and 09:05 are one. */
const timeOfDay = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/)
  .transform((text) => text.padStart(5, '0'))
  .meta({ description: 'HH:MM in Korea, within the last 24 hours.' });

const call = z.strictObject({ line: z.enum(emergencyLines), at: timeOfDay.nullish() });

/** Whether 112, 119 or 109 was called; nobody has to know it before a case is opened. */
export const danger = z.strictObject({
  calls: z.array(call).max(emergencyLines.length).default([]),
  whyNot: z.enum(noCallReasons).nullish(),
});
export type DangerBody = z.infer<typeof danger>;
