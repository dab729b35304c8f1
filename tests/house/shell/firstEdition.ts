import { crisisCase as rules } from '../../../domain/crisisCase/entity.ts';
import { entityWorkflow } from '../../../workflows/entity.ts';

export { circular } from '../../../workflows/circular.ts';
export { delivery } from '../../../workflows/delivery.ts';

/** The build before the second edition: it knows nothing of it, and decides nothing that was decided by it. */
export const crisisCase = entityWorkflow({ ...rules, newestEdition: 1 }, 'crisisCase');
