import type { z } from 'zod';
import type { GrantWindows } from '../../api/grantWindows.ts';
import { grantFilters, moneyFilters, pastFilters, paymentFilters } from '../../api/schemas/grantLists.ts';
import { parseFilters } from '../../api/shape.ts';
import { moneyView, openGrantsView, sumOf } from '../../api/views/grantLists.ts';
import { grantPastView } from '../../api/views/grantPast.ts';
import type { CaseId } from '../../domain/ids.ts';
import { roleFor } from '../../domain/roles.ts';
import { dayOf, endOfDay, type PlainDate } from '../../domain/time.ts';
import { caseAsOf } from '../../prisma/casePast.ts';
import { grantRows } from '../../prisma/grantRows.ts';
import type { MoneyRow, PaymentRow } from '../../prisma/queries/grantMoney.ts';
import type { GrantNext, OpenGrantRow } from '../../prisma/queries/openGrants.ts';
import { dong } from '../domain/seats.ts';
import { sampleNow } from './sampleCases.ts';
import {
  bookOf,
  caseViewOf,
  detailOf,
  dongView,
  dutyRows,
  staffNames,
  withNames,
  type SampleCase,
} from './samples.ts';

/** What the pages of 긴급지원 would be shown of these households. */
export function sampleGrants(samples: readonly SampleCase[]): GrantWindows {
  return {
    grants: (_, asked) => {
      const filters = narrowing(parseFilters(grantFilters, asked));
      const all = openRows(samples);
      const rows = all.filter(
        ({ kinds, next, dueAt }) =>
          (filters.kind === undefined || kinds.includes(filters.kind)) &&
          (filters.next === undefined || next === filters.next) &&
          (filters.dong === undefined || filters.dong === dong) &&
          (filters.late === undefined || dueAt <= sampleNow),
      );
      const figures = {
        all: rows.length,
        late: rows.filter(({ dueAt }) => dueAt <= sampleNow).length,
        kinds: [...new Set(all.flatMap(({ kinds }) => kinds))].sort(),
        nexts: [...new Set(all.map(({ next }) => next))].sort(),
        dongs: [dongView],
      };
      const page = { rows, next: null };
      return Promise.resolve(
        openGrantsView({ page, figures, filters, bookIn: () => bookOf(samples), now: sampleNow }),
      );
    },
    grantMoney: ({ person }, asked) => {
      const { year = 2026 } = parseFilters(moneyFilters, asked);
      const rows = moneyRows(samples).filter(({ month }) => month.startsWith(String(year)));
      const mayOpen = roleFor(person, 'grants', dong) !== null;
      return Promise.resolve(moneyView({ year, years: [2026, 2025], rows, dongOf: () => dongView, mayOpen }));
    },
    grantPayments: (_, asked) => {
      const { year = 2026, month = null, kind, dong: where } = parseFilters(paymentFilters, asked);
      const months = month === null ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`;
      const items = payments(samples).filter(
        (row) => row.paidOn.startsWith(months) && (kind === undefined || row.kind === kind),
      );
      const sum = sumOf(items.map(moneyRow), { kind, dong: where });
      const told = { year, month, kind: kind ?? null, dong: where === undefined ? null : dongView };
      return Promise.resolve({ ...told, sum, items, next: null });
    },
    grant: (visitor, caseId, grantId) => {
      const sample = samples.find((one) => one.caseId === caseId);
      if (!sample) throw new Error(`There is no sample case ${caseId}.`);
      return Promise.resolve(caseViewOf(sample, visitor, { grantId }));
    },
    grantPast: (_, caseId, { grantId, filters }) => {
      const { on = dayOf(sampleNow) } = parseFilters(pastFilters, filters);
      return Promise.resolve(pastOf(samples, { caseId, grantId, on }));
    },
  };
}

/** Without what says where a page begins and how long it is. */
const narrowing = ({ cursor: _, limit: __, ...filters }: z.output<typeof grantFilters>) => filters;

function openRows(samples: readonly SampleCase[]): readonly OpenGrantRow[] {
  const duties = dutyRows(samples, sampleNow);
  const rows = samples.flatMap((sample) => {
    const { caseId, caseNo, stage, urgent, dong: where } = detailOf(sample);
    return grantRows(sample.household.current()).map((row): OpenGrantRow => ({
      ...{ caseId, caseNo, dong: where, stage, urgent },
      ...{ grantId: row.grant_id, kinds: row.kinds, next: row.next as GrantNext },
      dueAt: row.due_at as OpenGrantRow['dueAt'],
      dueDay: row.due_day as OpenGrantRow['dueDay'],
      clock: duties.find((duty) => duty.caseId === caseId && duty.clockId === row.clock_id) ?? null,
    }));
  });
  return rows.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

const payments = (samples: readonly SampleCase[]): readonly PaymentRow[] =>
  samples.flatMap(({ household, caseId, caseNo }) =>
    household.history().flatMap(({ at, event }): PaymentRow[] => {
      if (event.type !== 'supportPaid') return [];
      const { supportId, paidOn, amountWon: won } = event;
      const supports = household.current().grants.flatMap((grant) => grant.supports);
      const support = supports.find(({ id }) => id === supportId);
      const kind = support?.sub ? `OTHER:${support.sub}` : (support?.kind ?? '');
      return [{ caseId, caseNo, dong: dongView, supportId, kind, paidOn, won, recordedAt: at }];
    }),
  );

const moneyRow = ({ paidOn, kind, won }: PaymentRow): MoneyRow => ({
  ...{ month: paidOn.slice(0, 7), kind, dong, won },
  payments: 1,
});

/** What was paid, and as much again behind closed doors. */
const moneyRows = (samples: readonly SampleCase[]): readonly MoneyRow[] =>
  payments(samples)
    .map(moneyRow)
    .flatMap((row) => [row, { ...row, dong: null }]);

function pastOf(
  samples: readonly SampleCase[],
  { caseId, grantId, on }: { readonly caseId: CaseId; readonly grantId: string; readonly on: PlainDate },
) {
  const sample = samples.find((one) => one.caseId === caseId);
  if (!sample) throw new Error(`There is no sample case ${caseId}.`);
  const end = endOfDay(on);
  const at = end < sampleNow ? end : sampleNow;
  const own = sample.household.current().caseId;
  const rows = withNames(sample.household.history()).map((row, n) => ({
    ...row,
    subject: own,
    version: n + 1,
  }));
  const then = caseAsOf(
    rows.filter((row) => row.at < at),
    { chain: '', caseId: own },
  );
  const grant = then?.state.grants.find(({ id }) => id === grantId);
  if (!then || !grant) throw new Error(`${grantId} was not asked for by ${on}.`);
  const told = { detail: detailOf(sample), then, grant, names: staffNames, book: bookOf(samples) };
  return grantPastView({ ...told, on, at });
}
