import type { MeetingAct } from '../domain/meeting/acts.ts';

/** Forms of committees and meetings; each comes back as the page that it names in `backTo`. */
export type MeetingForm =
  MeetingAct | 'proposeCommitteeRule' | 'approveCommitteeRule' | 'seatMember' | 'endTerm';
