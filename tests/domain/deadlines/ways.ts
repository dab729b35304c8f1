import type { CrisisCase } from '../../../domain/crisisCase/state.ts';
import { asId, type ResourceId } from '../../../domain/ids.ts';
import type { DeadlineCode } from '../../../domain/rulebook.ts';
import { plusDays } from '../../../domain/time.ts';
import { given, makeReady, served } from '../crisisCase/readiness.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import { playHousehold, type PlayedHousehold } from '../household.ts';
import { usualMorning } from '../crisisCase/ways.ts';

type Stage = CrisisCase['stage'];
type Way = () => PlayedHousehold;

/** A deadline that is no clock of a case has a test of its own beside the table. */
type Edge = Way | 'household' | 'callNote' | 'meeting' | 'keeping';

const after =
  (stage: Stage, then?: (house: PlayedHousehold) => void): Way =>
  () => {
    const house = householdIn(stage);
    then?.(house);
    return house;
  };

const ready = (act: keyof typeof makeReady, stage: Stage = 'informed'): Way => after(stage, makeReady[act]);

const reported =
  (change: object): Way =>
  () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', change);
    return house;
  };

const clinic = asId<ResourceId>('clinic');

/** A clinic helps on the strength of a consent that runs out in sixty days. */
const consentRunsOut = (house: PlayedHousehold): void => {
  house.does('recordConsent', { recipientId: clinic, until: plusDays(house.today(), 60) });
  house.does('offerLinkage', { resourceId: clinic, isPublic: false, basis: 'CONSENT_3RD' });
  house.does('answerLinkage', { answer: 'ACCEPTED' });
};

const nobodyHome = (times: number) => (house: PlayedHousehold) => {
  for (let n = 0; n < times; n += 1) {
    house.does('recordVisit', { outcome: 'ABSENT' });
  }
};

const byCommittee = (house: PlayedHousehold): void => {
  giveLivelihood(house);
  house.does('requestExtension', { decider: 'COMMITTEE', units: 1 });
};

const extended = (house: PlayedHousehold): void => {
  makeReady.decideExtension?.(house);
  house.does('decideExtension');
};

/** Each step on its last day, so that the fifteen days after the class end with the thirty from the beginning. */
const classifiedLate = (house: PlayedHousehold): void => {
  house.wait({ days: 12 });
  house.does('recordConference');
  house.wait({ days: 4 });
  house.does('classify', { caseClass: 'GENERAL' });
};

/** What the act says where the usual sample is of something else. */
export const inputs: Readonly<Partial<Record<DeadlineCode, (house: PlayedHousehold) => object>>> = {
  D08: () => ({ notice: 'EXTENSION' }),
  SELECTION: () => ({ votes: { seated: 12, present: 9, inFavour: 7 } }),
  CONSENT_RENEWAL: (house) => ({ recipientId: clinic, until: plusDays(house.today(), 300) }),
};

/** How a case comes to each clock: a row of the table without its way does not compile. */
export const edges: Readonly<Record<DeadlineCode, Edge>> = {
  D01: ready('recordFieldCheck'),
  D02: ready('decideGrant'),
  D03: after('informed', given),
  D04: ready('recordAfterCheck'),
  D05: ready('recordAdequacy'),
  D06: ready('decideExtension'),
  D07: after('informed', byCommittee),
  D08: after('informed', extended),
  D09: 'household',
  D10: ready('forwardObjection'),
  D11: ready('decideObjection'),
  D15: ready('tellLocation'),
  D16: after('registered'),
  D17: after('conferenced'),
  D18: after('assessed', classifiedLate),
  D18_CLASS: after('classified'),
  D19: 'meeting',
  D20: 'meeting',
  D21: after('informed', served),
  D22: after('inService'),
  D23: after('followUp'),
  D25: 'keeping',
  CONTACT_URGENT: reported({ urgent: true }),
  CONTACT: after('reported'),
  RECONTACT: after('refused'),
  SEARCH: after('missing'),
  LOCATION_ANSWER: ready('recordLocation'),
  WELFARE_CHECK: after('inService', nobodyHome(2)),
  IDENTITY: () => {
    const house = reported({ named: false })();
    house.does('recordContact');
    house.does('recordIntake', { nextStep: 'REGISTER' });
    return house;
  },
  INTAKE: after('contacted'),
  REGISTER: after('intakeDone'),
  CONFERENCE: after('assessed'),
  SERVICE_START: after('planned'),
  LINKAGE_OFFER: after('serviceLink'),
  LINKAGE_ANSWER: ready('answerLinkage'),
  LINKAGE_REVIEW: ready('reviewLinkage'),
  CONSENT_RENEWAL: after('inService', consentRunsOut),
  VISIT_RETRY: after('inService', nobodyHome(1)),
  SERVICE_REVIEW: after('informed'),
  ESCALATION: ready('adviseCase'),
  ADVICE_ANSWER: ready('answerAdvice'),
  SELECTION: after('informed', (house) => house.does('requestSelection', { way: 'SITTING' })),
  SELECTION_URGENT: ready('decideSelection'),
  RATIFICATION: ready('ratifySelection'),
  STATUTORY_REQUEST: after('informed', (house) => {
    house.does('requestSelection', { way: 'TELEPHONE' });
    house.does('decideSelection', {
      selected: false,
      votes: { seated: 9, present: 7, inFavour: 5 },
      result: 'STATUTORY_TRACK',
    });
  }),
  UNCONFIRMED: ready('settleSelection'),
  MEETING_ACTION: ready('completeTask'),
  TRANSFER_RECEIPT: ready('receiveTransfer'),
  MEMBER_CONSENT: ready('recordMemberConsent'),
  HEAD_LOOK: after('informed', given),
  PRIOR_NOTICE: ready('giveNotice'),
  RETURN_ORDER: ready('orderReturn'),
  NOTICE_SERVICE: ready('serveNotice'),
  CLOSING_REQUEST: after('informed'),
  CLOSING_APPROVAL: after('closeRequested'),
  CALL_NOTE: 'callNote',
  CALL_NOTE_KEPT: 'keeping',
  SITTING: 'meeting',
  MINUTES: 'meeting',
  ITEMS_MOVING: 'meeting',
  REFUSAL_SETTLING: 'meeting',
  REFERRAL_ANSWER: 'meeting',
  WRITTEN_REVIEW: 'meeting',
  WRITTEN_SELECTION: 'meeting',
  MEETING_KEPT: 'meeting',
};
