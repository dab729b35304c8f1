import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { seats } from '../domain/crisisCase/state.ts';
import { deadlineLabels, strengthLabels } from '../words/deadlines.ts';
import { caseDutyLabels, grantDutyLabels } from '../words/duties.ts';
import { otherSupportLabels, supportLabels } from '../words/helpLabels.ts';
import { eventSentences } from '../words/eventSentences.ts';
import * as labels from '../words/labels.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const made = ['node_modules', '.git', '.dure', 'generated', 'coverage', 'dist'];

/** Files under a folder by their paths from the root, without what is made or installed. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (made.includes(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const files = filesIn('');
const documents = files.filter((path) => /^([A-Z]+\.md|docs\/.*\.md)$/.test(path));
const entries = new Set(files.map((path) => path.split('/')[0]));
const code = files.filter(
  (path) => /(\.(tsx?|sql|prisma|cjs|js|yml)|^package\.json)$/.test(path) && path !== 'tests/docs.test.ts',
);
const codeWords = new Set(code.flatMap((path) => read(path).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;

const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
const spansOf = (document: string): string[] =>
  [...withoutBlocks(read(document)).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const isFileName = (text: string): boolean => /^[\w.-]+\.(tsx?|json|yml|cjs|js|md|sql|css|csv)$/.test(text);
const isPath = (text: string): boolean =>
  /^[\w.@*-]+(\/[\w.@*-]*)+$/.test(text) && entries.has(text.split('/')[0] ?? '');
const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)?$/.test(text);
const isPackage = (text: string): boolean => /^@[\w-]+\/[\w-]+$/.test(text);

function exists(text: string): boolean {
  if (isPath(text)) return existsSync(join(root, text));
  if (isFileName(text)) return files.some((path) => basename(path) === text);
  if (isPackage(text)) return text in { ...dependencies, ...devDependencies };
  return text.split('.').every((word) => codeWords.has(word)) || text in dependencies;
}

/** Names of what is there now; a changelog may also tell of what is gone. */
const named = (document: string): string[] =>
  document === 'CHANGELOG.md'
    ? []
    : spansOf(document).filter((text) => [isPath, isFileName, isPackage, isName].some((is) => is(text)));

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function isThere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined) return true;
  return [...read(target).matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => slugOf(heading) === anchor);
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('links to what is there', () => {
    const links = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const inside = links.filter((link) => !/^https?:/.test(link));
    expect(inside.filter((link) => !isThere(document, link))).toEqual([]);
  });

  it('names files, packages and code that are there', () => {
    expect(named(document).filter((name) => !exists(name))).toEqual([]);
  });

  it('names scripts that are there', () => {
    const run = [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(([, script = '']) => script);
    const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, script = '']) => script);
    expect([...run, ...short].filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names no place of one machine', () => {
    expect(text.match(/(?<![\w.:/])\/(?:work|tmp|root|home|usr|var|opt|etc|mnt)\b\S*/g)).toBeNull();
  });
});

