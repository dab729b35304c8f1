import type { CommitteePlace } from '../domain/committee/kinds.ts';
import type { DongRow } from '../prisma/queries/names.ts';
import type { Page } from '../prisma/queries/pages.ts';
import type { WorkChoices, WorkRow } from '../prisma/queries/worklist.ts';
import type { Deps } from './deps.ts';

/** Places by their names. */
export async function placeNames(
  { places }: Pick<Deps, 'places'>,
  rows: readonly { readonly place: CommitteePlace }[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(rows.map(({ place }) => place))];
  const names = await Promise.all(codes.map((code) => places.nameOf(code)));
  return new Map(codes.map((code, n) => [code, names[n] ?? code]));
}

interface Listed {
  readonly page: Page<WorkRow>;
  readonly choices: WorkChoices;
}

/** A committee may sit above every dong; its place is shown by its name all the same. */
export async function namingPlaces({ places }: Pick<Deps, 'places'>, listed: Listed): Promise<Listed> {
  const { page, choices } = listed;
  const dongs = [...page.rows.map((row) => row.dong), ...choices.dongs];
  const names = await placeNames(
    { places },
    dongs.map(({ code }) => ({ place: code })),
  );
  const named = (dong: DongRow): DongRow => ({ ...dong, name: names.get(dong.code) ?? dong.name });
  return {
    page: { ...page, rows: page.rows.map((row) => ({ ...row, dong: named(row.dong) })) },
    choices: { ...choices, dongs: choices.dongs.map(named) },
  };
}
