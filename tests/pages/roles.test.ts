import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { monthAt, monthBefore } from '../../domain/accessReview.ts';
import { instantFromMs } from '../../domain/time.ts';
import { startHouse, type House } from '../../embedded/house.ts';
import { seedWithCommittees } from '../../embedded/committees.ts';
import { openBrowser, openTab, sitDown, violationsOn, type Person } from './browser.ts';
import { keepFigures } from './figures.ts';
import { photograph } from './modes.ts';
import { householdsOf, type Households } from './households.ts';
import { tellOfStaying } from './staying.ts';
import { callAndAttend, signByKeyboard, takeUp, voteOnTelephone } from './sittings.ts';
import { happened, heardOf, openAct, sendForm, signIn, statusOf } from './steps.ts';

let house: House;
let browser: Browser;
let households: Households;
const journeys = { on: 0, off: 0 };

beforeAll(async () => {
  [house, browser] = await Promise.all([
    startHouse({ timeSkipping: true, durable: false, prepare: seedWithCommittees }),
    openBrowser(),
  ]);
  households = householdsOf(house.urls.pages);
}, 300_000);
afterAll(async () => {
  keepFigures('roles', { journeys: journeys.on, withoutScript: journeys.off });
  await browser.close();
  await house.stop();
});

const lastMonth = monthBefore(monthAt(instantFromMs(Date.now())));
/** A month is signed once, so each way of going through it has its own. */
const scripts = [
  { script: 'off', javaScriptEnabled: false, month: monthBefore(lastMonth) },
  { script: 'on', javaScriptEnabled: true, month: lastMonth },
] as const;

