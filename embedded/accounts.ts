import { loadAccounts } from './invented.ts';

// Prints whom to sign in as in the embedded house, for programs.
process.stdout.write(`${JSON.stringify(await loadAccounts(), null, 2)}\n`);
