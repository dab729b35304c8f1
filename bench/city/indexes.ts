import type { Pool } from 'pg';

/** Whatever makes the indexes again that were taken away. */
export type Remake = () => Promise<void>;

/**
 * Takes away the indexes that no key needs. A million rows in no order, each sought its place in five trees, take many
 * times as long as the same trees built once over what is there.
 */
export async function withoutIndexes(owner: Pool): Promise<Remake> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE c.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
     ORDER BY 1`,
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return async () => {
    for (const { definition } of rows) await owner.query(definition);
  };
}
