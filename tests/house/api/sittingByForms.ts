import { expect } from '@jest/globals';
import { practicePassword } from '../../../embedded/people.ts';
import { createBrowser, type Browser, type Seen } from '../door/browser.ts';
import type { ApiHouse } from './apiHouse.ts';

/** A person with a browser that runs no script. */
export interface AtScreen {
  readonly browser: Browser;
  /** Opens a page that has to be there. */
  sees(path: string): Promise<string>;
  /** Sends a form of a page with what is typed into it; hidden boxes go along as they are. */
  sends(path: string, formId: string, typed?: Readonly<Record<string, string>>): Promise<Seen>;
}

export async function sitAt(house: ApiHouse, login: string): Promise<AtScreen> {
  const browser = createBrowser({ base: house.url, origin: house.url });
  await browser.submit('/api/sign-in', { login, password: practicePassword });
  const screen: AtScreen = {
    browser,
    async sees(path) {
      const page = await browser.get(path);
      expect([path, page.status]).toEqual([path, 200]);
      return page.text;
    },
    async sends(path, formId, typed = {}) {
      const page = await screen.sees(path);
      const form = page.slice(page.indexOf(`<form id="${formId}"`)).split('</form>')[0] ?? '';
      const action = /action="([^"]+)"/.exec(form)?.[1];
      if (!form.startsWith('<form') || action === undefined) throw new Error(`no form ${formId} on ${path}`);
      const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      const fields = hidden.map(
        ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')] as const,
      );
      const { action: other = action, ...own } = typed;
      return browser.submit(other, { ...Object.fromEntries(fields), ...own });
    },
  };
  return screen;
}

/** Done, and back on the page of the form, which says so. */
export function expectDone({ status, location }: Seen, path: string): void {
  expect([status, location.startsWith(path), /[?&]done=/.test(location)]).toEqual([303, true, true]);
}

/** The page again with the summary of what is wrong on top, and all of those words: sentences, and what was typed. */
export function expectBack({ status, text }: Seen, ...words: readonly string[]): void {
  expect(status).toBeGreaterThanOrEqual(400);
  for (const one of ['role="alert"', ...words]) expect(text).toContain(one);
}
