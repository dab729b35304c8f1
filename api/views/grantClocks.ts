import type { Due } from '../../domain/clock.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { isAboutGrant } from '../../domain/emergencySupport/clocks.ts';
import type { Grant, GrantDuty } from '../../domain/emergencySupport/grant.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import type { Instant } from '../../domain/time.ts';
import { ruleView, type DutyClockView } from './clock.ts';
import { ofType, type Happened } from './happened.ts';

/** One clock of a grant, whether it still runs or was stopped by what it asked for. */
export interface GrantClockView extends Pick<
  DutyClockView,
  'dueAt' | 'dueDay' | 'counted' | 'rule' | 'provisional'
> {
  /** Names the clock's duty, of which one act may end several. */
  readonly id: string;
  readonly act: Act;
  /** The support, extension or grant that it is about. */
  readonly about: string;
  /** From when its time is counted. */
  readonly from: Instant;
  /** When what it asked for was recorded; null while it runs. */
  readonly doneAt: Instant | null;
}

type Running = Pick<GrantClockView, 'id' | 'act' | 'about' | 'doneAt'> & { readonly due: Due };

/** The clocks of a grant in the order in which they end: those of the record that are done, and those that run. */
export function grantClockViews(
  grant: Grant,
  { c, happened, book }: GrantClockParts,
): readonly GrantClockView[] {
  const open = clocks(c).flatMap(({ id, act, about, due }): Running[] =>
    about !== null && isAboutGrant(c, grant.id, about) ? [{ id, act, about, due, doneAt: null }] : [],
  );
  const done = doneClocks(grant, happened);
  return [...done, ...open]
    .map(({ id, act, about, doneAt, due }) => ({
      ...ruleView(due.rule, book),
      ...{ id, act, about, doneAt },
      ...{ from: due.basis.from, dueAt: due.at, dueDay: due.day, provisional: due.provisional },
    }))
    .sort((a, b) => Number(a.dueAt > b.dueAt) - Number(a.dueAt < b.dueAt));
}

export interface GrantClockParts {
  readonly c: CrisisCase;
  readonly happened: readonly Happened[];
  readonly book: Rulebook;
}

/** The clocks that the law and the guide begin (D01 to D05), each with the event that stopped it. */
function doneClocks(grant: Grant, happened: readonly Happened[]): readonly Running[] {
  const { id } = grant;
  const request = ofType(happened, 'grantRequested').find(({ event }) => event.grantId === id);
  const check = ofType(happened, 'fieldCheckRecorded').find(({ event }) => event.grantId === id);
  const decision = ofType(happened, 'grantDecided').find(({ event }) => event.grantId === id);
  const afterCheck = ofType(happened, 'afterCheckRecorded').find(({ event }) => event.grantId === id);
  const adequacy = ofType(happened, 'adequacyRecorded').find(({ event }) => event.grantId === id);
  const steps: readonly (readonly [GrantDuty, Act, Due | null | undefined, Instant | null | undefined])[] = [
    ['fieldCheck', 'recordFieldCheck', request?.event.dues.fieldCheck, check?.at],
    ['decision', 'decideGrant', check?.event.due, decision?.at],
    ['payment', 'recordPayment', request?.event.dues.payment, paidAt(grant, happened)],
    ['afterCheck', 'recordAfterCheck', decision?.event.due, afterCheck?.at],
    ['adequacy', 'recordAdequacy', afterCheck?.event.due, adequacy?.at],
  ];
  return steps.flatMap(([duty, act, due, doneAt]) =>
    due && doneAt ? [{ id: `${duty}/${id}`, act, about: id, due, doneAt }] : [],
  );
}

/** When the last of its supports had reached the household for the first time; null while one has not. */
function paidAt({ supports }: Grant, happened: readonly Happened[]): Instant | null {
  const owed = supports.filter(({ paidWon, cut }) => paidWon > 0 || !cut);
  if (owed.length === 0 || owed.some(({ paidWon }) => paidWon === 0)) return null;
  const payments = ofType(happened, 'supportPaid');
  const firsts = owed.flatMap(({ id }) => payments.find(({ event }) => event.supportId === id)?.at ?? []);
  return firsts.toSorted().at(-1) ?? null;
}
