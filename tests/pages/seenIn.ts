import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Language } from '../../words/language.ts';
import { openBrowser, openTab, sidewaysOn, violationsOn } from './browser.ts';
import { keepFigures } from './figures.ts';
import { modes, photograph } from './modes.ts';
import { startSampleHouse, type SampleHouse } from './sampleHouse.ts';
import { sights } from './sights.ts';

/** Looks at every sight in one language, in every mode; a file of tests for each language keeps both cores at it. */
export function seeEverythingIn(language: Language): void {
  let house: SampleHouse;
  let browser: Browser;
  let context: BrowserContext;
  let violations = 0;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startSampleHouse(), openBrowser()]);
    context = await browser.newContext({
      locale: 'ko-KR',
      baseURL: house.url,
      viewport: { width: 1280, height: 900 },
    });
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
        const { page, strayed, complaints } = await openTab(context, house.url);
        await page.goto(path);
        await photograph(page, { name, language });
        const found: string[] = [];
        for (const mode of modes) {
          await mode.enter(page);
          found.push(...(await violationsOn(page)).map((violation) => `${mode.name}: ${violation}`));
          expect([mode.name, await sidewaysOn(page)]).toEqual([mode.name, 0]);
          await mode.leave(page);
        }
        violations += found.length;
        expect(found).toEqual([]);
        // 320 pixels are also what a screen of 1280 shows at 400 %.
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await sidewaysOn(page)]).toEqual([width, 0]);
        }
        expect([...strayed, ...complaints]).toEqual([]);
        await page.close();
      },
    );
  });
}