describe.each(scripts)('with script $script', ({ script, javaScriptEnabled, month }) => {
  const people: Person[] = [];
  let caseId: string;
  let caseUrl: string;
  let paidUrl: string;

  /** That member of staff at a screen of their own. */
  const at = async (login: string): Promise<Page> => {
    const person = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
    people.push(person);
    await signIn(person.page, login);
    return person.page;
  };

  /** By keyboard: Space chooses, Tab goes on, Enter sends. */
  const sayWhy = async (page: Page, reason: string): Promise<void> => {
    await page.locator(`[name="lookReason"][value="${reason}"]`).focus();
    for (const key of ['Space', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL((url) => url.pathname === paidUrl);
    expect(await page.locator('#line').count()).toBe(1);
  };

  beforeAll(async () => {
    caseId = await households.assessed();
    caseUrl = `/cases/${caseId}`;
    paidUrl = `/cases/${await households.granted()}`;
  });
  afterEach(() => {
    journeys[script] += 1;
  });
  afterAll(async () => {
    for (const { context } of people) await context.close();
  });

  it('a sitting goes from its agenda to its signature: secretary, member on a telephone, chair, and the case', async () => {
    const { meetingId, item } = await households.standing(caseId);
    const here = `/meetings/${meetingId}`;
    const secretary = await at('seryu2-secretary');
    const member = await at('seryu2-member');
    const chair = await at('seryu2-chair');
    await chair.goto(caseUrl);
    expect(await chair.locator(`main a[href="${here}"]`).count()).toBe(1);
    expect(await chair.locator('form[action$="/recordConference"]').count()).toBe(0);

    await callAndAttend(secretary, here);
    await takeUp(secretary, here, item);
    await voteOnTelephone(member, here, item);
    await secretary.goto(here);
    await sendForm(secretary, secretary.locator(`#closeItems-${String(item)}`));
    expect(await secretary.locator(`#item-${String(item)}`).textContent()).toContain('1 · 0 · 0');
    await signByKeyboard(chair, here);

    await secretary.goto(`${here}/minutes`);
    expect(await secretary.locator('main').textContent()).toContain('원안대로 논의했다.');
    await expect(heardOf(chair, caseUrl, '사례회의를 열었습니다')).resolves.toBe(1);
  });

  it('whoever was overtaken by a colleague sees both versions, keeps what they typed, and decides again', async () => {
    await households.act('seryu2-officer', caseId, 'classify', { caseClass: 'GENERAL', note: '일반으로.' });
    const page = await at('seryu2-officer');
    const other = (await openTab(page.context(), house.urls.pages)).page;
    const write = async (one: Page, area: string, note: string) => {
      const form = await openAct(one, caseUrl, 'plan');
      await form.locator(`[name="areas"][value="${area}"]`).check();
      await form.locator('[name="opinion"][value="AGREES"]').check();
      await form.locator('[name="note"]').fill(note);
      return form;
    };
    const [early, late] = [
      await write(page, 'ECONOMY', '먼저 빚을 정리한다.'),
      await write(other, 'HEALTH', '먼저 몸을 돌본다.'),
    ];
    await sendForm(page, early);
    expect(await statusOf(other, late)).toBe(412);
    const theirs = other.locator('section[aria-labelledby="theirs"]');
    const mine = other.locator('section[aria-labelledby="typed"]');
    expect(await theirs.textContent()).toMatch(/서비스 제공계획을 세웠습니다.*경제/s);
    expect(await mine.textContent()).toMatch(/건강.*먼저 몸을 돌본다\./s);
    expect(await late.locator('[name="note"]').inputValue()).toBe('먼저 몸을 돌본다.');
    expect(await late.locator('[name="areas"][value="HEALTH"]').isChecked()).toBe(true);
    if (javaScriptEnabled) {
      expect(await violationsOn(other)).toEqual([]);
      await photograph(other, { name: 'overtaken by a colleague', language: 'ko' });
    }
    await sendForm(other, late);
    expect(await happened(other, '서비스 제공계획을 세웠습니다').count()).toBe(2);
  });

  it('the way back from an act leads to a page that cannot do it twice unseen', async () => {
    const page = await at('seryu2-officer');
    const first = await openAct(page, caseUrl, 'plan');
    await first.locator('[name="areas"][value="SAFETY"]').check();
    await first.locator('[name="opinion"][value="AGREES"]').check();
    await first.locator('[name="note"]').fill('문을 고친다.');
    const seen = await first.locator('[name="ifMatch"]').inputValue();
    await sendForm(page, first);
    await page.goBack();
    // No browser may keep the page of a case, so the way back asks for it again and shows the version of now.
    const again = page.locator('#act-plan');
    expect(await again.locator('[name="ifMatch"]').inputValue()).not.toBe(seen);
    expect(await page.locator('section[aria-labelledby="plans"]').textContent()).toContain('3번째 계획');
    await page.goto(caseUrl);
    expect(await happened(page, '서비스 제공계획을 세웠습니다').count()).toBe(3);
  });

  it('the visit nurse records a visit, and a double click records it once', async () => {
    await households.act('seryu2-officer', caseId, 'planVisits', {
      ...{ firstOn: '2099-01-01', everyDays: 7, times: 1, visitor: 'nurse', safety: false },
    });
    const page = await at('seryu2-nurse');
    const form = await openAct(page, caseUrl, 'recordVisit');
    await form.locator('[name="mode"][value="VISIT"]').check();
    await form.locator('[name="outcome"][value="DONE"]').check();
    await form.locator('[name="note"]').fill('혈압을 쟀고 약을 챙겼다.');
    await form.getByRole('button').dblclick();
    await page.waitForURL(/done=/).catch(() => page.waitForURL(/done=/));
    await page.goto(caseUrl);
    expect(await happened(page, '방문을 기록했습니다').count()).toBe(1);
  });

  it('the head finds on top what waits for their approval, and approves a closing by keyboard', async () => {
    await households.act('seryu2-officer', caseId, 'requestClosing', {
      ...{ reason: 'GOALS_REACHED', noFollowUp: null, note: '스스로 살림을 꾸린다.' },
    });
    const page = await at('seryu2-head');
    await page.goto('/work');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/승인을 기다리는 일이 \d+건/);
    const first = page.locator('main section').first();
    expect(await first.locator(`a[href*="${caseUrl}"]`).count()).toBeGreaterThan(0);
    const form = await openAct(page, caseUrl, 'approveClosing');
    await form.getByRole('button').focus();
    await Promise.all([page.waitForURL(/done=/), page.keyboard.press('Enter')]);
    expect(await happened(page, '종결을 승인했습니다').count()).toBe(1);
  });

  it('the emergency officer pays what was decided', async () => {
    const page = await at('gwonseon-emergency');
    const form = await openAct(page, paidUrl, 'recordPayment');
    await form.locator('[name="amountWon"]').fill('600,000');
    expect(await statusOf(page, form)).toBe(422);
    expect(await form.locator('[name="amountWon"]').inputValue()).toBe('600,000');
    await form.locator('[name="amountWon"]').fill('500,000');
    await sendForm(page, form);
    expect(await happened(page, '지원금을 지급했습니다').count()).toBe(1);
  });

  it('the hope team is asked why it looks into a case of a dong, and is let in', async () => {
    const page = await at('gwonseon-hope');
    await page.goto(paidUrl);
    expect(new URL(page.url()).pathname).toBe(`${paidUrl}/opening`);
    await page.getByRole('button', { name: '사유를 남기고 열기' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('사유');
    await sayWhy(page, 'CONSULTED');
    expect(await page.locator('form[action^="/api/cases"]').count()).toBeGreaterThan(0);
  });

  it('the auditor says why as well, reads, and finds nothing to fill in', async () => {
    const page = await at('gwonseon-auditor');
    await page.goto(paidUrl);
    await sayWhy(page, 'GUIDANCE');
    expect(await page.locator('form[action^="/api/cases"]').count()).toBe(0);
  });

  it('the privacy officer finds that look with its reason, and signs a month that is over', async () => {
    const page = await at('gwonseon-privacy');
    await page.goto('/access');
    expect(await page.locator('table').first().textContent()).toContain('열람');
    await page.goto(`/access/reviews/${month}`);
    await page.locator('[name="found"][value="NOTHING"]').check();
    await page.getByRole('button', { name: '점검을 마치고 서명' }).click();
    await page.getByRole('heading', { name: '이 달은 점검을 마쳤습니다' }).waitFor();
  });

  it('the administrator adds somebody, gives them a role, and signs a colleague out', async () => {
    const page = await at('gwonseon-admin');
    const chair = await at('seryu2-chair');
    await page.goto('/settings/staff/new');
    const form = page.locator('#addAccount');
    await form.locator('[name="login"]').fill(`newcomer-${script}`);
    await form.locator('[name="name"]').fill('새봄');
    await form.locator('[name="email"]').fill('newcomer@dure.example');
    await form.locator('[name="home"]').selectOption('4111353000');
    await form.getByRole('button').click();
    await page.waitForURL(/\/settings\/staff\/[^/]+$/);
    await page.getByText('역할 주기').first().click();
    const giving = page.locator('form[action$="/roles"]').first();
    await giving.locator('[name="role"]').selectOption('DONG_OFFICER');
    await giving.locator('[name="place"]').selectOption('4111353000');
    await giving.getByRole('button').click();
    expect(await page.locator('main').textContent()).toContain('우리동네주무관');
    await page.goto('/staff-sessions?dong=4111353000');
    await page.locator('tr', { hasText: 'seryu2-chair' }).getByRole('link').click();
    await page.locator('[name="endReason"]').first().check();
    await page.locator('#endSessions button').click();
    await page.waitForURL(/done=/);
    await chair.goto('/work');
    expect(new URL(chair.url()).pathname).toBe('/sign-in');
  });

  it.each([
    ['gyeonggi-province', '/work'],
    ['seryu2-tongjang', '/open'],
    ['seryu2-member', '/work'],
  ])('%s begins where there is something for them', async (login, path) => {
    const page = await at(login);
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('nobody of them was led outside the house, and no browser complained', () => {
    expect(people.flatMap(({ strayed, complaints }) => [...strayed, ...complaints])).toEqual([]);
  });
});

tellOfStaying(() => ({ house, browser }));

describe('three weeks later', () => {
  const nobodyCalled: Record<string, string> = {};
  beforeAll(async () => {
    for (const { script } of scripts) nobodyCalled[script] = await households.opened();
    await house.skip(21 * 24 * 3_600_000);
  });

  it.each(scripts)(
    'the supervisor gives late work to somebody else, with script $script',
    async ({ script, javaScriptEnabled }) => {
      const { context, page } = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
      await signIn(page, 'gwonseon-supervisor');
      await page.goto('/overdue');
      await page
        .locator(`input[name="row"][value^="${nobodyCalled[script] ?? ''}~"]`)
        .first()
        .check();
      await page.getByRole('button', { name: '담당 바꾸기' }).click();
      await page.locator('[name="to"]').selectOption({ index: 1 });
      await page.locator('[name="reassignCause"]').first().check();
      await page.getByRole('button', { name: '옮겨질 것 보기' }).click();
      const shown = await page.locator('main').textContent();
      expect(shown).toMatch(/1자리와 시계 \d+개가 옮겨집니다/);
      expect(shown).toContain('기한은 하나도 바뀌지 않습니다.');
      await page.getByRole('button', { name: /1자리를 .*에게 맡기기/ }).click();
      await page.waitForURL(/\/overdue\/rounds\//);
      await page.getByText('됐습니다').first().waitFor();
      journeys[script] += 1;
      await context.close();
    },
  );
});
