import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

const firstPauseMs = 10;
const longestPauseMs = 80;

/** Waits until the chain is recorded up to the version; false where that takes longer than `ms`. */
export async function waitForVersion(
  pool: Pool,
  { chain, version }: { readonly chain: string; readonly version: number },
  ms: number,
): Promise<boolean> {
  const until = performance.now() + ms;
  for (let waitMs = firstPauseMs; ; waitMs = Math.min(waitMs * 1.5, longestPauseMs)) {
    const { rows } = await pool.query<{ version: number }>({
      name: 'recorded-version',
      text: 'SELECT version FROM entity WHERE chain = $1',
      values: [chain],
    });
    if ((rows[0]?.version ?? 0) >= version) return true;
    if (performance.now() + waitMs > until) return false;
    await pause(waitMs);
  }
}
