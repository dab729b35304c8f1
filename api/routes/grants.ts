import { caseIdIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { grantFilters, moneyFilters, pastFilters, paymentFilters } from '../schemas/grantLists.ts';
import type { Windows } from '../seam.ts';

const notYours = { 403: 'Not yours to see' } as const;

/** 긴급지원 beyond its case: what is open, what was paid, and what a grant looked like on a day. */
export function grantEndpoints(windows: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/grants',
      summary: 'Open emergency support in my places, the nearest clock first.',
      query: grantFilters,
      answers: { 200: 'Grants', ...notYours },
      run: async (ask) => ({ status: 200, body: await windows.grants(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/grants/money',
      summary: 'Won paid in a year by kind, dong and month; names nobody.',
      query: moneyFilters,
      answers: { 200: 'Sums', ...notYours },
      run: async (ask) => ({ status: 200, body: await windows.grantMoney(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/grants/payments',
      summary: 'The payments behind a sum, the latest first.',
      query: paymentFilters,
      answers: { 200: 'Payments', ...notYours },
      run: async (ask) => ({ status: 200, body: await windows.grantPayments(visitorIn(ask), ask.req.query) }),
    },
    {
      method: 'get',
      path: '/api/cases/:caseId/grants/:grantId/now',
      summary: 'A case narrowed to one of its grants, over or not, and to what can be done about it now.',
      answers: { 200: 'The case with that grant alone', ...notYours, 404: 'There is no such case or grant' },
      run: async (ask) => ({
        status: 200,
        body: await windows.grant(visitorIn(ask), caseIdIn(ask), grantIdIn(ask)),
      }),
    },
    {
      method: 'get',
      path: '/api/cases/:caseId/grants/:grantId',
      summary: 'A grant as the record had it at the end of a day; today where none is named.',
      query: pastFilters,
      answers: {
        200: 'The grant',
        ...notYours,
        404: 'There is no such case or grant',
        422: 'A day that is still to come, or before the request',
      },
      run: async (ask) => ({
        status: 200,
        body: await windows.grantPast(visitorIn(ask), caseIdIn(ask), {
          grantId: grantIdIn(ask),
          filters: ask.req.query,
        }),
      }),
    },
  ];
}

const grantIdIn = ({ req }: Ask): string => {
  const { grantId } = req.params;
  return typeof grantId === 'string' ? grantId : '';
};
