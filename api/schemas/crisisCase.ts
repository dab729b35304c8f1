import { z } from 'zod';
import {
  caseClasses,
  crisisLevels,
  healthFindings,
  needAreas,
  needLevels,
  nextSteps,
  planOpinions,
  tellingWays,
  unsignedReasons,
} from '../../domain/crisisCase/codes.ts';
import { shareBases } from '../../domain/legalBasis.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, expert, note, people, words } from './fields.ts';

export const recordIntake = actBody({
  nextStep: z.enum(nextSteps),
  told: z.enum(tellingWays),
  note,
}) satisfies BodySchema<'recordIntake'>;

export const register = actBody({}) satisfies BodySchema<'register'>;

const sealedWords = words(1000).nullish();

/** One 욕구영역: its codes for the case, its words for the paper. */
const assessedArea = z.strictObject({
  area: z.enum(needAreas),
  level: z.enum(needLevels),
  priority: z.int().min(1).max(needAreas.length).nullable().default(null),
  fact: sealedWords,
  said: sealedWords,
  judgement: sealedWords,
  strength: sealedWords,
});

export const recordAssessment = actBody({
  areas: z.array(assessedArea).min(1).max(needAreas.length),
  crisisLevel: z.enum(crisisLevels),
  note,
}) satisfies BodySchema<'recordAssessment'>;

export const recordHealth = actBody({
  findings: z.array(z.enum(healthFindings)).max(healthFindings.length),
  note,
}) satisfies BodySchema<'recordHealth'>;

/** A table at which people from outside sat, and on what they may hear of the household. */
export const table = {
  heldOn: day,
  present: people,
  experts: z.array(expert).max(30),
  basis: z.enum(shareBases).nullable().default(null),
};

export const recordConference = actBody({
  ...table,
  advises: z.enum(caseClasses),
  note,
}) satisfies BodySchema<'recordConference'>;

export const classify = actBody({
  caseClass: z.enum(caseClasses),
  note,
}) satisfies BodySchema<'classify'>;

export const plan = actBody({
  areas: z.array(z.enum(needAreas)).min(1).max(needAreas.length),
  opinion: z.enum(planOpinions),
  unsignedReason: z
    .enum(unsignedReasons)
    .nullable()
    .default(null)
    .meta({ description: 'Null where the person signed.' }),
  note,
}) satisfies BodySchema<'plan'>;

export const reviewService = actBody({ note }) satisfies BodySchema<'reviewService'>;
