import type { WithPaper } from './act.ts';
import { dueOn, type Due, type Duty } from './clock.ts';
import { actsAllowedIn } from './crisisCase/stages.ts';
import type { CrisisCase, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { MeetingId, PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, laterOf, type PlainDate } from './time.ts';
import {
  inOrder,
  visitorSeats,
  type PlannedVisit,
  type Visit,
  type VisitEvent,
  type VisitorSeat,
} from './visit.ts';

/** 후속조치: a linkage to be asked for, a visit, or a task. */
export const actionKinds = ['LINKAGE', 'VISIT', 'TASK'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Seats of the case that an action can be given to: what an agency does, the officer sees to. */
export const actionOwners = ['officer', 'nurse', 'emergencyOfficer'] as const satisfies readonly Seat[];
export type ActionOwner = (typeof actionOwners)[number];

/** What a sitting gave somebody to do; the words are in the paper. */
export interface ActionGiven {
  readonly kind: ActionKind;
  readonly owner: ActionOwner;
  readonly dueOn: PlainDate;
  readonly paperId: PaperId;
}

export const actionOutcomes = ['DONE', 'GIVEN_UP'] as const;
export type ActionOutcome = (typeof actionOutcomes)[number];
/** Why it was given up; the last three are the house's own words for what became of the visit or the case. */
export const giveUpReasons = [
  'HOUSEHOLD_DECLINED',
  'NOT_NEEDED',
  'NO_RESOURCE',
  'OTHER_WAY',
  'NOT_POSSIBLE',
] as const;
export type GiveUpReason = (typeof giveUpReasons)[number];
export type ActionEnd = GiveUpReason | 'VISIT_NOT_MADE' | 'VISITS_ENDED' | 'CASE_ENDED';

export type ActionStatus = 'open' | 'done' | 'givenUp';

/** One action in its case. */
export interface MeetingAction extends ActionGiven {
  readonly id: string;
  readonly from: { readonly meetingId: MeetingId; readonly item: number };
  readonly status: ActionStatus;
  readonly due: Due;
  readonly why?: ActionEnd;
  /** The visit that it became, which has its own day from then on. */
  readonly visitId?: string;
  /** The linkage that was asked for. */
  readonly linkageId?: string;
}

export interface MeetingActionActs {
  completeTask: WithPaper & {
    readonly actionId: string;
    readonly outcome: ActionOutcome;
    /** With GIVEN_UP. */
    readonly giveUpReason: GiveUpReason | null;
  };
}

export interface MeetingActionHouseActs {
  /** From a signed sitting. */
  takeAction: ActionGiven & { readonly meetingId: MeetingId; readonly item: number };
}

export type MeetingActionEvent =
  | (ActionGiven & {
      readonly type: 'meetingActionCreated';
      readonly actionId: string;
      readonly meetingId: MeetingId;
      readonly item: number;
      readonly due: Due;
      /** Null where it is no visit, or the case knows none as it stands. */
      readonly visit: (PlannedVisit & { readonly visitor: VisitorSeat }) | null;
    })
  | {
      readonly type: 'meetingActionDone';
      readonly actionId: string;
      readonly outcome: ActionOutcome;
      readonly why: ActionEnd | null;
      /** Null where the whole case ended. */
      readonly paperId: PaperId | null;
    };

export const actionsOf = ({ actions = [] }: Pick<CrisisCase, 'actions'>): readonly MeetingAction[] => actions;

/** What the last sitting before this one gave somebody to do for the case, the oldest first. */
export function actionsBefore(
  c: Pick<CrisisCase, 'actions'>,
  meetingId: MeetingId,
): readonly MeetingAction[] {
  const all = actionsOf(c);
  const own = all.findIndex(({ from }) => from.meetingId === meetingId);
  const before = own < 0 ? all : all.slice(0, own);
  const last = before.at(-1)?.from.meetingId;
  return before.filter(({ from }) => from.meetingId === last);
}

export const isActionOpen = ({ status }: Pick<MeetingAction, 'status'>): boolean => status === 'open';

const visitorIn = (owner: ActionOwner): VisitorSeat | null =>
  visitorSeats.find((seat) => seat === owner) ?? null;

/** The day that the sitting named, or today where it has passed by the signature: an action begins in time. */
function takeAction(
  c: CrisisCase,
  { kind, owner, dueOn: day, paperId, meetingId, item }: MeetingActionHouseActs['takeAction'],
  now: Circumstances,
): MeetingActionEvent[] {
  const rule = 'MEETING_ACTION' in now.rulebook.deadlines ? 'MEETING_ACTION' : 'SERVICE_START';
  const on = laterOf(day, dayOf(now.at));
  const actionId = `a${String(actionsOf(c).length + 1)}`;
  const visitor =
    kind === 'VISIT' && actsAllowedIn(c.stage).includes('recordVisit') ? visitorIn(owner) : null;
  const visit = visitor && {
    id: `v${String(c.visitsPlanned + 1)}`,
    due: dueOn('D22', on, now),
    visitor,
  };
  const given = { kind, owner, dueOn: day, paperId, meetingId, item };
  return [{ type: 'meetingActionCreated', actionId, ...given, due: dueOn(rule, on, now), visit }];
}

function completeTask(
  c: CrisisCase,
  { actionId, outcome, giveUpReason, paperId }: MeetingActionActs['completeTask'],
): MeetingActionEvent[] | Refusal {
  const action = actionsOf(c).find(({ id }) => id === actionId);
  if (!action) return { code: 'actionNotFound', field: 'actionId' };
  if (!isActionOpen(action) || action.visitId !== undefined)
    return { code: 'actionTakenOutOfOrder', actionId, status: action.status };
  if (outcome === 'GIVEN_UP' && giveUpReason === null)
    return { code: 'reasonMissing', field: 'giveUpReason' };
  const why = outcome === 'GIVEN_UP' ? giveUpReason : null;
  return [{ type: 'meetingActionDone', actionId, outcome, why, paperId }];
}

export const meetingActionDecisions = { takeAction, completeTask };

/** With the whole case falls what was still to be done about it. */
export const endActions = (c: CrisisCase): MeetingActionEvent[] =>
  actionsOf(c)
    .filter((one) => isActionOpen(one) && one.visitId === undefined)
    .map(({ id: actionId }) => ({
      type: 'meetingActionDone',
      actionId,
      outcome: 'GIVEN_UP',
      why: 'CASE_ENDED',
      paperId: null,
    }));

/** Whoever has it owes it by its day; a visit is owed as the visit that it became. */
export const actionDuties = (c: CrisisCase): Duty[] =>
  actionsOf(c)
    .filter((one) => isActionOpen(one) && one.visitId === undefined)
    .map(({ id, owner, due }) => ({
      id: `meetingAction/${id}`,
      act: 'completeTask',
      about: id,
      seat: owner,
      due,
    }));

/** What is true of the case's actions after the event. */
export function evolveActions(c: CrisisCase, event: MeetingActionEvent): CrisisCase {
  if (event.type === 'meetingActionDone') {
    const { actionId, outcome, why } = event;
    return withEnded(c, ({ id }) => id === actionId, { outcome, why });
  }
  const { actionId: id, kind, owner, dueOn: day, paperId, meetingId, item, due, visit } = event;
  const given = { id, kind, owner, dueOn: day, paperId, from: { meetingId, item }, due };
  const action: MeetingAction = { ...given, status: 'open', ...(visit ? { visitId: visit.id } : {}) };
  const after = { ...c, actions: [...actionsOf(c), action] };
  return visit ? withVisit(after, visit) : after;
}

interface Ending {
  readonly outcome: ActionOutcome;
  readonly why: ActionEnd | null;
  readonly linkageId?: string;
}

/** Those open ones that are meant are over; a case that never had any stays the very same. */
function withEnded(
  c: CrisisCase,
  isMeant: (action: MeetingAction) => boolean,
  { outcome, why, linkageId }: Ending,
): CrisisCase {
  if (!c.actions?.some((one) => isActionOpen(one) && isMeant(one))) return c;
  const over = {
    status: outcome === 'DONE' ? ('done' as const) : ('givenUp' as const),
    ...(why ? { why } : {}),
    ...(linkageId ? { linkageId } : {}),
  };
  return {
    ...c,
    actions: c.actions.map((one) => (isActionOpen(one) && isMeant(one) ? { ...one, ...over } : one)),
  };
}

function withVisit(c: CrisisCase, { id, due, visitor }: PlannedVisit & Pick<Visit, 'visitor'>): CrisisCase {
  const visit: Visit = { id, due, visitor, safety: false, attempt: 1, fromMeeting: true };
  return { ...c, visits: inOrder([...c.visits, visit]), visitsPlanned: c.visitsPlanned + 1 };
}

/** What became of an action's visit: made, not made, or gone with all visits. */
export function withVisitOver(
  c: CrisisCase,
  event: Extract<VisitEvent, { readonly type: 'visitRecorded' | 'visitsEnded' }>,
): CrisisCase {
  if (event.type === 'visitsEnded')
    return withEnded(c, ({ visitId }) => visitId !== undefined, { outcome: 'GIVEN_UP', why: 'VISITS_ENDED' });
  if (event.retry) return c;
  const isMade = event.outcome === 'DONE';
  return withEnded(c, ({ visitId }) => visitId === event.visitId, {
    outcome: isMade ? 'DONE' : 'GIVEN_UP',
    why: isMade ? null : 'VISIT_NOT_MADE',
  });
}

/** The action that an offered linkage does, or why it cannot be that one. */
export function refuseLinkageFor(c: CrisisCase, actionId: string): Refusal | null {
  const action = actionsOf(c).find(({ id }) => id === actionId);
  if (!action) return { code: 'actionNotFound', field: 'actionId' };
  if (isActionOpen(action) && action.kind === 'LINKAGE') return null;
  return { code: 'actionTakenOutOfOrder', actionId, status: action.status };
}

/** Offered, the linkage is on its way by itself. */
export const withLinkageOffered = (
  c: CrisisCase,
  { actionId, linkageId }: { readonly actionId?: string; readonly linkageId: string },
): CrisisCase =>
  actionId === undefined
    ? c
    : withEnded(c, ({ id }) => id === actionId, { outcome: 'DONE', why: null, linkageId });
