import { randomUUID } from 'node:crypto';
import { contextOf } from './context.ts';
import type { Deps } from './deps.ts';
import { guestLookOf } from './guests.ts';
import { nowInstant } from './moment.ts';
import { screenOf } from './screen.ts';
import type { PageDeps, Windows } from './seam.ts';

/** What the pages need of this front door, and the house's time. */
export const pageDepsOf = (
  windows: Windows,
  deps: Pick<Deps, 'tls'>,
): PageDeps & { now: typeof nowInstant } => ({
  windows,
  now: nowInstant,
  visitorOf: (res) => contextOf(res).visitor,
  guestOf: (req, res) => guestLookOf(deps, { req, res }),
  languageOf: (res) => contextOf(res).language,
  screenOf,
  newKey: randomUUID,
});
