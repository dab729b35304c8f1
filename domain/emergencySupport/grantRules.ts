import type { Circumstances } from '../entity.ts';
import {
  incomeLineWon,
  type Region,
  type Rulebook,
  type SupportKind,
  type SupportRule,
} from '../rulebook.ts';
import type { MeansRule } from '../rulebook/means.ts';
import type { Grant, Support } from './grant.ts';

/** Numbers of a line of assets or savings. */
interface LineKept {
  readonly line: MeansRule['line'];
  readonly won: Readonly<Record<Region, number>>;
  readonly moreForHousingWon: number;
}

interface UnitsKept {
  readonly authorityExtensions: number;
  readonly committeeExtension: boolean;
  readonly capUnits: number;
}

/**
 * The rows a grant was decided under, as far as anything later asks for them: extensions and caps of its kinds, the
 * lines of its after-check. What a city or a new year changes afterwards is for the grants after it.
 */
export interface GrantRules {
  readonly supports: Readonly<Partial<Record<SupportKind, UnitsKept>>>;
  readonly medianIncome: { readonly year: number; readonly wonBySize: readonly number[] };
  readonly means: readonly LineKept[];
  readonly reservePercent: number;
}

/** Kept with the decision since edition 5, under which it first counts. */
export function rulesKept({ edition, rulebook }: Circumstances, supports: readonly Support[]) {
  if (edition < 5) return {};
  const { year, wonBySize } = rulebook.medianIncome;
  const units = supports.map(({ kind }) => {
    const { authorityExtensions, committeeExtension, capUnits } = rulebook.supports[kind];
    return [kind, { authorityExtensions, committeeExtension, capUnits }] as const;
  });
  const rules: GrantRules = {
    supports: Object.fromEntries(units),
    medianIncome: { year, wonBySize },
    means: (rulebook.means ?? []).map(({ line, won, moreForHousingWon }) => ({
      line,
      won,
      moreForHousingWon,
    })),
    reservePercent: rulebook.reservePercent ?? 100,
  };
  return { rules };
}

/** How often and how far help of that kind goes, by the rows of that grant's decision. */
export const supportRuleUnder = (
  book: Rulebook,
  kind: SupportKind,
  grant?: Pick<Grant, 'rules'>,
): SupportRule => ({
  ...book.supports[kind],
  ...grant?.rules?.supports[kind],
});

/** The highest income within the line of the after-check, for the household of that grant, by the rows of its decision. */
export const incomeLineUnder = (book: Rulebook, { rules, householdSize }: Grant): number =>
  incomeLineWon((rules ?? book).medianIncome, householdSize);

/** The book with the rows of that grant's decision in the place of today's. */
export function bookUnder(book: Rulebook, { rules }: Pick<Grant, 'rules'>): Rulebook {
  if (!rules) return book;
  const supports = Object.values(book.supports).map((rule) => [
    rule.kind,
    { ...rule, ...rules.supports[rule.kind] },
  ]);
  const means = (book.means ?? []).map((rule) => ({
    ...rule,
    ...rules.means.find(({ line }) => line === rule.line),
  }));
  return {
    ...book,
    supports: Object.fromEntries(supports) as Rulebook['supports'],
    medianIncome: { ...book.medianIncome, ...rules.medianIncome },
    means,
    reservePercent: rules.reservePercent,
  };
}
