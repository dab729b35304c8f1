import type { Due } from '../clock.ts';
import { crossingDuties, type CaseDuty } from './caseDuties.ts';
import type { Stage } from './stages.ts';
import type { CrisisCase, Part } from './state.ts';

/** Small moves that the evolutions of all nouns are made of. */

export const raised = (c: CrisisCase, part: Part): CrisisCase => ({
  ...c,
  parts: { ...c.parts, [part]: c.parts[part] + 1 },
});

export const only = (duty: CaseDuty, due: Due | null): CrisisCase['dues'] => (due ? { [duty]: due } : {});

export function without({ dues }: CrisisCase, ...done: readonly CaseDuty[]): CrisisCase['dues'] {
  return Object.fromEntries(Object.entries(dues).filter(([duty]) => !done.includes(duty as CaseDuty)));
}

/** Sets a duty's due date where the event has one, and drops the duties that it follows. */
export function withDue(
  c: CrisisCase,
  duty: CaseDuty,
  due: Due | null,
  ...done: readonly CaseDuty[]
): CrisisCase {
  return { ...c, dues: { ...without(c, duty, ...done), ...only(duty, due) } };
}

/** Another stage with its own duties; those that belong to no stage go on. */
export function moveTo(
  c: CrisisCase,
  stage: Stage,
  duties: Readonly<Partial<Record<CaseDuty, Due | null>>>,
): CrisisCase {
  const crossing = Object.entries(c.dues).filter(([duty]) => crossingDuties.includes(duty as CaseDuty));
  const owed = Object.entries(duties).filter(([, due]) => due !== null);
  return { ...c, stage, dues: Object.fromEntries([...crossing, ...owed]) };
}
