import type { Instant } from './time.ts';

/** Lines that answer at once, day and night, by the number that people know them by. */
export const emergencyLines = ['POLICE_112', 'RESCUE_119', 'SUICIDE_109'] as const;
export type EmergencyLine = (typeof emergencyLines)[number];

/** Why none of them was called before the report was written. */
export const noCallReasons = ['NO_RISK_TO_LIFE', 'OTHERS_CALLED', 'HELP_IS_THERE', 'CALLING_NOW'] as const;
export type NoCallReason = (typeof noCallReasons)[number];

export interface EmergencyCall {
  readonly line: EmergencyLine;
  /** Null where whoever reports does not know when. */
  readonly at: Instant | null;
}

/** Whether help was called where somebody is in danger now: the calls, or the reason why there were none. */
export interface DangerAnswer {
  readonly calls: readonly EmergencyCall[];
  readonly whyNot: NoCallReason | null;
}
