import { z } from 'zod';
import { shareBases } from '../../domain/legalBasis.ts';
import { linkageAnswers, linkageOutcomes } from '../../domain/linkage.ts';
import { actBody, type BodySchema } from './body.ts';
import { actionId, linkageId, note, resourceId, wonAboveZero } from './fields.ts';

/** Whether the helper is public is known by the house, so that nobody talks it out of the consent. */
export const offerLinkage = actBody({
  resourceId,
  basis: z.enum(shareBases),
  amountWon: wonAboveZero.nullable().default(null),
  actionId: actionId
    .exactOptional()
    .meta({ description: 'The action of a meeting that is done by it.' }),
  note,
}) satisfies BodySchema<'offerLinkage'>;

export const answerLinkage = actBody({
  linkageId,
  answer: z.enum(linkageAnswers),
}) satisfies BodySchema<'answerLinkage'>;

export const reviewLinkage = actBody({
  linkageId,
  outcome: z.enum(linkageOutcomes),
  note,
}) satisfies BodySchema<'reviewLinkage'>;
