import { lateFrom, type Clock } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { ActCommand, OpeningAct } from './acts.ts';
import { clocks } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Household } from './state.ts';

/** Why an act comes after its day (K22). */
export const lateCauses = [
  'RECORDED_LATE',
  'WORKLOAD',
  'STAFF_CHANGE',
  'COMMITTEE',
  'OTHER_OFFICE',
  'BANK',
  'HOUSEHOLD_ABSENT',
  'HOUSEHOLD_ASKED',
  'DISASTER',
  'OTHER',
] as const;
export type LateCause = (typeof lateCauses)[number];

/** Late for us, for others, or for the household (K21). */
export const lateFor: Readonly<Record<LateCause, 'us' | 'others' | 'household'>> = {
  RECORDED_LATE: 'us',
  WORKLOAD: 'us',
  STAFF_CHANGE: 'us',
  COMMITTEE: 'others',
  OTHER_OFFICE: 'others',
  BANK: 'others',
  HOUSEHOLD_ABSENT: 'household',
  HOUSEHOLD_ASKED: 'household',
  DISASTER: 'others',
  OTHER: 'us',
};

export interface LatenessExplained {
  readonly type: 'latenessExplained';
  readonly clockId: string;
  readonly act: Clock['act'];
  readonly about: string | null;
  readonly dueAt: Instant;
  readonly cause: LateCause;
}

/** A late act is always taken, with its cause: the duties that it ends after their day are explained by it. */
export function withLateness(
  household: Household,
  command: ActCommand<Exclude<ActCommand['type'], OpeningAct>>,
  { events, now }: { readonly events: readonly CaseEvent[]; readonly now: Circumstances },
): CaseEvent[] | Refusal {
  const { current } = household;
  if (!current) return [...events];
  const late = clocks(current).filter(({ act, due }) => act === command.type && lateFrom(due) <= now.at);
  if (late.length === 0) return [...events];
  const after = events.reduce(evolve, household).current;
  const open = new Set(after ? clocks(after).map(({ id }) => id) : []);
  const ended = late.filter(({ id }) => !open.has(id));
  const [first] = ended;
  if (!first) return [...events];
  const { lateCause: cause } = command;
  if (!cause) return { code: 'lateCauseMissing', field: 'lateCause', act: first.act, dueAt: first.due.at };
  const explained = ended.map(({ id: clockId, act, about, due }): LatenessExplained => ({
    type: 'latenessExplained',
    clockId,
    act,
    about,
    dueAt: due.at,
    cause,
  }));
  return [...explained, ...events];
}
