import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sidewaysOn } from './browser.ts';
import { sendForm } from './steps.ts';

/** Steps of one sitting at `here`, each by the person whose step it is, at their own screen. */

/** Called at once with its cause, and everybody in the room. */
export async function callAndAttend(secretary: Page, here: string): Promise<void> {
  await secretary.goto(here);
  const call = secretary.locator('#callMeeting');
  await openFolded(call);
  await call.locator('[name="urgentCause"][value="PERIOD_ENDS"]').check();
  await sendForm(secretary, call);
  await secretary.goto(here);
  const attendance = secretary.locator('#attendance');
  for (const box of await attendance.locator('[name$=".attends"]').all()) await box.selectOption('ROOM');
  await sendForm(secretary, attendance);
}

/** Put to the vote, with what was said of it. */
export async function takeUp(secretary: Page, here: string, item: number): Promise<void> {
  await secretary.goto(here);
  await sendForm(secretary, secretary.locator(`#openItems-${String(item)}`));
  await secretary.goto(`${here}?item=${String(item)}`);
  const discussion = secretary.locator(`#recordDiscussion-${String(item)}`);
  await openFolded(discussion);
  await discussion.locator('textarea').fill('원안대로 논의했다.');
  await sendForm(secretary, discussion);
}

/** On a narrow screen, where an abstention without its reason comes back as it was chosen. */
export async function voteOnTelephone(member: Page, here: string, item: number): Promise<void> {
  await member.setViewportSize({ width: 320, height: 640 });
  await member.goto(`${here}/ballot`);
  expect(await sidewaysOn(member)).toBe(0);
  const ballot = member.locator(`#ballot-${String(item)}`);
  await ballot.locator('[value="abstain"]').check();
  await ballot.getByRole('button').click();
  await member.getByRole('alert').first().waitFor();
  expect(await ballot.locator('[value="abstain"]').isChecked()).toBe(true);
  await ballot.locator('[value="yes"]').check();
  await sendForm(member, ballot);
}

/** The chair signs without touching the mouse. */
export async function signByKeyboard(chair: Page, here: string): Promise<void> {
  await chair.goto(`${here}/sign`);
  await chair.locator('#signMinutes button').focus();
  await Promise.all([chair.waitForURL(/done=/), chair.keyboard.press('Enter')]);
}

/** A form stands folded behind its title where it is one of several. */
async function openFolded(form: ReturnType<Page['locator']>): Promise<void> {
  if (!(await form.isVisible())) await form.locator('xpath=ancestor::details[1]/summary').click();
}
