import type { Act } from './crisisCase/acts.ts';
import { cityOf, type CityCode, type DongCode, type StaffId } from './ids.ts';

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

/** What can be read, beside the acts that can be done. */
export const looks = ['case', 'caseNames', 'paper', 'worklist', 'overdue', 'accessLog'] as const;
export type Look = (typeof looks)[number];

/** dong = held for this very dong; city = held for the 시·군·구 it lies in; area = either of the two. */
export type Scope = 'dong' | 'city' | 'area';

export interface HeldRole {
  readonly role: Role;
  readonly place: DongCode | CityCode;
}
export interface Person {
  readonly staffId: StaffId;
  readonly roles: readonly HeldRole[];
}

type Grants = Partial<Record<Role, Scope>>;

const dongOfficials: Grants = {
  DONG_OFFICER: 'dong',
  WELFARE_PLANNER: 'dong',
  COUNSEL_SPECIALIST: 'dong',
  CASE_OFFICER: 'dong',
  TEAM_HEAD: 'dong',
};
/** Dong staff who carry cases (domain.md §4.1): each acts in the dong that is theirs. */
const caseWorkers: Grants = { ...dongOfficials, CASE_MANAGER: 'dong' };
const readers: Grants = {
  ...caseWorkers,
  VISIT_NURSE: 'dong',
  EMERGENCY_OFFICER: 'city',
  DONG_HEAD: 'dong',
  COMMITTEE_CHAIR: 'area',
  GU_HOPE_TEAM: 'city',
  AUDITOR: 'city',
};

/** §4.3 'plan & services': the city's team works on the hard cases of every dong. */
const planners: Grants = { ...caseWorkers, GU_HOPE_TEAM: 'city' };
/** The visiting nurse may keep services up to date, not begin them. */
const serviceKeepers: Grants = { ...planners, VISIT_NURSE: 'dong' };
const visitors: Grants = { ...caseWorkers, VISIT_NURSE: 'dong' };
/** §4.3 'closing' signs, §4.2 team head. */
const approvers: Grants = { DONG_HEAD: 'dong', TEAM_HEAD: 'dong', GU_HOPE_TEAM: 'city' };

/**
 * The one table of who may do what where; what has no row is denied. §4.3 with K7 and K23: the duty officer alone may
 * decide and pay the first support, a chair speaks for the committee, closing is approved by a head.
 */
export const permissions: Readonly<Record<Act | Look, Grants>> = {
  reportCrisis: { ...visitors, EMERGENCY_OFFICER: 'city', TONGJANG: 'dong', HONORARY_OFFICER: 'dong' },
  recordContact: { ...visitors, EMERGENCY_OFFICER: 'city' },
  recordIntake: caseWorkers,
  register: caseWorkers,
  recordAssessment: { ...planners, VISIT_NURSE: 'dong' },
  recordConference: { COMMITTEE_CHAIR: 'dong' },
  classify: planners,
  plan: planners,
  requestGrant: { ...dongOfficials, EMERGENCY_OFFICER: 'city' },
  recordFieldCheck: { EMERGENCY_OFFICER: 'city' },
  decideGrant: { EMERGENCY_OFFICER: 'city' },
  recordPayment: { EMERGENCY_OFFICER: 'city' },
  recordAfterCheck: { EMERGENCY_OFFICER: 'city' },
  recordAdequacy: { COMMITTEE_CHAIR: 'city' },
  offerLinkage: planners,
  answerLinkage: serviceKeepers,
  reviewLinkage: serviceKeepers,
  planVisits: visitors,
  endVisits: caseWorkers,
  recordVisit: { ...visitors, EMERGENCY_OFFICER: 'city' },
  reviewService: serviceKeepers,
  requestClosing: caseWorkers,
  approveClosing: approvers,
  returnClosing: approvers,
  recordFollowUp: visitors,
  case: { ...readers, CITY_SUPERVISOR: 'city' },
  caseNames: readers,
  paper: readers,
  worklist: { ...readers, CITY_SUPERVISOR: 'city' },
  overdue: { DONG_HEAD: 'dong', TEAM_HEAD: 'dong', CITY_SUPERVISOR: 'city', GU_HOPE_TEAM: 'city' },
  accessLog: { PRIVACY_OFFICER: 'city' },
};

function reaches(scope: Scope, place: HeldRole['place'], dong: DongCode): boolean {
  switch (scope) {
    case 'dong':
      return place === dong;
    case 'city':
      return place === cityOf(dong);
    case 'area':
      return place === dong || place === cityOf(dong);
  }
}

/** The role under which this person may do this in this dong, or null. Deny is the default. */
export function roleFor(person: Person, what: Act | Look, dong: DongCode): Role | null {
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
    return scope !== undefined && (scope === 'area' || scope === kindOf(place));
  });
  return held.map(({ place }) => place);
}

/** A city's code is the first five of a dong's ten digits. */
const kindOf = (place: HeldRole['place']): Scope => (place.length === 10 ? 'dong' : 'city');
