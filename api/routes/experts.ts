import { meetingIdFrom } from '../meeting.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, caseIdIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { actAsExpert, giveOpinion } from '../expertActs.ts';
import { experts } from '../expertGuests.ts';
import { enterByLink, guestHere, guestLookOf, guestTokenIn, leaveAsGuest, renewGuest } from '../guests.ts';
import { isRecorded, type Done } from '../once.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { admission, expertAnswer, expertOpinion, pledge, renewal } from '../schemas/expert.ts';
import type { Windows } from '../seam.ts';

const page = '/expert';
const hereIn = (deps: Deps, ask: Ask) => ({ kind: experts, tokenHash: guestTokenIn(ask, deps) });
const guestAnswers = {
  403: 'Not let in here, or the code is asked again',
  410: 'The look is over, or a newer link was sent',
} as const;

/** 외부전문가: by a one-time link and a code, without an account; and what is seen of them from inside. */
export const expertEndpoints = (deps: Deps, windows: Windows): Endpoint[] => [
  ...doorEndpoints(deps),
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

const doorEndpoints = (deps: Deps): Endpoint[] => [
  {
    method: 'post',
    path: '/api/expert/admission',
    summary: 'Use up a one-time link with the code that was told by telephone.',
    open: true,
    body: admission,
    form: 'expertAdmission',
    answers: {
      200: 'Let in; the answer sets the cookie of this device',
      404: 'There is no such link',
      410: 'The link is used, locked, replaced or over',
      422: 'The code is wrong, or it is too early',
    },
    run: async (ask) => {
      const cookie = await enterByLink(deps, ask, { kind: experts, ...bodyIn(ask, admission) });
      return { status: 200, body: { admitted: true }, cookies: [cookie], goTo: page };
    },
  },
  {
    method: 'post',
    path: '/api/expert/renewal',
    summary: 'Go on after a while without use, with the same code on the same device.',
    open: true,
    body: renewal,
    form: 'expertRenewal',
    answers: { 200: 'Renewed', 422: 'The code is wrong', ...guestAnswers },
    run: async (ask) => {
      await renewGuest(deps, hereIn(deps, ask), bodyIn(ask, renewal).code);
      return { status: 200, body: { renewed: true }, goTo: page };
    },
  },
  {
    method: 'post',
    path: '/api/expert/leave',
    summary: 'Cover the material on this device until the code is given again.',
    open: true,
    answers: { 200: 'Covered' },
    run: async (ask) => {
      await leaveAsGuest(deps, guestTokenIn(ask, deps));
      return { status: 200, body: { left: true }, goTo: page };
    },
  },
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
      const guest = await guestHere(deps, hereIn(deps, ask));
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
  const guest = await guestHere(deps, hereIn(deps, ask));
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
