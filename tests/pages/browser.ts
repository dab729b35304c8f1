import type axe from 'axe-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { readConfig } from '../../runtime/config.ts';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or DURE_CHROMIUM; says so in one sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = readConfig().binaries.chromium ?? usualPlaces.find((place) => existsSync(place));
  if (!executablePath) {
    throw new Error('The browser tests need Chromium: install the package chromium or set DURE_CHROMIUM.');
  }
  // Chromium's own sandbox needs a user namespace, which root in a container does not have.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A person at a screen, and everything that their pages asked for or complained of. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses outside the house. */
  readonly strayed: readonly string[];
  /** What the browser's console said. */
  readonly complaints: readonly string[];
}

export async function sitDown(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<Person> {
  const context = await browser.newContext({ locale: 'ko-KR', baseURL: url, ...options });
  return openTab(context, url);
}

/** Another page of somebody who sits there already, with what the browser has loaded before. */
export async function openTab(context: BrowserContext, url: string): Promise<Person> {
  const page = await context.newPage();
  const strayed: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) strayed.push(request.url());
  });
  page.on('console', (message) => {
    // A refused form answers with the status of its refusal, which the browser notes; that is no fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return { context, page, strayed, complaints };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The packed one is less than half as long to send and to read. */
const axeScript = readFileSync(join(readConfig().root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** A page that axe has looked at before still has it, in whatever mode it stands now. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
}

/** What axe finds on the page, as rule and place; nothing, if all is well. Of all rules, or of these alone. */
export async function violationsOn(page: Page, only: readonly string[] | null = null): Promise<string[]> {
  await bringAxe(page);
  const runOnly: axe.RunOnly =
    only === null ? { type: 'tag', values: rules } : { type: 'rule', values: [...only] };
  // What passed is neither gathered nor sent: it is most of an answer and nobody reads it.
  return page.evaluate<string[], axe.RunOnly>(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: asked,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, runOnly);
}

/** How far the page can be moved sideways, in pixels. */
export const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as {
          document: { documentElement: { scrollWidth: number; clientWidth: number } };
        }
      ).document.documentElement.scrollWidth -
      (globalThis as unknown as { document: { documentElement: { clientWidth: number } } }).document
        .documentElement.clientWidth,
  );
