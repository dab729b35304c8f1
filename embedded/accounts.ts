import { accounts, practicePassword } from './people.ts';

// Prints whom to sign in as in the embedded house, for programs.
const withPassword = accounts.map((account) => ({ ...account, password: practicePassword }));
process.stdout.write(`${JSON.stringify(withPassword, null, 2)}\n`);
