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

/** 대도시·중소도시·농어촌, in won. */
const perRegion = z.strictObject({
  LARGE_CITY: wonAboveZero,
  CITY: wonAboveZero,
  COUNTRY: wonAboveZero,
});
/** Most savings in won, and how much more where housing is given. */
const savings = z.strictObject({ won: wonAboveZero, moreForHousing: z.int().min(0).max(1_000_000_000) });
const count = z.int().min(0).max(99);
/** A kind of support: units at first, how often the authority adds one, units in all. */
const units = z.strictObject({ first: count, authority: count, cap: count });

/** KR, or the code of a 시·도, a city above its districts or a 시·군·구. */
const jurisdiction = z.string().regex(/^(KR|\d{2}|\d{4}|\d{5})$/);

/** A row beside the file's: whose rule it is, where and when it holds, and the article or decision that says so. */
export const ruleChange = z.strictObject({
  rule: z.enum(changeableRules).meta({
    description:
      'The code of a deadline, an amount, a kind of support, MEDIAN, a line of means, a wait, or a reason of crisis.',
  }),
  place: jurisdiction,
  from: day,
  until: day.nullable().default(null).meta({
    description: 'Null: until another row of its rule and place takes over.',
  }),
  value: z.int().min(0).max(10_000_000_000).nullable().default(null).meta({
    description:
      'Hours, days or months as the deadline counts; won where one amount is for all; percent; 1 opens and 0 closes a reason.',
  }),
  bySize: perSize.nullable().default(null).meta({ description: 'Won from one person to seven.' }),
  byRegion: perRegion.nullable().default(null).meta({ description: 'Won for ASSETS and RESIDENCE.' }),
  savings: savings.nullable().default(null).meta({ description: 'Won for SAVINGS.' }),
  units: units.nullable().default(null).meta({ description: 'Units of a kind of support.' }),
  text: z.string().trim().min(1).max(300).nullable().default(null).meta({
    description: 'A reason of crisis in the words of the ordinance or notice.',
  }),
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
