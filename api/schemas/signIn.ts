import { z } from 'zod';

export const signIn = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  /** A page of this house to go to afterwards; forms only. */
  next: z.string().max(500).nullish(),
});
export type SignInBody = z.infer<typeof signIn>;

export const signOut = z.strictObject({});
