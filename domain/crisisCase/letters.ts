import type { ItemKind } from '../committee/kinds.ts';
import type { Letter } from '../entity.ts';
import { to, toResource, toSeats, type Facts } from './addressing.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './events.ts';
import type { CrisisCase, Household, Seat } from './state.ts';

type Writer<T extends CaseEventType> = (c: CrisisCase, event: CaseEventOf<T>) => Letter[];

/** Who must hear of each event, asked with the state after it; null where nobody has to. */
const writers: { readonly [T in CaseEventType]: Writer<T> | null } = {
  caseOpened: (c, { urgent, due }) =>
    toSeats(c, urgent ? ['officer', 'head'] : ['officer'], 'caseOpened', { dueAt: due.at }),
  reportJoined: (c) => toSeats(c, ['officer'], 'reportJoined'),
  contactRecorded: null,
  personMissing: (c, { due }) => toSeats(c, ['head'], 'personMissing', { dueAt: due.at }),
  searchContinued: null,
  personFound: null,
  locationRequested: null,
  locationRecorded: null,
  locationTold: null,
  intakeRecorded: null,
  caseRegistered: null,
  assessmentRecorded: (c, { due }) =>
    due ? toSeats(c, ['conferenceChair'], 'conferenceAsked', { dueAt: due.at }) : [],
  conferenceRecorded: null,
  caseClassified: null,
  planMade: null,
  serviceReviewed: null,
  healthRecorded: null,
  welfareChecked: (c, { outcome }) =>
    outcome === 'IN_DANGER' ? toSeats(c, ['officer', 'head', 'supervisor'], 'dangerFound') : [],
  dutyOpened: null,
  dutyNeared: (c, event) => to(c, [event.owner], 'dutyNeared', { ...passedFacts(event), dueAt: event.dueAt }),
  dutyPassed: (c, event) => [
    ...to(c, [event.owner], 'dutyPassed', passedFacts(event)),
    ...repeatedOffer(c, event),
  ],
  dutyEscalated: (c, event) => to(c, [event.to], 'dutyEscalated', passedFacts(event)),
  latenessExplained: null,
  sittingNoted: (c, { kind, about, committee, item, startsAt }) =>
    toSeats(c, [askerOf(kind)], 'sittingNoted', {
      committee: committee.kind,
      item,
      startsAt,
      ...aboutFact(about),
    }),
  sittingLeft: (c, { kind, about }) =>
    toSeats(c, [askerOf(kind)], 'sittingLeft', { what: kind, ...aboutFact(about) }),
  sittingGivenUp: null,
  sittingProposed: (c, { kind, about, committee, secretary, dueAt, nextAt }) =>
    to(c, [secretary], 'sittingProposed', {
      ...{ committee: committee.kind, what: kind, dueAt },
      ...(nextAt ? { nextAt } : {}),
      ...aboutFact(about),
    }),
  openingRecorded: (c) => toSeats(c, ['head'], 'openingRecorded'),
  rulebookRenewed: (c, { moved }) =>
    to(
      c,
      moved.map(({ owner }) => owner),
      'duesRecounted',
    ),
  grantRequested: (c, { dues, grantId }) =>
    toSeats(c, ['emergencyOfficer'], 'grantRequested', { dueAt: dues.fieldCheck.at, about: grantId }),
  fieldCheckRecorded: null,
  memberConsentRecorded: null,
  filesAttached: null,
  grantDecided: (c, { grantId }) => toSeats(c, ['head', 'officer'], 'grantDecided', { about: grantId }),
  supportPaid: null,
  afterCheckRecorded: (c, { due, grantId }) =>
    toSeats(c, ['committeeChair'], 'adequacyAsked', { dueAt: due.at, about: grantId }),
  adequacyRecorded: null,
  adequacySkipped: null,
  grantSeen: null,
  supportEnded: (c, { supportId }) =>
    toSeats(c, ['officer', 'emergencyOfficer'], 'supportEnded', { about: supportId }),
  supportCut: null,
  grantWithdrawn: null,
  extensionRequested: (c, { by, due, supportId }) =>
    toSeats(c, [by === 'AUTHORITY' ? 'authority' : 'committeeChair'], 'extensionAsked', {
      dueAt: due.at,
      about: supportId,
    }),
  extensionDecided: (c, { extensionId, service }) =>
    toSeats(c, ['emergencyOfficer', 'officer'], 'extensionDecided', {
      ...(service ? { dueAt: service.due.at } : {}),
      about: extensionId,
    }),
  extensionLapsed: null,
  // Where the notice is served, the authority's days begin with its arrival, and the letter comes then.
  noticeGiven: (c, { grantId, due, service }) =>
    service ? [] : toSeats(c, ['authority'], 'returnAsked', { dueAt: due.at, about: grantId }),
  recoveryDecided: (c, { grantId, due }) =>
    toSeats(c, ['emergencyOfficer', 'authority'], 'recoveryDecided', {
      about: grantId,
      ...(due ? { dueAt: due.at } : {}),
    }),
  returnOrdered: (c, { grantId, due }) =>
    toSeats(c, ['emergencyOfficer', 'officer'], 'returnOrdered', { dueAt: due.at, about: grantId }),
  noticeServed: (c, { grantId, due, orderFrom }) =>
    orderFrom && due ? toSeats(c, ['authority'], 'returnAsked', { dueAt: due.at, about: grantId }) : [],
  objectionRecorded: (c, { grantId, due }) =>
    toSeats(c, ['emergencyOfficer', 'authority'], 'objectionReceived', { dueAt: due.at, about: grantId }),
  objectionForwarded: (c, { grantId, due }) =>
    toSeats(c, ['province'], 'objectionForwarded', { dueAt: due.at, about: grantId }),
  objectionDecided: (c, { grantId }) =>
    toSeats(c, ['emergencyOfficer', 'authority'], 'objectionDecided', { about: grantId }),
  returnPaid: null,
  arrearsReferred: null,
  returnDunned: null,
  instalmentsAgreed: null,
  excessClaimed: null,
  selectionRequested: (c, { selectionId, due }) =>
    toSeats(c, ['committeeChair'], 'selectionAsked', { dueAt: due.at, about: selectionId }),
  selectionDecided: (c, { selectionId }) =>
    toSeats(c, ['officer'], 'selectionDecided', { about: selectionId }),
  selectionRatified: (c, { selectionId }) =>
    toSeats(c, ['officer'], 'selectionDecided', { about: selectionId }),
  selectionSettled: null,
  selectionWithdrawn: null,
  linkageOffered: (c, { resourceId, due }) => [
    toResource(c, resourceId, 'linkageOffered', { dueAt: due.at }),
  ],
  linkageAnswered: null,
  linkageReviewed: null,
  linkageEnded: (c, { linkageId, cause }) => {
    const linkage = c.linkages.find(({ id }) => id === linkageId);
    const helper = linkage ? [toResource(c, linkage.resourceId, 'linkageEnded', {})] : [];
    return cause === 'CONSENT_ENDED' ? [...helper, ...consentEnded(c, linkageId)] : helper;
  },
  linkageConsentWatched: null,
  visitsPlanned: null,
  visitRescheduled: null,
  visitsEnded: null,
  visitRecorded: null,
  consentGiven: null,
  consentWithdrawn: null,
  externalNumberRecorded: null,
  escalated: (c, event) => adviceAsked(c, event),
  referredUp: (c, event) => adviceAsked(c, event),
  adviceGiven: (c, { escalationId, due }) =>
    toSeats(c, ['officer'], 'adviceGiven', { dueAt: due.at, about: escalationId }),
  adviceTaken: (c, { escalationId, due }) =>
    toSeats(c, ['officer'], 'adviceGiven', { dueAt: due.at, about: escalationId }),
  adviceAnswered: null,
  meetingActionCreated: (c, { actionId, owner, due }) =>
    toSeats(c, [owner], 'actionGiven', { dueAt: due.at, about: actionId }),
  meetingActionDone: null,
  escalationWithdrawn: null,
  transferRequested: (c, { people, due }) =>
    to(c, [people.officer, people.head], 'transferAsked', { dueAt: due.at }),
  // The receipt: those who had the case hear that it is no longer theirs.
  transferReceived: (c, { from }) => to(c, [from.officer, from.head], 'transferReceived'),
  transferDeclined: (c) => toSeats(c, ['officer', 'head'], 'transferDeclined'),
  transferWithdrawn: (c, { asked }) =>
    asked ? to(c, [asked.people.officer, asked.people.head], 'transferWithdrawn') : [],
  receiverReplaced: (c, { seat, to: receiver }) =>
    c.transfer && (seat === 'officer' || seat === 'head')
      ? to(c, [receiver], 'transferAsked', { dueAt: c.transfer.due.at })
      : [],
  identityRecorded: null,
  foundDifferent: null,
  householdMerged: null,
  householdAbsorbed: null,
  memberLeft: null,
  seatReassigned: (c, event) => to(c, [event.to], 'seatGiven'),
  deputyAppointed: null,
  deputyStarted: (c, { deputy }) => to(c, [deputy], 'deputyBegins'),
  deputyEnded: null,
  deputyReplaced: (c, event) => to(c, [event.to], 'seatGiven'),
  clockPaused: (c, { act, about }) =>
    toSeats(c, ['head'], 'clockPaused', about === null ? { act } : { act, about }),
  clockResumed: null,
  caseEnded: (c) => toSeats(c, ['officer', 'head'], 'caseEnded'),
  closingRequested: (c, { due }) => toSeats(c, ['head'], 'closingAsked', { dueAt: due.at }),
  closingReturned: (c) => toSeats(c, ['officer'], 'closingReturned'),
  closingApproved: (c) => toSeats(c, ['officer'], 'closingApproved'),
  followUpRecorded: null,
  caseArchived: null,
};

