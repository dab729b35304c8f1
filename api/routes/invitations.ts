import { visitorIn, type Endpoint } from '../endpoint.ts';
import type { InvitationWindows } from '../invitationWindows.ts';
import { meetingIdFrom } from '../meeting.ts';

/** 소집 통지: who got what of a sitting and said what, and what one member sees of it. */
export const invitationEndpoints = (windows: InvitationWindows): Endpoint[] => [
  {
    method: 'get',
    path: '/api/meetings/:meetingId/invitations',
    summary: 'What each member was sent of a sitting, how it stands with it, and what they answered.',
    answers: {
      200: 'The ledger',
      403: 'Only a secretary of that place may',
      404: 'There is no such meeting',
    },
    run: async (ask) => ({
      status: 200,
      body: await windows.invitations(visitorIn(ask), meetingIdFrom(ask.req.params.meetingId)),
    }),
  },
  {
    method: 'get',
    path: '/api/meetings/:meetingId/invitation',
    summary: 'When, where and how a sitting is, and what I answered.',
    answers: { 200: 'My invitation', 403: 'Only its members may', 404: 'There is no such meeting' },
    run: async (ask) => ({
      status: 200,
      body: await windows.invitation(visitorIn(ask), meetingIdFrom(ask.req.params.meetingId)),
    }),
  },
];
