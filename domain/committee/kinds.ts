import type { DongCode, CityCode, StaffId, UpperCode } from '../ids.ts';

export const committeeKinds = [
  'EMERGENCY_REVIEW',
  'EMERGENCY_SELECTION',
  'DONG_CONFERENCE',
  'SOLUTION',
  'DONG_COUNCIL',
  'INTEGRATED_MEETING',
  'STEERING',
] as const;
/** 긴급지원심의위원회, 긴급지원선정위원회, 동 사례회의, 솔루션위원회, 동 지역사회보장협의체, 통합사회보장회의, 운영위원회. */
export type CommitteeKind = (typeof committeeKinds)[number];

export type CommitteePlace = DongCode | CityCode | UpperCode;

/** Which committee of which place. */
export interface Committee {
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
}

/** 위원장, 부위원장, 위원, 간사; the secretary has no vote. */
export const committeeSeats = ['CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY'] as const;
export type CommitteeSeat = (typeof committeeSeats)[number];

/**
 * Where a member comes from. The first four are those of 긴급복지지원법 제12조제3항: 학식과 경험, 비영리민간단체 추천, 공무원,
 * 지방의회 추천; the others sit on case bodies.
 */
export const memberCategories = [
  'LEARNED',
  'CIVIC',
  'OFFICIAL',
  'ASSEMBLY',
  'MEDICAL',
  'LEGAL',
  'POLICE',
  'PSYCHOLOGY',
  'SCHOOL',
  'PROVIDER',
  'RESIDENT',
] as const;
export type MemberCategory = (typeof memberCategories)[number];

/** Who comes from outside the office, so that what they hear needs a basis of its own. */
export const isOutside = (category: MemberCategory): boolean => category !== 'OFFICIAL';

/** What can stand on an agenda. */
export const itemKinds = [
  'SELECTION',
  'EXTENSION',
  'ADEQUACY',
  'STOP_RECOVERY',
  'CONFERENCE',
  'ADVICE',
  'OTHER',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * Which committee takes what (domain.md §4.2): the statutory one what 제12조제1항 names, the local one what the Act does not
 * give (K1), a conference the plan of a case, the others give advice.
 */
export const kindsTaken: Readonly<Record<CommitteeKind, readonly ItemKind[]>> = {
  EMERGENCY_REVIEW: ['EXTENSION', 'ADEQUACY', 'STOP_RECOVERY', 'OTHER'],
  EMERGENCY_SELECTION: ['SELECTION', 'OTHER'],
  DONG_CONFERENCE: ['CONFERENCE', 'ADVICE', 'OTHER'],
  SOLUTION: ['ADVICE', 'OTHER'],
  DONG_COUNCIL: ['ADVICE', 'OTHER'],
  INTEGRATED_MEETING: ['CONFERENCE', 'ADVICE', 'OTHER'],
  STEERING: ['OTHER'],
};

/** Somebody with a seat, as a sitting is called with. */
export interface Seated {
  readonly staffId: StaffId;
  readonly seat: CommitteeSeat;
  readonly category: MemberCategory;
}
