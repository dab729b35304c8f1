import type { Seat } from '../../domain/crisisCase/state.ts';

const caseAt = (n: number): string => `/cases/${'a'.repeat(20)}-0000000${String(n)}`;
export const served = caseAt(1);
export const fresh = caseAt(2);
const closing = caseAt(4);
const worked = caseAt(6);
const missing = caseAt(7);

/** Every page, in the states that have parts of their own. */
export const sights: readonly (readonly [name: string, seat: Seat | null, path: string])[] = [
  ['sign-in', null, '/sign-in'],
  ['my work', 'officer', '/work'],
  ['my work with an approval', 'head', '/work'],
  ['my work with nothing in it', 'nurse', '/work'],
  ['opening a case', 'officer', '/open'],
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
  ['assessments side by side', 'officer', `${worked}/assessments`],
  ['a paper', 'officer', `${served}/papers/paper-1`],
  ['what is late', 'supervisor', '/overdue'],
  ['the help', 'officer', '/help'],
  ['a page that is not there', 'officer', '/nothing-here'],
];
