import { gzipSync } from 'node:zlib';

/** Packed KB of a page with all that it loads but the fonts, and of its script alone. */
export async function weighPage(
  url: string,
  path: string,
): Promise<{ readonly pageKb: number; readonly scriptKb: number }> {
  const html = await textAt(url, path);
  const loaded = [...html.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/assets\/[^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  const sizes = await Promise.all(
    loaded.map(async (href) => ({ href, kb: packedKb(await textAt(url, href)) })),
  );
  const sum = (of: typeof sizes): number => of.reduce((total, { kb }) => total + kb, 0);
  return {
    pageKb: packedKb(html) + sum(sizes),
    scriptKb: sum(sizes.filter(({ href }) => href.endsWith('.js'))),
  };
}

const textAt = async (url: string, path: string): Promise<string> => (await fetch(`${url}${path}`)).text();

const packedKb = (text: string): number => Math.round(gzipSync(text).length / 102.4) / 10;
