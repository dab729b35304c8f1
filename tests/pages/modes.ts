import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readConfig } from '../../runtime/config.ts';

/** A way of looking at a page that somebody needs. */
interface Mode {
  readonly name: string;
  enter(page: Page): Promise<void>;
  leave(page: Page): Promise<void>;
}

export const modes: readonly Mode[] = [
  {
    name: 'light',
    enter: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  },
  {
    name: 'high contrast',
    enter: (page) => page.emulateMedia({ contrast: 'more' }),
    leave: (page) => page.emulateMedia({ contrast: 'no-preference' }),
  },
  {
    name: 'text at 200 %',
    enter: (page) => setText(page, '200%'),
    leave: (page) => setText(page, ''),
  },
];

/** As a person's larger text setting does it: everything is in rem, and the root is what they set. */
const setText = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    const { document } = globalThis as unknown as {
      document: { documentElement: { style: { fontSize: string } } };
    };
    document.documentElement.style.fontSize = fontSize;
  }, size);

/**
 * A picture to be looked at by a person; the folder is not kept in the repository. One of each sight in each language:
 * a picture takes as long as what axe does with it, and the other modes are measured.
 */
export async function photograph(
  page: Page,
  { name, language }: { readonly name: string; readonly language: string },
): Promise<void> {
  const folder = join(readConfig().home, 'screens', language);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

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
