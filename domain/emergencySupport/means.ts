import { incomeLineWon, medianWon, withinIncomeLine, type Region, type Rulebook } from '../rulebook.ts';
import type { Refusal } from '../refusal.ts';
import type { GrantActs } from './acts.ts';
import type { Grant } from './grant.ts';
import { bookUnder } from './grantRules.ts';

/** What the after-check found, in whole won (시행규칙 제7조, 제8조). */
export interface MeansFigures {
  readonly region: Region;
  readonly incomeWon: number;
  /** 의료비·주거비, which may be deducted from the income. */
  readonly deductedWon: number;
  /** 일반재산, the house one lives in among it. */
  readonly propertyWon: number;
  readonly residenceWon: number;
  readonly financialWon: number;
  /** 임대보증금·융자금 and other debts that are recognised. */
  readonly debtsWon: number;
}

/** One line, and what was counted against it. */
export interface Counted {
  readonly wonCounted: number;
  readonly lineWon: number;
  readonly isWithin: boolean;
  readonly law: string;
}
export type Means = Readonly<Record<'incomeWithin' | 'assetsWithin' | 'financialWithin', Counted>>;

export interface MeansOf {
  readonly figures: MeansFigures;
  readonly householdSize: number;
  /** 주거지원 has a higher line of savings. */
  readonly isHoused: boolean;
}

/**
 * The three lines of 시행령 제7조제2항 by exact integers. The machine counts and proposes; an officer confirms. Null where
 * the book is older than the lines.
 */
export function countMeans(book: Rulebook, { figures, householdSize, isHoused }: MeansOf): Means | null {
  const ruleOf = (line: string) => book.means?.find((rule) => rule.line === line);
  const [assets, residence, savings] = ['ASSETS', 'RESIDENCE', 'SAVINGS'].map(ruleOf);
  if (!assets || !residence || !savings) return null;
  const { region, incomeWon, deductedWon, propertyWon, residenceWon, financialWon, debtsWon } = figures;
  const income = Math.max(0, incomeWon - deductedWon);
  const leftOut = Math.min(residenceWon, propertyWon, residence.won[region]);
  const owned = Math.max(0, propertyWon - leftOut + financialWon - debtsWon);
  // Whole numbers all the way: a won more than a broken line is over it, whichever way it would be rounded.
  const reserveWon = Math.floor(
    (medianWon(book.medianIncome, householdSize) * (book.reservePercent ?? 100)) / 100,
  );
  const savingsWon = savings.won[region] + (isHoused ? savings.moreForHousingWon : 0) + reserveWon;
  return {
    incomeWithin: {
      wonCounted: income,
      lineWon: incomeLineWon(book.medianIncome, householdSize),
      isWithin: withinIncomeLine(book, householdSize, income),
      law: '긴급복지지원법 시행령 제7조제2항',
    },
    assetsWithin: against(owned, assets.won[region], assets.law),
    financialWithin: against(financialWon, savingsWon, savings.law),
  };
}

const against = (wonCounted: number, lineWon: number, law: string): Counted => ({
  wonCounted,
  lineWon,
  isWithin: wonCounted <= lineWon,
  law,
});

/** An officer who finds otherwise than was counted says why; the first line of which that is so. */
export function refuseOtherwise(
  book: Rulebook,
  grant: Grant,
  input: GrantActs['recordAfterCheck'],
): Refusal | null {
  const { figures, otherwise } = input;
  if (!figures || otherwise) return null;
  const isHoused = grant.supports.some(({ kind }) => kind === 'HOUSING');
  const means = countMeans(bookUnder(book, grant), { figures, householdSize: grant.householdSize, isHoused });
  for (const field of ['incomeWithin', 'assetsWithin', 'financialWithin'] as const) {
    const counted = means?.[field];
    if (counted && counted.isWithin !== input[field]) return { code: 'countedOtherwise', field, ...counted };
  }
  return null;
}
