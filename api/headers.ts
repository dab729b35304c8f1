import type { RequestHandler } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { nonceOf } from './screen.ts';

const self = ["'self'"];
const none = ["'none'"];
type Directive = (req: IncomingMessage, res: ServerResponse) => string;
const withNonce: Directive = (_, res) => `'nonce-${nonceOf(res)}'`;

/** Nothing is loaded from elsewhere, nothing is framed; only the style sheets and the script that a page names itself are met. */
export function securityHeaders({ tls }: { readonly tls: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': none,
        'style-src': [withNonce],
        'font-src': self,
        'img-src': [...self, 'data:'],
        'script-src': [withNonce],
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
