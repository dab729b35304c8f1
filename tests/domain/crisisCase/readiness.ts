import type { Act } from '../../../domain/crisisCase/acts.ts';
import { actsAllowedIn, type Stage } from '../../../domain/crisisCase/stages.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { plusDays } from '../../../domain/time.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { householdIn } from './ways.ts';

type Way = (house: PlayedHousehold) => void;

/** One way after another. */
const then =
  (...steps: readonly Way[]): Way =>
  (house) => {
    for (const step of steps) step(house);
  };

const asked: Way = (house) => house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
const checked = then(asked, (house) => house.does('recordFieldCheck'));
/** Help for one day, decided and not yet paid. */
export const given = then(checked, (house) => house.does('decideGrant'));
const paid = then(given, (house) => {
  house.does('recordPayment');
  house.does('seeGrant');
});
const afterChecked = then(paid, (house) => house.does('recordAfterCheck'));
const foundFraud = then(afterChecked, (house) => house.does('recordAdequacy', { outcome: 'FRAUD' }));
/** The person wants no days for an opinion, so that all of it falls on one morning. */
export const heard = then(foundFraud, (house) => {
  house.does('giveNotice', { opinionUntil: null, waiver: 'WAIVED_BY_PERSON' });
});
export const ordered = then(heard, (house) => house.does('orderReturn'));
export const served = then(ordered, (house) => house.does('serveNotice'));
const returned = then(served, (house) => house.does('recordReturn'));
const objected = then(served, (house) => house.does('recordObjection'));
const forwarded = then(objected, (house) => house.does('forwardObjection'));
/** The day to pay has passed. */
const later: Way = (house) => {
  house.wait({ days: 40 });
};
const owing = then(served, later);
/** 독촉, which arrives and whose day to pay passes as well. */
const dunned: Way = (house) => {
  house.does('dunReturn');
  house.does('serveNotice', { notice: 'DUNNING' });
  house.wait({ days: 40 });
};
/** The review found nothing wrong, and yet more was given than the standard knows (제15조제3항). */
export const servedExcess = then(afterChecked, (house) => {
  house.does('recordAdequacy');
  house.does('giveNotice', { opinionUntil: null, waiver: 'WAIVED_BY_PERSON', ground: 'EXCESS' });
  house.does('orderReturn', { stop: false });
  house.does('serveNotice');
});
const owingExcess = then(servedExcess, later);
const housed: Way = (house) => {
  house.does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
  house.does('recordFieldCheck');
  house.does('decideGrant');
};
const withoutVisits: Way = (house) => {
  if (house.current().visits.length > 0) house.does('endVisits');
};
const numberCame: Way = (house) => {
  house.does('requestLocation');
  house.does('recordLocation');
};
/** Twice in a row nobody was at home, each time on the day of the visit. */
const awayTwice: Way = (house) => {
  house.does('planVisits');
  for (let times = 0; times < 2; times += 1) {
    const [next] = house.current().visits;
    if (next) house.until(kst(`${next.due.day}T14:00`));
    house.does('recordVisit', { outcome: 'ABSENT' });
  }
};

