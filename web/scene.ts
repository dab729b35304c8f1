import type { Me } from '../api/views/me.ts';
import type { Screen, Visitor } from '../api/seam.ts';
import type { Instant } from '../domain/time.ts';
import type { Language, Said } from '../words/language.ts';

/** What every part of a page may know: who looks, in which language, when, and where they are. */
export interface Scene {
  readonly language: Language;
  readonly screen: Screen;
  readonly now: Instant;
  /** Null before sign-in. */
  readonly visitor: Visitor | null;
  readonly me: Me | null;
  /** The address of this page in the house, to come back to it. */
  readonly here: string;
  /** A fresh idempotency key, one for each form. */
  newKey(): string;
}

/** The thing said, in the language of the person who looks. */
export const say = ({ language }: Scene, said: Said): string => said[language];
