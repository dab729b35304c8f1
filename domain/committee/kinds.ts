import type { DongCode, CityCode, StaffId, UpperCode } from '../ids.ts';

const wholeKinds = [
  'EMERGENCY_REVIEW',
  'EMERGENCY_SELECTION',
  'DONG_CONFERENCE',
  'SOLUTION',
  'DONG_COUNCIL',
  'INTEGRATED_MEETING',
  'STEERING',
] as const;
/** 긴급지원심의위원회, 긴급지원선정위원회, 동 사례회의, 솔루션위원회, 동 지역사회보장협의체, 통합사회보장회의, 운영위원회. */
export type WholeKind = (typeof wholeKinds)[number];

/** Those that count votes, so that a few of their members can be a body of its own. */
const dividedKinds = [
  'EMERGENCY_REVIEW',
  'EMERGENCY_SELECTION',
  'SOLUTION',
  'DONG_COUNCIL',
  'STEERING',
] as const satisfies readonly WholeKind[];
type DividedKind = (typeof dividedKinds)[number];
/** 소위원회 of such a committee: some of its members, with what it has handed to them. */
export type SubKind = `${DividedKind}_SUB`;

export type CommitteeKind = WholeKind | SubKind;

const subName = (kind: DividedKind): SubKind => `${kind}_SUB`;

export const committeeKinds: readonly CommitteeKind[] = [...wholeKinds, ...dividedKinds.map(subName)];

const wholes: ReadonlyMap<string, WholeKind> = new Map([
  ...wholeKinds.map((kind) => [kind, kind] as const),
  ...dividedKinds.map((kind) => [subName(kind), kind] as const),
]);

/** The whole committee of a sub-committee; of any other the committee itself. */
export function wholeOf(kind: CommitteeKind): WholeKind {
  const whole = wholes.get(kind);
  if (!whole) throw new RangeError(`${kind} is no committee`);
  return whole;
}

export const isSub = (kind: CommitteeKind): kind is SubKind => wholeOf(kind) !== kind;

/** The sub-committee that this one may have; null where it has none, or is one. */
export const subOf = (kind: CommitteeKind): SubKind | null => {
  const divided = dividedKinds.find((one) => one === kind);
  return divided ? subName(divided) : null;
};

export type CommitteePlace = DongCode | CityCode | UpperCode;

/** Which committee of which place. */
export interface Committee {
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
}

/** The whole committee, and the sub-committee that it may have. */
export function bodiesOf({ kind, place }: Committee): readonly Committee[] {
  const whole = wholeOf(kind);
  const part = subOf(whole);
  return [{ kind: whole, place }, ...(part ? [{ kind: part, place }] : [])];
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

/**
 * On what a committee that no law names takes a case: its members from outside need a ground to hear of it. The others
 * are decided by committees to which the Act, or the ordinance that made them, gives the case (사회보장급여법 제15조제4항).
 */
export const isSharedOnGround = (kind: ItemKind): boolean => kind === 'CONFERENCE' || kind === 'ADVICE';

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
export const kindsTaken: Readonly<Record<WholeKind, readonly ItemKind[]>> = {
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
