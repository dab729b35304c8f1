import type { RefusalCode } from '../domain/refusal.ts';

/** HTTP statuses of what a meeting says no with. */
export const meetingStatuses = {
  rosterIncomplete: 422,
  meetingOutOfOrder: 409,
  meetingFull: 409,
  kindNotTheirs: 422,
  itemNotFound: 404,
  itemOutOfOrder: 409,
  itemAlreadyThere: 409,
  itemStillOpen: 409,
  notAMember: 422,
  timesMissing: 422,
  endsBeforeBegin: 422,
  notPresent: 422,
  memberRecused: 422,
  challengeOpen: 409,
  itemSecret: 409,
  itemNotSecret: 409,
  ballotsUncounted: 409,
  attendanceNotAllowed: 422,
  notTheChair: 422,
  deputyRuleMissing: 422,
} as const satisfies Partial<Record<RefusalCode, number>>;
