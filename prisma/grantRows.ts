import type { Due } from '../domain/clock.ts';
import { clocks } from '../domain/crisisCase/clocks.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { kindName } from '../domain/emergencySupport/caps.ts';
import { isAboutGrant } from '../domain/emergencySupport/clocks.ts';
import { isGrantOpen, type Grant } from '../domain/emergencySupport/grant.ts';

/** A row of `open_grant`, by the names of its columns: a 긴급지원 that holds its case open, with what comes next in it. */
export interface GrantRow {
  readonly case_id: string;
  readonly grant_id: string;
  /** What is given, or as long as nothing is, what was asked for. */
  readonly kinds: readonly string[];
  /** The nearest clock; null where only the last day of a support is still to come. */
  readonly clock_id: string | null;
  /** The act that clock asks for, or `periodEnd`. */
  readonly next: string;
  readonly due_at: string;
  readonly due_day: string;
}

type Next = Pick<GrantRow, 'clock_id' | 'next' | 'due_at' | 'due_day'>;

/** The open grants of a case as rows. */
export const grantRows = (c: CrisisCase): GrantRow[] =>
  c.grants.filter(isGrantOpen).flatMap((grant) => {
    const next = nextOf(c, grant);
    return next ? [{ case_id: c.caseId, grant_id: grant.id, kinds: kindsOf(grant), ...next }] : [];
  });

function kindsOf({ asked, supports }: Grant): string[] {
  return [...new Set((supports.length > 0 ? supports : asked).map(kindName))].sort();
}

/** A clock goes before a last day that falls on the same moment. */
function nextOf(c: CrisisCase, grant: Grant): Next | undefined {
  const running = clocks(c)
    .filter(({ about }) => about !== null && isAboutGrant(c, grant.id, about))
    .map(({ id, act, due }) => nextAt(id, act, due));
  const ends = grant.supports
    .filter(({ ended }) => !ended)
    .map(({ endsAt, to }) => nextAt(null, 'periodEnd', { at: endsAt, day: to }));
  const [first, ...others] = [...running, ...ends];
  return others.reduce((nearest, one) => (nearest && one.due_at >= nearest.due_at ? nearest : one), first);
}

const nextAt = (clock_id: string | null, next: string, { at, day }: Pick<Due, 'at' | 'day'>): Next => ({
  clock_id,
  next,
  due_at: at,
  due_day: day,
});
