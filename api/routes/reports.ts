import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { bodyFrom, type Fields } from '../formBody.ts';
import { bodyIn, ifMatchIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { likelySame } from '../likely.ts';
import { createPace, type Pace } from '../pace.ts';
import { permitSomewhere } from '../permission.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { takeReport } from '../reporting.ts';
import { likely, report } from '../schemas/report.ts';
import type { Windows } from '../seam.ts';
import { parseBody } from '../shape.ts';
import { answerTo } from './acts.ts';

/** Somebody who types asks every few seconds; a program that goes through a list of names does not get far. */
const likelyAMinute = 30;

/** The way in for a household in crisis. */
export function reportEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  const pace = createPace({ most: likelyAMinute, withinMs: 60_000 });
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
        409: 'Somebody may be reported already: `candidates` has the cases that you may see; or the draft is over',
        412: 'Somebody saved another version of the draft; `theirs` has it',
        422: 'There is no such dong, a seat of it is empty, or the key was used for something else',
      },
      run: (ask) => takeFrom(deps, windows, ask),
    },
    {
      method: 'post',
      path: '/api/reports/likely',
      summary: 'Who may be the same person, before anything is reported; nothing is created.',
      body: likely,
      form: 'report',
      answers: {
        200: 'Cases that you may see, their names masked; every one of them is kept in the access log as a look',
        429: 'Asked too often',
      },
      run: (ask) => likelyFrom(deps, pace, ask),
    },
  ];
}

async function takeFrom(deps: Deps, windows: Windows, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'reportCrisis');
  const idempotencyKey = keyIn(ask);
  const ifMatch = ifMatchIn(ask);
  const heard = await takeReport(deps, { visitor, idempotencyKey, ifMatch, body: bodyIn(ask, report) });
  if (heard.kind === 'received')
    return { status: 202, body: { outcome: 'received' }, goTo: '/open?done=received' };
  const { kind, done, recorded, supported } = heard;
  const status = kind === 'opened' ? 201 : 200;
  const refused = supported && 'refused' in supported ? supported.refused : null;
  const told = { outcome: kind, ...(refused ? { supportRefused: refused } : {}) };
  const reply = await answerTo(deps, windows, { ask, visitor, done, recorded, told, status });
  return refused && recorded ? { ...reply, goTo: `/cases/${done.caseId}?done=noSupport` } : reply;
}

/** A browser sends the whole form and is shown it again with what was found; a program hears who it was. */
async function likelyFrom(deps: Deps, pace: Pace, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  permitSomewhere(visitor.person, 'reportCrisis');
  const retryAfterS = pace.waitS(visitor.person.staffId, performance.now());
  if (retryAfterS > 0) throw problem('tooOften', { retryAfterS });
  const { fields } = contextOf(ask.res);
  const { person } = fields ? personIn(fields) : bodyIn(ask, likely);
  const candidates = await likelySame(deps, visitor, person);
  if (!fields) return { status: 200, body: { candidates } };
  if (candidates.length === 0) throw problem('nobodyAlike');
  throw problem('possibleDuplicate', { field: 'person', facts: { candidates } });
}

function personIn(fields: Fields) {
  const ofPerson = Object.entries(fields).filter(([name]) => name.startsWith('person.'));
  return parseBody(likely, bodyFrom(Object.fromEntries(ofPerson), likely));
}
