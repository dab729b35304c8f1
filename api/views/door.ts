import type { Device } from '../../domain/door.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { DongView } from './place.ts';

/** How people come in here. */
export interface WaysIn {
  readonly local: boolean;
  readonly provider: boolean;
}

/** A place where somebody is signed in. */
export interface SessionView {
  readonly sessionId: string;
  readonly since: Instant;
  readonly usedAt: Instant;
  /** The address it began from. */
  readonly place: string;
  readonly device: Device;
  /** The one that asks. */
  readonly isThis: boolean;
}
export interface SessionsView {
  readonly items: readonly SessionView[];
}

/** A member of staff, for whoever looks after sessions. */
export interface StaffAtDoorView {
  readonly staffId: StaffId;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  readonly sessions: number;
}
export interface StaffSessionsView {
  /** The dong that was asked for; null shows everybody who is signed in now. */
  readonly dong: DongView | null;
  /** Where this person may look. */
  readonly dongs: readonly DongView[];
  readonly items: readonly StaffAtDoorView[];
  /** There are more than are shown. */
  readonly isCut: boolean;
}
export interface OneStaffSessionsView extends SessionsView {
  readonly staff: { readonly staffId: StaffId; readonly name: string; readonly login: string };
}
