import { z } from 'zod';
import { languages } from '../../words/language.ts';
import { contrasts } from '../screen.ts';
import { next } from './fields.ts';

export const signIn = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  next,
});

export const signOut = z.strictObject({});

export const language = z.strictObject({ language: z.enum(languages), next });

export const display = z.strictObject({
  contrast: z.enum(contrasts).nullish(),
  shortcuts: z.enum(['on', 'off']).nullish(),
  next,
});
