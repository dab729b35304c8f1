import type { ExportReason } from '../../domain/export.ts';
import type {
  AccessMark,
  AccessResult,
  LookReason,
  PrintPurpose,
  ReviewFinding,
  WatchedThing,
} from '../../domain/access.ts';
import type { Month } from '../../domain/accessReview.ts';
import type { AccessRules } from '../../domain/accessRules.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant } from '../../domain/time.ts';
import type { LogCounts } from '../../prisma/queries/access.ts';
import type { StaffView } from './clock.ts';

/** A city of the privacy officer's, by name. */
export interface CityView {
  readonly code: string;
  readonly name: string;
}

/** One look as the privacy officer reads it: numbers and codes, and nobody's name but the account's. */
export interface LookView {
  readonly id: number;
  readonly at: Instant;
  readonly by: StaffView;
  /** Null for an account that is not kept here. */
  readonly login: string | null;
  readonly role: Role | null;
  /** The address that it came from. */
  readonly place: string | null;
  readonly what: WatchedThing;
  readonly result: AccessResult;
  /** Whose: the number of the case; null where a list or nobody's data was looked at. */
  readonly caseNo: string | null;
  /** Numbers of the cases that a list, a search or an export showed. */
  readonly shown: readonly string[];
  readonly reason: LookReason | PrintPurpose | ExportReason | null;
  /** The words beside the reason, unsealed. */
  readonly words: string | null;
  readonly marks: readonly AccessMark[];
}

/** The log of one month of one city. */
export interface AccessView {
  readonly month: Month;
  /** Months that are kept, the newest first. */
  readonly months: readonly Month[];
  readonly city: CityView;
  /** All that are this officer's. */
  readonly cities: readonly CityView[];
  /** The rules by which the month is marked. */
  readonly rules: AccessRules;
  readonly items: readonly LookView[];
  readonly next: string | null;
}

/** The signing of a month. */
export interface SigningView {
  readonly signedBy: StaffView;
  readonly signedAt: Instant;
  readonly found: ReviewFinding;
  readonly note: string | null;
  /** How much there was when it was signed. */
  readonly looks: number;
  readonly marked: number;
  /** False where somebody changed it in the database. */
  readonly isIntact: boolean;
  readonly addenda: readonly AddendumView[];
}
export interface AddendumView {
  readonly by: StaffView;
  readonly at: Instant;
  readonly note: string | null;
  readonly isIntact: boolean;
}

/** The months of a city and how it stands with the review of each. */
export interface ReviewsView {
  readonly city: CityView;
  readonly cities: readonly CityView[];
  readonly items: readonly ReviewRowView[];
}
export interface ReviewRowView {
  readonly month: Month;
  /** A month that is not over cannot be signed. */
  readonly isOver: boolean;
  readonly signing: Omit<SigningView, 'addenda' | 'note'> | null;
}

/** One month to be reviewed, or as it was. */
export interface ReviewView {
  readonly month: Month;
  readonly city: CityView;
  readonly rules: AccessRules;
  readonly isOver: boolean;
  /** As the log is now. */
  readonly counts: LogCounts;
  readonly signing: SigningView | null;
}