/** Who must hear of the event; asked with the state after it. */
export function letters(event: CaseEvent, { current: c }: Household): Letter[] {
  const writer = writers[event.type] as ((c: CrisisCase, event: CaseEvent) => Letter[]) | null;
  return c && writer ? writer(c, event) : [];
}

function adviceAsked(
  c: CrisisCase,
  { escalationId, due }: CaseEventOf<'escalated' | 'referredUp'>,
): Letter[] {
  const level = c.escalations.find(({ id }) => id === escalationId)?.level;
  const seat = level === 'CITY' ? 'cityChair' : 'districtChair';
  return toSeats(c, [seat], 'adviceAsked', { dueAt: due.at, about: escalationId });
}

/** Nobody did this, so somebody has to hear of it. */
const consentEnded = (c: CrisisCase, linkageId: string): Letter[] =>
  toSeats(c, ['officer', 'head'], 'consentEnded', { about: linkageId });

interface OfDuty {
  readonly duty?: string;
  readonly act: string;
  readonly about: string | null;
}

const passedFacts = ({ duty, act, about }: OfDuty): Facts => ({
  act,
  ...(about ? { about } : {}),
  ...(duty === undefined ? {} : { duty }),
});

/** A helper who stays silent is asked once more on the day the answer was due. */
function repeatedOffer(c: CrisisCase, { act, about, dueAt }: CaseEventOf<'dutyPassed'>): Letter[] {
  if (act !== 'answerLinkage') return [];
  const linkage = c.linkages.find(({ id }) => id === about);
  return linkage ? [toResource(c, linkage.resourceId, 'linkageRepeated', { dueAt })] : [];
}

/** Who carries to the committee what stands there: the duty officer the Act's own matters, the case's officer all else. */
const askerOf = (kind: ItemKind): Seat =>
  kind === 'ADEQUACY' || kind === 'EXTENSION' ? 'emergencyOfficer' : 'officer';

const aboutFact = (about: string | null): Facts => (about === null ? {} : { about });
