import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../words/language.ts';
import { openBrowser, sidewaysOn, sitDown, type Person } from './browser.ts';
import { keepFigures } from './figures.ts';
import { findIn, modes } from './modes.ts';
import { photograph } from './pictures.ts';
import { startSampleHouse, type SampleHouse } from './sampleHouse.ts';
import { sights } from './sights.ts';

/** 320 pixels are also what a screen of 1280 shows at 400 %. */
const narrow = [390, 320];

/** Looks at every sight in one language, in every mode; a file of tests for each language keeps both cores at it. */
export function seeEverythingIn(language: Language): void {
  let house: SampleHouse;
  let browser: Browser;
  let person: Person;
  let violations = 0;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startSampleHouse(), openBrowser()]);
    // One tab for all: with a new one the browser would begin a process for each and read axe anew.
    person = await sitDown(browser, house.url, {});
  });
  afterAll(async () => {
    keepFigures(`sights-${language}`, { modes: modes.length, violations });
    await browser.close();
    await house.close();
  });

  describe(`in ${language}`, () => {
    it.each(sights)(
      '%s has nothing that axe finds in any mode, and never scrolls sideways',
      async (name, seat, path) => {
        house.enter(seat, language);
        const { page } = person;
        const noise = noiseOf(person);
        await beginAt(page, path);
        await photograph(page, { name, language });
        const found = await findIn(page);
        violations += found.length;
        expect(found).toEqual([]);
        for (const width of narrow) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await sidewaysOn(page)]).toEqual([width, 0]);
        }
        expect(noise()).toEqual([]);
      },
    );
  });
}

/** A page as a person finds it who has not seen the one before: that may have been left in the middle of a mode. */
async function beginAt(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.goto(path);
  await page.evaluate(async () => {
    // Other letters have other widths.
    await (globalThis as unknown as { document: { fonts: { ready: Promise<unknown> } } }).document.fonts
      .ready;
  });
}

/** What their pages ask for outside the house or complain of from now on. */
function noiseOf({ strayed, complaints }: Person): () => readonly string[] {
  const [asked, complained] = [strayed.length, complaints.length];
  return () => [...strayed.slice(asked), ...complaints.slice(complained)];
}
