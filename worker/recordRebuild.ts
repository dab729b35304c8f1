import { createPool } from '../prisma/connect.ts';
import { rebuildTables } from '../prisma/rebuild.ts';
import { ownerDatabaseUrl, readConfig } from '../runtime/config.ts';

/** A whole record takes longer than any statement of the house, in ms. */
const longestStatementMs = 600_000;

const owner = createPool(ownerDatabaseUrl(readConfig()), { max: 1, statementMs: longestStatementMs });
try {
  console.log(`RESULT ${JSON.stringify(await rebuildTables(owner))}`);
} finally {
  await owner.end();
}
