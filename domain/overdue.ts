import type { Act } from './crisisCase/acts.ts';
import type { DongCode, StaffId } from './ids.ts';
import { daysBetween, type PlainDate } from './time.ts';

/** How long a duty has been late, in whole days since its last day in time (DESIGN); `to` is counted in. */
export const overdueAges = [
  { age: 'upTo1', from: 0, to: 1 },
  { age: 'upTo3', from: 2, to: 3 },
  { age: 'upTo7', from: 4, to: 7 },
  { age: 'upTo14', from: 8, to: 14 },
  { age: 'over14', from: 15, to: null },
] as const satisfies readonly { age: string; from: number; to: number | null }[];
export type OverdueAge = (typeof overdueAges)[number]['age'];

/** Beside the ages, which do not overlap: everything above a week. */
export const overSevenDays = 7;
export const ageFilters = [...overdueAges.map(({ age }) => age), 'over7'] as const;
export type AgeFilter = (typeof ageFilters)[number];

/** Whose step a late duty waits for (K21), as far as its clock knows: the owner's own, somebody else's, the household's. */
export const waits = ['us', 'others', 'household'] as const;
export type Waits = (typeof waits)[number];

/** A late duty as far as figures and filters look at it. */
export interface LateDuty {
  readonly clockId: string;
  readonly dong: { readonly code: DongCode };
  readonly act: Act;
  readonly ownerId: StaffId;
  readonly dueDay: PlainDate;
  /** The clock whose act comes first, and who owes that; null where the act can be done now. */
  readonly waitsFor: string | null;
  readonly firstOwnerId: StaffId | null;
  /** Whoever was told of it above its owner; null where the grace is not over. */
  readonly toldTo: StaffId | null;
}

/** What a list of late duties is narrowed to; each that is there has to hold. */
export interface OverdueFilters {
  readonly dong?: DongCode | undefined;
  readonly owner?: StaffId | undefined;
  readonly act?: Act | undefined;
  readonly age?: AgeFilter | undefined;
  readonly waits?: Waits | undefined;
  readonly told?: StaffId | 'any' | undefined;
}

/** Acts that write down what somebody outside has answered or done. */
const answersOf: Readonly<Partial<Record<Act, Waits>>> = {
  answerLinkage: 'others',
  recordLocation: 'others',
  recordReturn: 'household',
};

/** A visit at which nobody was at home is tried again under a number above one; so is another contact. */
const isAnotherTry = (clockId: string): boolean =>
  /^visit\/[^/]+\/([2-9]|\d{2,})$/.test(clockId) || clockId.startsWith('recontact/');

export function waitsOn({
  clockId,
  act,
  ownerId,
  waitsFor,
  firstOwnerId,
}: Pick<LateDuty, 'clockId' | 'act' | 'ownerId' | 'waitsFor' | 'firstOwnerId'>): Waits {
  if (waitsFor?.startsWith('search/')) return 'household';
  if (waitsFor !== null) return firstOwnerId === ownerId ? 'us' : 'others';
  return answersOf[act] ?? (isAnotherTry(clockId) ? 'household' : 'us');
}

/** Whole days since the last day in time; a clock by hours is late on that very day. */
export const daysLate = (dueDay: PlainDate, today: PlainDate): number =>
  Math.max(0, daysBetween(dueDay, today));

export function ageOf(days: number): OverdueAge {
  return overdueAges.find(({ to }) => to === null || days <= to)?.age ?? 'over14';
}

const isOfAge = (asked: AgeFilter, days: number): boolean =>
  asked === 'over7' ? days > overSevenDays : ageOf(days) === asked;

export function isAsked(duty: LateDuty, filters: OverdueFilters, today: PlainDate): boolean {
  const { dong, owner, act, age, waits: whose, told } = filters;
  return (
    (dong === undefined || duty.dong.code === dong) &&
    (owner === undefined || duty.ownerId === owner) &&
    (act === undefined || duty.act === act) &&
    (age === undefined || isOfAge(age, daysLate(duty.dueDay, today))) &&
    (whose === undefined || waitsOn(duty) === whose) &&
    (told === undefined || (told === 'any' ? duty.toldTo !== null : duty.toldTo === told))
  );
}

/** How many there are of one kind, and how many of them for more than a week. */
export interface Tally<Key> {
  readonly key: Key;
  readonly count: number;
  readonly old: number;
}

/** Counts by what `keyOf` says, the most first; null is not counted. */
export function tallied<Key extends string>(
  duties: readonly LateDuty[],
  today: PlainDate,
  keyOf: (duty: LateDuty) => Key | null,
): readonly Tally<Key>[] {
  const tallies = new Map<Key, Tally<Key>>();
  for (const duty of duties) {
    const key = keyOf(duty);
    if (key === null) continue;
    const { count, old } = tallies.get(key) ?? { count: 0, old: 0 };
    const isOld = daysLate(duty.dueDay, today) > overSevenDays;
    tallies.set(key, { key, count: count + 1, old: old + (isOld ? 1 : 0) });
  }
  return [...tallies.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
