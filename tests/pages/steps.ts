import type { Locator, Page } from 'playwright-core';
import { eventually } from '../house/api/people.ts';
import { practicePassword } from '../../embedded/people.ts';

export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('아이디').fill(login);
  await page.getByLabel('비밀번호').fill(practicePassword);
  await page.getByRole('button', { name: '들어가기' }).click();
}

/** What the timeline of the open case says, by its first words. */
export const happened = (page: Page, sentence: string): Locator =>
  page.locator('.dr-line b', { hasText: sentence });

/** The same once it is told there: what others decide reaches a case a moment later. */
export const heardOf = (page: Page, caseUrl: string, sentence: string): Promise<number> =>
  eventually(
    async () => {
      await page.goto(caseUrl);
      return happened(page, sentence).count();
    },
    (times) => times > 0,
  );

/** Opens the form of an act on its case. */
export async function openAct(page: Page, caseUrl: string, act: string): Promise<Locator> {
  await page.goto(`${caseUrl}?act=${act}`);
  return page.locator(`#act-${act}`);
}

/** Sends a form and waits until it was taken. */
export async function sendForm(page: Page, form: Locator): Promise<void> {
  await Promise.all([page.waitForURL(/done=/), form.getByRole('button').click()]);
}

/** Sends a form and answers with the status of what came back. */
export async function statusOf(page: Page, form: Locator): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    form.getByRole('button').click(),
  ]);
  await page.waitForLoadState();
  return answer.status();
}
