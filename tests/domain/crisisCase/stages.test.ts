import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import { actsAllowedIn, stages, type Stage } from '../../../domain/crisisCase/stages.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { seatOf } from '../household.ts';
import { householdIn } from './ways.ts';

const always = 'reportCrisis';
/** Any time from the report until the closing is asked for (긴급복지지원법 제7조, 제8조). */
const support =
  'requestGrant recordFieldCheck decideGrant recordPayment recordAfterCheck recordAdequacy'.split(' ');
const linkage = 'offerLinkage answerLinkage reviewLinkage'.split(' ');
const visits = 'planVisits endVisits recordVisit'.split(' ');
const whileServed = ['reviewService', 'requestClosing', ...support, ...linkage, ...visits];

/** The state machine of domain.md §3.6 with K24, as far as the acts go that this house has. */
const expected: Readonly<Record<Stage, readonly string[]>> = {
  reported: ['recordContact', ...support],
  contacted: ['recordContact', 'recordIntake', ...support, ...linkage],
  intakeDone: ['register', ...support, ...linkage],
  informed: whileServed,
  registered: ['recordAssessment', ...support, ...linkage, ...visits],
  assessed: ['recordAssessment', 'recordConference', ...support, ...linkage, ...visits],
  conferenced: ['recordConference', 'classify', ...support, ...linkage, ...visits],
  classified: ['recordConference', 'plan', ...support, ...linkage, ...visits],
  notSelected: whileServed,
  serviceLink: whileServed,
  planned: ['plan', ...support, ...linkage, ...visits],
  inService: ['plan', 'recordAssessment', ...whileServed],
  closeRequested: ['approveClosing', 'returnClosing'],
  followUp: ['recordFollowUp'],
  archived: [],
};

const acts = Object.keys(seatOf) as Act[];

describe('every act in every stage', () => {
  it.each(stages)('is known or refused as out of order in stage %s, with what is allowed now', (stage) => {
    const house = householdIn(stage);
    const allowed = [always, ...expected[stage]].toSorted();
    expect([...actsAllowedIn(stage)].toSorted()).toEqual(allowed);
    for (const act of acts) {
      const answer = house.judge(house.command(act), house.current().people[seatOf[act]]);
      const isOutOfOrder = isRefusal(answer) && answer.code === 'actOutOfOrder';
      expect([act, isOutOfOrder]).toEqual([act, !allowed.includes(act)]);
      if (isRefusal(answer) && answer.code === 'actOutOfOrder') {
        expect(answer.stage).toBe(stage);
        expect([...answer.allowed].toSorted()).toEqual(allowed);
      }
    }
  });

  it.each(stages)('that is refused in stage %s changes nothing', (stage) => {
    const house = householdIn(stage);
    const state = house.state();
    const known = [always, ...expected[stage]];
    for (const act of acts.filter((one) => !known.includes(one))) house.refused(act);
    expect(house.state()).toBe(state);
  });
});
