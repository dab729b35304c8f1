import type { DongCode } from '../ids.ts';
import { roleFor, type Look, type Person } from '../roles.ts';
import type { Act } from './acts.ts';
import { caseDuties, dutyOf } from './caseDuties.ts';
import type { Seat } from './state.ts';

const ofTheCase = (seat: Seat): Act[] =>
  caseDuties.map((duty) => dutyOf[duty]).flatMap((duty) => (duty.seat === seat ? [duty.act] : []));

/** Everything that can fall to whoever sits there: the acts of its clocks, and the looks of a seat without any. */
export const seatNeeds: Readonly<Record<Seat, readonly (Act | Look)[]>> = {
  officer: [
    ...new Set(ofTheCase('officer')),
    'recordConsent',
    'answerLinkage',
    'reviewLinkage',
    'recordVisit',
    'answerAdvice',
    'settleSelection',
    'completeTask',
    'receiveTransfer',
    'recordFollowUp',
  ],
  emergencyOfficer: [
    'recordFieldCheck',
    'recordMemberConsent',
    'decideGrant',
    'recordPayment',
    'recordAfterCheck',
    'giveNotice',
    'serveNotice',
    'forwardObjection',
    'recordReturn',
    'completeTask',
  ],
  nurse: ['recordVisit', 'completeTask'],
  head: [...new Set(ofTheCase('head')), 'seeGrant'],
  conferenceChair: [...new Set(ofTheCase('conferenceChair'))],
  committeeChair: ['recordAdequacy', 'decideExtension', 'decideSelection', 'ratifySelection'],
  authority: ['decideExtension', 'orderReturn'],
  // Whoever sits in the district may also pass a case on to the city.
  districtChair: ['adviseCase', 'referUp'],
  cityChair: ['adviseCase'],
  province: ['decideObjection'],
  supervisor: ['case', 'overdue'],
};

/** Whether the person's roles do everything that can fall to that seat of the dong's cases. */
export const mayHold = (person: Person, seat: Seat, dong: DongCode): boolean =>
  seatNeeds[seat].every((what) => roleFor(person, what, dong) !== null);
