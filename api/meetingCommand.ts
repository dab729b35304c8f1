import type { MeetingActCommand } from '../domain/meeting/acts.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { meetingById } from '../prisma/queries/meetings.ts';
import { ballotBody, countBallots } from './countingBallots.ts';
import type { Deps } from './deps.ts';
import { invitationOf } from './inviting.ts';
import { committeeOn } from './keepingCommittees.ts';
import { isSealedOutcome, outcomeCommand, wordsOf, type SealedOutcome } from './meetingOutcome.ts';
import { onlyCaseOf, sealedItems, sealOwn, type ActOnMeeting, type Asking } from './meetingSealing.ts';
import { problem, refused } from './problems.ts';
import type { MeetingBody } from './schemas/meeting.ts';

/** A body with the name of its act, so that each is told from the others. */
export type Named = { [A in ActOnMeeting]: { readonly act: A } & MeetingBody<A> }[ActOnMeeting];

type NamedAs<A extends ActOnMeeting> = Extract<Named, { readonly act: A }>;
type Codes = Exclude<ActOnMeeting, SealedOutcome>;

interface Making<N extends Named = Named> {
  readonly asking: Asking;
  readonly meeting: Meeting;
  readonly named: N;
}
type Maker<A extends ActOnMeeting> = (
  deps: Deps,
  making: Making<NamedAs<A>>,
) => MeetingActCommand | Promise<MeetingActCommand>;

/** What was sent as the meeting gets it: words are papers by then, and who has a seat is read from the committee. */
export async function commandFor(deps: Deps, making: Making): Promise<MeetingActCommand> {
  const { asking, meeting: m, named } = making;
  const { meetingId } = asking;
  if (isSealedOutcome(named)) {
    const caseId = m.items[named.item - 1]?.caseId ?? null;
    const paperId = await sealOwn(deps, asking, wordsOf(named), caseId);
    return outcomeCommand(named, { meetingId, paperId });
  }
  const maker = makers[named.act] as (deps: Deps, making: Making) => ReturnType<Maker<Codes>>;
  return maker(deps, making);
}

const asSent = (
  _: Deps,
  { asking: { meetingId }, named: { act: type, ...sent } }: Making,
): MeetingActCommand => ({ type, meetingId, ...sent }) as MeetingActCommand;

/** Items go to another meeting that is there; whether it takes them, it says itself. */
async function toAnother(
  deps: Deps,
  making: Making<NamedAs<'referItem' | 'putAgain' | 'moveItems'>>,
): Promise<MeetingActCommand> {
  const { meeting: m, named } = making;
  if (named.to === m.meetingId || !(await meetingById(deps.db, named.to)))
    throw problem('meetingNotFound', { field: 'to' });
  return asSent(deps, making);
}

/** How each act becomes a command; an act without its row does not compile. */
const makers: { readonly [A in Codes]: Maker<A> } = {
  renewRoster: async (deps, { asking: { meetingId }, meeting: m }) => {
    const { seated } = await committeeOn(deps, m.committee, m.heldOn);
    return { type: 'renewRoster', meetingId, seated };
  },
  addItems: async (deps, { asking, meeting: m, named }) => {
    const added = await sealedItems(deps, asking, { m, items: named.added });
    return { type: 'addItems', meetingId: asking.meetingId, added };
  },
  splitItem: async (deps, { asking, meeting: m, named: { act: type, item, into } }) => {
    const caseId = m.items[item - 1]?.caseId ?? null;
    const items = into.map((part) => ({ ...part, caseId }));
    const parts = await sealedItems(deps, asking, { m, items });
    return { type, meetingId: asking.meetingId, item, into: parts };
  },
  moveMeeting: async (deps, { asking, named: { act: type, joining, where, ...moved } }) => {
    const paper = joining ? { paperId: await sealOwn(deps, asking, { note: joining }) } : {};
    const place = where === undefined ? {} : { where };
    return { type, meetingId: asking.meetingId, ...moved, ...place, ...paper };
  },
  castBallot: async (deps, { asking, meeting: m, named: { act: type, note, ...ballot } }) => {
    const paperId = note === null ? null : await sealOwn(deps, asking, { note }, onlyCaseOf(m, ballot));
    return { type, meetingId: asking.meetingId, ...ballot, paperId };
  },
  castSecretBallot: async (deps, { asking, named: { act: type, vote, ...chosen } }) => {
    const paperId = await sealOwn(deps, asking, ballotBody(vote));
    return { type, meetingId: asking.meetingId, ...chosen, paperId };
  },
  inviteExpert: (deps, { asking, meeting: m, named }) => invitationOf(deps, { m, asking, body: named }),
  closeItems: async (deps, making) => {
    const counted = await countBallots(deps, making.meeting);
    return { ...asSent(deps, making), ...(counted.length > 0 ? { counted } : {}) };
  },
  recordDiscussion: async (deps, { asking, meeting: m, named: { item, note } }) => {
    const paperId = await sealOwn(deps, asking, { note }, m.items[item - 1]?.caseId ?? null);
    return { type: 'recordDiscussion', meetingId: asking.meetingId, item, paperId };
  },
  addAddendum: async (deps, { asking, meeting: m, named: { note, item } }) => {
    if (item !== null && !m.items[item - 1]) throw refused({ code: 'itemNotFound', field: 'item', item });
    const about = item === null ? null : (m.items[item - 1]?.caseId ?? null);
    const paperId = await sealOwn(deps, asking, { note }, about);
    return { type: 'addAddendum', meetingId: asking.meetingId, paperId };
  },
  referItem: toAnother,
  putAgain: toAnother,
  moveItems: toAnother,
  dropAction: asSent,
  knownConflict: asSent,
  callMeeting: asSent,
  answerInvitation: asSent,
  recordTold: asSent,
  resendInvitation: asSent,
  renewReviewLink: asSent,
  withdrawItem: asSent,
  settleReferral: asSent,
  placeItem: asSent,
  changeProposal: asSent,
  declareRecusal: asSent,
  excludeMember: asSent,
  challengeMember: asSent,
  decideChallenge: asSent,
  recordAttendance: asSent,
  openItems: asSent,
  recordHands: asSent,
  postponeItem: asSent,
  resolveInBulk: asSent,
  signMinutes: asSent,
  settleRefusal: asSent,
  cancelMeeting: asSent,
  renewExpertLink: asSent,
  revokeExpert: asSent,
};
