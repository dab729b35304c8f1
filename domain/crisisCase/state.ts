import type { Consent } from '../consent.ts';
import type { Due } from '../clock.ts';
import type { Escalation } from '../escalation.ts';
import type { Extension } from '../emergencySupport/extension.ts';
import type { Grant } from '../emergencySupport/grant.ts';
import type { ExternalNumber } from '../externalNumber.ts';
import type { HouseholdId, StaffId } from '../ids.ts';
import type { Linkage } from '../linkage.ts';
import type { Pause } from '../pause.ts';
import type { Selection } from '../selection.ts';
import type { Deputy } from '../staffing.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { Transfer } from '../transfer.ts';
import type { Visit } from '../visit.ts';
import type { CaseClass, ClosingReason, CrisisLevel, NeedArea, NextStep, Opening } from './acts.ts';
import type { CaseDuty } from './caseDuties.ts';
import type { SittingNote } from './sittings.ts';
import type { Stage } from './stages.ts';

export type { CaseDuty } from './caseDuties.ts';

/**
 * The seats that a case's duties fall to, each held by exactly one person (K20). One person may hold several, but never
 * those of officer and head, for who asks for a closing cannot approve it (K7), nor of emergency officer and authority.
 */
export const seats = [
  'officer',
  'emergencyOfficer',
  'nurse',
  'head',
  'conferenceChair',
  'committeeChair',
  'authority',
  'districtChair',
  'cityChair',
  'province',
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
export interface CrisisCase extends Opening {
  readonly deputies: readonly Deputy[];
  /** Only those who hold a seat may look (K18). */
  readonly restricted: boolean;
  readonly stage: Stage;
  readonly openedAt: Instant;
  readonly urgent: boolean;
  /** Whether somebody knows who it is. */
  readonly named: boolean;
  readonly reports: number;
  readonly contacts: number;
  /** Visits in a row at which nobody was at home. */
  readonly absences: number;
  /** Since when nobody knows where the person is, and where the case goes back to. */
  readonly missing: { readonly from: Stage; readonly since: Instant } | null;
  readonly nextStep: NextStep | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly needs: readonly NeedArea[];
  readonly assessments: number;
  readonly caseClass: CaseClass | null;
  readonly planVersion: number;
  /** Duties of the case itself, by the name of the duty; each goes when its act is done. */
  readonly dues: Readonly<Partial<Record<CaseDuty, Due>>>;
  /** How many times each of these duties was set going; names its clock. */
  readonly runs: Readonly<Partial<Record<CaseDuty, number>>>;
  /** Counts human acts on a part; an ETag shows it and If-Match brings it back. */
  readonly parts: Readonly<Record<Part, number>>;
  readonly grants: readonly Grant[];
  readonly extensions: readonly Extension[];
  readonly selections: readonly Selection[];
  readonly linkages: readonly Linkage[];
  readonly consents: readonly Consent[];
  readonly escalations: readonly Escalation[];
  /** Absent until the first is recorded, so that an older case stays as it was. */
  readonly externalNumbers?: readonly ExternalNumber[];
  readonly transfer: Transfer | null;
  /** How many transfers were ever asked for. */
  readonly transfers: number;
  /** Visits still to be made, the next one first. */
  readonly visits: readonly Visit[];
  /** How many visits were ever planned; numbers are not used twice. */
  readonly visitsPlanned: number;
  readonly closing: ClosingRequest | null;
  readonly closedOn: PlainDate | null;
  readonly followUps: readonly FollowUp[];
  /** Due dates that were moved after they were counted, by clock: a pause, or another calendar. */
  readonly moved: Readonly<Record<string, Due>>;
  /** Duties that sleep or slept, by clock. */
  readonly pauses: Readonly<Record<string, Pause>>;
  /** Clocks that have passed: when the one above is to be told, or null once told. */
  readonly late: Readonly<Record<string, Instant | null>>;
  /** Clocks whose owner was told that their end is near; absent until the first. */
  readonly neared?: readonly string[];
  /** Where its questions stand on agendas, and the clocks for which a sitting was asked for; absent until the first. */
  readonly sittings?: readonly SittingNote[];
  readonly sittingsProposed?: readonly string[];
  /** The household in which this one goes on, once they were found to be one. */
  readonly mergedInto: HouseholdId | null;
  /** Households that somebody found to be others (not the same people). */
  readonly notSame: readonly HouseholdId[];
  /** The rulebook under which its open dates were last counted. */
  readonly rulebook: number;
}

export interface ClosingRequest {
  readonly reason: ClosingReason;
  readonly requestedBy: StaffId;
  /** Where the case goes back to when closing is returned. */
  readonly from: Stage;
  readonly followUp: boolean;
}

/** `whole` counts everything that a whole-case end would let fall. */
export type Part = 'classification' | 'plan' | 'closing' | 'whole';

/** One household; its episodes follow one another, the record keeps those that are over. */
export interface Household {
  readonly current: CrisisCase | null;
}
