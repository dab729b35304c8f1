import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Asset {
  readonly name: string;
  readonly body: Buffer;
}

/**
 * Our style sheet over the tokens, fonts and icons of KRDS, and our script, put together when the house starts, so that
 * the package's files stay in the package. A name carries the hash of its content: a browser may keep it for good.
 */
async function builtAssets(): Promise<Asset[]> {
  const { outputFiles } = await build({
    entryPoints: [file('styles/dure.css'), file('styles/highContrast.css'), file('script/dure.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    // An icon is smaller than the answer that would carry it.
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), body: Buffer.from(contents) }));
}

function markAsset(): Asset {
  const body = readFileSync(file('styles/mark.svg'));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8).toUpperCase();
  return { name: `mark-${hash}.svg`, body };
}

const assets = new Map([...(await builtAssets()), markAsset()].map(({ name, body }) => [name, body]));

function hrefOf(start: string, ending: string): string {
  const name = [...assets.keys()].find((one) => one.startsWith(start) && one.endsWith(ending));
  if (!name) throw new Error(`The page's ${start}*${ending} was not built.`);
  return `/assets/${name}`;
}

/** Addresses of what every page loads. */
export const hrefs = {
  styles: hrefOf('dure-', '.css'),
  script: hrefOf('dure-', '.js'),
  highContrast: hrefOf('highContrast-', '.css'),
  mark: hrefOf('mark-', '.svg'),
} as const;

/** Serves `/assets/:name`; unknown names go on to whoever answers 404. */
export const serveAsset: RequestHandler = (req, res, next) => {
  const { name } = req.params;
  const body = typeof name === 'string' ? assets.get(name) : undefined;
  if (typeof name !== 'string' || !body) {
    next();
    return;
  }
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  res.type(extname(name)).send(body);
};
