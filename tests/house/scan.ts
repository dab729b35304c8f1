import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** Where one of the texts stands: a table, a file, a history. */
export type Found = readonly string[];

/**
 * Tables of the database that hold one of the texts in any column of any type, whole rows read as PostgreSQL prints
 * them; bytes are printed in hex, so the texts are looked for in hex as well. The pool must be the owner's.
 */
export async function scanTables(owner: Pool, texts: readonly string[]): Promise<Found> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ text: string }>(
      `SELECT DISTINCT s.text FROM unnest($1::text[]) AS s(text), "${name}" t
       WHERE strpos(t::text, s.text) > 0 OR strpos(t::text, encode(convert_to(s.text, 'UTF8'), 'hex')) > 0`,
      [texts],
    );
    found.push(...rows.map(({ text }) => `${name}: ${text}`));
  }
  return found;
}

/** Files under the folder, at any depth, that hold one of the texts as bytes. */
export async function scanFiles(folder: string, texts: readonly string[]): Promise<Found> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readIfThere(path);
    found.push(...scanBytes(path.slice(folder.length + 1), bytes, texts));
  }
  return found;
}

/** The texts that stand in the bytes, each behind the name of what they are. */
export const scanBytes = (name: string, bytes: Uint8Array, texts: readonly string[]): Found =>
  texts.filter((text) => Buffer.from(bytes).includes(text)).map((text) => `${name}: ${text}`);

/** A server may take a file away while its folder is read. */
async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
