import type { Due } from '../clock.ts';
import type { Grant } from '../emergencySupport/grant.ts';
import type { CaseId, DongCode, HouseholdId, StaffId } from '../ids.ts';
import type { Linkage } from '../linkage.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { Visit } from '../visit.ts';
import type { CaseClass, ClosingReason, CrisisLevel, NeedArea, NextStep } from './acts.ts';
import type { Stage } from './stages.ts';

/**
 * The seats that a case's duties fall to, each held by exactly one person (K20). One person may hold several, but never
 * those of officer and head, for who asks for a closing cannot approve it (K7).
 */
export const seats = [
  'officer',
  'emergencyOfficer',
  'nurse',
  'head',
  'conferenceChair',
  'committeeChair',
  'supervisor',
] as const;
export type Seat = (typeof seats)[number];
export type People = Readonly<Record<Seat, StaffId>>;

export interface FollowUp {
  /** 1, 2, 3 … in the order of their days. */
  readonly no: number;
  readonly due: Due;
}

/** What is needed to decide about a case; the narrative lies in papers, the past in the record. */
export interface CrisisCase {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly previousCaseId: CaseId | null;
  readonly dong: DongCode;
  readonly people: People;
  readonly stage: Stage;
  readonly openedAt: Instant;
  readonly urgent: boolean;
  readonly reports: number;
  readonly contacts: number;
  readonly nextStep: NextStep | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly needs: readonly NeedArea[];
  readonly caseClass: CaseClass | null;
  readonly planVersion: number;
  /** Duties of the case itself, by the name of the duty; each goes when its act is done. */
  readonly dues: Readonly<Partial<Record<CaseDuty, Due>>>;
  /** How many times each of these duties was set going; names its clock. */
  readonly runs: Readonly<Partial<Record<CaseDuty, number>>>;
  /** Counts human acts on a part; an ETag shows it and If-Match brings it back. */
  readonly parts: Readonly<Record<Part, number>>;
  readonly grants: readonly Grant[];
  readonly linkages: readonly Linkage[];
  /** Visits still to be made, the next one first. */
  readonly visits: readonly Visit[];
  /** How many visits were ever planned; numbers are not used twice. */
  readonly visitsPlanned: number;
  readonly closing: ClosingRequest | null;
  readonly closedOn: PlainDate | null;
  readonly followUps: readonly FollowUp[];
  /** Clocks that have passed: when the head is to be told, or null once told. */
  readonly late: Readonly<Record<string, Instant | null>>;
}

export interface ClosingRequest {
  readonly reason: ClosingReason;
  readonly requestedBy: StaffId;
  /** Where the case goes back to when closing is returned. */
  readonly from: Stage;
}

export const caseDuties = [
  'contact',
  'intake',
  'register',
  'assessment',
  'conference',
  'classification',
  'plan',
  'planInAll',
  'serviceStart',
  'firstLinkage',
  'serviceReview',
  'closingRequest',
  'closingApproval',
] as const;
export type CaseDuty = (typeof caseDuties)[number];
export type Part = 'classification' | 'plan' | 'closing';

/** One household; its episodes follow one another, the record keeps those that are over. */
export interface Household {
  readonly current: CrisisCase | null;
}
