import type { NoteAct } from './callNote/acts.ts';
import type { Act } from './crisisCase/acts.ts';
import type { MeetingAct } from './meeting/acts.ts';
import { grantPermissions } from './emergencySupport/roles.ts';
import { meetingPermissions } from './meeting/roles.ts';
import { cityOf, type CityCode, type DongCode, type StaffId, type UpperCode } from './ids.ts';
import {
  approvers,
  caseWorkers,
  committee,
  emergency,
  givers,
  grantReaders,
  holders,
  members,
  noteTakers,
  openers,
  overseers,
  planners,
  readers,
  searchers,
  secretaries,
  serviceKeepers,
  speakers,
  staffKeepers,
  visitors,
} from './roleGroups.ts';

/** Role codes of the field; `docs/glossary.md` has their Korean names. */
export const roles = [
  'DONG_OFFICER',
  'WELFARE_PLANNER',
  'COUNSEL_SPECIALIST',
  'VISIT_NURSE',
  'CASE_MANAGER',
  'CASE_OFFICER',
  'EMERGENCY_OFFICER',
  'DONG_HEAD',
  'TEAM_HEAD',
  'SECRETARY',
  'COMMITTEE_CHAIR',
  'COMMITTEE_MEMBER',
  'OUTSIDE_EXPERT',
  'TONGJANG',
  'HONORARY_OFFICER',
  'GU_HOPE_TEAM',
  'CITY_SUPERVISOR',
  'PROVIDER',
  'PRIVACY_OFFICER',
  'ADMINISTRATOR',
  'AUDITOR',
  'PROVINCE',
  'STATISTICS',
  'OPERATOR',
] as const;
export type Role = (typeof roles)[number];

/**
 * What can be read, beside the acts that can be done; with `erasure` goes proposing and deciding one, with `sessions`
 * ending those of somebody, with `grants` the list of open 긴급지원 and payments behind a sum, with `keepStaff` who has an account, a role and a dong's seat, with `approveStaff` the second person's word for a role that needs it.
 */
export const looks = [
  'case',
  'caseNames',
  'paper',
  'worklist',
  'overdue',
  'search',
  'accessLog',
  'erasure',
  'sessions',
  'export',
  'staff',
  'keepStaff',
  'approveStaff',
  'keepRules',
  'callNote',
  'grants',
  'grantMoney',
  'meeting',
  'meetingList',
  'keepCommittees',
] as const;
export type Look = (typeof looks)[number];
/** Everything that a role may allow. */
export type Permitted = Act | NoteAct | MeetingAct | Look;

/**
 * dong = held for this very dong; city = for the 시·군·구 it lies in; upper = for the city or 시·도 above that; area =
 * for dong or city; above = for city or what is above it; any = for each of the three.
 */
export type Scope = 'dong' | 'city' | 'upper' | 'area' | 'above' | 'any';

export interface HeldRole {
  readonly role: Role;
  readonly place: DongCode | CityCode | UpperCode;
}
export interface Person {
  readonly staffId: StaffId;
  readonly roles: readonly HeldRole[];
}

/** Which roles may do something, and for places of which kind. */
export type Grants = Partial<Record<Role, Scope>>;

/**
 * The one table of who may do what where; what has no row is denied. §4.3 with K7 and K23: the duty officer alone may
 * decide and pay the first support, a chair speaks for the committee, closing is approved by a head.
 */
