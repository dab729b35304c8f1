import type { AdviceAnswer, AdvicePoint, Escalation, Evaluation } from '../../domain/escalation.ts';
import type { PaperId } from '../../domain/ids.ts';
import type { PlainDate } from '../../domain/time.ts';
import { whenDue, type DueView } from './due.ts';
import { ofType, type Happened } from './happened.ts';

/** What a committee advised, each point with the officer's word once there is one (K25). */
export interface AdviceView {
  readonly heldOn: PlainDate;
  readonly present: number;
  readonly experts: readonly string[];
  readonly evaluation: Evaluation;
  readonly points: readonly { readonly point: AdvicePoint; readonly answer: AdviceAnswer | null }[];
  readonly paperId: PaperId;
}
/** 상향 의뢰. */
export interface EscalationView extends Pick<Escalation, 'id' | 'level' | 'status'> {
  readonly due: DueView | null;
  readonly advice: AdviceView | null;
}

export function escalationView(escalation: Escalation, happened: readonly Happened[]): EscalationView {
  const { id, level, status, due } = escalation;
  return { id, level, status, due: whenDue(due), advice: adviceOn(id, happened) };
}

function adviceOn(escalationId: string, happened: readonly Happened[]): AdviceView | null {
  const asked = ofType(happened, 'adviceGiven').find(({ event }) => event.escalationId === escalationId);
  const given =
    asked ?? ofType(happened, 'adviceTaken').find(({ event }) => event.escalationId === escalationId);
  if (!given) return null;
  const { heldOn, present, experts, evaluation, points, paperId } = given.event;
  const answered = ofType(happened, 'adviceAnswered').find(
    ({ event }) => event.escalationId === escalationId,
  );
  const answers = answered?.event.answers ?? [];
  const told = points.map((point, n) => ({ point, answer: answers[n] ?? null }));
  return { heldOn, present, experts, evaluation, points: told, paperId };
}
