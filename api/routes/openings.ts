import type { Deps } from '../deps.ts';
import { bodyIn, caseIdIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { keepOpening } from '../openingCases.ts';
import { pathHere, type Reply } from '../reply.ts';
import { sayWhy } from '../schemas/opening.ts';

/** The question before a case that is neither one's own nor one's team's. */
export function openingEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/cases/:caseId/openings',
      summary: 'Say why you look at a case that is not yours; it opens until the end of the day.',
      body: sayWhy,
      keyed: true,
      form: 'opening',
      answers: {
        204: 'Kept; the case may be opened until the end of the day',
        403: 'Not yours to see, whatever the reason',
        404: 'There is no such case',
        409: 'A case behind closed doors is over: only those who carry it open it',
      },
      run: (ask) => open(deps, ask),
    },
  ];
}

async function open(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const caseId = caseIdIn(ask);
  const idempotencyKey = keyIn(ask);
  const { lookReason: reason, words = null, next } = bodyIn(ask, sayWhy);
  await keepOpening(deps, visitor, { caseId, idempotencyKey, why: { reason, words } });
  return { status: 204, goTo: pathHere(next, `/cases/${caseId}`) };
}
