import { meetingIdFrom } from '../meeting.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, caseIdIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { actAsExpert, giveOpinion } from '../expertActs.ts';
import { experts, type ExpertGuest } from '../expertGuests.ts';
import { guestHere, guestLookOf } from '../guests.ts';
import { isRecorded, type Done } from '../once.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { expertAnswer, expertOpinion, pledge } from '../schemas/expert.ts';
import type { Windows } from '../seam.ts';
import { guestDoorEndpoints, hereBy, type GuestDoor } from './guestDoor.ts';

const page = '/expert';
const guestAnswers = {
  403: 'Not let in here, or the code is asked again',
  410: 'The look is over, or a newer link was sent',
} as const;

const door: GuestDoor<ExpertGuest> = {
  ...{ kind: experts, part: 'expert', answers: guestAnswers },
  summaries: {
    admission: 'Use up a one-time link with the code that was told by telephone.',
    leave: 'Cover the material on this device until the code is given again.',
  },
  codeWrong: 'The code is wrong, or it is too early',
};

/** 외부전문가: by a one-time link and a code, without an account; and what is seen of them from inside. */
export const expertEndpoints = (deps: Deps, windows: Windows): Endpoint[] => [
  ...guestDoorEndpoints(deps, door),
  ...ownEndpoints(deps),
  {
    method: 'get',
    path: '/api/expert',
    summary: 'The one item that whoever was let in may read; the material only after the pledge.',
    open: true,
    answers: { 200: 'The page', ...guestAnswers },
    run: async (ask) => {
      const view = await windows.expertPage(guestLookOf(deps, ask));
      if (!view) throw problem('guestCodeNeeded');
      return { status: 200, body: view };
    },
  },
  ...insideEndpoints(windows),
];

const ownAnswers = { 200: 'Done', 202: 'Accepted, and not recorded yet', ...guestAnswers } as const;

const ownEndpoints = (deps: Deps): Endpoint[] => [
  {
    method: 'post',
    path: '/api/expert/pledge',
    summary: 'Give the pledge of confidentiality in the wording of that number.',
    open: true,
    body: pledge,
    keyed: true,
    form: 'expertPledge',
    answers: { ...ownAnswers, 412: 'The wording has changed' },
    run: (ask) => own(deps, ask, { act: 'pledgeAsExpert', body: bodyIn(ask, pledge) }),
  },
  {
    method: 'post',
    path: '/api/expert/answer',
    summary: 'Say how one takes part.',
    open: true,
    body: expertAnswer,
    keyed: true,
    form: 'expertAnswer',
    answers: { ...ownAnswers, 409: 'The pledge comes first' },
    run: (ask) => own(deps, ask, { act: 'answerAsExpert', body: bodyIn(ask, expertAnswer) }),
  },
  {
    method: 'post',
    path: '/api/expert/opinion',
    summary: 'Give an opinion; it can be changed until the item is closed.',
    open: true,
    body: expertOpinion,
    keyed: true,
    form: 'expertOpinion',
    answers: { ...ownAnswers, 409: 'The pledge comes first, or the item is closed' },
    run: async (ask) => {
      const guest = await guestHere(deps, hereBy(deps, door)(ask));
      const sent = { idempotencyKey: keyIn(ask), body: bodyIn(ask, expertOpinion) };
      return told(deps, await giveOpinion(deps, guest, sent));
    },
  },
  {
    method: 'post',
    path: '/api/expert/recusal',
    summary: 'Step back because one knows the household; the look ends at once.',
    open: true,
    keyed: true,
    form: 'expertRecusal',
    answers: ownAnswers,
    run: (ask) => own(deps, ask, { act: 'recuseExpert', body: {} }),
  },
];

type Own = Pick<Parameters<typeof actAsExpert>[2], 'act' | 'body'>;

async function own(deps: Deps, ask: Ask, act: Own): Promise<Reply> {
  const guest = await guestHere(deps, hereBy(deps, door)(ask));
  return told(deps, await actAsExpert(deps, guest, { ...act, idempotencyKey: keyIn(ask) }));
}

async function told(deps: Deps, done: Done): Promise<Reply> {
  const recorded = await isRecorded(deps, done);
  const came = recorded ? 'done' : 'later';
  return { status: recorded ? 200 : 202, body: { [came]: true }, goTo: `${page}?done=${came}` };
}

const insideEndpoints = (windows: Windows): Endpoint[] => [
  {
    method: 'get',
    path: '/api/meetings/:meetingId/experts',
    summary: 'The outside experts of a meeting and where it stands with each, for its secretary.',
    answers: { 200: 'Experts', 403: 'Not yours to see', 404: 'There is no such meeting' },
    run: async (ask) => {
      const { code } = ask.req.query;
      const meetingId = meetingIdFrom(ask.req.params.meetingId);
      const view = await windows.experts(visitorIn(ask), meetingId, typeof code === 'string' ? code : null);
      return { status: 200, body: view };
    },
  },
  {
    method: 'get',
    path: '/api/meetings/:meetingId/opinions',
    summary: 'The opinions of outside experts on the items from which one is not recused.',
    answers: { 200: 'Opinions', 403: 'Not yours to see', 404: 'There is no such meeting' },
    run: async (ask) => ({
      status: 200,
      body: await windows.expertOpinions(visitorIn(ask), meetingIdFrom(ask.req.params.meetingId)),
    }),
  },
  {
    method: 'get',
    path: '/api/cases/:caseId/outside-looks',
    summary: 'Who from outside read what of this case, and when.',
    answers: { 200: 'Looks', 403: 'Not yours to see', 404: 'There is no such case' },
    run: async (ask) => ({
      status: 200,
      body: await windows.outsideLooks(visitorIn(ask), caseIdIn(ask)),
    }),
  },
];
