import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

export const regions = ['LARGE_CITY', 'CITY', 'COUNTRY'] as const;
/** 대도시, 중소도시, 농어촌: what the lines of assets are told apart by. */
export type Region = (typeof regions)[number];

/** The lines of the after-check beside the income (시행령 제7조제2항), in won. */
export interface MeansRule extends RuleSource {
  readonly line: 'ASSETS' | 'RESIDENCE' | 'SAVINGS';
  /** ASSETS: the most; RESIDENCE: how much of the house one lives in is left out; SAVINGS: the most, the same everywhere. */
  readonly won: Readonly<Record<Region, number>>;
  /** What is added where housing is given. */
  readonly moreForHousingWon: number;
}

const notice = {
  law: '긴급지원 지원금액 및 재산의 합계액 기준',
  strength: 'NOTICE',
  verified: false,
  moreForHousingWon: 0,
} as const;

/** The notice's tables are images that nobody has read yet: secondary sources have these numbers, so none may refuse. */
export const meansRows: readonly Row<MeansRule>[] = [
  rowFrom(firstDay, {
    ...notice,
    line: 'ASSETS',
    won: { LARGE_CITY: 241_000_000, CITY: 152_000_000, COUNTRY: 130_000_000 },
    sourceId: 'S20',
  }),
  rowFrom(firstDay, {
    ...notice,
    line: 'RESIDENCE',
    won: { LARGE_CITY: 69_000_000, CITY: 42_000_000, COUNTRY: 35_000_000 },
    sourceId: 'OWN',
  }),
  rowFrom(firstDay, {
    ...notice,
    line: 'SAVINGS',
    won: { LARGE_CITY: 6_000_000, CITY: 6_000_000, COUNTRY: 6_000_000 },
    moreForHousingWon: 2_000_000,
    sourceId: 'OWN',
  }),
];
