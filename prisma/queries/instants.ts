import { getPlainDate, instantFromMs, type Instant, type PlainDate } from '../../domain/time.ts';

/** What the client reads as a Date, in the words of the domain. */
export const instantOf = (at: Date): Instant => instantFromMs(at.getTime());

/** A day comes as its midnight in UTC. */
export const dayFrom = (day: Date): PlainDate => getPlainDate(day.toISOString().slice(0, 10));

export const dayFromOrNull = (day: Date | null): PlainDate | null => (day ? dayFrom(day) : null);
