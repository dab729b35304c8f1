import { z } from 'zod';
import { crisisReasons, deferralReasons } from '../../domain/emergencySupport/grant.ts';
import { otherSupports, supportKinds } from '../../domain/rulebook.ts';
import type { BodySchema } from './body.ts';
import { day, grantId, note, people, supportId, wonAboveZero } from './fields.ts';

/** `sub` tells the kinds of 그 밖의 지원 apart and is null for all others. */
const grantKind = {
  kind: z.enum(supportKinds),
  sub: z.enum(otherSupports).nullable().default(null),
};

/** OTHER is nothing without saying which, and no other kind has a `sub`. */
const hasFittingSub = ({ kind, sub }: { readonly kind: string; readonly sub: string | null }): boolean =>
  (kind === 'OTHER') === (sub !== null);
const unfit = { params: { code: 'malformed' }, path: ['sub'] };

const mostKinds = supportKinds.length - 1 + otherSupports.length;

export const requestGrant = z.strictObject({
  supports: z.array(z.strictObject(grantKind).refine(hasFittingSub, unfit)).min(1).max(mostKinds),
  crisisReasons: z.array(z.enum(crisisReasons)).min(1).max(crisisReasons.length),
  householdSize: z.int().min(1).max(30),
  note,
}) satisfies BodySchema<'requestGrant'>;

export const recordFieldCheck = z.strictObject({
  grantId,
  confirmed: z.boolean(),
  consentDeferred: z.enum(deferralReasons).nullable().default(null),
  note,
}) satisfies BodySchema<'recordFieldCheck'>;

const firstHelp = z
  .strictObject({
    ...grantKind,
    units: z.int().min(1).max(12),
    amountWon: wonAboveZero,
    from: day,
  })
  .refine(hasFittingSub, unfit);

/** No help at all is a decision too: the request is declined. */
export const decideGrant = z.strictObject({
  grantId,
  help: z.array(firstHelp).max(mostKinds),
  note,
}) satisfies BodySchema<'decideGrant'>;

export const recordPayment = z.strictObject({
  supportId,
  amountWon: wonAboveZero,
  paidOn: day,
}) satisfies BodySchema<'recordPayment'>;

export const recordAfterCheck = z.strictObject({
  grantId,
  incomeWithin: z.boolean(),
  assetsWithin: z.boolean(),
  financialWithin: z.boolean(),
  note,
}) satisfies BodySchema<'recordAfterCheck'>;

export const recordAdequacy = z.strictObject({
  grantId,
  outcome: z.enum(['ADEQUATE', 'INADEQUATE']),
  seated: people,
  present: people,
  inFavour: people,
  note,
}) satisfies BodySchema<'recordAdequacy'>;
