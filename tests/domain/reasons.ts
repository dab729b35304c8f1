import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { reasonsFor } from '../../domain/emergencySupport/warnings/codes.ts';
import { fieldWarnings } from '../../domain/emergencySupport/warnings/fieldWarnings.ts';
import { helpWarnings } from '../../domain/emergencySupport/warnings/helpWarnings.ts';
import type { Override, Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import { rulebookFor, type Rulebook } from '../../domain/rulebook.ts';
import { dayOf, type Instant } from '../../domain/time.ts';

interface Around {
  readonly c: CrisisCase | null;
  readonly rulebook: Rulebook;
  readonly now: Instant;
}

/** One fitting reason for each warning. */
export const overridesOf = (warnings: readonly Warning[]): readonly Override[] =>
  [...new Set(warnings.map(({ code }) => code))].map((warning) => ({
    warning,
    reason: reasonsFor[warning][0] as Override['reason'],
  }));

interface Wanted<A extends Act> {
  /** What the act usually carries. */
  readonly input: Acts[A];
  /** What the test says of it. */
  readonly change: Partial<Acts[A]>;
}

/** The act with a reason wherever the rules ask for one and the test says nothing of it, so that most tests need not. */
export function withReasons<A extends Act>(act: A, { input, change }: Wanted<A>, around: Around): Acts[A] {
  const full = { ...input, ...change };
  const { grantId } = full as { readonly grantId?: string };
  const { c, rulebook, now } = around;
  const grant = c?.grants.find(({ id }) => id === grantId);
  if (!c || !grant) return full;
  const book = rulebookFor(rulebook, c.dong, dayOf(now));
  if (act === 'recordFieldCheck') {
    const met = fieldWarnings(grant, full as Acts['recordFieldCheck'], book);
    return { ...full, overrides: overridesOf(met), ...change };
  }
  if (act !== 'decideGrant') return full;
  const help = (full as Acts['decideGrant']).help.map((one) => ({
    amountReason: 'LESS_NEEDED' as const,
    ...one,
  }));
  const overrides = overridesOf(helpWarnings(c, { grant, help }, book));
  return { ...full, notGivenReason: 'NOT_NEEDED', overrides, ...change, help };
}
