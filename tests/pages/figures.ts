import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../runtime/config.ts';

/** What the browser tests count; each file of tests adds what it has seen. */
export interface Figures {
  readonly pages: number;
  readonly modes: number;
  readonly violations: number;
  readonly journeys: number;
  readonly withoutScript: number;
  readonly requiredFields: number;
  readonly maxPageKb: number;
  readonly maxScriptKb: number;
}

const folder = (): string => join(readConfig().home, 'figures', 'pages');

/** Counts of what one file of tests saw, to which the others add; of the rest the greatest holds. */
const added: readonly (keyof Figures)[] = ['modes', 'violations', 'journeys', 'withoutScript'];

/** Puts what a file of tests has seen beside what others have; the same name again replaces it. */
export function keepFigures(name: string, figures: Partial<Figures>): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${name}.json`), JSON.stringify(figures));
}

const order: readonly (keyof Figures)[] = [
  'pages',
  'modes',
  'violations',
  'journeys',
  'withoutScript',
  'requiredFields',
  'maxPageKb',
  'maxScriptKb',
];

/** All that was kept since the folder was emptied. */
export function keptFigures(): Partial<Figures> {
  const kept = readdirSync(folder()).map(
    (file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Partial<Figures>,
  );
  const figures = order.flatMap((name) => {
    const seen = kept.flatMap((one) => one[name] ?? []);
    if (seen.length === 0) return [];
    const all = added.includes(name) ? seen.reduce((sum, one) => sum + one, 0) : Math.max(...seen);
    return [[name, all] as const];
  });
  return Object.fromEntries(figures);
}
