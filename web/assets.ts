import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';

const read = (name: string): Buffer => readFileSync(new URL(`assets/${name}`, import.meta.url));

/** Everything that a page loads; read once, so that nothing beside these names can be asked for. */
const assets: Readonly<Record<string, { readonly type: string; readonly body: Buffer }>> = {
  'dure.css': { type: 'text/css; charset=utf-8', body: read('dure.css') },
  'mark.svg': { type: 'image/svg+xml', body: read('mark.svg') },
};

const edition = createHash('sha256').update(read('dure.css')).digest('base64url').slice(0, 12);

/** Carries its content's hash, so that a browser may keep it for good. */
export const stylesHref = `/assets/dure.css?v=${edition}`;

/** Serves `/assets/:name`; unknown names go on to whoever answers 404. */
export const serveAsset: RequestHandler = (req, res, next) => {
  const { name } = req.params;
  const asset = typeof name === 'string' && Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (!asset) {
    next();
    return;
  }
  const isForGood = req.query.v === edition;
  res.setHeader('Cache-Control', isForGood ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
  res.type(asset.type).send(asset.body);
};
