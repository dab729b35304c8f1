import type { NeedArea, PlanOpinion } from './crisisCase/codes.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import type { PlainDate } from './time.ts';

/** 참여 기관: whose part it is, as a kind; the agency's own name stands in the paper. */
export const agencyKinds = [
  'DONG_OFFICE',
  'CITY_TEAM',
  'WELFARE_CENTRE',
  'MENTAL_HEALTH',
  'HEALTH',
  'SCHOOL',
  'POLICE',
  'LEGAL',
  'FINANCE',
  'EMPLOYMENT',
  'FAMILY',
  'CHILD_PROTECTION',
  'ELDERLY',
  'DISABILITY',
  'RESIDENT',
  'OTHER',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** 기관별 역할: one agency's part; who does what is in the paper, in the same order. */
export interface AgencyPart {
  readonly agency: AgencyKind;
  /** By when; null where it goes on. */
  readonly by: PlainDate | null;
}

/** What a case conference agreed on, in codes; goals, each part, the household's words and whom to call lie in the paper. */
export interface ConferenceAgreed {
  /** 주 사례기관. */
  readonly leadAgency: AgencyKind;
  readonly parts: readonly AgencyPart[];
  /** Plan items: the needs that the plan is to be about. */
  readonly areas: readonly NeedArea[];
  /** How many goals the paper has. */
  readonly goals: number;
  /** The household's own word on it (사회보장급여법 제15조제1항). */
  readonly opinion: PlanOpinion;
  /** The next conference; null where none is planned. */
  readonly nextOn: PlainDate | null;
  readonly paperId: PaperId;
}

/** One agency leads and has a part; no day lies before the sitting. */
export function refuseAgreed(
  { leadAgency, parts, areas, nextOn }: ConferenceAgreed,
  heldOn: PlainDate,
): Refusal | null {
  if (parts.length === 0) return { code: 'nothingChosen', field: 'parts' };
  if (areas.length === 0) return { code: 'nothingChosen', field: 'areas' };
  if (new Set(areas).size !== areas.length) return { code: 'repeatedChoice', field: 'areas' };
  if (!parts.some(({ agency }) => agency === leadAgency))
    return { code: 'leadWithoutPart', field: 'leadAgency' };
  if (parts.some(({ by }) => by !== null && by < heldOn))
    return { code: 'dayTooEarly', field: 'parts', earliest: heldOn };
  return nextOn !== null && nextOn <= heldOn
    ? { code: 'dayTooEarly', field: 'nextOn', earliest: heldOn }
    : null;
}
