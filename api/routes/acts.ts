import { admit, perform } from '../acting.ts';
import { actDoors, caseActs } from '../acts.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, caseIdIn, ifMatchIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { filesIn } from '../files/preparing.ts';
import { dutyWords } from '../../words/duties.ts';
import { roleToSee } from '../looks.ts';
import { HttpProblem } from '../problems.ts';
import { isRecorded, type Done } from '../once.ts';
import type { Reply } from '../reply.ts';
import type { CaseAct } from '../schemas/body.ts';
import type { Visitor, Windows } from '../seam.ts';
import type { CaseView } from '../views/case.ts';
import type { CaseId } from '../../domain/ids.ts';

const refusals = {
  404: 'There is no such case, or nothing in it of that id',
  409: 'It is not its turn, it was decided already, or the case is over; `allowed` says what can be done now',
  422: 'A rule says no, or the key was used for something else',
} as const;

/** One address for each act on a case, all through one route. */
export function actEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return caseActs.map((act): Endpoint => {
    const conditional = actDoors[act].part !== null;
    return {
      method: 'post',
      path: `/api/cases/:caseId/${act}`,
      summary: `Act on a case: ${dutyWords[act].en}.`,
      body: actDoors[act].schema,
      keyed: true,
      ...(actDoors[act].takesFiles ? { takesFiles: true } : {}),
      ...(conditional ? { conditional } : {}),
      form: act,
      answers: {
        200: 'Done and recorded; with the case as it is now',
        202: 'Done; the record will have it soon. Location says where',
        ...refusals,
        ...(conditional
          ? { 412: 'Somebody was faster; `etag` is what is there now', 428: 'If-Match is missing' }
          : {}),
      },
      run: (ask) => act_(deps, windows, { act, ask }),
    };
  });
}

async function act_(
  deps: Deps,
  windows: Windows,
  { act, ask }: { readonly act: CaseAct; readonly ask: Ask },
): Promise<Reply> {
  const visitor = visitorIn(ask);
  const caseId = caseIdIn(ask);
  const admitted = await admit(deps, { act, caseId, visitor });
  const idempotencyKey = keyIn(ask);
  const body = bodyIn(ask, actDoors[act].schema);
  const files = actDoors[act].takesFiles ? filesIn(ask) : [];
  const done = await perform(deps, {
    act,
    caseId,
    visitor,
    ...admitted,
    idempotencyKey,
    ifMatch: ifMatchIn(ask),
    body,
    files,
  });
  const recorded = await isRecorded(deps, done);
  return answerTo(deps, windows, { ask, visitor, done, recorded, told: { act }, status: 200 });
}

export interface Answering {
  readonly ask: Ask;
  readonly visitor: Visitor;
  readonly done: Done;
  readonly recorded: boolean;
  readonly told: Readonly<Record<string, unknown>>;
  readonly status: 200 | 201;
}

/** The case as it is now; or, where the record is not there yet or the case is no longer theirs, that it was done. */
export async function answerTo(
  deps: Deps,
  windows: Windows,
  { ask, visitor, done, recorded, told, status }: Answering,
): Promise<Reply> {
  const { caseId, version } = done;
  const [location, page] = [`/api/cases/${caseId}`, `/cases/${caseId}`];
  const body = { ...told, caseId, version, recorded };
  if (!recorded)
    return {
      status: 202,
      body,
      location,
      goTo: `${page}?done=later`,
      retryAfterS: 1,
    };
  // A transfer that was declined, a seat that was given by somebody who looks after seats alone.
  if (!(await roleToSee(deps, visitor.person, caseId))) return { status, body, goTo: '/?done=done' };
  const goTo = `${page}?done=done`;
  if (contextOf(ask.res).fields) return { status, location, goTo };
  if (isMinimal(ask)) return { status, body, location };
  const seen = await caseOrNone(windows, visitor, caseId);
  return { status, body: seen ? { ...body, case: seen } : body, location, goTo };
}

/** Null for whoever may act in it and has not said yet why they look. */
async function caseOrNone(windows: Windows, visitor: Visitor, caseId: CaseId): Promise<CaseView | null> {
  try {
    return await windows.case(visitor, caseId);
  } catch (error) {
    if (error instanceof HttpProblem && error.what.code === 'reasonNeeded') return null;
    throw error;
  }
}

/** `Prefer: return=minimal` (RFC 7240): a program that reads the case elsewhere is spared the picture of it. */
const isMinimal = ({ req }: Ask): boolean => /\breturn=minimal\b/.test(req.get('prefer') ?? '');
