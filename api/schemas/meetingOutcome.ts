import { z } from 'zod';
import { agencyKinds } from '../../domain/conferenceAgreed.ts';
import { caseClasses, needAreas, planOpinions } from '../../domain/crisisCase/codes.ts';
import { adequacyOutcomes } from '../../domain/emergencySupport/acts.ts';
import { advicePoints, evaluations } from '../../domain/escalation.ts';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { actionKinds, actionOwners } from '../../domain/meetingAction.ts';
import { selectionThings } from '../../domain/selection.ts';
import { notSelectedReasons, selectionResults } from '../../domain/selectionOutcome.ts';
import { day, note, staffId, won, wonAboveZero, words } from './fields.ts';

/** Number of an item, from 1. */
const item = z.int().min(1).max(2_000);
const to = z
  .string()
  .regex(/^[a-z0-9]{20}-[a-z0-9]{8}$/)
  .transform((text) => asId<MeetingId>(text));

/** One agency's part: the agency by name, what it does, by when, and whom to call. */
const part = z.strictObject({
  agency: z.enum(agencyKinds),
  name: words(60),
  does: words(300),
  by: day.nullable().default(null),
  phone: words(40).nullable().default(null),
});

/** What is proposed beside yes or no, with an item of those kinds. */
export const asks = z
  .strictObject({
    means: z.enum(selectionThings).exactOptional(),
    amountWon: won.nullable().exactOptional(),
    stop: z.boolean().exactOptional(),
  })
  .exactOptional()
  .meta({ description: 'Means and money of a selection; stop and money of a stop or return.' });

/** Acts by which it is written what an item comes to, and what follows from it. */
export const outcomeBodies = {
  agreeConference: z.strictObject({
    item,
    advises: z.enum(caseClasses),
    leadAgency: z.enum(agencyKinds),
    parts: z.array(part).min(1).max(12),
    areas: z.array(z.enum(needAreas)).min(1).max(needAreas.length),
    goals: z
      .array(z.strictObject({ goal: words(300) }))
      .min(1)
      .max(6),
    opinion: z.enum(planOpinions),
    opinionWords: words(1000).nullable().default(null),
    nextOn: day.nullable().default(null),
    note,
  }),
  agreeSelection: z.strictObject({
    item,
    result: z.enum(selectionResults),
    means: z.enum(selectionThings).nullable().default(null),
    amountWon: wonAboveZero.nullable().default(null),
    notSelectedReason: z.enum(notSelectedReasons).nullable().default(null),
    note,
  }),
  agreeAdvice: z.strictObject({
    item,
    evaluation: z.enum(evaluations),
    points: z.array(z.enum(advicePoints)).min(1).max(advicePoints.length),
    note,
  }),
  agreeRecovery: z.strictObject({ item, stop: z.boolean(), amountWon: won, note }),
  addAction: z.strictObject({
    item,
    kind: z.enum(actionKinds),
    owner: z.enum(actionOwners),
    dueOn: day,
    note,
  }),
  dropAction: z.strictObject({ item, action: z.int().min(1).max(100) }),
  putAgain: z.strictObject({ item, to, proposal: z.enum(adequacyOutcomes).nullable().default(null) }),
  knownConflict: z.strictObject({ item, member: staffId, knownOn: day }),
  clearConflict: z.strictObject({ item, member: staffId, note }),
} as const;

export type ConferenceBody = z.infer<(typeof outcomeBodies)['agreeConference']>;

/** What of a conference is sealed, in the shape in which the household's sheet reads it again. */
export type ConferencePaper = Pick<ConferenceBody, 'goals' | 'opinionWords' | 'note'> & {
  readonly parts: readonly Pick<z.infer<typeof part>, 'agency' | 'name' | 'does' | 'by' | 'phone'>[];
};
