import { dayOf, instantFromMs, plusHours, plusMonths, startOfDay, type Instant } from '../domain/time.ts';
import { accessRulesOn } from '../domain/accessRules.ts';
import { anchorOf } from '../prisma/accessChain.ts';
import { readHead } from '../prisma/accessLog.ts';
import { sweepAccessLog } from '../prisma/accessSweep.ts';
import { draftRuleOn } from '../domain/draft.ts';
import { sweepDrafts } from '../prisma/drafts.ts';
import { sweepHouseholds } from '../prisma/households.ts';
import { sweepKept } from '../prisma/keptForms.ts';
import { sweepGuests } from '../prisma/guestLinks.ts';
import { forgetNotes } from '../prisma/notes.ts';
import { sweepFiles } from '../prisma/files.ts';
import { sweepPapers } from '../prisma/papers.ts';
import { destroyBallots } from '../prisma/secretBallots.ts';
import { sweepResults } from '../prisma/searches.ts';
import { sweepSessions } from '../prisma/sessions.ts';
import type { Deps } from './deps.ts';
import { sweepLockout } from './lockout.ts';
import { nowInstant, readRules } from './moment.ts';

/** A paper that no act came to refer to is kept this long, and so is a household that was never opened. */
const keptMs = 7 * 86_400_000;
/** Somebody may still be typing into a page of a session that is over. */
const rememberedMs = 3_600_000;
/** A link tells that it was used or replaced for as long as somebody may come back to an old mail. */
const guestsKeptMs = 90 * 86_400_000;
const firstAfterMs = 60_000;
const everyMs = 3_600_000;
/** Another process may have approved a holiday or a row; what was counted without it is caught by its round. */
const rulesEveryMs = 30_000;

/** Removes what nobody can come back to. Rows carry the database's own time and go by the wall clock; a note's end is the engine's. */
export async function sweepOnce({ pool, log, secrets }: Kept): Promise<void> {
  const nowMs = Date.now();
  const now = instantFromMs(nowMs);
  const before = instantFromMs(nowMs - keptMs);
  const sessions = await sweepSessions(pool, instantFromMs(nowMs - rememberedMs));
  const tries = await sweepLockout(pool, nowMs);
  const kept = await sweepKept(pool, now);
  const papers = await sweepPapers(pool, before);
  const ballots = await destroyBallots(pool);
  const files = await sweepFiles(pool, before);
  const drafts = await sweepDrafts(pool, await draftsKeptFrom());
  const households = await sweepHouseholds(pool, before);
  const notes = await forgetNotes(pool, await nowInstant());
  const guests = await sweepGuests(pool, instantFromMs(nowMs - guestsKeptMs));
  const searches = await sweepResults(pool, now);
  const looks = await sweepAccessLog(pool, secrets.access, { before: looksKeptFrom(now), now });
  log.info(
    { sessions, tries, kept, papers, ballots, files, drafts, households, notes, guests, searches, looks },
    'swept',
  );
  // Outside of the database, so that whoever cuts the log short there contradicts this one.
  log.info({ anchor: anchorOf(await readHead(pool)) }, 'the access log stands here');
}

/** Drafts that nobody touched since this moment are dropped; they go by the house's time. */
async function draftsKeptFrom(): Promise<Instant> {
  const now = await nowInstant();
  return plusHours(now, -24 * draftRuleOn(dayOf(now)).keptDays);
}

/** 접속기록 from before this moment are kept no longer. */
function looksKeptFrom(now: Instant): Instant {
  const today = dayOf(now);
  return startOfDay(plusMonths(today, -accessRulesOn(today).KEPT.months));
}

type Kept = Pick<Deps, 'pool' | 'log' | 'secrets'>;

/** Sweeps every hour and reads the rules twice a minute until it is told to stop; a sweep that fails is told in the log and tried again in its turn. */
export function keepHouse(deps: Kept): { stop(): void } {
  const sweep = (): void => {
    sweepOnce(deps).catch((err: unknown) => {
      deps.log.warn({ err }, 'could not sweep');
    });
  };
  const first = setTimeout(sweep, firstAfterMs).unref();
  const hourly = setInterval(sweep, everyMs).unref();
  const read = (): void => {
    readRules(deps.pool).catch((err: unknown) => {
      deps.log.warn({ err }, 'could not read the rules');
    });
  };
  read();
  const rules = setInterval(read, rulesEveryMs).unref();
  return {
    stop() {
      clearTimeout(first);
      clearInterval(hourly);
      clearInterval(rules);
    },
  };
}
