import type { Page } from 'playwright-core';
import { sidewaysOn, violationsOn } from './browser.ts';

/** A way of looking at a page that somebody needs. */
interface Mode {
  readonly name: string;
  /** Rules that can say something else of the same page in this mode; null for all, as the page is first looked at. */
  readonly touches: readonly string[] | null;
  enter(page: Page): Promise<void>;
  leave(page: Page): Promise<void>;
}

/**
 * Axe tells a table of figures from one of layout by borders, colours and sizes. Rules that it calls experimental are
 * asked in no mode: it has them off, and named here they would be on.
 */
const ofTables = ['scope-attr-valid', 'th-has-data-cells'];

export const modes: readonly Mode[] = [
  {
    name: 'light',
    touches: null,
    enter: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  },
  {
    name: 'high contrast',
    // Nothing but colours is another there; `outlineOf` holds it to that.
    touches: ['color-contrast', 'link-in-text-block', ...ofTables],
    enter: (page) => page.emulateMedia({ contrast: 'more' }),
    leave: (page) => page.emulateMedia({ contrast: 'no-preference' }),
  },
  {
    name: 'text at 200 %',
    // What is larger lies over something else, moves together or overflows.
    touches: [
      ...['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
      ...['skip-link', 'label-content-name-mismatch', ...ofTables],
    ],
    enter: (page) => setText(page, '200%'),
    leave: (page) => setText(page, ''),
  },
];

/**
 * What axe finds in each mode, and how far each can be moved sideways. Names, roles, order and languages are the same in
 * a mode that shows the same things, so there only the rules are asked that it touches; where it shows others, all are.
 */
export async function findIn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  let usual: string | null = null;
  for (const { name, touches, enter, leave } of modes) {
    await enter(page);
    const outline = await outlineOf(page);
    usual ??= outline;
    const faults = await violationsOn(page, outline === usual ? touches : null);
    const sideways = await sidewaysOn(page);
    if (sideways > 0) faults.push(`moves ${String(sideways)} pixels sideways`);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
    await leave(page);
  }
  return found;
}

/** Of everything on the page in its order, whether it is shown, without size, or beyond the edge where nobody gets. */
const outlineOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { document } = globalThis as unknown as { document: { querySelectorAll(all: '*'): Iterable<Box> } };
    return Array.from(document.querySelectorAll('*'), (box) => {
      if (!box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden';
      const { width, height, right, bottom } = box.getBoundingClientRect();
      if (width === 0 || height === 0) return 'empty';
      return right <= 0 || bottom <= 0 ? 'beyond' : 'shown';
    }).join();
  });

interface Box {
  checkVisibility(by: { readonly visibilityProperty: true; readonly opacityProperty: true }): boolean;
  getBoundingClientRect(): Record<'width' | 'height' | 'right' | 'bottom', number>;
}

/** As a person's larger text setting does it: everything is in rem, and the root is what they set. */
const setText = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    const { document } = globalThis as unknown as {
      document: { documentElement: { style: { fontSize: string } } };
    };
    document.documentElement.style.fontSize = fontSize;
  }, size);
