import type { Act } from './acts.ts';
import type { Seat } from './state.ts';

/** Duties of the case itself. Those of grants, linkages, visits and the like belong to their nouns. */
export const caseDuties = [
  'contact',
  'recontact',
  'search',
  'locationAnswer',
  'locationNotice',
  'welfareCheck',
  'identity',
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

interface DutyOf {
  readonly act: Act;
  readonly seat: Seat;
}

/** The act that ends each duty, and whose it is. */
export const dutyOf: Readonly<Record<CaseDuty, DutyOf>> = {
  contact: { act: 'recordContact', seat: 'officer' },
  recontact: { act: 'recordContact', seat: 'officer' },
  search: { act: 'recordContact', seat: 'officer' },
  locationAnswer: { act: 'recordLocation', seat: 'officer' },
  locationNotice: { act: 'tellLocation', seat: 'officer' },
  welfareCheck: { act: 'recordWelfareCheck', seat: 'officer' },
  identity: { act: 'recordIdentity', seat: 'officer' },
  intake: { act: 'recordIntake', seat: 'officer' },
  register: { act: 'register', seat: 'officer' },
  assessment: { act: 'recordAssessment', seat: 'officer' },
  conference: { act: 'recordConference', seat: 'conferenceChair' },
  classification: { act: 'classify', seat: 'officer' },
  plan: { act: 'plan', seat: 'officer' },
  planInAll: { act: 'plan', seat: 'officer' },
  serviceStart: { act: 'planVisits', seat: 'officer' },
  firstLinkage: { act: 'offerLinkage', seat: 'officer' },
  serviceReview: { act: 'reviewService', seat: 'officer' },
  closingRequest: { act: 'requestClosing', seat: 'officer' },
  closingApproval: { act: 'approveClosing', seat: 'head' },
};

/** Duties that belong to no stage: they go on whatever becomes of the case, until they are done or the case ends. */
export const crossingDuties: readonly CaseDuty[] = [
  'locationAnswer',
  'locationNotice',
  'welfareCheck',
  'identity',
  'firstLinkage',
];

/** What has to be done before anybody may ask for the closing: a law wants it, or a life may hang on it. */
export const beforeClosing: readonly CaseDuty[] = ['locationAnswer', 'locationNotice', 'welfareCheck'];

/** What is set going anew where a closing is returned; all else waits for that, and is done with at the archive only. */
export const overWithClosing: readonly CaseDuty[] = [
  'closingRequest',
  'serviceReview',
  'search',
  'recontact',
];
