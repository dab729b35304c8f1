import { isDeepStrictEqual } from 'node:util';
import { crisisCase } from '../../../../domain/crisisCase/entity.ts';
import type { CaseEvent, CaseEventType } from '../../../../domain/crisisCase/events.ts';
import { isRefusal } from '../../../../domain/refusal.ts';
import { dutiesOf, hold, type Law } from './moment.ts';

/** The duties that each event may take from the list; whatever else it happens to, none of them is lost by it. */
export const mayEnd: Readonly<Record<Exclude<CaseEventType, 'caseOpened'>, string>> = {
  // What was ended as a whole begins again with its first contact.
  reportJoined: 'contact identity serviceReview closingRequest',
  contactRecorded: 'contact recontact',
  personMissing: 'contact recontact',
  searchContinued: 'search',
  personFound: 'search',
  locationRequested: '',
  locationRecorded: 'locationAnswer',
  locationTold: 'locationNotice',
  welfareChecked: 'welfareCheck',
  healthRecorded: '',
  identityRecorded: 'identity',
  intakeRecorded: 'intake',
  caseRegistered: 'register',
  assessmentRecorded: 'assessment',
  conferenceRecorded: 'conference classification plan serviceReview closingRequest',
  caseClassified: 'classification planInAll',
  planMade: 'plan planInAll',
  serviceReviewed: 'serviceReview',
  dutyOpened: '',
  dutyNeared: '',
  dutyPassed: '',
  dutyEscalated: '',
  latenessExplained: '',
  rulebookRenewed: '',
  openingRecorded: '',
  sittingNoted: '',
  sittingLeft: '',
  sittingGivenUp: '',
  sittingProposed: '',
  grantRequested: 'closingRequest statutoryRequest',
  fieldCheckRecorded: 'fieldCheck payment',
  memberConsentRecorded: 'memberConsent',
  filesAttached: '',
  grantDecided: 'decision payment memberConsent',
  supportPaid: 'payment',
  afterCheckRecorded: 'afterCheck',
  adequacyRecorded: 'adequacy memberConsent',
  adequacySkipped: 'adequacy memberConsent',
  grantSeen: 'headLook',
  supportEnded: '',
  supportCut: 'payment',
  grantWithdrawn: 'fieldCheck decision payment memberConsent',
  extensionRequested: '',
  extensionDecided: 'extension',
  extensionLapsed: 'extension',
  recoveryDecided: 'closingRequest',
  noticeGiven: 'priorNotice closingRequest',
  returnOrdered: 'returnOrder',
  noticeServed: 'extensionService noticeService priorService dunningService decisionService closingRequest',
  objectionRecorded: 'closingRequest',
  objectionForwarded: 'objectionForward decisionObjectionForward',
  objectionDecided: 'objectionDecision decisionObjectionDecision returnPayment dunningService',
  returnPaid: 'returnPayment dunningService',
  returnDunned: 'returnPayment',
  instalmentsAgreed: 'returnPayment',
  excessClaimed: 'returnPayment dunningService',
  arrearsReferred: 'returnPayment',
  selectionRequested: 'closingRequest',
  selectionDecided: 'selection',
  selectionRatified: 'ratification',
  selectionSettled: 'statutoryRequest unconfirmed',
  selectionWithdrawn: 'selection statutoryRequest',
  linkageOffered: 'firstLinkage closingRequest meetingAction',
  linkageAnswered: 'linkageAnswer consentRenewal',
  linkageReviewed: 'linkageReview consentRenewal',
  linkageEnded: 'linkageAnswer linkageReview consentRenewal',
  // A newer consent to the same helper takes the place of the one before it.
  linkageConsentWatched: 'consentRenewal',
  visitsPlanned: 'visit serviceStart closingRequest',
  visitRescheduled: '',
  visitsEnded: 'visit',
  visitRecorded: 'visit',
  consentGiven: '',
  consentWithdrawn: '',
  externalNumberRecorded: '',
  escalated: 'closingRequest',
  adviceGiven: 'advice',
  referredUp: 'advice',
  adviceTaken: 'closingRequest',
  adviceAnswered: 'adviceAnswer',
  // A visit that a sitting asked for may come before those that were planned.
  meetingActionCreated: 'closingRequest visit',
  meetingActionDone: 'meetingAction',
  escalationWithdrawn: 'advice adviceAnswer',
  transferRequested: 'closingRequest',
  transferReceived: 'transfer',
  transferDeclined: 'transfer',
  transferWithdrawn: 'transfer',
  receiverReplaced: '',
  foundDifferent: '',
  memberLeft: '',
  householdMerged: '',
  householdAbsorbed: '',
  seatReassigned: '',
  deputyAppointed: '',
  deputyStarted: '',
  deputyEnded: '',
  deputyReplaced: '',
  clockPaused: '',
  clockResumed: '',
  caseEnded: '*',
  closingRequested: 'closingRequest serviceReview search recontact',
  closingReturned: 'closingApproval followUp',
  closingApproved: 'closingApproval',
  followUpRecorded: 'followUp',
  caseArchived: '*',
};

