import type { ChainFold } from './fold.ts';
import { letterIdOf, messageIdOf } from './record.ts';
import type { Subject } from './entityFolds.ts';
import type { GrantRow } from './grantRows.ts';
import type { ClockRow } from './readTables.ts';

/** Names of fields and their values as JSON: codes, dates and ids. */
export type Fields = ReadonlyMap<string, string>;

/** A case or a note as one of the three sides sees it. */
export interface Picture {
  /** What live, fold and tables all know. */
  readonly shared: Fields;
  /** What only fold and tables know: letters and the answers of keys. */
  readonly recorded: Fields;
}
/** Pictures by the id of the case or note. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Where one field of a case is not the same everywhere; null is a side that is not asked. */
export interface Difference {
  readonly caseId: string;
  readonly field: string;
  readonly live: string | null;
  readonly fold: string;
  readonly table: string;
}

const nothing = '–';

/** Compares field by field; `live` holds the current case of an open workflow, or is null. */
export function compare(sides: {
  readonly live: Pictures | null;
  readonly fold: Pictures;
  readonly table: Pictures;
}): Difference[] {
  const { live, fold, table } = sides;
  const caseIds = new Set([...(live?.keys() ?? []), ...fold.keys(), ...table.keys()]);
  return [...caseIds].flatMap((caseId) => {
    const [ofLive, ofFold, ofTable] = [live?.get(caseId), fold.get(caseId), table.get(caseId)];
    return [
      ...compareFields(caseId, [ofLive?.shared ?? null, ofFold?.shared, ofTable?.shared]),
      ...compareFields(caseId, [null, ofFold?.recorded, ofTable?.recorded]),
    ];
  });
}

type Sides = readonly [live: Fields | null, fold: Fields | undefined, table: Fields | undefined];

function compareFields(caseId: string, [ofLive, ofFold, ofTable]: Sides): Difference[] {
  const names = new Set([...(ofLive?.keys() ?? []), ...(ofFold?.keys() ?? []), ...(ofTable?.keys() ?? [])]);
  return [...names].flatMap((field) => {
    const live = ofLive ? (ofLive.get(field) ?? nothing) : null;
    const fold = ofFold?.get(field) ?? nothing;
    const table = ofTable?.get(field) ?? nothing;
    const same = fold === table && (live === null || live === fold);
    return same ? [] : [{ caseId, field, live, fold, table }];
  });
}

/** One line of the check's report. */
export const sentenceOf = ({ caseId, field, live, fold, table }: Difference): string =>
  `${caseId} ${field}: live ${live ?? 'not open'} / fold ${fold} / table ${table}`;

/** Rows as the tables or a fold have them. */
export interface Rows {
  readonly entity: {
    readonly version: number;
    readonly currentId: string | null;
    readonly ended: boolean;
  };
  readonly subjects: readonly Subject[];
  readonly clocks: readonly ClockRow[];
  readonly grants: readonly GrantRow[];
  readonly letters: readonly LetterContent[];
  readonly messages: readonly MessageContent[];
  readonly keys: readonly {
    readonly caseId: string;
    readonly key: string;
    readonly version: number | null;
  }[];
}
interface LetterContent {
  readonly id: string;
  readonly caseId: string;
  readonly to: string;
  readonly template: string;
  readonly facts: object;
}

interface MessageContent {
  readonly id: string;
  readonly caseId: string;
  readonly to: string;
  readonly command: object;
}

/** Draws every case or note of the rows. What the entity says of itself stands with its current one. */
export function picturesOf({ entity, subjects, clocks, grants, letters, messages, keys }: Rows): Pictures {
  const drawn = subjects.map(({ id, row }): [string, Picture] => {
    const isCurrent = id === entity.currentId;
    const shared = flat({
      ...row,
      clock: byName(clocks.filter((clock) => clock.case_id === id).map((clock) => [clock.clock_id, clock])),
      openGrant: byName(
        grants.filter((grant) => grant.case_id === id).map((grant) => [grant.grant_id, grant]),
      ),
      ...(isCurrent ? { entity } : {}),
    });
    const recorded = flat({
      letter: byName(letters.filter(({ caseId }) => caseId === id).map((letter) => [letter.id, letter])),
      message: byName(messages.filter(({ caseId }) => caseId === id).map((message) => [message.id, message])),
      key: byName(keys.filter(({ caseId }) => caseId === id).map(({ key, version }) => [key, version])),
    });
    return [id, { shared, recorded }];
  });
  return new Map(drawn);
}

const byName = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries);

/** The rows that a fold says there should be. */
export function rowsOfFold({ chain, version, folded, letters, messages, keys }: ChainFold): Rows {
  const { currentId, ended, subjects, clocks, grants } = folded;
  return {
    entity: { version, currentId, ended },
    subjects,
    clocks,
    grants,
    letters: letters.map(({ version: at, n, caseId, to, template, facts }) => ({
      id: letterIdOf(chain, at, n),
      caseId,
      to: 'staffId' in to ? to.staffId : to.resourceId,
      template,
      facts,
    })),
    messages: messages.map(({ version: at, n, caseId, to, command }) => ({
      id: messageIdOf(chain, at, n),
      caseId,
      to,
      command,
    })),
    keys,
  };
}

/** Leaves of an object by their paths; empty lists and objects are leaves too. */
function flat(value: object): Fields {
  return new Map(leaves(value, ''));
}

function leaves(value: unknown, path: string): [string, string][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) return [[path, JSON.stringify(value)]];
  return inner.flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`));
}
