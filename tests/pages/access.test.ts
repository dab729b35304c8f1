import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { routes } from '../../web/routes.tsx';
import { openBrowser, sitDown, violationsOn } from './browser.ts';
import { keepFigures } from './figures.ts';
import { startSampleHouse, type SampleHouse } from './sampleHouse.ts';
import { fresh, served, sights } from './sights.ts';
import { weighPage } from './weight.ts';

let house: SampleHouse;
let browser: Browser;
let maxPageKb = 0;
let maxScriptKb = 0;

beforeAll(async () => {
  [house, browser] = await Promise.all([startSampleHouse(), openBrowser()]);
});
afterAll(async () => {
  keepFigures('access', { pages: routes.length, maxPageKb, maxScriptKb });
  await browser.close();
  await house.close();
});

describe('the list of pages', () => {
  it.each(routes.map(({ path }) => path))('has a sight of %s', (path) => {
    const asWritten = new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/?]+')}(\\?|$)`);
    expect(sights.filter(([, , seen]) => asWritten.test(seen))).not.toEqual([]);
  });
});

describe('what a page weighs', () => {
  it.each(sights)('%s is within 60 KB packed, and its script within 15 KB', async (_, seat, path) => {
    house.enter(seat, 'ko');
    const { pageKb, scriptKb } = await weighPage(house.url, path);
    maxPageKb = Math.max(maxPageKb, pageKb);
    maxScriptKb = Math.max(maxScriptKb, scriptKb);
    expect(pageKb).toBeLessThanOrEqual(60);
    expect(scriptKb).toBeLessThanOrEqual(15);
  });
});

describe('a form that came back', () => {
  it('has nothing that axe finds, and its summary leads to the box', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto(`${fresh}?act=recordContact`);
    await page.locator('#act-recordContact-note').fill('두 번 울렸으나 받지 않음');
    await page.locator('#act-recordContact button').click();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('alert').getByRole('link').nth(1).click();
    expect(await page.locator('#act-recordContact-note:target').inputValue()).toBe(
      '두 번 울렸으나 받지 않음',
    );
    await context.close();
  });

  it('shows who may be the same person without a fault', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto('/open');
    await page.getByRole('button', { name: '사례 열기' }).click();
    expect(await page.getByRole('button', { name: /이 사례에 신고 더하기/ }).count()).toBe(2);
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  });
});

describe('on paper', () => {
  it('masks the name, says who printed it and what for, and shows nothing to press', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto(`${served}/print?purpose=HANDOVER`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('배○우 외 1명').isVisible()).toBe(true);
    expect(await page.getByText('배성우 외 1명').isVisible()).toBe(false);
    expect(await page.locator('.dr-watermark').textContent()).toMatch(/김하늘 · .* · 업무 인계/);
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });

  it('is no page of a case but the one that asks what for', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto(served);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('이 화면은 인쇄하지 않습니다.').isVisible()).toBe(true);
    expect(await page.getByText('배○우').isVisible()).toBe(false);
    await context.close();
  });
});

describe('by keyboard', () => {
  it('the first stop leads past the menu', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto('/work');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('본문 바로가기');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('/open');
    await context.close();
  });
});