export const permissions: Readonly<Record<Permitted, Grants>> = {
  reportCrisis: { ...visitors, EMERGENCY_OFFICER: 'city', TONGJANG: 'dong', HONORARY_OFFICER: 'dong' },
  recordContact: { ...visitors, EMERGENCY_OFFICER: 'city' },
  requestLocation: caseWorkers,
  recordLocation: caseWorkers,
  tellLocation: caseWorkers,
  recordIdentity: visitors,
  recordNotSame: holders,
  mergeHousehold: caseWorkers,
  recordMemberLeft: caseWorkers,
  recordConsent: holders,
  withdrawConsent: holders,
  recordExternalNumber: { ...caseWorkers, ...emergency },
  recordIntake: caseWorkers,
  register: caseWorkers,
  recordAssessment: { ...planners, VISIT_NURSE: 'dong' },
  recordHealth: { VISIT_NURSE: 'dong' },
  recordConference: { COMMITTEE_CHAIR: 'dong' },
  classify: planners,
  plan: planners,
  escalate: planners,
  adviseCase: { COMMITTEE_CHAIR: 'above' },
  // What a signed sitting sends: by whoever signed it.
  takeAdvice: { COMMITTEE_CHAIR: 'any' },
  takeAction: { COMMITTEE_CHAIR: 'any' },
  takeRecoveryDecision: committee,
  referUp: { COMMITTEE_CHAIR: 'city' },
  answerAdvice: planners,
  ...grantPermissions,
  requestSelection: { ...planners, EMERGENCY_OFFICER: 'city' },
  decideSelection: committee,
  ratifySelection: committee,
  settleSelection: planners,
  completeTask: { ...planners, ...visitors, ...emergency },
  offerLinkage: planners,
  answerLinkage: serviceKeepers,
  reviewLinkage: serviceKeepers,
  planVisits: visitors,
  rescheduleVisit: { ...visitors, ...overseers },
  endVisits: caseWorkers,
  recordVisit: { ...visitors, EMERGENCY_OFFICER: 'city' },
  recordWelfareCheck: { ...visitors, EMERGENCY_OFFICER: 'city' },
  reviewService: serviceKeepers,
  requestTransfer: caseWorkers,
  receiveTransfer: caseWorkers,
  declineTransfer: caseWorkers,
  // Whoever asked, or their head.
  withdrawTransfer: { ...caseWorkers, DONG_HEAD: 'dong' },
  // What a round carries: by whoever may give the seats.
  replaceReceiver: { ...givers, CITY_SUPERVISOR: 'city' },
  endCase: caseWorkers,
  requestClosing: caseWorkers,
  approveClosing: approvers,
  returnClosing: approvers,
  recordFollowUp: visitors,
  reassignSeat: { ...givers, CITY_SUPERVISOR: 'city' },
  appointDeputy: givers,
  endDeputy: givers,
  replaceDeputy: { ...givers, CITY_SUPERVISOR: 'city' },
  pauseClock: { ...visitors, DONG_HEAD: 'dong' },
  resumeClock: { ...visitors, DONG_HEAD: 'dong' },
  recordOpening: openers,
  // The house sends them of itself: a meeting's word is its chair's.
  noteSitting: speakers,
  leaveSitting: speakers,
  proposeSitting: speakers,
  renewRulebook: { ADMINISTRATOR: 'city', OPERATOR: 'city' },
  absorbHousehold: caseWorkers,
  case: { ...readers, CITY_SUPERVISOR: 'city' },
  caseNames: readers,
  paper: readers,
  // Whoever keeps or chairs a meeting has its duties (K20).
  worklist: { ...readers, CITY_SUPERVISOR: 'city', ...secretaries, ...members },
  search: searchers,
  overdue: { ...overseers, GU_HOPE_TEAM: 'city' },
  export: { ...overseers, GU_HOPE_TEAM: 'city' },
  accessLog: { PRIVACY_OFFICER: 'city' },
  erasure: { PRIVACY_OFFICER: 'city' },
  sessions: { ADMINISTRATOR: 'city' },
  staff: {
    ...staffKeepers,
    DONG_HEAD: 'dong',
    TEAM_HEAD: 'area',
    OPERATOR: 'city',
    PRIVACY_OFFICER: 'city',
    AUDITOR: 'city',
  },
  keepStaff: staffKeepers,
  approveStaff: { ...staffKeepers, OPERATOR: 'city' },
  // Proposes a row beside the rulebook's for a place and approves another's (K7).
  keepRules: { ...staffKeepers, OPERATOR: 'city' },
  writeCallNote: noteTakers,
  closeCallNote: noteTakers,
  // Who hears that a note is late may give it to somebody else.
  handOverCallNote: { ...noteTakers, DONG_HEAD: 'dong' },
  callNote: { ...noteTakers, DONG_HEAD: 'dong' },
  ...meetingPermissions,
  meeting: { ...secretaries, ...members, AUDITOR: 'city' },
  // When committees of a place sit and what they have to do; never what is on their agenda.
  meetingList: { ...secretaries, ...members, ...overseers, AUDITOR: 'city' },
  keepCommittees: { ...secretaries, ...staffKeepers },
  grants: grantReaders,
  // Sums of money name nobody (K23).
  grantMoney: { ...grantReaders, STATISTICS: 'city' },
};

function reaches(scope: Scope, place: HeldRole['place'], dong: DongCode): boolean {
  const isAbove = place.length < cityDigits && dong.startsWith(place);
  switch (scope) {
    case 'dong':
      return place === dong;
    case 'city':
      return place === cityOf(dong);
    case 'upper':
      return isAbove;
    case 'area':
      return place === dong || place === cityOf(dong);
    case 'above':
      return place === cityOf(dong) || isAbove;
    case 'any':
      return place === dong || place === cityOf(dong) || isAbove;
  }
}

/** A city's code is the first five of a dong's ten digits; what is above it has fewer. */
const cityDigits = 5;

/** The role under which this person may do this in this dong, or null. Deny is the default. */
export function roleFor(person: Person, what: Permitted, dong: DongCode): Role | null {
  const row = permissions[what];
  const held = person.roles.find(({ role, place }) => {
    const scope = row[role];
    return scope !== undefined && reaches(scope, place, dong);
  });
  return held?.role ?? null;
}

/** The places in which this person may look, as prefixes of a dong's code; a dong's role held for a city reaches nothing. */
export function placesFor(person: Person, look: Look): readonly string[] {
  const row = permissions[look];
  const held = person.roles.filter(({ role, place }) => {
    const scope = row[role];
    return scope !== undefined && kindsOf[scope].includes(kindOf(place));
  });
  return held.map(({ place }) => place);
}

export type PlaceKind = 'dong' | 'city' | 'upper';

/** Where a role does anything at all; null where nothing is asked of it yet. */
export function kindsOfRole(role: Role): readonly PlaceKind[] | null {
  const kinds = Object.values(permissions).flatMap((row) => {
    const scope = row[role];
    return scope === undefined ? [] : kindsOf[scope];
  });
  return kinds.length === 0 ? null : [...new Set(kinds)];
}

const kindsOf: Readonly<Record<Scope, readonly PlaceKind[]>> = {
  dong: ['dong'],
  city: ['city'],
  upper: ['upper'],
  area: ['dong', 'city'],
  above: ['city', 'upper'],
  any: ['dong', 'city', 'upper'],
};

export function kindOf({ length }: HeldRole['place']): PlaceKind {
  if (length < cityDigits) return 'upper';
  return length === cityDigits ? 'city' : 'dong';
}
