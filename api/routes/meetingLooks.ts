import type { z } from 'zod';
import type { MeetingId } from '../../domain/ids.ts';
import { visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { meetingIdFrom } from '../meeting.ts';
import { materialsFilters, minutesFilters, sittingFilters } from '../schemas/meetingLooks.ts';
import type { Filters, Visitor, Windows } from '../seam.ts';

interface MeetingLook {
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly show: (visitor: Visitor, meetingId: MeetingId, filters: Filters) => Promise<unknown>;
}

const answers = {
  200: 'As it is now',
  403: 'Not yours to see',
  404: 'There is no such meeting',
} as const;

/** What the pages of one meeting show; each look at its cases is kept. */
export const meetingLookEndpoints = (windows: Windows): Endpoint[] => looksAt(windows).map(endpointOf);

const looksAt = (windows: Windows): MeetingLook[] => [
  {
    path: 'sitting',
    summary: 'One page of the agenda as it stands, and one item from near.',
    query: sittingFilters,
    show: (...asked) => windows.sitting(...asked),
  },
  {
    path: 'counts',
    summary: 'The counts of that page, for whoever follows the sitting.',
    query: sittingFilters,
    show: (...asked) => windows.meetingCounts(...asked),
  },
  {
    path: 'minutes',
    summary: 'The minutes, drawn up from the record; with a purpose they are a print.',
    query: minutesFilters,
    show: (...asked) => windows.minutes(...asked),
  },
  {
    path: 'materials',
    summary: 'The materials of one member, masked, without what they are recused from.',
    query: materialsFilters,
    show: (...asked) => windows.materials(...asked),
  },
  {
    path: 'allowances',
    summary: 'Who from outside took part, for the secretary.',
    show: (visitor, meetingId) => windows.allowances(visitor, meetingId),
  },
];

function endpointOf({ path, summary, query, show }: MeetingLook): Endpoint {
  return {
    method: 'get',
    path: `/api/meetings/:meetingId/${path}`,
    summary,
    ...(query ? { query } : {}),
    answers,
    run: async (ask: Ask) => {
      const meetingId = meetingIdFrom(ask.req.params.meetingId);
      return { status: 200, body: await show(visitorIn(ask), meetingId, ask.req.query) };
    },
  };
}
