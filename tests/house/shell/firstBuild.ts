import { entityWorkflow } from '../../../workflows/entity.ts';
import { tally } from './tally.ts';

export const tallyEntity = entityWorkflow(tally(1), 'crisisCase');
