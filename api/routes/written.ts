import { meetingIdFrom, actOnMeeting } from '../meeting.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { guestHere, guestLookOf } from '../guests.ts';
import { isRecorded } from '../once.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { meetingBodies, type MeetingBody } from '../schemas/meeting.ts';
import type { Windows } from '../seam.ts';
import { writtenGuests, type WrittenGuest } from '../writtenGuests.ts';
import { guestDoorEndpoints, hereBy, type GuestDoor } from './guestDoor.ts';

const page = '/review';
const guestAnswers = {
  403: 'Not let in here, or the code is asked again',
  410: 'The review is over, a newer link was sent, or the member has no seat any more',
} as const;

const door: GuestDoor<WrittenGuest> = {
  ...{ kind: writtenGuests, part: 'review', answers: guestAnswers },
  summaries: {
    admission: "Use up a member's one-time link with the code that was told by telephone.",
    leave: 'Cover the materials on this device until the code is given again.',
  },
  codeWrong: 'The code is wrong',
};

/** 서면심의: members vote by a one-time link and a code, or signed in as in any sitting. */
export const writtenEndpoints = (deps: Deps, windows: Windows): Endpoint[] => [
  ...guestDoorEndpoints(deps, door),
  {
    method: 'get',
    path: '/api/review',
    summary: 'What whoever was let in votes on in writing, with masked materials; the reading is kept.',
    open: true,
    answers: { 200: 'The page', ...guestAnswers },
    run: async (ask) => {
      const view = await windows.reviewPage(guestLookOf(deps, ask));
      if (!view) throw problem('guestCodeNeeded');
      return { status: 200, body: view };
    },
  },
  ...ballotEndpoints(deps),
  {
    method: 'get',
    path: '/api/meetings/:meetingId/review',
    summary: 'Who has answered a written review and who has not, for its secretary.',
    answers: { 200: 'Members', 403: 'Not yours to see', 404: 'There is no such meeting' },
    run: async (ask) => {
      const { code } = ask.req.query;
      const meetingId = meetingIdFrom(ask.req.params.meetingId);
      const named = typeof code === 'string' ? code : null;
      return { status: 200, body: await windows.writtenReview(visitorIn(ask), meetingId, named) };
    },
  },
];

const ownAnswers = {
  ...{ 200: 'Done', 202: 'Accepted, and not recorded yet', ...guestAnswers },
  409: 'The item is not where this can be done',
  422: 'A rule says no',
} as const;

const ballotEndpoints = (deps: Deps): Endpoint[] => [
  {
    method: 'post',
    path: '/api/review/ballot',
    summary: 'Vote in writing; a ballot can be changed until the review is closed.',
    open: true,
    body: meetingBodies.castBallot,
    keyed: true,
    form: 'reviewBallot',
    answers: ownAnswers,
    run: (ask) => own(deps, ask, { act: 'castBallot', body: bodyIn(ask, meetingBodies.castBallot) }),
  },
  {
    method: 'post',
    path: '/api/review/recusal',
    summary: 'Recuse oneself from an item; it is hidden at once.',
    open: true,
    body: meetingBodies.declareRecusal,
    keyed: true,
    form: 'reviewRecusal',
    answers: ownAnswers,
    run: (ask) => own(deps, ask, { act: 'declareRecusal', body: bodyIn(ask, meetingBodies.declareRecusal) }),
  },
];

type Own =
  | { readonly act: 'castBallot'; readonly body: MeetingBody<'castBallot'> }
  | { readonly act: 'declareRecusal'; readonly body: MeetingBody<'declareRecusal'> };

/** The same act as that of a member who is signed in: one ballot for each, whichever way it came. */
async function own(deps: Deps, ask: Ask, { act, body }: Own): Promise<Reply> {
  const { meetingId, person } = await guestHere(deps, hereBy(deps, door)(ask));
  const sent = { visitor: { person }, idempotencyKey: keyIn(ask), meetingId, body };
  const recorded = await isRecorded(deps, await actOnMeeting(deps, act, sent));
  const came = recorded ? 'done' : 'later';
  return { status: recorded ? 200 : 202, body: { [came]: true }, goTo: `${page}?done=${came}` };
}
