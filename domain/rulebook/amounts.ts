import { getPlainDate } from '../time.ts';
import { rowFrom, rowOfYear, type Row, type RuleSource } from './rows.ts';
import type { OtherSupport, SupportKind, SupportUnit } from './supports.ts';

export const schoolLevels = ['ELEMENTARY', 'MIDDLE', 'HIGH'] as const;
/** What the amounts of EDUCATION are told apart by. */
export type SchoolLevel = (typeof schoolLevels)[number];

/** Won by household size from one person (null: unknown), the same for all, or for each person above the listed sizes. */
export type AmountScale =
  | { readonly bySize: readonly (number | null)[] }
  | { readonly anySize: number }
  | { readonly eachFurther: number };

export interface AmountRule extends RuleSource {
  readonly kind: SupportKind;
  readonly sub: OtherSupport | SchoolLevel | null;
  /** Null where the amount is the same in the whole country. */
  readonly region: 'LARGE_CITY' | null;
  /** FIXED is the amount itself, CEILING the most, BASE what real fees come on top of. */
  readonly basis: 'FIXED' | 'CEILING' | 'BASE';
  readonly per: SupportUnit;
  readonly won: AmountScale;
  /** The year the notice was made for; later days have it only until the next notice. */
  readonly announcedFor: number;
}

const notice = { law: '긴급지원 지원금액 및 재산의 합계액 기준', strength: 'NOTICE' } as const;
const unread = { ...notice, verified: false, sourceId: 'OWN' } as const;
const read = { ...notice, verified: true } as const;

const livelihood = {
  kind: 'LIVELIHOOD',
  sub: null,
  region: null,
  basis: 'FIXED',
  per: 'month',
} as const;
const other = { kind: 'OTHER', region: null } as const;
const education = { kind: 'EDUCATION', region: null, basis: 'BASE', per: 'quarter' } as const;

const livelihood2024 = [713_100, 1_178_400, 1_508_600, 1_833_500];
const livelihood2025 = [730_500, 1_205_000, 1_541_700, 1_872_700, 2_181_700, 2_468_400];
const livelihood2026 = [783_000, 1_286_600, 1_644_000, 1_994_600, 2_324_400, 2_636_700];

const amounts2026: readonly Omit<AmountRule, 'announcedFor'>[] = [
  { ...livelihood, ...read, won: { bySize: livelihood2026 }, sourceId: 'S20' },
  // S21 says 301,700, S20 still 286,900 of the year before.
  { ...livelihood, ...notice, won: { eachFurther: 301_700 }, verified: false, sourceId: 'S21' },
  {
    ...read,
    kind: 'MEDICAL',
    sub: null,
    region: null,
    basis: 'CEILING',
    per: 'time',
    won: { anySize: 3_000_000 },
    sourceId: 'S4',
  },
  {
    ...unread,
    kind: 'HOUSING',
    sub: null,
    region: 'LARGE_CITY',
    basis: 'CEILING',
    per: 'month',
    won: { bySize: [null, null, 662_500, 662_500] },
  },
  { ...education, ...unread, sub: 'ELEMENTARY', won: { anySize: 127_900 } },
  { ...education, ...unread, sub: 'MIDDLE', won: { anySize: 180_000 } },
  { ...education, ...unread, sub: 'HIGH', won: { anySize: 214_000 } },
  { ...other, ...unread, sub: 'FUEL', basis: 'FIXED', per: 'month', won: { anySize: 150_000 } },
  { ...other, ...unread, sub: 'BIRTH', basis: 'FIXED', per: 'time', won: { anySize: 700_000 } },
  {
    ...other,
    ...read,
    sub: 'FUNERAL',
    basis: 'FIXED',
    per: 'time',
    won: { anySize: 800_000 },
    sourceId: 'S40',
  },
  { ...other, ...unread, sub: 'ELECTRIC', basis: 'CEILING', per: 'time', won: { anySize: 500_000 } },
];

/** 고시 amounts. Those of 2026 hold on until the next notice has its rows, and are marked provisional from 2027. */
export const amountRows: readonly Row<AmountRule>[] = [
  rowOfYear(2024, { ...livelihood, ...unread, won: { bySize: livelihood2024 }, announcedFor: 2024 }),
  rowOfYear(2025, { ...livelihood, ...unread, won: { bySize: livelihood2025 }, announcedFor: 2025 }),
  rowOfYear(2025, { ...livelihood, ...unread, won: { eachFurther: 286_900 }, announcedFor: 2025 }),
  ...amounts2026.map((rule) => rowFrom(getPlainDate('2026-01-01'), { ...rule, announcedFor: 2026 })),
];

/** Two rows of one name may not hold on one day. */
export function nameOfAmount({ kind, sub, region, won }: AmountRule): string {
  return [kind, sub ?? 'ALL', region ?? 'KR', 'eachFurther' in won ? 'FURTHER' : 'BASE'].join('/');
}

/** 기준 중위소득 in won a month. */
export interface MedianIncome extends RuleSource {
  readonly year: number;
  /** One to seven persons; each further one adds the step from six to seven. */
  readonly wonBySize: readonly number[];
}

const published = { law: '기준 중위소득 고시', strength: 'NOTICE', verified: true } as const;
const median = (year: number, sourceId: 'S22' | 'S23', wonBySize: readonly number[]): MedianIncome => ({
  ...published,
  sourceId,
  year,
  wonBySize,
});

const median2024 = [2_228_445, 3_682_609, 4_714_657, 5_729_913, 6_695_735, 7_618_369, 8_514_994];
const median2025 = [2_392_013, 3_932_658, 5_025_353, 6_097_773, 7_108_192, 8_064_805, 9_021_418];
const median2026 = [2_564_238, 4_199_292, 5_359_036, 6_494_738, 7_556_719, 8_555_952, 9_515_150];
const median2027 = [2_736_042, 4_480_645, 5_718_091, 6_929_885, 8_063_019, 9_129_201, 10_152_665];

/** The newest row holds on until the next notice. */
export const medianRows: readonly Row<MedianIncome>[] = [
  rowOfYear(2024, median(2024, 'S23', median2024)),
  rowOfYear(2025, median(2025, 'S23', median2025)),
  rowOfYear(2026, median(2026, 'S22', median2026)),
  rowFrom(getPlainDate('2027-01-01'), median(2027, 'S22', median2027)),
];
