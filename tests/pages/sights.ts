import type { Sitter } from './sampleHouse.ts';

const caseAt = (n: number): string => `/cases/${'a'.repeat(20)}-0000000${String(n)}`;
export const served = caseAt(1);
export const fresh = caseAt(2);
const closing = caseAt(4);
const worked = caseAt(6);
const missing = caseAt(7);

/** A visit, an intake and a payment, which falls to another seat. */
const chosenRows = [
  `${'a'.repeat(20)}-00000001~visit/v1/2`,
  `${'a'.repeat(20)}-00000003~intake/1`,
  `${'a'.repeat(20)}-00000001~payment/g1s2`,
]
  .map((row) => `row=${encodeURIComponent(row)}`)
  .join('&');

/** Every page, in the states that have parts of their own. */
export const sights: readonly (readonly [name: string, seat: Sitter | null, path: string])[] = [
  ['sign-in', null, '/sign-in'],
  ['my work', 'officer', '/work'],
  ['my work with an approval', 'head', '/work'],
  ['my work with nothing in it', 'nurse', '/work'],
  ['my work with a call to return', 'emergencyOfficer', '/work'],
  ['my work through a filter', 'officer', '/work?act=recordContact'],
  ['writing a call note', 'officer', '/note?from=%2Fcases'],
  ['a call note', 'officer', '/notes/open'],
  ['a call note that became a report', 'officer', '/notes/reported'],
  ['a call note that was closed', 'officer', '/notes/closed'],
  ['opening a case', 'officer', '/open'],
  ['an unfinished report', 'officer', `/open?draft=${'d'.repeat(20)}`],
  ['opening a case from a call note', 'officer', '/open?note=open'],
  ['the cases', 'officer', '/cases'],
  ['a served case', 'officer', served],
  ['a decision on two grants', 'emergencyOfficer', `${served}?act=decideGrant`],
  ['an offer to a helper', 'officer', `${served}?act=offerLinkage`],
  ['a fresh case', 'officer', `${fresh}?act=recordContact`],
  ['a closing to approve', 'head', `${closing}?act=returnClosing`],
  ['a case with everything in it', 'officer', `${worked}?act=recordAssessment`],
  ['a change of who is in charge', 'head', `${worked}?act=reassignSeat&about=nurse`],
  ['a count of votes', 'committeeChair', `${worked}?act=ratifySelection`],
  ['somebody who is missing', 'officer', `${missing}?act=recordIdentity`],
  ['the end of a whole case', 'officer', `${worked}/end?endCause=DIED`],
  ['somebody who leaves', 'officer', `${worked}/split`],
  ['a number of another system', 'officer', `${worked}?act=recordExternalNumber`],
  ['the copy sheet', 'officer', `${worked}/sheet`],
  ['assessments side by side', 'officer', `${worked}/assessments`],
  ["a case outside one's own", 'officer', `${served}/opening`],
  ['the question before a print', 'officer', `${served}/print`],
  ['a case on paper', 'officer', `${served}/print?purpose=HANDOVER`],
  ['a paper', 'officer', `${served}/papers/paper-1`],
  ['what is late', 'supervisor', '/overdue?pick=page'],
  ['what is late by person, narrowed', 'supervisor', '/overdue?by=owner&waits=us&age=over7'],
  ['seats to give away', 'supervisor', `/overdue/reassign?${chosenRows}`],
  [
    'seats that would go',
    'supervisor',
    `/overdue/reassign?${chosenRows}&to=staff-newcomer&reassignCause=WORKLOAD`,
  ],
  [
    'visits that would get another day',
    'supervisor',
    `/overdue/reschedule?${chosenRows}&to=2026-11-25&onDayOff=false&rescheduleCause=HOUSEHOLD_ABSENT`,
  ],
  [
    'a visit on a day off',
    'supervisor',
    `/overdue/reschedule?${chosenRows}&to=2026-11-28&rescheduleCause=WORKLOAD`,
  ],
  ['what became of every row', 'supervisor', '/overdue/rounds/reassign-sample'],
  ['open emergency support', 'supervisor', '/grants'],
  ['emergency support through a filter', 'supervisor', '/grants?late=true&next=periodEnd'],
  ['money paid as emergency support', 'supervisor', '/grants/money?year=2026'],
  ['the payments behind a sum', 'supervisor', '/grants/payments?year=2026&month=10'],
  ['a grant as it stood', 'supervisor', `${served}/grants/g1?on=2026-11-10`],
  ['the help', 'officer', '/help'],
  ['a search', 'officer', '/search'],
  ['what a search found', 'officer', `/search/${'a'.repeat(24)}`],
  ['a search that found nothing', 'officer', `/search/${'b'.repeat(24)}`],
  ['the access log', 'privacyOfficer', '/access'],
  ['the access log with nothing in it', 'privacyOfficer', '/access?account=nobody'],
  ['the months of the access log', 'privacyOfficer', '/access/reviews'],
  ['a month that is not over', 'privacyOfficer', '/access/reviews/2026-11'],
  ['a month to be signed', 'privacyOfficer', '/access/reviews/2026-10'],
  ['a month that is signed', 'privacyOfficer', '/access/reviews/2026-09'],
  ['the sign-in after signing out', null, '/sign-in?done=out'],
  ['the sign-in with a form that waits', null, '/sign-in?next=%2Fapi%2Fkept-form'],
  ['where I am signed in', 'officer', '/sessions?done=ended'],
  ['another password', 'officer', '/account/password'],
  ['staff at the door', 'head', '/staff-sessions'],
  ['one of the staff at the door', 'head', '/staff-sessions/staff-newcomer?done=ended'],
  ['the first password', null, '/first-password'],
  ['the settings', 'head', '/settings'],
  ['the staff', 'head', '/settings/staff'],
  ['somebody new', 'head', '/settings/staff/new'],
  ['an account', 'head', '/settings/staff/staff-newcomer?done=code'],
  ['which dong', 'head', '/settings/seats'],
  ['the seats of a dong', 'head', '/settings/seats?dong=1120059000'],
  ['the holidays', 'head', '/settings/holidays'],
  ['a round', 'head', '/settings/rounds/handover-1'],
  ['the rulebook', 'officer', '/rules'],
  ['the erasures', 'head', '/erasures'],
  ['an erasure', 'head', `/erasures/${'e'.repeat(20)}`],
  ['a certificate', 'head', `/erasures/${'e'.repeat(20)}/certificate`],
  ['a page that is not there', 'officer', '/nothing-here'],
];
