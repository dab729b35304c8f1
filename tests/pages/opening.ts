import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { practicePassword } from '../../embedded/people.ts';
import { countStops } from './stops.ts';

/** From the first box of the sign-in to the opened case by the keyboard alone; answers with the stops that it took. */
export async function openByKeyboard(page: Page, name: string): Promise<number> {
  const stops = countStops(page);
  const { keyboard } = page;
  await page.goto('/open');
  await stops.beginAt('[name="login"]');
  await keyboard.type('seryu2-officer');
  await stops.tabTo('[name="password"]');
  await keyboard.type(practicePassword);
  await stops.tabTo('button');
  await Promise.all([page.waitForURL((url) => url.pathname === '/open'), keyboard.press('Enter')]);
  await page.locator('#report').waitFor();
  await stops.beginAt('[name="person.name"]');
  await keyboard.type(name);
  await stops.tabTo('[name="reporterKind"]');
  await keyboard.press('ArrowDown');
  await stops.tabTo('[name="note"]');
  await keyboard.type('우편함에 고지서가 쌓여 있다.');
  await stops.tabTo('[name="urgent"]');
  // Both answers are one stop; the arrow chooses the second.
  await keyboard.press('ArrowDown');
  await stops.tabTo('.dr-btn--primary');
  await Promise.all([page.waitForURL(/\/cases\/[a-z0-9-]+\?done=/), keyboard.press('Enter')]);
  return stops.count();
}

/** Questions of the form that have to be answered, each counted once: a group of radio buttons is one question. */
export const requiredOn = (page: Page): Promise<number> =>
  page.locator('#report [required]').evaluateAll((boxes) => {
    const names = boxes.map((box) => (box as unknown as { name: string }).name);
    return new Set(names).size;
  });

/** Boxes of the form as they stand. */
export async function expectTyped(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(typed))
    expect([name, await page.locator(`#report [name="${name}"]`).inputValue()]).toEqual([name, value]);
}
