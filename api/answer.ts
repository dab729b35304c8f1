import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { CursorError } from '../prisma/queries/pages.ts';
import { HouseholdErased } from '../prisma/householdKeys.ts';
import { isDatabaseAway } from './away.ts';
import { bodyProblem } from './bodies.ts';
import { contextOf } from './context.ts';
import type { Endpoint } from './endpoint.ts';
import { HttpProblem, problem, toProblem } from './problems.ts';
import type { Reply } from './reply.ts';
import { checkFormToken } from './sameOrigin.ts';
import type { CaseId } from '../domain/ids.ts';
import { parseCaseId } from './schemas/fields.ts';
import { screenOf } from './screen.ts';
import type { Pages } from './seam.ts';
import type { Log } from '../runtime/log.ts';

interface Met {
  readonly endpoint: Endpoint;
  readonly caseId: CaseId | null;
}

/** Which endpoint a request met and about which case, for the page that shows its form again. */
const met = new WeakMap<Request, Met>();

/** Answers with what the route replies: a program gets JSON, a browser's form is sent on. */
export function answering(endpoint: Endpoint): RequestHandler {
  return async (req, res) => {
    const { caseId } = req.params;
    met.set(req, { endpoint, caseId: typeof caseId === 'string' ? parseCaseId(caseId) : null });
    if (!endpoint.open) checkFormToken(req, res);
    reply(req, res, await endpoint.run({ req, res }));
  };
}

const isForm = (res: Response): boolean => contextOf(res).fields !== null;

function reply(
  req: Request,
  res: Response,
  { status, body, location, goTo, cookies, retryAfterS }: Reply,
): void {
  for (const cookie of cookies ?? []) res.append('Set-Cookie', cookie);
  if (isForm(res) && goTo !== undefined) {
    res.redirect(303, goTo);
    return;
  }
  if (location !== undefined) res.location(location);
  if (retryAfterS !== undefined) res.set('Retry-After', String(retryAfterS));
  res.status(status);
  if (body === undefined) res.end();
  else if (typeof body === 'string') res.type('text/plain').send(body);
  else res.json(body);
}

/** The last middleware: whatever ended a request becomes a problem, said to a program or shown to a person. */
export function answerProblems({
  log,
  pages,
}: {
  readonly log: Log;
  readonly pages?: Pages | undefined;
}): ErrorRequestHandler {
  return async (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const known = asProblem(error);
    if (!known) log.error({ err: error, requestId: contextOf(res).requestId }, 'a request broke');
    const ended = known ?? problem('broken', { facts: { number: contextOf(res).requestId } });
    const { status, retryAfterS } = ended.what;
    if (retryAfterS !== undefined) res.set('Retry-After', String(retryAfterS));
    if (status === 401) res.set('WWW-Authenticate', 'Bearer realm="dure"');
    const page = pages && (await pageOrNone(ended, { req, res, pages, log }));
    if (page === undefined)
      res
        .status(status)
        .type('application/problem+json')
        .send(JSON.stringify(said(ended, res)));
    else if (page === null) res.redirect(303, `/sign-in?next=${encodeURIComponent(req.originalUrl)}`);
    else res.status(status).type('html').send(page);
  };
}

const said = (ended: HttpProblem, res: Response) => toProblem(ended, contextOf(res).language);

/** What is known to go wrong, as a problem; null for what is nobody's plan. */
function asProblem(error: unknown): HttpProblem | null {
  if (error instanceof HttpProblem) return error;
  if (error instanceof CursorError) return problem('badFilter', { field: 'cursor' });
  if (error instanceof HouseholdErased) return problem('paperErased');
  if (error instanceof URIError) return problem('notFound');
  return bodyProblem(error) ?? (isDatabaseAway(error) ? problem('recordDown') : null);
}

interface Showing {
  readonly req: Request;
  readonly res: Response;
  readonly pages: Pages;
  readonly log: Log;
}

/** A page may need what is away; the problem is told all the same. */
async function pageOrNone(ended: HttpProblem, showing: Showing): Promise<string | null | undefined> {
  try {
    return await pageOf(ended, showing);
  } catch (err) {
    showing.log.warn({ err }, 'a problem could not be shown as a page');
    return undefined;
  }
}

/** A refused form as its page, a page that cannot be shown as one that says why; null sends to the sign-in; undefined is for programs. */
async function pageOf(ended: HttpProblem, { req, res, pages }: Showing): Promise<string | null | undefined> {
  const { visitor, language, fields } = contextOf(res);
  const shown = said(ended, res);
  const screen = screenOf(req, res);
  const { endpoint, caseId = null } = met.get(req) ?? {};
  if (fields && endpoint?.form && shown.code !== 'signInNeeded') {
    return pages.renderForm({
      form: endpoint.form,
      caseId,
      problem: shown,
      typed: withoutSecrets(fields),
      visitor,
      language,
      screen,
    });
  }
  if (!fields && (req.path.startsWith('/api') || req.method !== 'GET')) return undefined;
  if (shown.code === 'signInNeeded' && req.method === 'GET') return null;
  return pages.renderProblem({ problem: shown, visitor, language, screen });
}

function withoutSecrets(fields: Readonly<Record<string, readonly string[]>>) {
  const secret = ['password', 'formToken'];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !secret.includes(name)));
}
