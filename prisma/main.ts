import { ownerDatabaseUrl, readConfig } from '../runtime/config.ts';
import { migrate } from './migrate.ts';

const { applied } = await migrate(ownerDatabaseUrl(readConfig()));
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
