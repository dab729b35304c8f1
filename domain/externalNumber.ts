import type { WithPaper } from './act.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** Systems of the state that keep the same case under a number of their own: 행복이음 and 온나라. */
export const externalSystems = ['HAENGBOK', 'ONNARA'] as const;
export type ExternalSystem = (typeof externalSystems)[number];

/** A number under which another system keeps the case or one of its grants; the number itself lies in the paper. */
export interface ExternalNumber {
  readonly id: string;
  readonly system: ExternalSystem;
  /** Null where the number is the case's own. */
  readonly grantId: string | null;
  readonly paperId: PaperId;
  /** The number that took its place, or null while it holds. */
  readonly replacedBy: string | null;
}

export interface ExternalNumberActs {
  recordExternalNumber: WithPaper & {
    readonly system: ExternalSystem;
    readonly grantId: string | null;
    /** The number that was wrong and that this one corrects; null for one more. */
    readonly replaces: string | null;
  };
}

export type ExternalNumberEvent = ExternalNumberActs['recordExternalNumber'] & {
  readonly type: 'externalNumberRecorded';
  readonly numberId: string;
};

/** Absent in a case that was opened before such numbers were kept, and in one that has none. */
export const numbersOf = ({ externalNumbers = [] }: CrisisCase): readonly ExternalNumber[] => externalNumbers;

function recordExternalNumber(
  c: CrisisCase,
  input: ExternalNumberActs['recordExternalNumber'],
): ExternalNumberEvent[] | Refusal {
  const { system, grantId, replaces, paperId } = input;
  if (grantId !== null && !c.grants.some(({ id }) => id === grantId))
    return { code: 'grantNotFound', field: 'grantId' };
  const numbers = numbersOf(c);
  const isThere = numbers.some((one) => one.id === replaces && one.system === system && !one.replacedBy);
  if (replaces !== null && !isThere) return { code: 'numberNotFound', field: 'replaces' };
  const numberId = `k${String(numbers.length + 1)}`;
  return [{ type: 'externalNumberRecorded', numberId, system, grantId, replaces, paperId }];
}

export const externalNumberDecisions = { recordExternalNumber };

export const externalNumberEvolutions = {
  externalNumberRecorded: (c: CrisisCase, event: ExternalNumberEvent): CrisisCase => {
    const { numberId: id, system, grantId, replaces, paperId } = event;
    const before = numbersOf(c).map((one) => (one.id === replaces ? { ...one, replacedBy: id } : one));
    return { ...c, externalNumbers: [...before, { id, system, grantId, paperId, replacedBy: null }] };
  },
};
