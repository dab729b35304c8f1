import type { AmountRule, MedianIncome, SchoolLevel } from './amounts.ts';
import type { MeansRule } from './means.ts';
import type { RuleSource } from './rows.ts';
import type { OtherSupport, SupportKind, SupportUnit } from './supports.ts';

/** The part of a rulebook that speaks of won. */
export interface MoneyRules {
  /** The year that the book was picked for. */
  readonly year: number;
  readonly amounts: readonly AmountRule[];
  readonly medianIncome: MedianIncome;
  /** Lines of assets and savings; absent in a book that was made before edition 4. */
  readonly means?: readonly MeansRule[];
  /** 생활준비금 in percent of 기준 중위소득; 100 where a row of the house does not say. */
  readonly reservePercent?: number;
}

/** For whom and what an amount is asked; EDUCATION and OTHER have amounts only by `sub`, HOUSING only by region. */
export interface AmountAsk {
  readonly kind: SupportKind;
  readonly sub?: OtherSupport | SchoolLevel | null;
  readonly householdSize: number;
  readonly region?: 'LARGE_CITY' | null;
}

/** Won with all that a screen must show beside it: whose word it is, whether anybody read it, whether it is this year's. */
export interface AmountFigure extends RuleSource {
  readonly won: number;
  readonly per: SupportUnit;
  readonly basis: AmountRule['basis'];
  /** True where it was announced for an earlier year. */
  readonly provisional: boolean;
}

/** What the notice names for each unit of the kind, read or unread; null where it names nothing that we know. */
export function noticeAmount(book: MoneyRules, ask: AmountAsk): AmountFigure | null {
  const rules = book.amounts.filter(
    ({ kind, sub, region }) =>
      kind === ask.kind && sub === (ask.sub ?? null) && (region === null || region === ask.region),
  );
  const base = rules.find(({ won }) => !('eachFurther' in won));
  const further = rules.find(({ won }) => 'eachFurther' in won);
  const sized = base && wonFor(base, further, sizeOf(ask.householdSize));
  if (!sized) return null;
  const { law, strength, verified, sourceId } = sized.leastCertain;
  const { per, basis, announcedFor } = base;
  const provisional = announcedFor < book.year;
  return { won: sized.won, per, basis, provisional, law, strength, verified, sourceId };
}

/** 긴급복지지원법 제9조제2항: 생계 and 주거 are at most 40 % of 기준 중위소득; null for the other kinds. */
export function statutoryCap(book: MoneyRules, { kind, householdSize }: AmountAsk): AmountFigure | null {
  if (kind !== 'LIVELIHOOD' && kind !== 'HOUSING') return null;
  const won = Math.floor((medianWon(book.medianIncome, householdSize) * 2) / 5);
  const provisional = book.medianIncome.year < book.year;
  const source = {
    law: '긴급복지지원법 제9조제2항',
    strength: 'STATUTE',
    verified: true,
    sourceId: 'S1',
  } as const;
  return { won, per: 'month', basis: 'CEILING', provisional, ...source };
}

/** Won to propose for a month (for help given once: for the time); null where the notice names only a ceiling or nothing. */
export function monthlyAmountWon(
  book: MoneyRules,
  kind: SupportKind,
  householdSize: number,
  sub: AmountAsk['sub'] = null,
): number | null {
  const figure = noticeAmount(book, { kind, householdSize, sub });
  return figure === null || figure.basis === 'CEILING' ? null : figure.won;
}

/**
 * Won for each unit above which a decision may be refused. Only a number that was read and is this year's may refuse;
 * where there is none, null: show `noticeAmount` and warn.
 */
export function ceilingWon(book: MoneyRules, ask: AmountAsk): number | null {
  const firm = [noticeAmount(book, ask), statutoryCap(book, ask)]
    .filter((figure) => figure !== null)
    .filter(({ basis, verified, provisional }) => basis !== 'BASE' && verified && !provisional);
  return firm.length > 0 ? Math.min(...firm.map(({ won }) => won)) : null;
}

/** 시행령 제7조제2항: income a month up to 75 % of 기준 중위소득, in whole numbers, so that no rounding decides. */
export function withinIncomeLine(book: MoneyRules, householdSize: number, incomeWon: number): boolean {
  if (!Number.isSafeInteger(incomeWon) || incomeWon < 0) {
    throw new RangeError(`Not an income in won: ${String(incomeWon)}`);
  }
  return incomeWon * 4 <= medianWon(book.medianIncome, householdSize) * 3;
}

/** The highest income in won that lies within the line; the guide may print one won more, rounded up. */
export function incomeLineWon(median: Listed, householdSize: number): number {
  return Math.floor((medianWon(median, householdSize) * 3) / 4);
}

type Listed = Pick<MedianIncome, 'wonBySize'>;

/** 기준 중위소득 of the household in won; above seven persons each adds the step from six to seven. */
export function medianWon({ wonBySize }: Listed, householdSize: number): number {
  const largest = wonBySize.length;
  const size = sizeOf(householdSize);
  const listed = wonBySize[Math.min(size, largest) - 1] ?? 0;
  const step = (wonBySize[largest - 1] ?? 0) - (wonBySize[largest - 2] ?? 0);
  return listed + Math.max(0, size - largest) * step;
}

/** The won of that size, and the rule on which it stands least firmly. */
function wonFor(
  base: AmountRule,
  further: AmountRule | undefined,
  size: number,
): { won: number; leastCertain: RuleSource } | null {
  if ('anySize' in base.won) return { won: base.won.anySize, leastCertain: base };
  const bySize = 'bySize' in base.won ? base.won.bySize : [];
  const above = Math.max(0, size - bySize.length);
  const listed = bySize[size - above - 1] ?? null;
  if (listed === null || above === 0) return listed === null ? null : { won: listed, leastCertain: base };
  if (!further || !('eachFurther' in further.won)) return null;
  return { won: listed + above * further.won.eachFurther, leastCertain: base.verified ? further : base };
}

function sizeOf(householdSize: number): number {
  if (!Number.isSafeInteger(householdSize) || householdSize < 1) {
    throw new RangeError(`Not a household size: ${String(householdSize)}`);
  }
  return householdSize;
}
