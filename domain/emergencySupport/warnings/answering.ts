import type { Refusal } from '../../refusal.ts';
import { reasonsFor } from './codes.ts';
import type { Answering, AnsweredWarning, Override, Warning } from './warning.ts';

/** Every warning with its reason, or the refusal that lists those without one. Empty where nothing warned. */
export function answersTo(
  warnings: readonly Warning[],
  overrides: readonly Override[] = [],
): Answering | Refusal {
  const judged = warnings.map((warning) => ({ warning, reason: reasonAmong(overrides, warning) }));
  const unanswered = judged.flatMap(({ warning, reason }) => (reason === null ? [warning] : []));
  if (unanswered.length > 0) return { code: 'warningUnanswered', field: 'overrides', warnings: unanswered };
  const answered = judged.flatMap(({ warning, reason }): AnsweredWarning[] =>
    reason === null ? [] : [{ ...warning, reason }],
  );
  return answered.length > 0 ? { answered } : {};
}

/** A reason that does not fit the warning answers nothing. */
function reasonAmong(overrides: readonly Override[], { code }: Warning): Override['reason'] | null {
  const found = overrides.find(
    ({ warning, reason }) => warning === code && reasonsFor[code].includes(reason),
  );
  return found?.reason ?? null;
}
