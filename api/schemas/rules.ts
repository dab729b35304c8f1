import { z } from 'zod';
import { changeableRules, changeStrengths } from '../../domain/rulebook/changes.ts';
import { day, wonAboveZero } from './fields.ts';

/** A holiday that the Cabinet named, with the decision or article that says so. */
export const holiday = z.strictObject({
  day,
  name: z.string().trim().min(1).max(60),
  law: z.string().trim().min(1).max(200),
});

const wonOrNone = wonAboveZero.nullable().default(null);
const perSize = z.strictObject({
  p1: wonOrNone,
  p2: wonOrNone,
  p3: wonOrNone,
  p4: wonOrNone,
  p5: wonOrNone,
  p6: wonOrNone,
  p7: wonOrNone,
});
export type WonPerSize = z.output<typeof perSize>;

/** KR, or the code of a 시·도, a city above its districts or a 시·군·구. */
const jurisdiction = z.string().regex(/^(KR|\d{2}|\d{4}|\d{5})$/);

/** A row beside the file's: whose rule it is, where and when it holds, and the article or decision that says so. */
export const ruleChange = z.strictObject({
  rule: z.enum(changeableRules).meta({ description: 'The code of a deadline, or the name of an amount.' }),
  place: jurisdiction,
  from: day,
  until: day.nullable().default(null).meta({
    description: 'Null: until another row of its rule and place takes over.',
  }),
  value: z.int().min(1).max(10_000_000_000).nullable().default(null).meta({
    description: 'Hours, days or months as the deadline counts; won where one amount is for all.',
  }),
  bySize: perSize.nullable().default(null).meta({ description: 'Won from one person to seven.' }),
  law: z.string().trim().min(1).max(200),
  strength: z.enum(changeStrengths),
  verified: z.boolean().default(false).meta({ description: 'Whether somebody has read the number there.' }),
});
export type RuleChangeBody = z.output<typeof ruleChange>;

/** Why a proposal goes back; whoever takes back their own need not say. */
export const ruleReturn = z.strictObject({
  reason: z.string().trim().min(1).max(300).nullable().default(null),
});

/** Which rule somebody is about to change, and where. */
export const changeFilters = z.strictObject({
  rule: z.enum(changeableRules).optional(),
  place: jurisdiction.optional(),
});
