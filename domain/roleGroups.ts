import type { Grants } from './roles.ts';

const dongOfficials: Grants = {
  DONG_OFFICER: 'dong',
  WELFARE_PLANNER: 'dong',
  COUNSEL_SPECIALIST: 'dong',
  CASE_OFFICER: 'dong',
  TEAM_HEAD: 'dong',
};
/** Dong staff who carry cases (domain.md §4.1): each acts in the dong that is theirs. */
export const caseWorkers: Grants = { ...dongOfficials, CASE_MANAGER: 'dong' };
/** Who may hold a seat and so open a case behind closed doors; the house tells of them when they do. */
export const openers: Grants = {
  ...caseWorkers,
  // 긴급지원 결재권자 is a head of the city's team.
  TEAM_HEAD: 'area',
  VISIT_NURSE: 'dong',
  EMERGENCY_OFFICER: 'city',
  DONG_HEAD: 'dong',
  COMMITTEE_CHAIR: 'any',
  GU_HOPE_TEAM: 'city',
};
export const readers: Grants = { ...openers, PROVINCE: 'upper', AUDITOR: 'city' };

/**
 * Who may look for a person by name or number: whoever carries cases or approves them. Nobody who sees names masked,
 * for the search would tell whether somebody has a case.
 */
export const searchers: Grants = {
  ...caseWorkers,
  TEAM_HEAD: 'area',
  VISIT_NURSE: 'dong',
  EMERGENCY_OFFICER: 'city',
  DONG_HEAD: 'dong',
  GU_HOPE_TEAM: 'city',
};

/** §4.3 'plan & services': the city's team works on the hard cases of every dong. */
export const planners: Grants = { ...caseWorkers, GU_HOPE_TEAM: 'city' };
/** The visiting nurse may keep services up to date, not begin them. */
export const serviceKeepers: Grants = { ...planners, VISIT_NURSE: 'dong' };
export const visitors: Grants = { ...caseWorkers, VISIT_NURSE: 'dong' };
/** §4.3 'closing' signs, §4.2 team head. */
export const approvers: Grants = { DONG_HEAD: 'dong', TEAM_HEAD: 'dong', GU_HOPE_TEAM: 'city' };

/** A call is written down by whoever may report and has a list of duties: one's own note comes back there. */
export const noteTakers: Grants = { ...visitors, EMERGENCY_OFFICER: 'city' };

/** A household's matters of people and consent belong to those who carry its case. */
export const holders: Grants = { ...caseWorkers, VISIT_NURSE: 'dong' };
/** Who gives duties to people: their head, and the administrator of the city. */
export const givers: Grants = { DONG_HEAD: 'dong', TEAM_HEAD: 'area', ADMINISTRATOR: 'city' };
/** Who sees to what is late: the heads in their dong, the supervisor in the city. */
export const overseers: Grants = { DONG_HEAD: 'dong', TEAM_HEAD: 'dong', CITY_SUPERVISOR: 'city' };
export const emergency: Grants = { EMERGENCY_OFFICER: 'city' };
/** Emergency money is asked for by the dong or its duty officer. */
export const askers: Grants = { ...dongOfficials, EMERGENCY_OFFICER: 'city' };
export const committee: Grants = { COMMITTEE_CHAIR: 'city' };
/** Accounts and roles of a place are kept by its own administrator; whoever keeps a city keeps what lies in it. */
export const staffKeepers: Grants = { ADMINISTRATOR: 'above' };
/** 긴급지원 결재: the authority's own signature, by a head of the city's team. */
export const authority: Grants = { TEAM_HEAD: 'city' };

/** Who sees to the emergency support of a place: its duty officer, heads, the authority, the supervisor, and the auditor. */
export const grantReaders: Grants = { ...emergency, ...overseers, TEAM_HEAD: 'area', AUDITOR: 'city' };

/** 간사: of a committee of their own place, or of one within it. */
export const secretaries: Grants = { SECRETARY: 'any' };
/** Whoever may hold a seat with a vote; which one, and whether they sit today, the meeting knows. */
export const members: Grants = { COMMITTEE_CHAIR: 'any', COMMITTEE_MEMBER: 'any' };
/** Who speaks for a committee. */
export const speakers: Grants = { COMMITTEE_CHAIR: 'any' };
/** The chair's own acts in the sitting, which the secretary writes down as well. */
export const presiders: Grants = { ...secretaries, COMMITTEE_CHAIR: 'any' };
