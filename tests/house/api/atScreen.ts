import { expect } from '@jest/globals';
import { practicePassword } from '../../../embedded/people.ts';
import { createBrowser, type Browser, type Seen } from '../door/browser.ts';
import type { ApiHouse } from './apiHouse.ts';

type Typed = Readonly<Record<string, string>>;

/** A person with a browser that runs no script. */
export interface AtScreen {
  readonly browser: Browser;
  /** Opens a page that has to be there. */
  sees(path: string): Promise<string>;
  /** Sends a form of a page with what is typed into it; what stands in its boxes goes along. */
  sends(path: string, formId: string, typed?: Typed): Promise<Seen>;
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
      const { action, fields } = formIn(await screen.sees(path), formId);
      return browser.submit(action, { ...fields, ...typed });
    },
  };
  return screen;
}

/** What stands in the boxes of a form before anybody types, and where it is sent. */
export function formIn(html: string, id: string): { readonly action: string; readonly fields: Typed } {
  const form = new RegExp(`<form id="${id}"[^>]*action="([^"]*)"[^>]*>(.*?)</form>`, 's').exec(html);
  if (!form) throw new Error(`there is no form ${id}`);
  const [, action = '', inner = ''] = form;
  const inputs = [...inner.matchAll(/<input [^>]*>/g)].map(([tag]) => tag);
  const boxes = inputs.filter((tag) => !/type="(radio|checkbox)"/.test(tag) || tag.includes(' checked'));
  const valueOf = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const notes = [...inner.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)];
  const fields = [
    ...boxes.map((tag) => [valueOf(tag, 'name'), valueOf(tag, 'value').replaceAll('&amp;', '&')]),
    ...notes.map(([, name = '', text = '']) => [name, text]),
  ];
  return { action, fields: Object.fromEntries(fields) as Typed };
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
