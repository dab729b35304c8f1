import { z } from 'zod';
import { isOutside, memberCategories, type MemberCategory } from '../../domain/committee/kinds.ts';
import { advicePoints, evaluations } from '../../domain/escalation.ts';
import { shareBases } from '../../domain/legalBasis.ts';
import { expertAttendances } from '../../domain/meeting/experts.ts';
import { note, words } from './fields.ts';
import { phone } from './person.ts';

export const outsideCategories: readonly MemberCategory[] = memberCategories.filter(isOutside);

export const expertId = z.string().regex(/^e\d{1,3}$/);

export const inviteExpert = z.strictObject({
  item: z.int().min(1).max(2_000),
  name: words(60),
  job: words(80).meta({ description: 'What they are, as the members read it beside the opinion.' }),
  email: z.email().max(200),
  phone: phone.meta({ description: 'Where the secretary tells them their code.' }),
  category: z.enum(outsideCategories),
  basis: z.enum(shareBases).nullable().default(null),
});
export type InviteExpertBody = z.infer<typeof inviteExpert>;

export const ofExpert = z.strictObject({ expertId });

const code = z
  .string()
  .transform((text) => text.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));

/** What somebody sends who comes by a one-time link. */
export const admission = z.strictObject({ link: z.string().min(1).max(200), code });
export const renewal = z.strictObject({ code });
export const pledge = z.strictObject({ pledge: z.int().min(1).max(1_000) });
export const expertAnswer = z.strictObject({ attends: z.enum(expertAttendances) });
export const expertOpinion = z.strictObject({
  evaluation: z.enum(evaluations),
  points: z.array(z.enum(advicePoints)).max(advicePoints.length).default([]),
  note,
});
