import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Said } from './language.ts';

/** One sentence for each refusal, made from what it tells. */
export type Sentences = {
  readonly [C in RefusalCode]: (refusal: Extract<Refusal, { readonly code: C }>) => Said;
};