/** The part of a document under a heading, up to the next one of any depth. */
function under(document: string, heading: string): string {
  const parts = read(document).split(/^#+ /m);
  const part = parts.find((one) => one.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`${document} has no part "${heading}"`);
  return part;
}

/** Cells of all tables in a text, row by row, without heads. */
function rowsIn(text: string): string[][] {
  const lines = text.split('\n');
  const isRule = (line: string | undefined): boolean => /^\|[\s:|-]+\|$/.test(line ?? '');
  const rows = lines.filter((line, n) => line.startsWith('|') && !isRule(line) && !isRule(lines[n + 1]));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

describe('the glossary', () => {
  const glossary = 'docs/glossary.md';
  const tables: Readonly<Record<string, labels.Labels<string>>> = {
    Roles: labels.roleLabels,
    Seats: labels.seatLabels,
    Stages: labels.stageLabels,
    Acts: labels.actLabels,
    'Crisis reasons': labels.crisisReasonLabels,
    'Need areas': labels.needLabels,
    'Classes of a case': labels.caseClassLabels,
    'Kinds of support': { ...supportLabels, ...otherSupportLabels },
    Deadlines: { ...deadlineLabels, ...strengthLabels },
    Events: eventSentences,
  };

  it.each(Object.entries(tables))('says of %s what the screens say, code by code', (title, words) => {
    const expected = Object.entries(words).map(([term, { ko, en }]) => [ko, en, term]);
    expect(rowsIn(under(glossary, title)).map((row) => row.map(bare))).toEqual(expected);
  });

  it.each(Object.keys(tables))('has a word of its own for each code of %s', (title) => {
    const rows = rowsIn(under(glossary, title));
    for (const column of [0, 1]) expect(new Set(rows.map((row) => row[column])).size).toBe(rows.length);
  });

  it('has every duty as the screens and letters name it, the act that ends it and the seat that it falls to', () => {
    const rows = rowsIn(under(glossary, 'Duties')).map((row) => row.map(bare));
    const named = Object.entries({ ...caseDutyLabels, ...grantDutyLabels });
    expect(rows.map((row) => row.slice(0, 3))).toEqual(named.map(([duty, { ko, en }]) => [ko, en, duty]));
    expect(rows.filter(([, , , act = '']) => !(act in labels.actLabels))).toEqual([]);
    expect(rows.filter((row) => !(seats as readonly string[]).includes(row[4] ?? ''))).toEqual([]);
  });
});

describe('the settings in the README', () => {
  it('are those that the house reads', () => {
    const told = rowsIn(under('README.md', 'Settings')).flatMap(([cell = '']) => cell.match(/\w+/g) ?? []);
    const taken = read('runtime/config.ts').matchAll(/^ {2}((?:DURE|TEMPORAL)_\w+):/gm);
    expect(told.toSorted()).toEqual([...taken].map(([, name]) => name).toSorted());
  });
});

describe('the import table', () => {
  it('is the one that is held', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: readonly { readonly name: string; readonly comment?: string }[];
    };
    const held = (name: string): string[] => {
      const { comment = '' } = forbidden.find((rule) => rule.name === name) ?? {};
      return comment.slice(comment.indexOf(': ') + 2).split(', ');
    };
    const rows = rowsIn(under('docs/architecture.md', 'Rooms first, nouns second'));
    const table = rows.map((row) => row.map(bare)).filter((row) => row.length === 4);
    const cell = (names: readonly string[]): string => [...new Set(names)].join(', ') || '–';
    for (const [room = '', ...told] of table) {
      const value = held(`${room}-by-value`);
      const types = held(`${room}-types`).filter((name) => !value.includes(name));
      const packages = held(`${room}-packages`).filter((name) => name !== 'none');
      expect([room, ...told]).toEqual([
        room,
        cell(value.filter((name) => name !== room)),
        cell(types),
        cell(packages),
      ]);
    }
    const rooms = forbidden.flatMap(({ name }) => (name.endsWith('-packages') ? [name.slice(0, -9)] : []));
    expect(table.map(([room]) => room)).toEqual(rooms);
  });
});

describe('the decisions', () => {
  const decisions = documents.filter((path) => path.startsWith('docs/decisions/')).toSorted();

  it('are numbered without a gap', () => {
    const numbers = decisions.map((path) => Number(basename(path).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
  });

  it.each(decisions)('%s has its number, date, status and three parts', (path) => {
    const [title = '', , state = ''] = read(path).split('\n');
    expect(title.startsWith(`# ${basename(path).slice(0, 4)}. `)).toBe(true);
    expect(state).toMatch(/^Date: \d{4}-\d{2}-\d{2} · Status: (accepted|superseded by \[\d{4}\]\(\S+\))$/);
    const parts = [...read(path).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(parts).toEqual(['Context', 'Decision', 'Consequences']);
  });

  it('say why each package that runs is here', () => {
    const path = 'docs/decisions/0011-libraries.md';
    const told = rowsIn(under(path, 'Decision')).flatMap(([cell = '']) => cell.match(/[^`, ]+/g) ?? []);
    expect(told.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });
});
