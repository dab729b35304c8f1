import type { Clock, Due } from '../clock.ts';
import type { ConsentEvent } from '../consent.ts';
import type { ExtensionEvent } from '../emergencySupport/extension.ts';
import type { GrantEvent } from '../emergencySupport/grant.ts';
import type { RecoveryEvent } from '../emergencySupport/recovery.ts';
import type { EscalationEvent } from '../escalation.ts';
import type { ExternalNumberEvent } from '../externalNumber.ts';
import type { StaffId } from '../ids.ts';
import type { LinkageEvent } from '../linkage.ts';
import type { MeetingActionEvent } from '../meetingAction.ts';
import type { MembershipEvent } from '../membership.ts';
import type { PauseEvent } from '../pause.ts';
import type { VisitRescheduled } from '../reschedule.ts';
import type { SelectionEvent } from '../selection.ts';
import type { StaffingEvent } from '../staffing.ts';
import type { DeputyEvent } from '../standingIn.ts';
import type { Instant } from '../time.ts';
import type { TransferEvent } from '../transfer.ts';
import type { VisitEvent } from '../visit.ts';
import type { Acts, Opening } from './acts.ts';
import type { CareEvent } from './care.ts';
import type { ClosingEvent } from './closing.ts';
import type { ContactEvent } from './contact.ts';
import type { CaseEnded } from './ending.ts';
import type { LatenessExplained } from './lateness.ts';
import type { RulebookRenewed } from './renewal.ts';
import type { OpeningRecorded } from './restricted.ts';
import type { SittingEvent } from './sittings.ts';
import type { CaseDuty } from './state.ts';

type Reported = Pick<
  Acts['reportCrisis'],
  'reporterKind' | 'crisisReasons' | 'urgent' | 'named' | 'paperId' | 'danger' | 'fromNote'
>;

/** What has happened in a case. An event type never changes its meaning; a new meaning is a new type. */
export type CaseEvent =
  | (Reported &
      Opening & {
        readonly type: 'caseOpened';
        readonly restricted: boolean;
        readonly openedAt: Instant;
        /** The version of the rules that its dates are counted by. */
        readonly rulebook: number;
        readonly due: Due;
      })
  | (Reported & { readonly type: 'reportJoined'; readonly due: Due | null })
  | (Acts['recordIntake'] & {
      readonly type: 'intakeRecorded';
      readonly due: Due | null;
      /** Who it is, where nobody knows yet and the case will be registered. */
      readonly identity: Due | null;
    })
  | { readonly type: 'caseRegistered'; readonly assessment: Due; readonly planInAll: Due }
  | (Acts['recordAssessment'] & {
      readonly type: 'assessmentRecorded';
      readonly no: number;
      readonly due: Due | null;
    })
  | (Acts['recordConference'] & { readonly type: 'conferenceRecorded'; readonly due: Due })
  | (Pick<Acts['classify'], 'caseClass' | 'paperId'> & {
      readonly type: 'caseClassified';
      readonly due: Due | null;
    })
  | (Omit<Acts['plan'], 'seen'> & {
      readonly type: 'planMade';
      readonly planVersion: number;
      readonly due: Due | null;
    })
  | (Acts['reviewService'] & { readonly type: 'serviceReviewed'; readonly due: Due })
  | { readonly type: 'dutyOpened'; readonly duty: CaseDuty; readonly due: Due }
  | (Pick<Clock, 'act' | 'about' | 'owner'> & {
      readonly type: 'dutyNeared';
      /** Several where one owner owes several of a sort at one moment, as each support has a payment of its own. */
      readonly clockIds: readonly string[];
      /** Which of its act's duties it is: the name in front of the clocks' ids; `about` is that of the first. */
      readonly duty: string;
      readonly dueAt: Instant;
    })
  | (Pick<Clock, 'act' | 'about' | 'owner'> & {
      readonly type: 'dutyPassed';
      readonly clockId: string;
      /** Since edition 5. */
      readonly duty?: string;
      readonly dueAt: Instant;
      /** When the one above is told, unless the duty is done by then. */
      readonly escalateAt: Instant;
    })
  | (Pick<Clock, 'act' | 'about' | 'owner'> & {
      readonly type: 'dutyEscalated';
      readonly clockId: string;
      /** Since edition 5. */
      readonly duty?: string;
      readonly to: StaffId;
    })
  | ContactEvent
  | CareEvent
  | ClosingEvent
  | CaseEnded
  | LatenessExplained
  | RulebookRenewed
  | OpeningRecorded
  | GrantEvent
  | ExtensionEvent
  | RecoveryEvent
  | SelectionEvent
  | LinkageEvent
  | MeetingActionEvent
  | VisitEvent
  | VisitRescheduled
  | ConsentEvent
  | ExternalNumberEvent
  | EscalationEvent
  | TransferEvent
  | MembershipEvent
  | StaffingEvent
  | DeputyEvent
  | PauseEvent
  | SittingEvent;

export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;
