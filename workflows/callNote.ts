import { callNote as rules } from '../domain/callNote/entity.ts';
import { entityWorkflow } from './entity.ts';

/** `callNote/<id>`: one call note, from the call to its report or its closing. */
export const callNote = entityWorkflow(rules, 'callNote');
