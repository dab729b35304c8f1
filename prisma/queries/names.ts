import { asId, type DongCode } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

/** Names by id, for people who are known here; the clock and those who were never staff have none. */
export async function staffNames(
  db: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.staff.findMany({
    where: { staffId: { in: wanted } },
    select: { staffId: true, name: true },
  });
  return new Map(rows.map(({ staffId, name }) => [staffId, name]));
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
  const wanted = [...new Set(codes)];
  const rows = wanted.length === 0 ? [] : await db.dong.findMany({ where: { code: { in: wanted } } });
  const known = new Map(rows.map((row) => [row.code, { ...row, code: asId<DongCode>(row.code) }]));
  return (code) => known.get(code) ?? { code: asId<DongCode>(code), sido: '', sigungu: '', name: code };
}

/** Names of helpers by id. */
export async function resourceNames(
  db: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.resource.findMany({
    where: { resourceId: { in: wanted } },
    select: { resourceId: true, name: true },
  });
  return new Map(rows.map(({ resourceId, name }) => [resourceId, name]));
}
