import type { Page } from 'playwright-core';

/**
 * Counts stops of the keyboard. A stop is a thing that the focus rests on, by Tab or because the page begins there, be
 * it answered or passed over: a box, a group of radio buttons (arrows move within it), the line of what is folded away,
 * a button. What a page shows first and is passed by Tab counts as well.
 */
export interface Stops {
  count(): number;
  /** Goes on by Tab to what the selector names; throws where it does not come within a few stops. */
  tabTo(selector: string): Promise<void>;
  /** The page began there; throws where it did not. */
  beginAt(selector: string): Promise<void>;
}

const furthest = 12;

export function countStops(page: Page): Stops {
  let stops = 0;
  const isAt = async (selector: string): Promise<boolean> =>
    (await page.locator(`:focus:is(${selector})`).count()) === 1;
  return {
    count: () => stops,
    async tabTo(selector) {
      for (let pressed = 1; pressed <= furthest; pressed += 1) {
        await page.keyboard.press('Tab');
        stops += 1;
        if (await isAt(selector)) return;
      }
      throw new Error(`The keyboard does not come to ${selector}.`);
    },
    async beginAt(selector) {
      stops += 1;
      if (!(await isAt(selector))) throw new Error(`The page does not begin at ${selector}.`);
    },
  };
}
