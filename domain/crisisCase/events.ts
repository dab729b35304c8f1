import type { Clock, Due } from '../clock.ts';
import type { GrantEvent } from '../emergencySupport/grant.ts';
import type { CaseId, DongCode, HouseholdId, PaperId, StaffId } from '../ids.ts';
import type { LinkageEvent } from '../linkage.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { VisitEvent } from '../visit.ts';
import type { Acts, ClosingReason } from './acts.ts';
import type { CaseDuty, FollowUp, People } from './state.ts';

type Reported = Pick<Acts['reportCrisis'], 'reporterKind' | 'crisisReasons' | 'urgent' | 'paperId'>;

/** What has happened in a case. An event type never changes its meaning; a new meaning is a new type. */
export type CaseEvent =
  | (Reported & {
      readonly type: 'caseOpened';
      readonly caseId: CaseId;
      readonly householdId: HouseholdId;
      readonly caseNo: string;
      readonly previousCaseId: CaseId | null;
      readonly dong: DongCode;
      readonly people: People;
      readonly openedAt: Instant;
      readonly due: Due;
    })
  | (Reported & { readonly type: 'reportJoined'; readonly due: Due | null })
  | (Acts['recordContact'] & { readonly type: 'contactRecorded'; readonly due: Due | null })
  | (Acts['recordIntake'] & { readonly type: 'intakeRecorded'; readonly due: Due | null })
  | { readonly type: 'caseRegistered'; readonly assessment: Due; readonly planInAll: Due }
  | (Acts['recordAssessment'] & { readonly type: 'assessmentRecorded'; readonly due: Due | null })
  | (Acts['recordConference'] & { readonly type: 'conferenceRecorded'; readonly due: Due })
  | (Pick<Acts['classify'], 'caseClass' | 'paperId'> & {
      readonly type: 'caseClassified';
      readonly due: Due | null;
    })
  | (Pick<Acts['plan'], 'areas' | 'agreed' | 'paperId'> & {
      readonly type: 'planMade';
      readonly planVersion: number;
      readonly due: Due | null;
    })
  | {
      readonly type: 'closingRequested';
      readonly reason: ClosingReason;
      readonly requestedBy: StaffId;
      readonly paperId: PaperId;
      readonly due: Due;
    }
  | { readonly type: 'closingReturned'; readonly paperId: PaperId }
  | {
      readonly type: 'closingApproved';
      readonly closedOn: PlainDate;
      readonly followUps: readonly FollowUp[];
    }
  | (Acts['recordFollowUp'] & { readonly type: 'followUpRecorded'; readonly no: number })
  | { readonly type: 'caseArchived'; readonly cause: 'followedUp' | 'reopened' }
  | (Acts['reviewService'] & { readonly type: 'serviceReviewed'; readonly due: Due })
  | { readonly type: 'dutyOpened'; readonly duty: CaseDuty; readonly due: Due }
  | (Pick<Clock, 'act' | 'about' | 'owner'> & {
      readonly type: 'dutyPassed';
      readonly clockId: string;
      readonly dueAt: Instant;
      /** When the one above is told, unless the duty is done by then. */
      readonly escalateAt: Instant;
    })
  | (Pick<Clock, 'act' | 'about' | 'owner'> & {
      readonly type: 'dutyEscalated';
      readonly clockId: string;
      readonly to: StaffId;
    })
  | GrantEvent
  | LinkageEvent
  | VisitEvent;

export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;
