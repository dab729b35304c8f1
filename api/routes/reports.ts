import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { permitSomewhere } from '../permission.ts';
import type { Reply } from '../reply.ts';
import { takeReport } from '../reporting.ts';
import { report } from '../schemas/report.ts';
import type { Windows } from '../seam.ts';
import { answerTo } from './acts.ts';

/** The way in for a household in crisis. */
export function reportEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/reports',
      summary: 'Report a household in crisis: opens a case, joins an open one, or begins the next episode.',
      body: report,
      keyed: true,
      form: 'report',
      answers: {
        200: 'The report was added to an open case',
        201: 'A case was opened',
        202: 'Received; Location is there where the case may be seen, and it is not recorded yet',
        404: 'There is no such household',
        409: 'Somebody may be reported already: `candidates` has the cases that you may see',
        422: 'There is no such dong, a seat of it is empty, or the key was used for something else',
      },
      run: (ask) => takeFrom(deps, windows, ask),
    },
  ];
}

async function takeFrom(deps: Deps, windows: Windows, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'reportCrisis');
  const idempotencyKey = keyIn(ask);
  const heard = await takeReport(deps, { visitor, idempotencyKey, body: bodyIn(ask, report) });
  if (heard.kind === 'received')
    return { status: 202, body: { outcome: 'received' }, goTo: '/open?done=received' };
  const { kind, done, recorded } = heard;
  const status = kind === 'opened' ? 201 : 200;
  return answerTo(deps, windows, { ask, visitor, done, recorded, told: { outcome: kind }, status });
}
