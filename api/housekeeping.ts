import { instantFromMs } from '../domain/time.ts';
import { sweepHouseholds } from '../prisma/households.ts';
import { forgetNotes } from '../prisma/notes.ts';
import { sweepPapers } from '../prisma/papers.ts';
import { sweepSessions } from '../prisma/sessions.ts';
import type { Deps } from './deps.ts';
import { nowInstant, readHolidays } from './moment.ts';

/** A paper that no act came to refer to is kept this long, and so is a household that was never opened. */
const keptMs = 7 * 86_400_000;
const firstAfterMs = 60_000;
const everyMs = 3_600_000;
/** Another process may have approved a holiday; what was counted without it is caught by its round. */
const holidaysEveryMs = 30_000;

/** Removes what nobody can come back to. Rows carry the database's own time and go by the wall clock; a note's end is the engine's. */
export async function sweepOnce({ pool, log }: Pick<Deps, 'pool' | 'log'>): Promise<void> {
  const nowMs = Date.now();
  const before = instantFromMs(nowMs - keptMs);
  const sessions = await sweepSessions(pool, instantFromMs(nowMs));
  const papers = await sweepPapers(pool, before);
  const households = await sweepHouseholds(pool, before);
  const notes = await forgetNotes(pool, await nowInstant());
  log.info({ sessions, papers, households, notes }, 'swept');
}

/** Sweeps every hour and reads the holidays twice a minute until it is told to stop; a sweep that fails is told in the log and tried again in its turn. */
export function keepHouse(deps: Pick<Deps, 'pool' | 'log'>): { stop(): void } {
  const sweep = (): void => {
    sweepOnce(deps).catch((err: unknown) => {
      deps.log.warn({ err }, 'could not sweep');
    });
  };
  const first = setTimeout(sweep, firstAfterMs).unref();
  const hourly = setInterval(sweep, everyMs).unref();
  const read = (): void => {
    readHolidays(deps.pool).catch((err: unknown) => {
      deps.log.warn({ err }, 'could not read the holidays');
    });
  };
  read();
  const holidays = setInterval(read, holidaysEveryMs).unref();
  return {
    stop() {
      clearTimeout(first);
      clearInterval(hourly);
      clearInterval(holidays);
    },
  };
}
