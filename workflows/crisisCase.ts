import { crisisCase as rules } from '../domain/crisisCase/entity.ts';
import { entityWorkflow } from './entity.ts';

/** `household/<id>`: one household, its episodes one after another. */
export const crisisCase = entityWorkflow(rules, 'crisisCase');
