import { join } from 'node:path';
import { runHouse } from '../../../../embedded/runHouse.ts';

await runHouse({
  worker: join(import.meta.dirname, 'worker.ts'),
  api: join(import.meta.dirname, 'api.ts'),
});
