import { secretsFrom } from '../../api/deps.ts';
import type { DongSeed } from '../../prisma/seeds.ts';
import { createPool } from '../../prisma/connect.ts';
import { loadMasterKey } from '../../runtime/masterKey.ts';
import { fillCases, type Share } from './fill.ts';
import type { CityAsked } from './invent.ts';

/** What this process is told to do. */
export interface FillOrder {
  readonly url: string;
  readonly masterKeyFile: string;
  readonly asked: CityAsked;
  readonly dongs: readonly DongSeed[];
  readonly share: Share;
}
/** What it says: so many cases more are written. */
export interface FillWord {
  readonly written: number;
}

process.once('message', (order) => {
  void fill(order as FillOrder);
});

async function fill({ url, masterKeyFile, asked, dongs, share }: FillOrder): Promise<void> {
  const pool = createPool(url, { max: 1, statementMs: 60_000 });
  const secrets = secretsFrom(loadMasterKey(masterKeyFile));
  const onWritten = (written: number): void => {
    process.send?.({ written } satisfies FillWord);
  };
  await fillCases(pool, asked, { dongs, secrets, share, onWritten });
  await pool.end();
  process.disconnect();
}
