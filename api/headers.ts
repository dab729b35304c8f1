import type { RequestHandler } from 'express';
import helmet from 'helmet';

const self = ["'self'"];
const none = ["'none'"];

/** Nothing is loaded from elsewhere, nothing is framed, nothing inline runs. */
export function securityHeaders({ tls }: { readonly tls: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': none,
        'style-src': self,
        'font-src': self,
        'img-src': [...self, 'data:'],
        'script-src': self,
        'connect-src': self,
        'form-action': self,
        'frame-ancestors': none,
        'base-uri': none,
      },
    },
    // Not `no-referrer`: with that a browser sends `Origin: null` with a form, and nobody could tell whose form it is.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: tls,
  });
}

/** What is shown here is kept nowhere else; assets may say otherwise for themselves. */
export const noStore: RequestHandler = (_, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
