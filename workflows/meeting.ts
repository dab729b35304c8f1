import { meeting as rules } from '../domain/meeting/entity.ts';
import { entityWorkflow } from './entity.ts';

/** `meeting/<id>`: one sitting of a committee, from its plan to the end of its keeping. */
export const meeting = entityWorkflow(rules, 'meeting');
