import { z } from 'zod';
import { memberConsentAnswers, kinships } from '../../domain/emergencySupport/memberConsent.ts';
import { fieldCheckLaws } from '../../words/fieldCheckWords.ts';
import { actBody, type BodySchema } from './body.ts';
import { day, grantId, note, words } from './fields.ts';
import { fieldFindings } from './warnings.ts';

const member = z.strictObject({
  // First, since a row of a form counts as filled in by its first choice, and the person's relation is preset.
  consent: z.enum(memberConsentAnswers),
  kinship: z.enum(kinships),
});

/** 현장조사서 (긴급복지지원법 시행규칙 제2조의4); the words of the form are sealed with the note. */
export const recordFieldCheck = actBody({
  grantId,
  confirmed: z.boolean(),
  checkedFrom: day,
  checkedUntil: day,
  scope: words(1000).meta({ description: '조사범위. Sealed with the key of the household.' }),
  companions: words(200).nullable().default(null),
  laws: words(500).default(fieldCheckLaws),
  submitted: words(1000).nullable().default(null),
  consents: z.array(member).max(30).meta({
    description: 'Every member of the household, the person first; they are numbered in this order.',
  }),
  deferralConfirmed: z
    .boolean()
    .default(false)
    .meta({ description: 'That the reason of every deferred consent was seen by the officer.' }),
  ...fieldFindings,
  note,
}) satisfies BodySchema<'recordFieldCheck'>;

export const recordMemberConsent = actBody({
  grantId,
  members: z.array(z.int().min(1).max(30)).min(1).max(30),
  takenOn: day,
}) satisfies BodySchema<'recordMemberConsent'>;

/** Sent as `multipart/form-data`, with every photo and file under the name `files`. */
export const attachFiles = actBody({ grantId }) satisfies BodySchema<'attachFiles'>;
