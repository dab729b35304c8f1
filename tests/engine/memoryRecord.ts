import type { CaseEvent, CaseEventOf, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { RecordBatch, TrayRow } from '../../domain/entity.ts';

type Row = TrayRow<CaseEvent>;

/** The record at its room's door, in memory; it keeps the rule of the next version, and can be away. */
export interface MemoryRecord {
  readonly doors: { open: boolean };
  record(batch: RecordBatch<CaseEvent>): Promise<number>;
  rowsOf(chain: string): readonly Row[];
  /** Rows of that type of event, oldest first. */
  told<T extends CaseEventType>(
    chain: string,
    type: T,
  ): readonly (Row & { readonly event: CaseEventOf<T> })[];
}

export function createMemoryRecord(): MemoryRecord {
  const chains = new Map<string, Row[]>();
  const doors = { open: true };
  const rowsOf = (chain: string): readonly Row[] => chains.get(chain) ?? [];
  return {
    doors,
    record: ({ chain, from, rows: batch }) => {
      if (!doors.open) throw new Error('the database is away');
      const known = rowsOf(chain);
      if (from > known.length) throw new Error(`a gap after version ${String(known.length)}`);
      chains.set(chain, [...known, ...batch.slice(known.length - from)]);
      return Promise.resolve(batch.at(-1)?.version ?? from);
    },
    rowsOf,
    told: <T extends CaseEventType>(chain: string, type: T) =>
      rowsOf(chain).filter((row): row is Row & { readonly event: CaseEventOf<T> } => row.event.type === type),
  };
}
