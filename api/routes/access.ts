import { parseMonth, type Month } from '../../domain/accessReview.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { add, sign } from '../reviewing.ts';
import { accessFilters, addendumBody, reviewBody, reviewFilters } from '../schemas/access.ts';
import type { Windows } from '../seam.ts';
import type { ReviewView } from '../views/access.ts';

const notYours = { 403: 'Only a privacy officer of that city may' } as const;

/** 접속기록 and its monthly review. */
export function accessEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [...logEndpoints(windows), ...reviewEndpoints(deps)];
}

function logEndpoints(windows: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/access',
      summary: 'Who looked at whose data in a month, the newest first, with what is unusual about it.',
      query: accessFilters,
      answers: { 200: 'Looks', ...notYours },
      run: async (ask) => ({ status: 200, body: await windows.access(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/access-reviews',
      summary: 'The months of the log, and who signed the review of which.',
      query: reviewFilters,
      answers: { 200: 'Months', ...notYours },
      run: async (ask) => ({ status: 200, body: await windows.accessReviews(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/access-reviews/:month',
      summary: 'One month: how much was looked at, what is unusual, and its signing with addenda.',
      query: reviewFilters,
      answers: { 200: 'The month', ...notYours, 404: 'That is no month' },
      run: async (ask) => {
        const month = monthIn(ask);
        return { status: 200, body: await windows.accessReview(visitorIn(ask), month, ask.req.query) };
      },
    },
  ];
}

function reviewEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/access-reviews',
      summary: 'Sign the review of a month that is over. A signing is never changed.',
      body: reviewBody,
      keyed: true,
      form: 'accessReview',
      answers: { 201: 'Signed', ...notYours, 409: 'Signed already', 422: 'The month is not over' },
      run: async (ask) => {
        const asked = { visitor: visitorIn(ask), idempotencyKey: keyIn(ask), body: bodyIn(ask, reviewBody) };
        return signed(await sign(deps, asked));
      },
    },
    {
      method: 'post',
      path: '/api/access-addenda',
      summary: 'Add to a signed review what came to be known after it.',
      body: addendumBody,
      keyed: true,
      form: 'accessAddendum',
      answers: { 201: 'Added', ...notYours, 404: 'The month is not signed' },
      run: async (ask) => {
        const asked = {
          visitor: visitorIn(ask),
          idempotencyKey: keyIn(ask),
          body: bodyIn(ask, addendumBody),
        };
        return signed(await add(deps, asked));
      },
    },
  ];
}

function signed(body: ReviewView): Reply {
  const { month, city } = body;
  const at = `${month}?place=${city.code}`;
  return { status: 201, body, location: `/api/access-reviews/${at}`, goTo: `/access/reviews/${at}` };
}

function monthIn({ req }: Ask): Month {
  const { month } = req.params;
  const parsed = typeof month === 'string' ? parseMonth(month) : null;
  if (!parsed) throw problem('notFound');
  return parsed;
}
