import { z } from 'zod';
import { linkageAnswers, linkageBases, linkageOutcomes } from '../../domain/linkage.ts';
import type { BodySchema } from './body.ts';
import { linkageId, note, resourceId, wonAboveZero } from './fields.ts';

/** Whether the helper is public is known by the house, so that nobody talks it out of the consent. */
export const offerLinkage = z.strictObject({
  resourceId,
  basis: z.enum(linkageBases),
  amountWon: wonAboveZero.nullable().default(null),
  note,
}) satisfies BodySchema<'offerLinkage'>;

export const answerLinkage = z.strictObject({
  linkageId,
  answer: z.enum(linkageAnswers),
}) satisfies BodySchema<'answerLinkage'>;

export const reviewLinkage = z.strictObject({
  linkageId,
  outcome: z.enum(linkageOutcomes),
  note,
}) satisfies BodySchema<'reviewLinkage'>;
