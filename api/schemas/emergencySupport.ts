import { z } from 'zod';
import {
  adequacyOutcomes,
  crisisReasons,
  foreignerGrounds,
  nationalities,
  otherwiseReasons,
  payeeProofs,
  paymentWays,
  recipientBenefits,
} from '../../domain/emergencySupport/acts.ts';
import { otherSupports, regions, supportKinds } from '../../domain/rulebook.ts';
import { actBody, type BodySchema } from './body.ts';
import { amountReason, notGivenReason, overrides } from './warnings.ts';
import { day, grantId, note, supportId, units, voteCounts, won, wonAboveZero } from './fields.ts';

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
const supports = z.array(z.strictObject(grantKind).refine(hasFittingSub, unfit)).min(1).max(mostKinds);
const householdSize = z.int().min(1).max(30);
const nationality = z.enum(nationalities).default('KOREAN');

/** Emergency support that is asked for with a report, for a Korean household; a foreigner's ground is asked in the case. */
export const supportWithReport = z.strictObject({ supports, householdSize });

export const requestGrant = actBody({
  supports,
  crisisReasons: z.array(z.enum(crisisReasons)).min(1).max(crisisReasons.length),
  householdSize,
  nationality,
  foreignerGround: z.enum(foreignerGrounds).nullable().default(null),
  note,
}) satisfies BodySchema<'requestGrant'>;

const firstHelp = z
  .strictObject({
    ...grantKind,
    units,
    amountWon: wonAboveZero,
    from: day,
    amountReason,
  })
  .refine(hasFittingSub, unfit);

/** No help at all is a decision too: the request is declined. */
export const decideGrant = actBody({
  grantId,
  help: z.array(firstHelp).max(mostKinds),
  notGivenReason,
  overrides,
  note,
}) satisfies BodySchema<'decideGrant'>;

export const recordPayment = actBody({
  supportId,
  amountWon: wonAboveZero,
  paidOn: day,
  payTo: z.enum(paymentWays).default('OWN_ACCOUNT'),
  proof: z.enum(payeeProofs).nullable().default(null),
}) satisfies BodySchema<'recordPayment'>;

/** What was found, in whole won a month (income) or in all; the house counts them against the lines of the day. */
const figures = z.strictObject({
  region: z.enum(regions),
  incomeWon: won,
  deductedWon: won,
  propertyWon: won,
  residenceWon: won,
  financialWon: won,
  debtsWon: won,
});

export const recordAfterCheck = actBody({
  grantId,
  incomeWithin: z.boolean(),
  assetsWithin: z.boolean(),
  financialWithin: z.boolean(),
  figures,
  otherwise: z.enum(otherwiseReasons).nullable().default(null),
  deferralStands: z
    .boolean()
    .default(false)
    .meta({ description: 'That the reason stands for which a consent is still missing.' }),
  note,
}) satisfies BodySchema<'recordAfterCheck'>;

export const recordAdequacy = actBody({
  grantId,
  outcome: z.enum(adequacyOutcomes),
  ...voteCounts,
  note,
}) satisfies BodySchema<'recordAdequacy'>;

export const skipAdequacy = actBody({
  grantId,
  recipientOf: z.enum(recipientBenefits),
  note,
}) satisfies BodySchema<'skipAdequacy'>;

export const seeGrant = actBody({ grantId }) satisfies BodySchema<'seeGrant'>;
