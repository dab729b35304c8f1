import type { Due } from '../clock.ts';
import type { Meeting, MeetingDuty } from './state.ts';

/** The duty is done, and so is its lateness. */
export const ended = (m: Meeting, duty: MeetingDuty): Meeting => ({
  ...m,
  dues: without(m.dues, duty),
  late: without(m.late, duty),
});

const without = <Values extends object>(values: Values, duty: MeetingDuty): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== duty)) as Values;

/** The duty is open from now on; one that runs already keeps its day. */
export const opened = (m: Meeting, duty: MeetingDuty, due: Due | null): Meeting =>
  due && !m.dues[duty] ? { ...m, dues: { ...m.dues, [duty]: due } } : m;
