import type { Stage } from '../../../domain/crisisCase/stages.ts';
import { plusDays } from '../../../domain/time.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';

/** A Tuesday morning with no holiday near. */
export const usualMorning = kst('2026-12-01T09:30');

type Way = (house: PlayedHousehold) => void;

const registered: Way = (house) => {
  ways.intakeDone(house);
  house.does('register');
};

/** The shortest way from nothing to each stage. */
export const ways: Readonly<Record<Stage, Way>> = {
  reported: (house) => house.does('reportCrisis'),
  refused: (house) => {
    ways.reported(house);
    house.does('recordContact', { outcome: 'REFUSED' });
  },
  missing: (house) => {
    ways.reported(house);
    house.does('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' });
  },
  contacted: (house) => {
    ways.reported(house);
    house.does('recordContact');
  },
  intakeDone: (house) => {
    ways.contacted(house);
    house.does('recordIntake', { nextStep: 'REGISTER' });
  },
  informed: (house) => {
    ways.contacted(house);
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
  },
  registered,
  assessed: (house) => {
    registered(house);
    house.does('recordAssessment');
  },
  conferenced: (house) => {
    ways.assessed(house);
    house.does('recordConference');
  },
  classified: (house) => {
    ways.conferenced(house);
    house.does('classify', { caseClass: 'GENERAL' });
  },
  notSelected: (house) => {
    ways.conferenced(house);
    house.does('classify', { caseClass: 'NOT_SELECTED' });
  },
  serviceLink: (house) => {
    ways.conferenced(house);
    house.does('classify', { caseClass: 'SERVICE_LINK' });
  },
  planned: (house) => {
    ways.classified(house);
    house.does('plan');
  },
  inService: (house) => {
    ways.planned(house);
    house.does('planVisits');
  },
  ended: (house) => {
    ways.reported(house);
    house.does('endCase');
  },
  closeRequested: (house) => {
    ways.informed(house);
    house.does('requestClosing');
  },
  followUp: (house) => {
    ways.closeRequested(house);
    house.does('approveClosing');
  },
  archived: (house) => {
    ways.followUp(house);
    makeFollowUps(house);
  },
};

/** A household that went the shortest way to that stage, on one morning but for the follow-ups. */
export function householdIn(stage: Stage, startsAt = usualMorning): PlayedHousehold {
  const house = playHousehold(startsAt);
  ways[stage](house);
  if (house.current().stage !== stage)
    throw new Error(`the way to ${stage} ends in ${house.current().stage}`);
  return house;
}

/** Makes every follow-up on its day. */
export function makeFollowUps(house: PlayedHousehold): void {
  for (let next = house.current().followUps[0]; next; next = house.current().followUps[0]) {
    house.until(kst(`${next.due.day}T10:00`));
    house.does('recordFollowUp');
  }
}

/** Makes the visits that are planned, or so many of them, each on its day. */
export function makeVisits(house: PlayedHousehold, most = Infinity): void {
  for (let made = 0; made < most; made += 1) {
    const next = house.current().visits[0];
    if (!next) return;
    if (next.due.day > house.today()) house.until(kst(`${next.due.day}T14:00`));
    house.does('recordVisit', { visitId: next.id }, { by: house.current().people[next.visitor] });
  }
}

/** A grant of three months of living costs, checked and decided. */
export function giveLivelihood(house: PlayedHousehold): void {
  house.does('requestGrant');
  house.does('recordFieldCheck');
  const from = house.today();
  house.does('decideGrant', {
    help: [{ kind: 'LIVELIHOOD', sub: null, units: 3, amountWon: 1_644_000, from }],
  });
}

/** Lets the support of the newest grant run out and takes it through its review. */
export function finishGrant(house: PlayedHousehold): void {
  house.does('recordPayment');
  house.does('seeGrant');
  house.does('recordAfterCheck');
  house.does('recordAdequacy');
  const last = house.current().grants.at(-1)?.supports.at(-1)?.to ?? house.today();
  house.until(kst(`${plusDays(last, 1)}T00:00`));
}

/** A household that was told of its help on that day, and what then was done. */
export function informedAfter(startsAt: string, way: (house: PlayedHousehold) => void): PlayedHousehold {
  const house = householdIn('informed', kst(startsAt));
  way(house);
  return house;
}