/** What has to be true before the act can be done at all. */
export const makeReady: Readonly<Partial<Record<Act, Way>>> = {
  recordLocation: (house) => house.does('requestLocation'),
  tellLocation: numberCame,
  recordWelfareCheck: awayTwice,
  mergeHousehold: withoutVisits,
  withdrawConsent: (house) => house.does('recordConsent'),
  recordHealth: (house) => house.does('recordConsent', { kind: 'CONSENT_SENSITIVE' }),
  adviseCase: (house) => house.does('escalate'),
  referUp: (house) => house.does('escalate'),
  answerAdvice: (house) => {
    const { stage } = house.current();
    if (actsAllowedIn(stage).includes('escalate')) {
      house.does('escalate');
      house.does('adviseCase');
      return;
    }
    // Nobody sends such a case up; a sitting may advise on it while the person is looked for.
    house.does('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' });
    house.does('takeAdvice');
    house.does('recordContact', { outcome: stage === 'refused' ? 'REFUSED' : 'REACHED' });
  },
  recordFieldCheck: asked,
  recordMemberConsent: then(asked, (house) => {
    house.does('recordFieldCheck', {
      consents: [
        { kinship: 'SELF', consent: 'TAKEN' },
        { kinship: 'SPOUSE', consent: 'UNCONSCIOUS' },
        { kinship: 'CHILD', consent: 'CHILD' },
      ],
    });
    house.does('decideGrant');
    house.does('recordPayment');
  }),
  attachFiles: asked,
  decideGrant: checked,
  // Paid after its day: an end of the case would take what is not over yet.
  recordPayment: then(given, (house) => {
    house.wait({ days: 1 });
  }),
  recordAfterCheck: paid,
  recordAdequacy: afterChecked,
  skipAdequacy: afterChecked,
  seeGrant: given,
  requestExtension: housed,
  decideExtension: then(housed, (house) => house.does('requestExtension')),
  giveNotice: foundFraud,
  orderReturn: heard,
  serveNotice: ordered,
  // Paid back before they object, so that nothing keeps the case from closing.
  recordObjection: returned,
  forwardObjection: objected,
  decideObjection: forwarded,
  recordReturn: served,
  dunReturn: owing,
  agreeInstalments: served,
  referArrears: then(owing, dunned),
  claimExcess: owingExcess,
  decideSelection: (house) => house.does('requestSelection'),
  ratifySelection: (house) => {
    house.does('requestSelection');
    house.does('decideSelection');
  },
  // What the chair gave alone and the members do not confirm is to be settled, though the case has ended.
  settleSelection: (house) => {
    house.does('requestSelection');
    house.does('decideSelection');
    house.does('ratifySelection', { ratified: false });
  },
  completeTask: (house) => house.does('takeAction'),
  takeRecoveryDecision: foundFraud,
  answerLinkage: (house) => house.does('offerLinkage'),
  reviewLinkage: (house) => {
    house.does('offerLinkage');
    house.does('answerLinkage');
  },
  endVisits: (house) => house.does('planVisits'),
  rescheduleVisit: (house) => house.does('planVisits'),
  recordVisit: (house) => house.does('planVisits'),
  receiveTransfer: (house) => house.does('requestTransfer'),
  declineTransfer: (house) => house.does('requestTransfer'),
  withdrawTransfer: (house) => house.does('requestTransfer'),
  replaceReceiver: (house) => house.does('requestTransfer'),
  requestClosing: withoutVisits,
  recordFollowUp: (house) => {
    const day = house.current().followUps[0]?.due.day ?? house.today();
    house.until(kst(`${plusDays(day, -1)}T10:00`));
  },
  endDeputy: (house) => house.does('appointDeputy'),
  replaceDeputy: (house) => house.does('appointDeputy'),
  resumeClock: (house) => house.does('pauseClock'),
  renewRulebook: (house) => {
    const day = plusDays(house.today(), 10);
    house.takesRulebook(rulebookOn(house.today(), [{ day, name: '임시공휴일' }]));
  },
};

/** Stages in which hardly anything can begin: what is to be found there began before, in another. */
const from: Readonly<Partial<Record<Stage, Stage>>> = {
  missing: 'informed',
  planned: 'registered',
  ended: 'informed',
  closeRequested: 'informed',
  followUp: 'informed',
};

const onward: Readonly<Partial<Record<Stage, Way>>> = {
  missing: (house) => house.does('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' }),
  planned: (house) => {
    for (const act of ['recordAssessment', 'recordConference', 'classify', 'plan'] as const) house.does(act);
  },
  // Of somebody who lives on, some duties outlive the case.
  ended: (house) => house.does('endCase', { endCause: 'OTHER' }),
  closeRequested: (house) => house.does('requestClosing'),
  followUp: (house) => {
    house.does('requestClosing');
    house.does('approveClosing');
  },
};

/** Such a household, made ready in the first of these stages; null where something on the way is refused. */
function prepared(stage: Stage, begin: Stage, ready: Way): PlayedHousehold | null {
  const house = householdIn(begin);
  try {
    ready(house);
    if (begin !== stage) onward[stage]?.(house);
  } catch {
    return null;
  }
  return house.current().stage === stage ? house : null;
}

/** A household in that stage with all that the act needs, as far as there is such a one; else just in that stage. */
export function readyIn(stage: Stage, act: Act): PlayedHousehold {
  const ready = makeReady[act];
  if (!ready) return householdIn(stage);
  const began = from[stage] ?? stage;
  return prepared(stage, stage, ready) ?? prepared(stage, began, ready) ?? householdIn(stage);
}

/** The judgement of the act as its own doer would hear it. */
export function judged(house: PlayedHousehold, act: Act): string {
  const answer = house.judge(house.command(act), house.doerOf(act));
  return isRefusal(answer) ? answer.code : 'accepted';
}
