import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { CursorError } from '../prisma/queries/pages.ts';
import { HouseholdErased } from '../prisma/householdKeys.ts';
import { isDatabaseAway } from './away.ts';
import { bodyProblem } from './bodies.ts';
import { contextOf } from './context.ts';
import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { keepForm, keptFormPath, withoutSecrets } from './keptForms.ts';
import { takeFiles } from './files/taking.ts';
import { guestLookOf } from './guests.ts';
import { HttpProblem, problem, toProblem } from './problems.ts';
import { dispositionOf, type Reply } from './reply.ts';
import { checkFormToken } from './sameOrigin.ts';
import type { CaseId } from '../domain/ids.ts';
import { parseCaseId } from './schemas/fields.ts';
import { screenOf } from './screen.ts';
import type { Pages, Problem, RefusedForm } from './seam.ts';

interface Met {
  readonly endpoint: Endpoint;
  readonly caseId: CaseId | null;
  readonly params: Readonly<Record<string, string>>;
}

/** Which endpoint a request met and about what, for the page that shows its form again. */
const met = new WeakMap<Request, Met>();

type Params = Readonly<Record<string, unknown>>;

function metBy(endpoint: Endpoint, params: Params): Met {
  const { caseId } = params;
  return {
    endpoint,
    caseId: typeof caseId === 'string' ? parseCaseId(caseId) : null,
    params: textsIn(params),
  };
}

/** What a form meets that is sent to that address. */
function metAt(endpoints: readonly Endpoint[], path: string): Met | undefined {
  for (const endpoint of endpoints) {
    const pattern = new RegExp(`^${endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    const found = endpoint.method === 'post' ? pattern.exec(path) : null;
    if (found) return metBy(endpoint, found.groups ?? {});
  }
  return undefined;
}

/** Answers with what the route replies: a program gets JSON, a browser's form is sent on. */
export function answering(endpoint: Endpoint): RequestHandler {
  return async (req, res) => {
    met.set(req, metBy(endpoint, req.params));
    await takeFiles(endpoint, req, res);
    if (!endpoint.open) checkFormToken(req, res);
    reply(req, res, await endpoint.run({ req, res }));
  };
}

/** The named parts of an address; one that repeats is nothing that a form is sent to. */
const textsIn = (params: Params): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );

/** Whatever stands in a file, nothing of it runs here, loads anything or speaks for this house. */
const fileCsp = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const isForm = (res: Response): boolean => contextOf(res).fields !== null;

function reply(
  req: Request,
  res: Response,
  { status, body, location, goTo, sendTo, cookies, retryAfterS, file }: Reply,
): void {
  for (const cookie of cookies ?? []) res.append('Set-Cookie', cookie);
  if (file) {
    res.set({ 'Content-Disposition': dispositionOf(file), 'Content-Security-Policy': fileCsp });
    res.status(status).type(file.type).send(file.bytes);
    return;
  }
  const on = sendTo ?? (isForm(res) ? goTo : undefined);
  if (on !== undefined) {
    res.redirect(303, on);
    return;
  }
  if (location !== undefined) res.location(location);
  if (retryAfterS !== undefined) res.set('Retry-After', String(retryAfterS));
  res.status(status);
  if (body === undefined) res.end();
  else if (typeof body === 'string') res.type('text/plain').send(body);
  else res.json(body);
}

interface Answering {
  readonly deps: Deps;
  readonly pages?: Pages | undefined;
  readonly endpoints: readonly Endpoint[];
}

/** The last middleware: whatever ended a request becomes a problem, said to a program or shown to a person. */
export function answerProblems({ deps, pages, endpoints }: Answering): ErrorRequestHandler {
  const { log } = deps;
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
    const page = pages && (await pageOrNone(ended, { req, res, pages, deps, endpoints }));
    if (page === undefined)
      res
        .status(status)
        .type('application/problem+json')
        .send(JSON.stringify(said(ended, res)));
    else if (typeof page !== 'string') res.redirect(303, page.goTo);
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

interface Showing extends Answering {
  readonly req: Request;
  readonly res: Response;
  readonly pages: Pages;
}

/** A page, or where something is asked first that leads back; undefined is for programs. */
type Shown = string | { readonly goTo: string } | undefined;

/** A page may need what is away; the problem is told all the same. */
async function pageOrNone(ended: HttpProblem, showing: Showing): Promise<Shown> {
  try {
    return await pageOf(ended, showing);
  } catch (err) {
    showing.deps.log.warn({ err }, 'a problem could not be shown as a page');
    return undefined;
  }
}

/** A refused form as its page, a page that cannot be shown as one that says why. */
async function pageOf(ended: HttpProblem, { req, res, pages, deps, endpoints }: Showing): Promise<Shown> {
  const { visitor, language, fields, keptPath } = contextOf(res);
  const shown = said(ended, res);
  const screen = screenOf(req, res);
  const meant = keptPath === null ? met.get(req) : metAt(endpoints, keptPath);
  const form = meant?.endpoint.form;
  if (shown.code === 'signInNeeded' && (await keepForm(deps, req, res, form))) return signInFor(keptFormPath);
  if (fields && form && shown.code !== 'signInNeeded') {
    const { caseId, params } = meant;
    const typed = withoutSecrets(fields);
    const who = { visitor, guest: guestLookOf(deps, { req, res }) };
    return formOrAsked(pages, { form, caseId, params, problem: shown, typed, ...who, language, screen });
  }
  const isForProgram = req.path.startsWith('/api') && !isByLink(req);
  if (!fields && (isForProgram || req.method !== 'GET')) return undefined;
  if (req.method === 'GET') {
    if (shown.code === 'signInNeeded') return signInFor(req.originalUrl);
    const asked = openingFor(shown);
    if (asked !== null) return { goTo: `${asked}?next=${encodeURIComponent(req.originalUrl)}` };
  }
  return pages.renderProblem({ problem: shown, visitor, language, screen });
}

/** A browser that follows a link here takes a page; a program asks for JSON. */
const isByLink = (req: Request): boolean =>
  met.get(req)?.endpoint.forBrowsers === true && req.accepts(['html', 'json']) === 'html';

const signInFor = (next: string) => ({ goTo: `/sign-in?next=${encodeURIComponent(next)}` });

/** The page that asks why somebody looks, where that is all that is missing. */
const openingFor = ({ code, caseId }: Problem): string | null =>
  code === 'reasonNeeded' && typeof caseId === 'string' ? `/cases/${caseId}/opening` : null;

/** The day of a reason may end while somebody types: then the question comes first again. */
async function formOrAsked(pages: Pages, form: RefusedForm): Promise<Shown> {
  try {
    return await pages.renderForm(form);
  } catch (error) {
    const asked = error instanceof HttpProblem ? openingFor(toProblem(error, form.language)) : null;
    if (asked === null) throw error;
    return { goTo: asked };
  }
}
