import { z } from 'zod';
import {
  amountReasons,
  groundEvidences,
  notGivenReasons,
  otherActs,
  overrideReasons,
  reasonsFor,
  warningCodes,
} from '../../domain/emergencySupport/warnings/codes.ts';
import { regions, supportKinds } from '../../domain/rulebook.ts';
import { won } from './fields.ts';

/** Why somebody goes on against a warning; a form's row without a reason was not filled in. */
const override = z
  .strictObject({ reason: z.enum(overrideReasons), warning: z.enum(warningCodes) })
  .refine(({ reason, warning }) => reasonsFor[warning].includes(reason), {
    params: { code: 'malformed' },
    path: ['reason'],
  });

/** One reason for each warning that the act meets; without one it is refused with the list of them. */
export const overrides = z.array(override).max(warningCodes.length).default([]);

/** Of the three figures each is a guess; nothing is deducted from them. */
const estimate = z.strictObject({
  region: z.enum(regions),
  incomeWon: won,
  propertyWon: won,
  financialWon: won,
});
const otherHelp = z.strictObject({ otherAct: z.enum(otherActs), kind: z.enum(supportKinds) });

/** What a field check may find beside the crisis. */
export const fieldFindings = {
  estimate: estimate.nullable().default(null),
  otherHelp: z.array(otherHelp).max(otherActs.length).default([]),
  groundEvidence: z.enum(groundEvidences).nullable().default(null),
  overrides,
};

export const amountReason = z.enum(amountReasons).nullable().default(null);
export const notGivenReason = z.enum(notGivenReasons).nullable().default(null);
