import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { House } from '../../embedded/house.ts';
import { practicePassword } from '../../embedded/people.ts';
import { createPool } from '../../prisma/connect.ts';
import { ownerDatabaseUrl } from '../../runtime/config.ts';
import { sitDown, violationsOn } from './browser.ts';
import { signIn } from './steps.ts';

interface Place {
  readonly house: House;
  readonly browser: Browser;
}

/** A session that nobody uses: sessions go by the wall clock, so what the database keeps of its last use is moved. */
export function tellOfStaying(place: () => Place): void {
  let pool: ReturnType<typeof createPool>;
  beforeAll(() => {
    pool = createPool(ownerDatabaseUrl(place().house.config), { max: 1 });
  });
  afterAll(() => pool.end());

  const unusedFor = (login: string, minutes: number) =>
    pool.query(
      `UPDATE session SET seen_at = now() - make_interval(secs => $2)
       WHERE staff_id = (SELECT staff_id FROM staff WHERE login = $1)`,
      [login, minutes * 60],
    );
  const leftOf = async (page: Page): Promise<number> => {
    const answer = await page.request.get('/api/session');
    return ((await answer.json()) as { idleLeftS: number }).idleLeftS;
  };
  const typed = '전화로 사정을 들었다.';

  describe('a session that nobody uses', () => {
    it('warns two minutes before its end, and lasts longer when its person says so', async () => {
      const { house, browser } = place();
      const { context, page, complaints } = await sitDown(browser, house.urls.pages, {});
      await page.clock.install();
      await signIn(page, 'seryu2-clerk');
      await page.goto('/note');
      const dialog = page.locator('#stay');
      await page.clock.fastForward('12:55');
      expect(await dialog.isVisible()).toBe(false);
      await unusedFor('seryu2-clerk', 13.5);
      await page.clock.fastForward('00:10');
      await dialog.waitFor();
      expect(await dialog.textContent()).toContain('2분 뒤에 로그인이 끝납니다');
      expect(await violationsOn(page)).toEqual([]);
      expect(await leftOf(page)).toBeLessThanOrEqual(90);
      await dialog.getByRole('button', { name: '계속 쓰기' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect(await leftOf(page)).toBeGreaterThan(800);

      await unusedFor('seryu2-clerk', 16);
      await page.clock.fastForward('15:00');
      await dialog.waitFor();
      expect(await dialog.textContent()).toContain('로그인이 끝났습니다');
      expect(complaints).toEqual([]);
      await context.close();
    });

    it.each([false, true])(
      'keeps a form that was sent too late, and gives it back after the sign-in (script: %s)',
      async (javaScriptEnabled) => {
        const { house, browser } = place();
        const { context, page } = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
        await signIn(page, 'seryu2-planner');
        await page.goto('/note');
        expect(await page.locator('.dr-stay').textContent()).toMatch(/\d\d:\d\d까지 쓰지 않으면/);
        const form = page.locator('form[action="/api/notes"]');
        await form.locator('[name="what"]').fill(typed);
        await unusedFor('seryu2-planner', 16);
        await form.getByRole('button').last().click();
        await page.waitForURL((url) => url.pathname === '/sign-in');
        expect(page.url()).not.toContain(encodeURIComponent(typed));
        expect(await page.locator('main').textContent()).not.toContain(typed);
        await page.getByLabel('아이디').fill('seryu2-planner');
        await page.getByLabel('비밀번호').fill(practicePassword);
        await page.getByRole('button', { name: '들어가기' }).click();
        expect(await form.locator('[name="what"]').inputValue()).toBe(typed);
        await context.close();
      },
    );
  });
}
