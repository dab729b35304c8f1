import { announceReady, untilStopped } from '../../../../runtime/processes.ts';

// Stands where the worker would: the house is tested here, not the rooms.
setInterval(() => undefined, 1_000);
announceReady();
await untilStopped();
process.exit(0);
