import { z } from 'zod';
import { urgentCauses } from '../../domain/meeting/acts.ts';
import {
  absenceReasons,
  invitationAnswers,
  moveCauses,
  spokenWith,
} from '../../domain/meeting/invitingActs.ts';
import { moment, note, staffId, words } from './fields.ts';

/** A link lets whoever reads the mail into the sitting, so it never goes into one. */
const isNoLink = (text: string): boolean => !/:\/\/|\bwww\.|\b[\w-]+\.(?:com|net|org|io|us|kr)\b/i.test(text);

const where = words(100)
  .refine(isNoLink, { params: { code: 'linkInMail' } })
  .refine((text) => !/[\r\n]/.test(text), { params: { code: 'malformed' } })
  .meta({ description: 'Room or address of an office. It stands in the invitation that is mailed.' });

const joining = note.optional().nullable().meta({
  description: 'How to take part from elsewhere. Sealed; members read it here, and it is never mailed.',
});

/** Where a sitting is, as it is planned with. */
export const placed = { where: where.optional().nullable(), joining } as const;

const absence = z
  .enum(absenceReasons)
  .nullable()
  .default(null)
  .meta({ description: 'Needed of whoever does not come.' });

export const invitingBodies = {
  moveMeeting: z.strictObject({
    startsAt: moment,
    moveCause: z.enum(moveCauses),
    where: where.optional().nullable().meta({ description: 'Left out: as before. Null: none is named.' }),
    joining,
    urgentCause: z.enum(urgentCauses).nullable().default(null),
  }),
  answerInvitation: z.strictObject({ answer: z.enum(invitationAnswers), absence }),
  recordTold: z.strictObject({
    member: staffId,
    spokeWith: z.enum(spokenWith),
    answer: z.enum(invitationAnswers).nullable().default(null),
    absence,
  }),
  resendInvitation: z.strictObject({ member: staffId }),
} as const;
