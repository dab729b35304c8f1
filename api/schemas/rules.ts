import { z } from 'zod';
import { day } from './fields.ts';

/** A holiday that the Cabinet named, with the decision or article that says so. */
export const holiday = z.strictObject({
  day,
  name: z.string().trim().min(1).max(60),
  law: z.string().trim().min(1).max(200),
});
