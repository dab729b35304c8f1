import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId } from '../../domain/ids.ts';
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import type { MoneyFilters, MoneyRow, PaymentRow } from '../../prisma/queries/grantMoney.ts';
import type { DongRow } from '../../prisma/queries/names.ts';
import type { GrantFigures, GrantFilters, GrantNext, OpenGrantRow } from '../../prisma/queries/openGrants.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import { clockOfRow, type BookIn, type ClockView } from './clock.ts';
import type { DongView } from './place.ts';

/** An open 긴급지원 with what comes next in it. */
export interface OpenGrantView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly grantId: string;
  /** `LIVELIHOOD`, or with its sort `OTHER:FUEL`: what is given, or was asked for as long as nothing is. */
  readonly kinds: readonly string[];
  readonly next: GrantNext;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  /** Null where only the last day of a support is still to come. */
  readonly clock: ClockView | null;
}

/** 긴급지원 현황: every open grant of one's places, the nearest clock first. */
export interface OpenGrantsView {
  readonly filters: GrantFilters;
  readonly counts: { readonly all: number; readonly late: number };
  /** By what the list can be narrowed. */
  readonly choices: {
    readonly kinds: readonly string[];
    readonly nexts: readonly GrantNext[];
    readonly dongs: readonly DongView[];
  };
  readonly items: readonly OpenGrantView[];
  readonly next: string | null;
}

interface OpenGrantsParts {
  readonly page: Page<OpenGrantRow>;
  readonly figures: GrantFigures;
  readonly filters: GrantFilters;
  readonly bookIn: BookIn;
  readonly now: Instant;
}

export function openGrantsView({ page, figures, filters, bookIn, now }: OpenGrantsParts): OpenGrantsView {
  const { all, late, ...choices } = figures;
  const today = dayOf(now);
  return {
    filters,
    counts: { all, late },
    choices,
    items: page.rows.map(({ clock, ...row }) => ({
      ...row,
      clock: clock && clockOfRow(clock, { bookIn, today }),
    })),
    next: page.next,
  };
}

/** Won that was paid, and in how many payments. */
export interface SumView {
  readonly won: number;
  readonly payments: number;
}

/** One line of a table of months; every month of the year has its sum, and so has the whole. */
export interface MoneyLine extends SumView {
  readonly months: readonly SumView[];
}

/** 긴급지원 지급액 of a year, by kind and by dong; a number is won of recorded payments by the day they were paid. */
export interface MoneyView {
  readonly year: number;
  readonly years: readonly number[];
  readonly byKind: readonly (MoneyLine & { readonly kind: string })[];
  /** `dong` is null for cases behind closed doors, whose dong is nobody's business (K18). */
  readonly byDong: readonly (MoneyLine & { readonly dong: DongView | null })[];
  readonly all: MoneyLine;
  /** Whether this person may see the payments behind a number. */
  readonly mayOpen: boolean;
}

interface MoneyParts {
  readonly year: number;
  readonly years: readonly number[];
  readonly rows: readonly MoneyRow[];
  readonly dongOf: (code: string) => DongRow;
  readonly mayOpen: boolean;
}

export function moneyView({ rows, dongOf, ...view }: MoneyParts): MoneyView {
  const lines = <Key>(keyOf: (row: MoneyRow) => Key) =>
    [...new Set(rows.map(keyOf))].map((key) => ({
      key,
      ...lineOf(rows.filter((row) => keyOf(row) === key)),
    }));
  return {
    ...view,
    byKind: lines(({ kind }) => kind).map(({ key, ...line }) => ({ kind: key, ...line })),
    byDong: lines(({ dong }) => dong)
      .map(({ key, ...line }) => ({ dong: key && dongOf(key), ...line }))
      .sort((a, b) => b.won - a.won),
    all: lineOf(rows),
  };
}

const monthsOfYear = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));

function lineOf(rows: readonly MoneyRow[]): MoneyLine {
  const inMonth = (month: string) => summed(rows.filter((row) => row.month.endsWith(`-${month}`)));
  return { ...summed(rows), months: monthsOfYear.map(inMonth) };
}

const summed = (rows: readonly SumView[]): SumView => ({
  won: rows.reduce((sum, { won }) => sum + won, 0),
  payments: rows.reduce((sum, { payments }) => sum + payments, 0),
});

/** The payments behind a number of the money page. */
export interface PaymentsView {
  readonly year: number;
  /** 1 to 12, or null for the whole year. */
  readonly month: number | null;
  readonly kind: string | null;
  readonly dong: DongView | null;
  /** What the money page says of the same. */
  readonly sum: SumView;
  readonly items: readonly PaymentRow[];
  readonly next: string | null;
}

/** The sum that the filters leave of these rows. */
export const sumOf = (rows: readonly MoneyRow[], { kind, dong }: MoneyFilters): SumView =>
  summed(
    rows.filter(
      (row) => (kind === undefined || row.kind === kind) && (dong === undefined || row.dong === dong),
    ),
  );