/** The only events that give a running duty another date. */
const mayMove: readonly CaseEventType[] = [
  'clockPaused',
  'clockResumed',
  'personMissing',
  'searchContinued',
  'personFound',
  'rulebookRenewed',
  'visitRescheduled',
];

const words = [
  ...['grantId', 'supportId', 'extensionId', 'linkageId', 'selectionId', 'escalationId', 'visitId'],
  'actionId',
];

/** The thing that an event is about, under whatever word. */
export const namedIn = (event: CaseEvent): unknown[] =>
  words.flatMap((word) => (word in event ? [(event as unknown as Record<string, unknown>)[word]] : []));

/** What a selection sent to the Act waits for is a grant that was not there before, so no name of its own can lead to it. */
const isAnsweredByNew = (event: CaseEvent, name: string): boolean =>
  event.type === 'grantRequested' && name === 'statutoryRequest';

export const nothingLost: Law = ({ turns }) => {
  for (const { event, was, is } of turns) {
    if (event.type === 'caseOpened') continue;
    const left = dutiesOf(is);
    const ended = mayEnd[event.type];
    const about = namedIn(event);
    for (const duty of dutiesOf(was).values()) {
      const now = left.get(duty.id);
      if (now) {
        hold(now.due.at === duty.due.at || mayMove.includes(event.type), () => ({ event, duty, now }));
        continue;
      }
      const [name = ''] = duty.id.split('/');
      const isMeant = ended === '*' || ended.split(' ').includes(name);
      const isNamed = about.length === 0 || duty.about === null || about.includes(duty.about);
      const isThis = isNamed || isAnsweredByNew(event, name);
      hold(isMeant && isThis, () => ({ lost: duty.id, by: event }));
    }
  }
};

/** Heavy: carries the news as text and folds them again. */
export const plainAndFolded: Law = ({ before, news, house }) => {
  const events = news.map(({ event }) => event);
  const carried = JSON.parse(JSON.stringify(events)) as CaseEvent[];
  hold(isDeepStrictEqual(carried, events), () => events);
  hold(isDeepStrictEqual(carried.reduce(crisisCase.evolve, before), house.state()), () => events);
};

const plain = /^[\x20-\x7e]*$/;
const facts: readonly string[] = [
  ...['caseNo', 'dueAt', 'about', 'act', 'duty'],
  // Where a question stands: codes of what and of which committee, the item's number, and when they sit.
  ...['what', 'committee', 'item', 'startsAt', 'nextAt'],
];

/** Codes, dates, the case number and the number of a thing: no name, no place, no paper and no colleague. */
export const lettersNameNobody: Law = ({ news }) => {
  for (const letter of news.flatMap(({ letters }) => letters)) {
    hold(
      Object.entries(letter.facts).every(
        ([word, fact]) =>
          facts.includes(word) && plain.test(String(fact)) && !/paper|staff|resource/.test(String(fact)),
      ),
      () => letter,
    );
  }
};

/** A refusal points at something that the act has: a field of it, or of what it lists. */
export const refusalsPointAtTheAct: Law = ({ done }) => {
  if (!done || !isRefusal(done.answer) || !('field' in done.answer)) return;
  const { field, code } = done.answer;
  const fields = (input: unknown): string[] =>
    typeof input !== 'object' || input === null
      ? []
      : [...Object.keys(input), ...Object.values(input).flatMap(fields)];
  hold(code === 'lateCauseMissing' || fields(done.command).includes(field), () => done);
};
