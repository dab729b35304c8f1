import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { goingBack } from '../goingBack.ts';
import { actOnMeeting, meetingIdFrom, planMeeting } from '../meeting.ts';
import type { ActOnMeeting } from '../meetingSealing.ts';
import { isRecorded, type Done } from '../once.ts';
import { permitSomewhere } from '../permission.ts';
import type { Reply } from '../reply.ts';
import { meetingLookEndpoints } from './meetingLooks.ts';
import {
  meetingBodies,
  meetingFilters,
  planMeeting as planBody,
  type MeetingBody,
} from '../schemas/meeting.ts';
import type { Windows } from '../seam.ts';
import { listMeetings, showMeeting } from '../showingMeetings.ts';

const summaries: Readonly<Record<ActOnMeeting, string>> = {
  renewRoster: 'Take over who has a seat by now, before the sitting begins.',
  callMeeting: 'Call the members; after the day of notice with the cause of the urgency.',
  moveMeeting:
    'Move a sitting to another day, hour or place; whoever was invited hears of it and answers anew.',
  answerInvitation: 'Say whether one comes, takes part remotely, or does not come and why.',
  recordTold: 'Record that a member was told by telephone, which is notice, and what they answered.',
  resendInvitation: 'Send one member once more what is now true; in their calendar it is the same entry.',
  renewReviewLink: 'Mail a member of a written review a new link; the one before is void.',
  addItems: 'Put items on the agenda, up to 200 in one act.',
  withdrawItem: 'Take an item off the agenda.',
  changeProposal: 'Change what a yes to an item means, before it is voted on.',
  referItem: 'Hand an item to a sitting of another committee.',
  agreeConference:
    'Write what a conference agreed on: class, lead agency, parts, goals, plan items, next date.',
  agreeSelection: 'Write what a selection comes to: chosen with means and amount, or otherwise.',
  agreeAdvice: 'Write the advice point by point.',
  agreeRecovery: 'Write what is stopped and returned.',
  addAction: 'Give somebody something to do; it reaches the case with the signature.',
  dropAction: 'Take an action away again before the signature.',
  putAgain: 'Put a question that a failed motion left open before another sitting.',
  knownConflict: 'Record since when a conflict of interest of a member is known; fourteen days run.',
  clearConflict: 'Record that there is no such conflict.',
  settleReferral: 'Stop waiting for the answer to a referred item.',
  splitItem: 'Split an item into two on the same case.',
  placeItem: 'Put an item at another place of the agenda; its number stays.',
  declareRecusal: 'Recuse oneself from an item.',
  excludeMember: 'Record that the law excludes a member from an item.',
  challengeMember: 'Record a motion to recuse a member from an item; it is decided first.',
  decideChallenge: 'Record the hands of the others on that motion.',
  recordAttendance: 'Record who takes part, and how.',
  openItems: 'Put items to the vote.',
  castBallot: 'Vote; a ballot can be changed until its item is closed.',
  castSecretBallot: 'Vote on items that are voted on secretly; it can be changed until they are closed.',
  recordHands: 'Record a show of hands by name.',
  closeItems: 'Close the vote on items.',
  postponeItem: 'Postpone an item to another sitting.',
  recordDiscussion: 'Record what was said of an item.',
  resolveInBulk: 'Resolve items to which nobody objects.',
  signMinutes: 'Sign the minutes; each decision goes to its case.',
  moveItems: 'Move what was left undecided to another sitting.',
  settleRefusal: 'Settle a decision that its case did not take.',
  addAddendum: 'Add to signed minutes.',
  cancelMeeting: 'Call a meeting off.',
  inviteExpert: 'Invite an outside expert to one item, with the ground on which its case is shared.',
  renewExpertLink: 'Mail an outside expert a new link; the one before is void.',
  revokeExpert: 'End the look of an outside expert.',
};
const acts = Object.keys(summaries) as ActOnMeeting[];

/** 회의: one sitting of a committee, from its plan to its minutes. */
export function meetingEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    ...meetingLookEndpoints(windows),
    {
      method: 'get',
      path: '/api/meetings',
      summary: 'Meetings of my places and those on which I sit, the latest first.',
      query: meetingFilters,
      answers: { 200: 'Meetings', 403: 'Not yours to see' },
      run: async (ask) => ({ status: 200, body: await listMeetings(deps, visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId',
      summary: 'One meeting with its agenda, its count for each item, and who has which duty.',
      answers: { 200: 'The meeting', 403: 'Not yours to see', 404: 'There is no such meeting' },
      run: async (ask) => ({
        status: 200,
        body: await showMeeting(deps, visitorIn(ask), meetingIdFrom(ask.req.params.meetingId)),
      }),
    },
    {
      method: 'post',
      path: '/api/meetings',
      summary: 'Plan a sitting of a committee.',
      body: planBody,
      keyed: true,
      form: 'planMeeting',
      answers: {
        201: 'Planned',
        202: 'Accepted, and not recorded yet',
        403: 'Not yours to do',
        422: 'No such place, or its committee is not complete',
      },
      run: (ask) => plan(deps, ask),
    },
    ...acts.map((act) => endpointOf(deps, act)),
  ];
}

async function plan(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'planMeeting');
  const sent = { visitor, idempotencyKey: keyIn(ask), body: bodyIn(ask, planBody) };
  const done = await planMeeting(deps, sent);
  const reply = await told(deps, ask, { done, status: 201 });
  // What is not recorded yet has no page of its own.
  return { ...reply, goTo: reply.status === 202 ? '/meetings' : `/meetings/${done.caseId}/agenda?done=done` };
}

function endpointOf(deps: Deps, act: ActOnMeeting): Endpoint {
  return {
    method: 'post',
    path: `/api/meetings/:meetingId/${act}`,
    summary: summaries[act],
    body: meetingBodies[act],
    keyed: true,
    form: act,
    answers: {
      200: 'Done',
      202: 'Accepted, and not recorded yet',
      403: 'Not yours to do',
      404: 'There is no such meeting, or no such item on it',
      409: 'The meeting or the item is not where this can be done',
      422: 'A rule says no',
    },
    run: async (ask) => {
      const body = bodyIn<MeetingBody<ActOnMeeting>>(ask, meetingBodies[act]);
      const meetingId = meetingIdFrom(ask.req.params.meetingId);
      const sent = { visitor: visitorIn(ask), idempotencyKey: keyIn(ask), meetingId, body };
      return told(deps, ask, { done: await actOnMeeting(deps, act, sent), status: 200 });
    },
  };
}

interface Told {
  readonly done: Done;
  readonly status: 200 | 201;
}

async function told(deps: Deps, ask: Ask, { done, status }: Told): Promise<Reply> {
  const { caseId: meetingId, version } = done;
  const recorded = await isRecorded(deps, done);
  return {
    status: recorded ? status : 202,
    body: { meetingId, version },
    location: `/api/meetings/${meetingId}`,
    goTo: goingBack(ask, `/meetings/${meetingId}`, recorded ? 'done' : 'later'),
  };
}
