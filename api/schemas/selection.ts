import { z } from 'zod';
import { selectionThings, selectionWays } from '../../domain/selection.ts';
import { notSelectedReasons, selectionResults, selectionSettlements } from '../../domain/selectionOutcome.ts';
import { actBody, type BodySchema } from './body.ts';
import { note, selectionId, votes, wonAboveZero } from './fields.ts';

export const requestSelection = actBody({
  thing: z.enum(selectionThings),
  way: z.enum(selectionWays),
  amountWon: wonAboveZero
    .exactOptional()
    .meta({ description: 'How much is proposed, where it is money.' }),
  note,
}) satisfies BodySchema<'requestSelection'>;

export const decideSelection = actBody({
  selectionId,
  selected: z.boolean(),
  votes: votes.nullable().default(null).meta({ description: 'Null where the chair decides alone first.' }),
  result: z.enum(selectionResults).exactOptional(),
  given: z
    .strictObject({ means: z.enum(selectionThings), amountWon: wonAboveZero.nullable().default(null) })
    .exactOptional()
    .meta({ description: 'With SELECTED: what is given, and how much where it is money.' }),
  notSelectedReason: z
    .enum(notSelectedReasons)
    .exactOptional()
    .meta({ description: 'With NOT_SELECTED.' }),
  note,
}) satisfies BodySchema<'decideSelection'>;

export const ratifySelection = actBody({
  selectionId,
  ratified: z.boolean(),
  votes,
  note,
}) satisfies BodySchema<'ratifySelection'>;

/** Whether support of the Act was asked for, or what becomes of what the members did not confirm. */
export const settleSelection = actBody({
  selectionId,
  settlement: z.enum(selectionSettlements),
  note,
}) satisfies BodySchema<'settleSelection'>;
