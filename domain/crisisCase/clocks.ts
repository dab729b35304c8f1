import { nearestFirst, type Clock } from '../clock.ts';
import { grantClocks } from '../emergencySupport/clocks.ts';
import { linkageClocks } from '../linkage.ts';
import { plusDays } from '../time.ts';
import { visitClocks } from '../visit.ts';
import type { Act } from './acts.ts';
import type { CaseDuty, CrisisCase, Seat } from './state.ts';

const duties: Readonly<Record<CaseDuty, { readonly act: Act; readonly seat: Seat }>> = {
  contact: { act: 'recordContact', seat: 'officer' },
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

/** The thirty days to the plan run from the registration, past these duties. */
const beforePlan: readonly CaseDuty[] = ['assessment', 'conference', 'classification'];

/** Every open duty of the case, nearest first; while a case is open there is always one. */
export function clocks(c: CrisisCase): Clock[] {
  const all = [
    ...caseClocks(c),
    ...grantClocks(c),
    ...linkageClocks(c),
    ...visitClocks(c),
    ...followUpClocks(c),
  ];
  return all.sort(nearestFirst);
}

function caseClocks(c: CrisisCase): Clock[] {
  return Object.entries(c.dues).map(([name, due]): Clock => {
    const duty = name as CaseDuty;
    const { act, seat } = duties[duty];
    const first =
      duty === 'planInAll' ? beforePlan.find((earlier) => c.dues[earlier] !== undefined) : undefined;
    return {
      id: clockId(c, duty),
      act,
      about: null,
      seat,
      owner: c.people[seat],
      due,
      opensOn: null,
      waitsFor: first ? clockId(c, first) : null,
    };
  });
}

/** A duty that comes back (another attempt, a closing asked for again) is a new clock, even on the same day. */
const clockId = (c: CrisisCase, duty: CaseDuty): string => `${duty}/${String(c.runs[duty] ?? 0)}`;

/** How long before its day a follow-up may be made, in days (DESIGN). */
export const followUpWindowDays = 14;

function followUpClocks(c: CrisisCase): Clock[] {
  return c.followUps.slice(0, 1).map(({ no, due }) => ({
    id: `followUp/${String(no)}`,
    act: 'recordFollowUp',
    about: String(no),
    seat: 'officer',
    owner: c.people.officer,
    due,
    opensOn: plusDays(due.day, -followUpWindowDays),
    waitsFor: null,
  }));
}
