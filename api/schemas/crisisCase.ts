import { z } from 'zod';
import {
  caseClasses,
  closingReasons,
  contactModes,
  contactOutcomes,
  crisisLevels,
  followUpOutcomes,
  needAreas,
  nextSteps,
} from '../../domain/crisisCase/acts.ts';
import type { BodySchema } from './body.ts';
import { day, expert, note, people } from './fields.ts';

const areas = z.array(z.enum(needAreas)).min(1).max(needAreas.length);

export const recordContact = z.strictObject({
  mode: z.enum(contactModes),
  outcome: z.enum(contactOutcomes),
  note,
}) satisfies BodySchema<'recordContact'>;

export const recordIntake = z.strictObject({
  nextStep: z.enum(nextSteps),
  note,
}) satisfies BodySchema<'recordIntake'>;

export const register = z.strictObject({}) satisfies BodySchema<'register'>;

export const recordAssessment = z.strictObject({
  areas,
  crisisLevel: z.enum(crisisLevels),
  note,
}) satisfies BodySchema<'recordAssessment'>;

export const recordConference = z.strictObject({
  heldOn: day,
  present: people,
  experts: z.array(expert).max(30),
  advises: z.enum(caseClasses),
  note,
}) satisfies BodySchema<'recordConference'>;

export const classify = z.strictObject({
  caseClass: z.enum(caseClasses),
  note,
}) satisfies BodySchema<'classify'>;

export const plan = z.strictObject({ areas, agreed: z.boolean(), note }) satisfies BodySchema<'plan'>;

export const reviewService = z.strictObject({ note }) satisfies BodySchema<'reviewService'>;

export const requestClosing = z.strictObject({
  reason: z.enum(closingReasons),
  note,
}) satisfies BodySchema<'requestClosing'>;

export const approveClosing = z.strictObject({}) satisfies BodySchema<'approveClosing'>;

export const returnClosing = z.strictObject({ note }) satisfies BodySchema<'returnClosing'>;

export const recordFollowUp = z.strictObject({
  outcome: z.enum(followUpOutcomes),
  note,
}) satisfies BodySchema<'recordFollowUp'>;
