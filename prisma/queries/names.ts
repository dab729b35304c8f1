import { asId, type DongCode } from '../../domain/ids.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';

/** Names by id, for people who are known here; the clock and those who were never staff have none. */
export async function staffNames(
  db: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const { rows } = await poolBehind(db).query<{ id: string; name: string }>({
    name: 'staff-names',
    text: 'SELECT staff_id AS id, name FROM staff WHERE staff_id = ANY($1)',
    values: [wanted],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A dong with the names of what it lies in. */
export interface DongRow {
  readonly code: DongCode;
  readonly sido: string;
  readonly sigungu: string;
  readonly name: string;
}

/** Dongs by their codes; one that is not kept here is named by its code. */
export async function dongsByCode(
  db: PrismaClient,
  codes: readonly string[],
): Promise<(code: string) => DongRow> {
  const { rows } = await poolBehind(db).query<DongRow>({
    name: 'dongs',
    text: 'SELECT code, sido, sigungu, name FROM dong WHERE code = ANY($1)',
    values: [[...new Set(codes)]],
  });
  const known = new Map<string, DongRow>(rows.map((row) => [row.code, row]));
  return (code) => dongNamed(code, known.get(code) ?? null);
}

/** The dong of a row `alias` that was joined, as one column; null where there is none. */
export const dongIn = (alias: string): string =>
  `CASE WHEN ${alias}.code IS NOT NULL THEN json_build_object('code', ${alias}.code, 'sido', ${alias}.sido,
    'sigungu', ${alias}.sigungu, 'name', ${alias}.name) END`;

/** A dong that is not kept here is named by its code. */
export const dongNamed = (code: string, row: DongRow | null): DongRow =>
  row ?? { code: asId<DongCode>(code), sido: '', sigungu: '', name: code };

/** The dongs of these rows, each once, by code. */
export function dongsAmong(
  rows: readonly { readonly dong: string; readonly dongRow: DongRow | null }[],
): DongRow[] {
  const dongs = new Map(rows.map(({ dong, dongRow }) => [dong, dongNamed(dong, dongRow)]));
  return [...dongs.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Names of helpers by id. */
export async function resourceNames(
  db: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const { rows } = await poolBehind(db).query<{ id: string; name: string }>({
    name: 'resource-names',
    text: 'SELECT resource_id AS id, name FROM resource WHERE resource_id = ANY($1)',
    values: [wanted],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
