import {
  doneWhenDone,
  lateIsLate,
  lateWithCause,
  nearedOnce,
  openClocks,
  ringsOnce,
  toldOnce,
  waitsForSomebody,
} from './lives/clockLaws.ts';
import { warnedAndAnswered } from './lives/findings.ts';
import {
  archivedReviewed,
  closedWhenDone,
  endNamesWhatFalls,
  endsOnItsLastDay,
  heardAndServed,
  nothingBeforeArrival,
  paidAfterDecision,
  visitsOnWorkingDays,
  withinCaps,
} from './lives/grantLaws.ts';
import type { Law } from './lives/moment.ts';
import {
  approverIsNotPreparer,
  leavesStack,
  seatsStayApart,
  staffingLosesNothing,
  transferLosesNothing,
} from './lives/peopleLaws.ts';
import { lettersNameNobody, nothingLost, plainAndFolded, refusalsPointAtTheAct } from './lives/recordLaws.ts';
import {
  foundAsLeft,
  missingLosesNothing,
  pauseMakesNobodyLate,
  pausesAddUp,
  recountMakesNobodyLate,
} from './lives/timeLaws.ts';

export type { Law, Moment } from './lives/moment.ts';

/** What is true of every household after every step, by the sentence that it breaks. */
export const laws: Readonly<Record<string, Law>> = {
  'while a case is open it has a clock, each of its own name and of one owner whose role may do the act':
    openClocks,
  'who waits, waits for an open clock and never in a circle': waitsForSomebody,
  'a duty is told to its owner once when it has passed, once above after its grace, and never when done':
    toldOnce,
  'the owner of a duty hears once that its end is near, while it still is': nearedOnce,
  'whoever was told of their lateness is late': lateIsLate,
  'a late act has its cause, and no other act is asked for one': lateWithCause,
  'no event takes a duty from the list, or gives it another date, that is not its own': nothingLost,
  'whoever approves has not prepared, and says why where the seat is not theirs (K7, K22)':
    approverIsNotPreparer,
  'one stands in for one absence at a time, and for nobody who has gone home': leavesStack,
  'seats that must be apart are apart, for whoever stands in too (K7)': seatsStayApart,
  'a move takes every clock along with its date': transferLosesNothing,
  'another holder or a deputy takes the clocks of that seat and of no other': staffingLosesNothing,
  'what sleeps may sleep, is not late, and its days add up (K21)': pausesAddUp,
  'a pause makes nobody late': pauseMakesNobodyLate,
  'while somebody is looked for their duties are kept': missingLosesNothing,
  'whoever is found has their duties back, with the days that were left': foundAsLeft,
  'another calendar makes nobody late and wakes nothing (K10)': recountMakesNobodyLate,
  'no kind of support passes its cap and no payment what was decided': withinCaps,
  'nothing is given against a warning that nobody answered': warnedAndAnswered,
  'nothing closes or is archived with work that is open, unpaid or unreviewed (K15, K24)': closedWhenDone,
  'nothing is paid that was not decided': paidAfterDecision,
  'no grant is archived unreviewed, unless the law lets its review be left out (K15)': archivedReviewed,
  'the end of a case names everything that falls with it (K24)': endNamesWhatFalls,
  'a support ends when its last day is over, or somebody says why not': endsOnItsLastDay,
  'a person is heard before an order, and their days run from its arrival (K5, K6)': heardAndServed,
  'no day of the household runs before a notice has arrived (K6)': nothingBeforeArrival,
  'visits fall due on working days': visitsOnWorkingDays,
  'letters name nobody': lettersNameNobody,
  'a refusal points at a field of the act': refusalsPointAtTheAct,
};

/** Those that judge the case many times over, and are asked now and then. */
export const heavyLaws: Readonly<Record<string, Law>> = {
  'the named act by the named owner is accepted and the clock is gone, and asked twice it says the same':
    doneWhenDone,
  'the alarm is the earliest thing that nobody was told, and a ring has something to say once': ringsOnce,
  'events are plain JSON whose fold is the state': plainAndFolded,
};
