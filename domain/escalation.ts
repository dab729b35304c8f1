import type { WithPaper } from './act.ts';
import { dueNow, type Due, type Duty } from './clock.ts';
import { refuseSharing, type ShareBasis } from './legalBasis.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import { cityOf, type DongCode } from './ids.ts';
import type { Refusal } from './refusal.ts';
import type { HeldRole, Person } from './roles.ts';
import { holderOf } from './staffing.ts';
import type { AdviceTaken } from './takingAdvice.ts';
import { dayOf, type PlainDate } from './time.ts';

export const escalationLevels = ['DISTRICT', 'CITY'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
/** Whose advice: of those above, or of a committee of the dong that nobody had asked. */
export const adviceLevels = [...escalationLevels, 'DONG'] as const;
export type AdviceLevel = (typeof adviceLevels)[number];
/** 개입 판단 (K25): advice, which a case conference decides upon. */
export const evaluations = ['STEP_IN', 'WAIT', 'DO_NOT'] as const;
export type Evaluation = (typeof evaluations)[number];
export const advicePoints = [
  'RESOURCE',
  'MEDICAL',
  'PROTECTION',
  'LEGAL',
  'HOUSING',
  'INCOME',
  'EDUCATION',
  'CLOSER_CONTACT',
  'OTHER',
] as const;
export type AdvicePoint = (typeof advicePoints)[number];
export const adviceAnswers = ['FOLLOWED', 'IN_PART', 'NOT_FOLLOWED'] as const;
export type AdviceAnswer = (typeof adviceAnswers)[number];
export type EscalationStatus = 'asked' | 'advised' | 'answered' | 'withdrawn';

/** 상향 의뢰: a case that a dong cannot carry alone goes up, and the advice comes down, with a clock on both ways (K25). */
export interface Escalation {
  readonly id: string;
  readonly level: AdviceLevel;
  readonly status: EscalationStatus;
  /** How many points of advice wait for the officer's word. */
  readonly points: number;
  readonly due: Due | null;
}

export interface EscalationActs {
  escalate: WithPaper & { readonly level: EscalationLevel };
  /** 솔루션위원회 자문, by its chair. */
  adviseCase: WithPaper & {
    readonly escalationId: string;
    readonly heldOn: PlainDate;
    readonly present: number;
    readonly experts: readonly string[];
    readonly basis: ShareBasis | null;
    readonly evaluation: Evaluation;
    readonly points: readonly AdvicePoint[];
  };
  referUp: WithPaper & { readonly escalationId: string };
  answerAdvice: WithPaper & { readonly escalationId: string; readonly answers: readonly AdviceAnswer[] };
}

export type EscalationEvent =
  | (EscalationActs['escalate'] & {
      readonly type: 'escalated';
      readonly escalationId: string;
      readonly due: Due;
    })
  | (EscalationActs['adviseCase'] & { readonly type: 'adviceGiven'; readonly due: Due })
  | AdviceTaken
  | (EscalationActs['referUp'] & { readonly type: 'referredUp'; readonly due: Due })
  | (EscalationActs['answerAdvice'] & { readonly type: 'adviceAnswered' })
  | { readonly type: 'escalationWithdrawn'; readonly escalationId: string };

export const isEscalationOpen = ({ status }: Pick<Escalation, 'status'>): boolean =>
  status === 'asked' || status === 'advised';

function escalate(
  c: CrisisCase,
  { level, paperId }: EscalationActs['escalate'],
  now: Circumstances,
): EscalationEvent[] | Refusal {
  const open = c.escalations.find(isEscalationOpen);
  if (open) return { code: 'escalationStillOpen', escalationId: open.id };
  const escalationId = `e${String(c.escalations.length + 1)}`;
  return [{ type: 'escalated', escalationId, level, paperId, due: dueNow('ESCALATION', now) }];
}

export function escalationIn(
  c: CrisisCase,
  escalationId: string,
  status: EscalationStatus,
): Escalation | Refusal {
  const escalation = c.escalations.find(({ id }) => id === escalationId);
  if (!escalation) return { code: 'escalationNotFound', field: 'escalationId' };
  if (escalation.status !== status)
    return { code: 'escalationOutOfOrder', escalationId, status: escalation.status };
  return escalation;
}

function adviseCase(
  c: CrisisCase,
  input: EscalationActs['adviseCase'],
  now: Circumstances,
): EscalationEvent[] | Refusal {
  const { escalationId, heldOn, present, experts, basis, evaluation, points, paperId } = input;
  const escalation = escalationIn(c, escalationId, 'asked');
  if ('code' in escalation) return escalation;
  const refusal = refuseAdvice(c, input, now);
  if (refusal) return refusal;
  const due = dueNow('ADVICE_ANSWER', now);
  const held = { heldOn, present, experts, basis };
  return [{ type: 'adviceGiven', escalationId, ...held, evaluation, points, paperId, due }];
}

type AdviceAtTable = Pick<
  EscalationActs['adviseCase'],
  'heldOn' | 'present' | 'experts' | 'basis' | 'points'
>;

/** Why that was no sitting, or no advice. */
export function refuseAdvice(c: CrisisCase, input: AdviceAtTable, now: Circumstances): Refusal | null {
  const { heldOn, present, experts, basis, points } = input;
  const [today, opened] = [dayOf(now.at), dayOf(c.openedAt)];
  if (heldOn > today) return { code: 'dayInFuture', field: 'heldOn', today };
  if (heldOn < opened) return { code: 'dayTooEarly', field: 'heldOn', earliest: opened };
  if (experts.length > present) return { code: 'countsDoNotAdd', field: 'experts' };
  if (points.length === 0) return { code: 'nothingChosen', field: 'points' };
  if (new Set(points).size !== points.length) return { code: 'repeatedChoice', field: 'points' };
  return refuseSharing(c, { basis, experts }, now);
}

function referUp(
  c: CrisisCase,
  { escalationId, paperId }: EscalationActs['referUp'],
  now: Circumstances,
): EscalationEvent[] | Refusal {
  const escalation = escalationIn(c, escalationId, 'asked');
  if ('code' in escalation) return escalation;
  if (escalation.level === 'CITY') return { code: 'alreadyAtTheTop', escalationId };
  return [{ type: 'referredUp', escalationId, paperId, due: dueNow('ESCALATION', now) }];
}

function answerAdvice(
  c: CrisisCase,
  { escalationId, answers, paperId }: EscalationActs['answerAdvice'],
): EscalationEvent[] | Refusal {
  const escalation = escalationIn(c, escalationId, 'advised');
  if ('code' in escalation) return escalation;
  const { points } = escalation;
  if (answers.length !== points) return { code: 'answersDoNotMatch', field: 'answers', points };
  return [{ type: 'adviceAnswered', escalationId, answers, paperId }];
}

export const escalationDecisions = { escalate, adviseCase, referUp, answerAdvice };

/**
 * What went up to the city waits for the word of those there, and no longer for the district's (K25): its chair's in this
 * case, or another's who chairs above the district.
 */
export function isTheirsToAdvise(c: CrisisCase, { staffId, roles }: Person, escalationId: string): boolean {
  const isUp = c.escalations.some(({ id, level }) => id === escalationId && level === 'CITY');
  return !isUp || holderOf(c, 'cityChair') === staffId || roles.some((held) => chairsAbove(held, c.dong));
}

const chairsAbove = ({ role, place }: HeldRole, dong: DongCode): boolean =>
  role === 'COMMITTEE_CHAIR' && place.length < cityOf(dong).length && dong.startsWith(place);

/** What is true of the case's escalations after the event. */
export function evolveEscalations(c: CrisisCase, event: EscalationEvent): CrisisCase {
  if (event.type === 'escalated') {
    const { escalationId: id, level, due } = event;
    return { ...c, escalations: [...c.escalations, { id, level, status: 'asked', points: 0, due }] };
  }
  if (event.type === 'adviceTaken') {
    const { escalationId: id, level, points, due } = event;
    const taken: Escalation = { id, level, status: 'advised', points: points.length, due };
    return { ...c, escalations: [...c.escalations, taken] };
  }
  const changed = (one: Escalation): Escalation => (one.id === event.escalationId ? moved(one, event) : one);
  return { ...c, escalations: c.escalations.map(changed) };
}

function moved(
  one: Escalation,
  event: Exclude<EscalationEvent, { type: 'escalated' | 'adviceTaken' }>,
): Escalation {
  switch (event.type) {
    case 'adviceGiven':
      return { ...one, status: 'advised', points: event.points.length, due: event.due };
    case 'referredUp':
      return { ...one, level: 'CITY', due: event.due };
    case 'adviceAnswered':
      return { ...one, status: 'answered', due: null };
    case 'escalationWithdrawn':
      return { ...one, status: 'withdrawn', due: null };
  }
}

/** Up: the chair of that level owes the advice. Down: the officer owes a word on each point. */
export function escalationDuties(c: CrisisCase): Duty[] {
  return c.escalations.flatMap(({ id, level, status, due }): Duty[] => {
    if (!due) return [];
    if (status === 'advised')
      return [{ id: `adviceAnswer/${id}`, act: 'answerAdvice', about: id, seat: 'officer', due }];
    const seat = level === 'DISTRICT' ? 'districtChair' : 'cityChair';
    return [{ id: `advice/${id}/${level}`, act: 'adviseCase', about: id, seat, due }];
  });
}
