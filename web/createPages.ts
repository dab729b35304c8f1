import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Language, PageDeps, Pages, Screen, Visitor } from '../api/seam.ts';
import type { Instant } from '../domain/time.ts';
import { serveAsset } from './assets.ts';
import { workHref } from './pages/work/filters.tsx';
import { placeOf, problemPage, refusedPage } from './refused.tsx';
import { renderFile } from './renderFile.tsx';
import { renderPage, type Page } from './render.tsx';
import { signInPage } from './doorRoutes.tsx';
import { untouched } from './forms/filled.ts';
import { guestRoutes, isExpertForm, type GuestRoute } from './expertRoutes.tsx';
import { firstPasswordPage } from './settingsRoutes.tsx';
import { helpPage, routes, startPath, type Route } from './routes.tsx';
import type { Scene } from './scene.ts';
import { isWrittenForm, writtenGuestRoutes } from './writtenRoutes.tsx';

/** What the pages need of their host, and the house's time, which may run ahead of the wall's. */
export interface WebDeps extends PageDeps {
  now(): Promise<Instant>;
}

/** The pages as a router of GETs, and how a refused form or a problem comes back as a page. */
export function createPages(deps: WebDeps): Pages {
  const { windows } = deps;
  return {
    router: createRouter(deps),
    async renderForm(refused) {
      const visitor = isExpertForm(refused.form) || isWrittenForm(refused.form) ? null : refused.visitor;
      const scene = await createScene(deps, { ...refused, visitor, here: placeOf(refused) });
      return renderPage(scene, await refusedPage({ scene, windows, refused }));
    },
    async renderProblem({ problem, ...looking }) {
      const scene = await createScene(deps, { ...looking, here: '/' });
      return renderPage(scene, problemPage(scene, problem));
    },
  };
}

function createRouter(deps: WebDeps): Router {
  const router = Router();
  router.get('/assets/:name', serveAsset);
  router.get('/', toStart(deps));
  router.get('/sign-in', signIn(deps));
  router.get('/help', help(deps));
  router.get('/first-password', firstPassword(deps));
  for (const route of [...guestRoutes, ...writtenGuestRoutes])
    router.get(route.path, showingGuest(deps, route));
  for (const route of routes) router.get(route.path, showing(deps, route));
  return router;
}

interface Looking {
  readonly visitor: Visitor | null;
  readonly language: Language;
  readonly screen: Screen;
  readonly here: string;
}

async function createScene(deps: WebDeps, looking: Looking): Promise<Scene> {
  const { visitor, language, screen, here } = looking;
  const [me, now] = await Promise.all([visitor ? deps.windows.me(visitor) : null, deps.now()]);
  return { language, screen, now, visitor, me, here, newKey: () => deps.newKey() };
}

interface Asked {
  readonly req: Request;
  readonly res: Response;
  readonly visitor: Visitor | null;
}

const looking = (deps: WebDeps, { req, res, visitor }: Asked): Looking => ({
  visitor,
  language: deps.languageOf(res),
  screen: deps.screenOf(req, res),
  here: req.originalUrl,
});

const toStart =
  (deps: WebDeps): RequestHandler =>
  async (_, res) => {
    const visitor = deps.visitorOf(res);
    res.redirect(303, visitor ? await startOf(deps, visitor) : '/sign-in');
  };

/** One's own work opens with the view that one has made its first. */
async function startOf({ windows }: WebDeps, visitor: Visitor): Promise<string> {
  const start = startPath(await windows.me(visitor));
  if (start !== '/work') return start;
  const home = (await windows.savedViews(visitor)).find(({ isHome }) => isHome);
  return home ? workHref(home.filters) : start;
}

const signIn =
  (deps: WebDeps): RequestHandler =>
  async (req, res) => {
    if (deps.visitorOf(res)) {
      res.redirect(303, '/');
      return;
    }
    const scene = await createScene(deps, looking(deps, { req, res, visitor: null }));
    const { next, done } = textsIn(req.query);
    const ways = await deps.windows.waysIn();
    const shown = { filled: untouched, next: next ?? null, done: done ?? null, ways };
    res.type('html').send(renderPage(scene, signInPage(scene, shown)));
  };

const help =
  (deps: WebDeps): RequestHandler =>
  async (req, res) => {
    const scene = await createScene(deps, looking(deps, { req, res, visitor: deps.visitorOf(res) }));
    res.type('html').send(renderPage(scene, helpPage(scene)));
  };

const firstPassword =
  (deps: WebDeps): RequestHandler =>
  async (req, res) => {
    const scene = await createScene(deps, looking(deps, { req, res, visitor: null }));
    res.type('html').send(renderPage(scene, firstPasswordPage(scene, untouched)));
  };

/** Who is signed in here as well is nobody to these pages. */
const showingGuest =
  (deps: WebDeps, route: GuestRoute): RequestHandler =>
  async (req, res) => {
    const scene = await createScene(deps, looking(deps, { req, res, visitor: null }));
    const { windows } = deps;
    const asked = { params: textsIn(req.params), query: textsIn(req.query) };
    const page = await route.show({ scene, windows, guest: deps.guestOf(req, res), ...asked });
    res.type('html').send(renderPage(scene, page));
  };

const showing =
  (deps: WebDeps, route: Route): RequestHandler =>
  async (req, res) => {
    const visitor = deps.visitorOf(res);
    if (!visitor) {
      res.redirect(303, `/sign-in?next=${encodeURIComponent(req.originalUrl)}`);
      return;
    }
    const { windows } = deps;
    const scene = await createScene(deps, looking(deps, { req, res, visitor }));
    const page = await route.show({
      scene,
      visitor,
      windows,
      params: textsIn(req.params),
      query: textsIn(req.query),
      lists: listsIn(req.query),
    });
    if (page.file) sendFile(res, scene, { ...page, file: page.file });
    else res.type('html').send(renderPage(scene, page));
  };

/** A file to keep, whole in itself. */
function sendFile(
  res: Response,
  scene: Scene,
  { file, ...page }: Page & { readonly file: NonNullable<Page['file']> },
): void {
  const name = encodeURIComponent(file.name).replaceAll("'", '%27');
  const disposition = `attachment; filename="${file.plainName}"; filename*=UTF-8''${name}`;
  res.set({ 'Content-Disposition': disposition, 'Content-Security-Policy': fileCsp });
  res.type('html').send(renderFile(scene, page));
}

/** Whatever stands in a file, nothing of it runs or loads anything. */
const fileCsp = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Every text of a name, in their order; objects in an address are nothing that a page asks for. */
function listsIn(values: Request['query']): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const all: readonly unknown[] = Array.isArray(value) ? value : [value];
      return [name, all.flatMap((one) => textIn(one) ?? [])];
    }),
  );
}

/** Lists and objects in an address are nothing that a page asks for. */
function textsIn(values: Request['query'] | Request['params']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = textIn(value);
      return text === null ? [] : [[name, text]];
    }),
  );
}
