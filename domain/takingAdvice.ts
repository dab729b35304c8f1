import type { WithPaper } from './act.ts';
import { dueNow, type Due } from './clock.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import {
  escalationIn,
  refuseAdvice,
  type AdviceLevel,
  type AdvicePoint,
  type EscalationEvent,
  type Evaluation,
} from './escalation.ts';
import type { ShareBasis } from './legalBasis.ts';
import type { Refusal } from './refusal.ts';
import type { PlainDate } from './time.ts';

export interface AdviceActs {
  /** A committee's advice from its sitting: on what was sent up to it, or, where nothing was, as a piece of its own. */
  takeAdvice: WithPaper & {
    readonly escalationId: string | null;
    readonly level: AdviceLevel;
    readonly heldOn: PlainDate;
    readonly present: number;
    readonly experts: readonly string[];
    readonly basis: ShareBasis | null;
    readonly evaluation: Evaluation;
    readonly points: readonly AdvicePoint[];
  };
}

/** Advice that nobody had sent the case up for. */
export type AdviceTaken = Omit<AdviceActs['takeAdvice'], 'escalationId'> & {
  readonly type: 'adviceTaken';
  readonly escalationId: string;
  readonly due: Due;
};

export function takeAdvice(
  c: CrisisCase,
  { escalationId, level, ...advice }: AdviceActs['takeAdvice'],
  now: Circumstances,
): EscalationEvent[] | Refusal {
  const asked = escalationId === null ? null : escalationIn(c, escalationId, 'asked');
  if (asked && 'code' in asked) return asked;
  const refusal = refuseAdvice(c, advice, now);
  if (refusal) return refusal;
  const { heldOn, present, experts, basis, evaluation, points, paperId } = advice;
  const due = dueNow('ADVICE_ANSWER', now);
  const given = { heldOn, present, experts, basis, evaluation, points, paperId, due };
  if (asked) return [{ type: 'adviceGiven', escalationId: asked.id, ...given }];
  return [{ type: 'adviceTaken', escalationId: `e${String(c.escalations.length + 1)}`, level, ...given }];
}
