import express, { Router, type Express, type RequestHandler } from 'express';
import { answering, answerProblems } from './answer.ts';
import { readBodies } from './bodies.ts';
import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointsOf } from './endpoints.ts';
import { noStore, securityHeaders } from './headers.ts';
import { problem } from './problems.ts';
import { sameOrigin } from './sameOrigin.ts';
import type { Pages, Windows } from './seam.ts';
import { whoIsAsking } from './session.ts';
import { watching } from './watching.ts';

export interface Around {
  readonly windows: Windows;
  readonly pages?: Pages | undefined;
  /** Proxies in front of this process, as express has it; false believes no forwarded address. */
  readonly trustProxy?: string | number | false;
}

/** The front door, in the order in which a request meets it. */
export function createApp(deps: Deps, { windows, pages, trustProxy = false }: Around): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', trustProxy);
  app.use(watching(deps));
  app.use(securityHeaders(deps));
  app.use(noStore);
  app.use(whoIsAsking(deps));
  app.use(readBodies());
  app.use(sameOrigin(deps));
  const endpoints = endpointsOf(deps, windows);
  app.use(routerOf(endpoints));
  if (pages) app.use(pages.router);
  app.use(nothingHere);
  app.use(answerProblems({ deps, pages, endpoints }));
  return app;
}

const nothingHere: RequestHandler = () => {
  throw problem('notFound');
};

function routerOf(endpoints: readonly Endpoint[]): Router {
  const router = Router({ strict: true, caseSensitive: true });
  for (const endpoint of endpoints) router[endpoint.method](endpoint.path, answering(endpoint));
  for (const path of new Set(endpoints.map((one) => one.path))) {
    const methods = endpoints.filter((one) => one.path === path).map(({ method }) => method.toUpperCase());
    router.all(path, (_, res) => {
      res.set('Allow', [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', '));
      throw problem('methodNotAllowed');
    });
  }
  return router;
}
