import type { DongRow } from '../prisma/queries/names.ts';
import type { Page } from '../prisma/queries/pages.ts';
import type { WorkChoices, WorkRow } from '../prisma/queries/worklist.ts';
import type { Deps } from './deps.ts';

interface Listed {
  readonly page: Page<WorkRow>;
  readonly choices: WorkChoices;
}

/** A committee may sit above every dong; its place is shown by its name all the same. */
export async function namingPlaces({ places }: Pick<Deps, 'places'>, listed: Listed): Promise<Listed> {
  const { page, choices } = listed;
  const known = new Map<string, DongRow>();
  for (const dong of [...page.rows.map((row) => row.dong), ...choices.dongs]) {
    if (!known.has(dong.code)) known.set(dong.code, { ...dong, name: await places.nameOf(dong.code) });
  }
  const named = (dong: DongRow): DongRow => known.get(dong.code) ?? dong;
  return {
    page: { ...page, rows: page.rows.map((row) => ({ ...row, dong: named(row.dong) })) },
    choices: { ...choices, dongs: choices.dongs.map(named) },
  };
}
