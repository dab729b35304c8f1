import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

export const regionSizes = ['LARGE_CITY', 'SMALL_CITY', 'RURAL'] as const;
/** 대도시, 중소도시, 농어촌, by which the notice tells asset lines apart. */
export type RegionSize = (typeof regionSizes)[number];

/** What the after-check holds a household's means against (시행령 제7조제2항). */
export type MeansLine =
  | { readonly line: 'INCOME'; readonly numerator: number; readonly denominator: number }
  | { readonly line: 'ASSETS' | 'HOME_DEDUCTION'; readonly region: RegionSize; readonly won: number }
  | { readonly line: 'FINANCIAL'; readonly forHousing: boolean; readonly won: number }
  /** 생활준비금: 기준 중위소득 of the household's size, in percent of it. */
  | { readonly line: 'LIVING_RESERVE'; readonly percent: number };
export type MeansLineRule = MeansLine & RuleSource;

const decree = {
  law: '긴급복지지원법 시행령 제7조제2항',
  strength: 'STATUTE',
  verified: true,
  sourceId: 'S2',
} as const;
const notice = { law: '긴급지원 지원금액 및 재산의 합계액 기준', strength: 'NOTICE' } as const;
const assets = { line: 'ASSETS', ...notice, verified: true, sourceId: 'S20' } as const;
const home = { line: 'HOME_DEDUCTION', ...notice, verified: false, sourceId: 'S38' } as const;
/** The guide of 2026 was not read: 6,000,000 stands in a secondary source, the rest of the rule in none. */
const guide = { law: '긴급복지지원사업 안내', strength: 'GUIDE', verified: false, sourceId: 'OWN' } as const;

/** Older years are the same as far as anybody knows. */
export const meansLineRows: readonly Row<MeansLineRule>[] = [
  rowFrom(firstDay, { line: 'INCOME', numerator: 3, denominator: 4, ...decree }),
  rowFrom(firstDay, { ...assets, region: 'LARGE_CITY', won: 241_000_000 }),
  rowFrom(firstDay, { ...assets, region: 'SMALL_CITY', won: 152_000_000 }),
  rowFrom(firstDay, { ...assets, region: 'RURAL', won: 130_000_000 }),
  rowFrom(firstDay, { ...home, region: 'LARGE_CITY', won: 69_000_000 }),
  rowFrom(firstDay, { ...home, region: 'SMALL_CITY', won: 42_000_000 }),
  rowFrom(firstDay, { ...home, region: 'RURAL', won: 35_000_000 }),
  rowFrom(firstDay, { line: 'FINANCIAL', ...guide, sourceId: 'S20', forHousing: false, won: 6_000_000 }),
  rowFrom(firstDay, { line: 'FINANCIAL', ...guide, forHousing: true, won: 8_000_000 }),
  rowFrom(firstDay, { line: 'LIVING_RESERVE', ...guide, percent: 100 }),
];

/** Two rows of one name may not hold on one day. */
export function nameOfLine(rule: MeansLine): string {
  switch (rule.line) {
    case 'ASSETS':
    case 'HOME_DEDUCTION':
      return `${rule.line}-${rule.region}`;
    case 'FINANCIAL':
      return rule.forHousing ? 'FINANCIAL-HOUSING' : 'FINANCIAL';
    case 'INCOME':
    case 'LIVING_RESERVE':
      return rule.line;
  }
}
