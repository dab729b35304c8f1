/** Rows of a read table by their keys, each as the JSON that was written; null where only its key is known. */
export type KeptRows = ReadonlyMap<string, string | null>;

/** What has to be written so that a table has these rows and no others of its case. */
export interface ChangedRows<Row> {
  readonly written: readonly Row[];
  /** Keys of the rows to be removed. */
  readonly gone: readonly string[];
  /** The rows that are there afterwards. */
  readonly kept: KeptRows;
}

/**
 * An old case has sixty clocks, of which an act changes two or three; a row that is handed over again costs its reading
 * and a lock, though nothing in it is new.
 */
export function changedRows<Row extends object>(
  before: KeptRows,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ChangedRows<Row> {
  const kept = new Map(rows.map((row) => [keyOf(row), JSON.stringify(row)]));
  return {
    written: rows.filter((row) => before.get(keyOf(row)) !== kept.get(keyOf(row))),
    gone: [...before.keys()].filter((key) => !kept.has(key)),
    kept,
  };
}
