import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Seat } from '../../domain/crisisCase/state.ts';
import { languages } from '../../words/language.ts';
import { openBrowser, sidewaysOn, sitDown, violationsOn } from './browser.ts';
import { startSampleHouse, type SampleHouse } from './sampleHouse.ts';

let house: SampleHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([startSampleHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const served = `/cases/${'a'.repeat(20)}-00000001`;
const fresh = `/cases/${'a'.repeat(20)}-00000002`;
const closing = `/cases/${'a'.repeat(20)}-00000004`;
const worked = `/cases/${'a'.repeat(20)}-00000006`;
const missing = `/cases/${'a'.repeat(20)}-00000007`;

/** A visit, an intake and a payment, which falls to another seat. */
const chosenRows = [
  `${'a'.repeat(20)}-00000001~visit/v1/2`,
  `${'a'.repeat(20)}-00000003~intake/1`,
  `${'a'.repeat(20)}-00000001~payment/g1s2`,
]
  .map((row) => `row=${encodeURIComponent(row)}`)
  .join('&');

/** Every page, in the states that have parts of their own. */
const sights: readonly (readonly [string, Seat | null, string])[] = [
  ['sign-in', null, '/sign-in'],
  ['my work', 'officer', '/work'],
  ['my work with an approval', 'head', '/work'],
  ['my work with nothing in it', 'nurse', '/work'],
  ['opening a case', 'officer', '/open'],
  ['the cases', 'officer', '/cases'],
  ['a served case', 'officer', served],
  ['a decision on two grants', 'emergencyOfficer', `${served}?act=decideGrant`],
  ['an offer to a helper', 'officer', `${served}?act=offerLinkage`],
  ['a fresh case', 'officer', `${fresh}?act=recordContact`],
  ['a closing to approve', 'head', `${closing}?act=returnClosing`],
  ['a case with everything in it', 'officer', `${worked}?act=recordAssessment`],
  ['a change of who is in charge', 'head', `${worked}?act=reassignSeat&about=nurse`],
  ['a count of votes', 'committeeChair', `${worked}?act=ratifySelection`],
  ['somebody who is missing', 'officer', `${missing}?act=recordIdentity`],
  ['the end of a whole case', 'officer', `${worked}/end?endCause=DIED`],
  ['somebody who leaves', 'officer', `${worked}/split`],
  ['assessments side by side', 'officer', `${worked}/assessments`],
  ['a paper', 'officer', `${served}/papers/paper-1`],
  ['what is late', 'supervisor', '/overdue?pick=page'],
  ['what is late by person, narrowed', 'supervisor', '/overdue?by=owner&waits=us&age=over7'],
  ['seats to give away', 'supervisor', `/overdue/reassign?${chosenRows}`],
  [
    'seats that would go',
    'supervisor',
    `/overdue/reassign?${chosenRows}&to=staff-newcomer&reassignCause=WORKLOAD`,
  ],
  [
    'visits that would get another day',
    'supervisor',
    `/overdue/reschedule?${chosenRows}&to=2026-11-25&onDayOff=false&rescheduleCause=HOUSEHOLD_ABSENT`,
  ],
  [
    'a visit on a day off',
    'supervisor',
    `/overdue/reschedule?${chosenRows}&to=2026-11-28&rescheduleCause=WORKLOAD`,
  ],
  ['what became of every row', 'supervisor', '/overdue/rounds/reassign-sample'],
  ['a page that is not there', 'officer', '/nothing-here'],
];

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

describe.each(widths)('at $width pixels', (viewport) => {
  describe.each(languages)('in %s', (language) => {
    it.each(sights)('%s has nothing that axe finds, and never scrolls sideways', async (_, seat, path) => {
      house.enter(seat, language);
      const { context, page, strayed, complaints } = await sitDown(browser, house.url, { viewport });
      await page.goto(path);
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);
      expect([...strayed, ...complaints]).toEqual([]);
      await context.close();
    });
  });
});

describe('at 320 pixels', () => {
  it.each(sights)('%s never scrolls sideways', async (_, seat, path) => {
    house.enter(seat, 'en');
    const { context, page } = await sitDown(browser, house.url, { viewport: { width: 320, height: 640 } });
    await page.goto(path);
    expect(await sidewaysOn(page)).toBe(0);
    await context.close();
  });
});

describe('in high contrast', () => {
  it.each(sights)('%s has nothing that axe finds', async (_, seat, path) => {
    house.enter(seat, 'ko');
    const { context, page } = await sitDown(browser, house.url, { contrast: 'more' });
    await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
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
  it('masks the name and shows nothing to press', async () => {
    house.enter('officer', 'ko');
    const { context, page } = await sitDown(browser, house.url, {});
    await page.goto(served);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('배○우 외 1명').isVisible()).toBe(true);
    expect(await page.getByText('배성우 외 1명').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
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
