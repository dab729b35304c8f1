import type { Request, RequestHandler } from 'express';
import type { Deps } from './deps.ts';

/** Counts each request and writes one line of log about it, by the address's pattern and never by the address. */
export function watching({ metrics, log }: Pick<Deps, 'metrics' | 'log'>): RequestHandler {
  return (req, res, next) => {
    const startedMs = performance.now();
    res.once('finish', () => {
      const seconds = (performance.now() - startedMs) / 1000;
      const route = routeOf(req);
      metrics.request({ method: req.method, route, status: res.statusCode, seconds });
      log.debug(
        { method: req.method, route, status: res.statusCode, ms: Math.round(seconds * 1000) },
        'answered',
      );
    });
    next();
  };
}

function routeOf({ route }: Request): string {
  const path: unknown = (route as { readonly path?: unknown } | undefined)?.path;
  return typeof path === 'string' ? path : 'none';
}
