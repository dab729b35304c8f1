import { admit } from '../acting.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, caseIdIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { roleToSee } from '../looks.ts';
import { isRecorded } from '../once.ts';
import type { Reply } from '../reply.ts';
import { split } from '../schemas/membership.ts';
import type { Windows } from '../seam.ts';
import { splitHousehold } from '../splitting.ts';
import { answerTo } from './acts.ts';

/** The way out of a household, of which nothing in it tells the way (K18). */
export function splitEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/cases/:caseId/split',
      summary: 'Somebody leaves into a household of their own: a new case behind closed doors.',
      body: split,
      keyed: true,
      form: 'split',
      answers: {
        201: 'Done; with the new case, for whoever holds a seat of it',
        202: 'Received; the new case is not for you to see',
        404: 'There is no such case',
        409: 'The case is over',
        422: 'There is no such dong, a seat of it is empty, the officer cannot be, or the key was used for something else',
      },
      run: (ask) => splitFrom(deps, windows, ask),
    },
  ];
}

async function splitFrom(deps: Deps, windows: Windows, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const caseId = caseIdIn(ask);
  const admitted = await admit(deps, { act: 'recordMemberLeft', caseId, visitor });
  const idempotencyKey = keyIn(ask);
  const body = bodyIn(ask, split);
  const done = await splitHousehold(deps, { ...admitted, caseId, visitor, idempotencyKey, body });
  const recorded = await isRecorded(deps, done);
  if (!recorded || !(await roleToSee(deps, visitor.person, done.caseId)))
    return { status: 202, body: { outcome: 'received' }, goTo: `/cases/${caseId}?done=done` };
  return answerTo(deps, windows, { ask, visitor, done, recorded, told: { outcome: 'split' }, status: 201 });
}
