import { z } from 'zod';
import { committeeKinds, itemKinds } from '../../domain/committee/kinds.ts';
import { caseClasses } from '../../domain/crisisCase/codes.ts';
import { adequacyOutcomes } from '../../domain/emergencySupport/acts.ts';
import { asId, type CaseId, type MeetingId } from '../../domain/ids.ts';
import { shareBases } from '../../domain/legalBasis.ts';
import {
  attendanceWays,
  ballotVotes,
  cancelCauses,
  meetingWays,
  settlements,
  urgentCauses,
  withdrawCauses,
} from '../../domain/meeting/acts.ts';
import { selectionProposals } from '../../domain/meeting/items.ts';
import { referralSettlements } from '../../domain/meeting/referring.ts';
import { meetingStatuses } from '../../domain/meeting/state.ts';
import { place } from './committee.ts';
import { inviteExpert, ofExpert } from './expert.ts';
import { asks, outcomeBodies } from './meetingOutcome.ts';
import {
  escalationId,
  extensionId,
  grantId,
  moment,
  note,
  selectionId,
  staffId,
  takeOver,
} from './fields.ts';
import { pageFilters } from './filters.ts';
import { invitingBodies, placed } from './inviting.ts';

const idPattern = /^[a-z0-9]{20}-[a-z0-9]{8}$/;
const meetingId = z
  .string()
  .regex(idPattern)
  .transform((text) => asId<MeetingId>(text));
const caseId = z
  .string()
  .regex(idPattern)
  .transform((text) => asId<CaseId>(text));

export const planMeeting = z.strictObject({
  kind: z.enum(committeeKinds),
  place,
  way: z.enum(meetingWays).default('SITTING'),
  startsAt: moment,
  ...placed,
});
export type PlanMeetingBody = z.infer<typeof planMeeting>;

/** Number of an item, from 1. */
const item = z.int().min(1).max(2_000);
const chosen = {
  items: z.union([z.literal('ALL'), z.array(item).min(1).max(2_000)]),
  except: z.array(item).max(2_000).default([]),
};
/** The choice comes first: a form has a row for everybody, and drops the row of whoever did not vote. */
const hands = z.array(z.strictObject({ vote: z.enum(ballotVotes), staffId })).max(100);

/** So many come in one act at most: each has a paper to be sealed. */
const mostAtOnce = 200;

const proposal = z
  .union([z.enum(adequacyOutcomes), z.enum(caseClasses), z.enum(selectionProposals)])
  .nullable()
  .default(null)
  .meta({ description: 'What a yes means, where the kind of the item leaves it open.' });
const basis = z.enum(shareBases).nullable().default(null);

const newItem = z.strictObject({
  kind: z.enum(itemKinds),
  caseId: caseId.nullable().default(null),
  about: z.union([grantId, extensionId, selectionId, escalationId]).nullable().default(null),
  proposal,
  basis,
  asks,
  note,
});
export type NewItemBody = z.infer<typeof newItem>;

const none = z.strictObject({});

/** One schema for each act on a meeting that is there. */
export const meetingBodies = {
  ...outcomeBodies,
  renewRoster: none,
  callMeeting: z.strictObject({ urgentCause: z.enum(urgentCauses).nullable().default(null) }),
  addItems: z.strictObject({ added: z.array(newItem).min(1).max(mostAtOnce) }),
  withdrawItem: z.strictObject({ item, withdrawCause: z.enum(withdrawCauses) }),
  changeProposal: z.strictObject({ item, proposal, basis }),
  referItem: z.strictObject({ item, to: meetingId }),
  settleReferral: z.strictObject({ item, settlement: z.enum(referralSettlements) }),
  splitItem: z.strictObject({ item, into: z.array(newItem.omit({ caseId: true })).length(2) }),
  placeItem: z.strictObject({
    item,
    place: item.meta({ description: 'Where it is to stand on the agenda, from 1.' }),
    seen: item
      .exactOptional()
      .meta({ description: 'Where it stood; refused where it stands elsewhere by now.' }),
  }),
  declareRecusal: z.strictObject({ item }),
  excludeMember: z.strictObject({ item, member: staffId }),
  challengeMember: z.strictObject({ item, member: staffId }),
  decideChallenge: z.strictObject({ item, member: staffId, hands }),
  recordAttendance: z.strictObject({
    present: z.array(z.strictObject({ attends: z.enum(attendanceWays), staffId })).max(100),
    heldFrom: moment.exactOptional(),
    heldUntil: moment.exactOptional(),
    onPaper: z.boolean().exactOptional().meta({ description: 'Held on paper and entered afterwards.' }),
  }),
  openItems: z.strictObject({
    ...chosen,
    secret: z.literal(true).exactOptional().meta({
      description: 'By secret ballot: who has voted is seen, and after closing how many were for it.',
    }),
  }),
  castBallot: z.strictObject({
    ...chosen,
    vote: z.enum(ballotVotes),
    note: note.nullable().default(null).meta({ description: 'Sealed; an abstention needs its reason.' }),
  }),
  castSecretBallot: z.strictObject({
    ...chosen,
    vote: z.enum(ballotVotes).meta({ description: 'Sealed until it is counted, and then destroyed.' }),
  }),
  recordHands: z.strictObject({ item, hands }),
  closeItems: z.strictObject(chosen),
  postponeItem: z.strictObject({ item }),
  recordDiscussion: z.strictObject({ item, note }),
  resolveInBulk: z.strictObject(chosen),
  signMinutes: z.strictObject({ takeOver }),
  moveItems: z.strictObject({ to: meetingId }),
  settleRefusal: z.strictObject({ item, settlement: z.enum(settlements) }),
  addAddendum: z.strictObject({
    note,
    item: item.nullable().default(null).meta({ description: 'Sealed with the key of its household.' }),
  }),
  cancelMeeting: z.strictObject({ cancelCause: z.enum(cancelCauses) }),
  ...invitingBodies,
  inviteExpert,
  renewExpertLink: ofExpert,
  revokeExpert: ofExpert,
  renewReviewLink: z.strictObject({ member: staffId }),
} as const;

export type MeetingBody<A extends keyof typeof meetingBodies> = z.infer<(typeof meetingBodies)[A]>;

export const meetingFilters = pageFilters.extend({ status: z.enum(meetingStatuses).optional() });

/** A meeting's id, or null for a text that cannot be one. */
export const parseMeetingId = (text: string): MeetingId | null =>
  idPattern.test(text) ? asId<MeetingId>(text) : null;
