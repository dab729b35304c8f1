import { z } from 'zod';
import { selectionThings, selectionWays } from '../../domain/selection.ts';
import { actBody, type BodySchema } from './body.ts';
import { note, selectionId, votes } from './fields.ts';

export const requestSelection = actBody({
  thing: z.enum(selectionThings),
  way: z.enum(selectionWays),
  note,
}) satisfies BodySchema<'requestSelection'>;

export const decideSelection = actBody({
  selectionId,
  selected: z.boolean(),
  votes: votes.nullable().default(null).meta({ description: 'Null where the chair decides alone first.' }),
  note,
}) satisfies BodySchema<'decideSelection'>;

export const ratifySelection = actBody({
  selectionId,
  ratified: z.boolean(),
  votes,
  note,
}) satisfies BodySchema<'ratifySelection'>;
