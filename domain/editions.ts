import { callNote } from './callNote/entity.ts';
import { crisisCase } from './crisisCase/entity.ts';
import type { EntityName } from './entity.ts';
import { meeting } from './meeting/entity.ts';

/** The newest edition of this build's logic, for each kind of entity. */
export const newestEditions: Readonly<Record<EntityName, number>> = {
  crisisCase: crisisCase.newestEdition,
  callNote: callNote.newestEdition,
  meeting: meeting.newestEdition,
};
