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

/** Puts what this process has seen beside what others have. */
export function keepFigures(figures: Partial<Figures>): void {
  mkdirSync(folder(), { recursive: true });
  const names = Object.keys(figures).toSorted().join('-');
  writeFileSync(join(folder(), `${names}.json`), JSON.stringify(figures));
}

/** All that was kept since the folder was emptied. */
export function keptFigures(): Partial<Figures> {
  const files = readdirSync(folder()).toSorted();
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Partial<Figures>),
  ) as Partial<Figures>;
}
