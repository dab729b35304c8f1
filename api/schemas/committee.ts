import { z } from 'zod';
import {
  committeeKinds,
  committeeSeats,
  isSub,
  itemKinds,
  kindsTaken,
  memberCategories,
  wholeOf,
  type CommitteePlace,
} from '../../domain/committee/kinds.ts';
import { cadences, deputyRules, shares } from '../../domain/committee/rules.ts';
import { asId } from '../../domain/ids.ts';
import { day, staffId, words } from './fields.ts';

/** Ten digits of a dong, five of a city or district, fewer of what lies above it. */
export const place = z
  .string()
  .regex(/^\d{2}$|^\d{4}$|^\d{5}$|^\d{10}$/)
  .transform((text) => asId<CommitteePlace>(text));

const committee = { kind: z.enum(committeeKinds), place };

/** What an ordinance or by-laws say otherwise; what is left out stays as the file has it. */
const rules = z
  .strictObject({
    quorum: z.enum(shares).exactOptional(),
    majority: z.enum(shares).exactOptional(),
    castingVote: z.boolean().exactOptional(),
    writtenReview: z.boolean().exactOptional(),
    proxies: z.boolean().exactOptional(),
    recusedCountsSeated: z.boolean().exactOptional(),
    recusedCountsPresent: z.boolean().exactOptional(),
    noticeDays: z.int().min(1).max(60).exactOptional(),
    cadence: z.enum(cadences).exactOptional(),
    decides: z.boolean().exactOptional(),
    deputySigns: z.enum(deputyRules).nullable().exactOptional(),
    mostMembers: z.int().min(1).max(100).nullable().exactOptional(),
    delegation: z
      .strictObject({ by: z.enum(deputyRules), kinds: z.array(z.enum(itemKinds)).min(1) })
      .exactOptional()
      .meta({ description: 'Of a sub-committee: what the whole committee has handed to it.' }),
  })
  .refine((changed) => Object.keys(changed).length > 0, { params: { code: 'required' } })
  .meta({ description: 'Fields of the law can be tightened, never loosened (ruleLoosens).' });

export const committeeRule = z
  .strictObject({
    ...committee,
    from: day,
    rules,
    law: words(200).meta({ description: 'The ordinance or by-laws that say so, with the article.' }),
  })
  .refine(({ kind, rules: { delegation } }) => delegation === undefined || isSub(kind), {
    path: ['rules', 'delegation'],
    params: { code: 'malformed' },
  })
  .refine(
    ({ kind, rules: { delegation } }) =>
      delegation?.kinds.every((one) => kindsTaken[wholeOf(kind)].includes(one)) ?? true,
    { path: ['rules', 'delegation', 'kinds'], params: { code: 'malformed' } },
  );
export type CommitteeRuleBody = z.infer<typeof committeeRule>;

export const committeeMember = z.strictObject({
  ...committee,
  staffId,
  seat: z.enum(committeeSeats),
  category: z.enum(memberCategories),
  from: day,
  until: day.nullable().default(null),
});
export type CommitteeMemberBody = z.infer<typeof committeeMember>;

export const termEnd = z.strictObject({ until: day });
