import { meansRows, regions, type MeansRule, type Region } from './means.ts';
import { firstDay, rowFrom, type Row, type RuleSource } from './rows.ts';

/** What the after-check holds a household's means against (시행령 제7조제2항), one number each. */
export type MeansLine =
  | { readonly line: 'INCOME'; readonly numerator: number; readonly denominator: number }
  | { readonly line: 'ASSETS' | 'HOME_DEDUCTION'; readonly region: Region; readonly won: number }
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
/** The guide of 2026 was not read. */
const guide = { law: '긴급복지지원사업 안내', strength: 'GUIDE', verified: false, sourceId: 'OWN' } as const;

/** Every line with its source; the numbers in won are those that the after-check counts with. */
export const meansLineRows: readonly Row<MeansLineRule>[] = [
  rowFrom(firstDay, { line: 'INCOME', numerator: 3, denominator: 4, ...decree }),
  ...meansRows.flatMap((row) => linesOf(row.rule).map((rule) => ({ ...row, rule }))),
  rowFrom(firstDay, { line: 'LIVING_RESERVE', ...guide, percent: 100 }),
];

function linesOf({ line, won, moreForHousingWon, ...source }: MeansRule): MeansLineRule[] {
  switch (line) {
    case 'ASSETS':
      return regions.map((region) => ({ ...source, line, region, won: won[region] }));
    case 'RESIDENCE':
      return regions.map((region) => ({ ...source, line: 'HOME_DEDUCTION', region, won: won[region] }));
    case 'SAVINGS':
      // The same everywhere, and more where housing is given.
      return [false, true].map((forHousing) => ({
        ...{ ...source, line: 'FINANCIAL' as const, forHousing },
        won: won.LARGE_CITY + (forHousing ? moreForHousingWon : 0),
      }));
  }
}

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
