import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startHouse, type House } from '../../embedded/house.ts';
import { practicePassword } from '../../embedded/people.ts';
import { seed } from '../../embedded/seed.ts';
import { expectTyped, openByKeyboard, requiredOn } from './opening.ts';
import { keepFigures } from './figures.ts';
import { happened, signIn } from './steps.ts';
import { openBrowser, sidewaysOn, sitDown, violationsOn, type Person } from './browser.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([
    startHouse({ timeSkipping: true, durable: false, prepare: seed }),
    openBrowser(),
  ]);
}, 300_000);
const journeys = { on: 0, off: 0 };

afterAll(async () => {
  keepFigures('house', { journeys: journeys.on, withoutScript: journeys.off });
  await browser.close();
  await house.stop();
});

/** Fills in a report on this person and sends it. */
async function openCase(page: Page, name: string): Promise<void> {
  await page.goto('/open');
  await page.getByLabel('이름', { exact: true }).first().fill(name);
  await page.getByLabel('생년월일').first().fill('1986-07-21');
  await page.getByLabel('이웃').check();
  await page.getByText('위기사유와 함께 사는 사람도 적기').click();
  await page.getByLabel('방임·유기·학대').check();
  await page.getByLabel(/^상황/).fill('밤새 아이 울음이 들린다고 아래층에서 알려 왔다.');
  await page.getByLabel(/^예, 오늘 안에/).check();
  await page.getByRole('button', { name: '사례 열기' }).click();
}

describe.each([
  { script: 'off', javaScriptEnabled: false },
  { script: 'on', javaScriptEnabled: true },
] as const)('with script $script', ({ script, javaScriptEnabled }) => {
  const name = `배성우${script}`;
  let officer: Person;
  let caseUrl: string;

  beforeAll(async () => {
    officer = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
  });
  afterEach(() => {
    journeys[script] += 1;
  });
  afterAll(async () => {
    await officer.context.close();
  });

  it('sends whoever is not signed in to the sign-in, and on to where they wanted to go', async () => {
    const { page } = officer;
    await page.goto('/open');
    await page.getByLabel('아이디').fill('seryu2-officer');
    await page.getByLabel('비밀번호').fill('wrong password');
    await page.getByRole('button', { name: '들어가기' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('아이디나 비밀번호가 맞지 않습니다.');
    expect(await page.getByLabel('아이디').inputValue()).toBe('seryu2-officer');
    await page.getByLabel('비밀번호').fill(practicePassword);
    await page.getByRole('button', { name: '들어가기' }).click();
    expect(new URL(page.url()).pathname).toBe('/open');
  });

  it('opens a case and shows it with its first clock', async () => {
    const { page } = officer;
    await openCase(page, name);
    await page.waitForURL(/\/cases\/[a-z0-9-]+/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
    expect(await page.getByRole('heading', { name: '다음: 첫 연락' }).count()).toBe(1);
    caseUrl = new URL(page.url()).pathname;
    expect(decodeURIComponent(page.url())).not.toContain(name);
  });

  it('shows who may be the same person, and adds the report to that case with one click', async () => {
    const { page } = officer;
    await openCase(page, name);
    expect(await page.getByRole('heading', { name: '같은 사람일 수 있습니다 (1건)' }).count()).toBe(1);
    expect(await page.getByLabel(/^상황/).inputValue()).toContain('밤새 아이 울음');
    await page.getByRole('button', { name: /이 사례에 신고 더하기/ }).click();
    await page.waitForURL((url) => url.pathname === caseUrl);
    expect(await happened(page, '같은 가구의 신고가 더해졌습니다').count()).toBe(1);
  });

  it('does the next duty from my work, and a double click does it once', async () => {
    const { page } = officer;
    await page.goto('/work');
    const caseNo = await page.locator(`a[href="${caseUrl}"]`).first().textContent();
    await page.getByRole('link', { name: `연락 기록: ${caseNo ?? ''}` }).click();
    const form = page.locator('#act-recordContact');
    await form.getByLabel('전화').check();
    await form.getByLabel('만나거나 통화함').check();
    await form.locator('textarea').fill('통화했다. 내일 만나기로 했다.');
    await form.getByRole('button').dblclick();
    // The second press takes the place of the first, whose navigation may break off before its answer is there.
    await page.waitForURL(/done=/).catch(() => page.waitForURL(/done=/));
    await page.goto(caseUrl);
    expect(await happened(page, '연락을 했습니다').count()).toBe(1);
  });

  it('brings a refused act back with what was typed, and takes it when it is mended', async () => {
    const { page } = officer;
    await page.goto(`${caseUrl}?act=recordIntake`);
    const form = page.locator('#act-recordIntake');
    await form.locator('textarea').fill('가족이 함께 상담했다.');
    await form.getByRole('button').click();
    expect(await page.getByRole('alert').textContent()).toContain('다음 처리');
    expect(await form.locator('textarea').inputValue()).toBe('가족이 함께 상담했다.');
    await form.getByLabel('통합사례관리로 접수').check();
    await form.getByLabel('구두').check();
    await form.getByRole('button').click();
    await page.waitForURL(/done=/);
    expect(await happened(page, '초기상담을 마쳤습니다').count()).toBe(1);
  });

  it('opens the paper of an act', async () => {
    const { page } = officer;
    await page.goto(caseUrl);
    await page.getByRole('link', { name: /서류 보기\s*: 초기상담을 마쳤습니다/ }).click();
    expect(await page.locator('main').textContent()).toContain('가족이 함께 상담했다.');
  });

  it('keeps the chosen language', async () => {
    const { page } = officer;
    await page.goto('/work');
    await page.getByRole('button', { name: 'English' }).click();
    await page.goto('/cases');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The cases you may see');
    await page.getByRole('button', { name: '한국어' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('내가 볼 수 있는 사례');
  });

  it('ends with the sign-out', async () => {
    const { page } = officer;
    await page.goto('/work');
    await page.locator('.dr-user summary').click();
    await page.getByRole('button', { name: '나가기' }).click();
    await page.goto(caseUrl);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('asked nobody outside the house, and the browser complained of nothing', () => {
    expect([...officer.strayed, ...officer.complaints]).toEqual([]);
  });
});

describe('what is late', () => {
  it('shows the supervisor what nobody did in three weeks, and leads to the case', async () => {
    await house.skip(21 * 24 * 3_600_000);
    const { context, page } = await sitDown(browser, house.urls.pages, {});
    await signIn(page, 'gwonseon-supervisor');
    await page.goto('/overdue');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/지연 \d+건/);
    const rows = page.locator('table[aria-labelledby="rows"]');
    expect(await rows.textContent()).toContain('사례 접수');
    await rows.locator('a[href^="/cases/"]').first().click();
    expect(await page.locator('.dr-line').textContent()).toContain('기한이 지났습니다');
    await context.close();
  });
});

describe('a case that nobody touched in three weeks', () => {
  let officer: Person;
  let caseUrl: string;

  beforeAll(async () => {
    officer = await sitDown(browser, house.urls.pages, { javaScriptEnabled: false });
    await signIn(officer.page, 'seryu2-officer');
    await officer.page.goto('/cases');
    caseUrl = (await officer.page.locator('.dr-table a').first().getAttribute('href')) ?? '';
  });
  afterAll(async () => {
    await officer.context.close();
  });

  it('asks the late act for its cause, and is registered once that is said', async () => {
    const { page } = officer;
    await page.goto(`${caseUrl}?act=register`);
    const form = page.locator('#act-register');
    await form.getByRole('button').click();
    expect(await page.getByRole('alert').textContent()).toContain('늦은 까닭');
    await form.getByLabel('늦은 까닭').selectOption({ label: '업무가 몰림' });
    await form.getByRole('button').click();
    await page.waitForURL(/done=/);
    expect(await happened(page, '통합사례관리로 접수했습니다').count()).toBe(1);
    expect(await page.locator('.dr-line').textContent()).toContain('업무가 몰림');
  });

  it('takes an assessment area by area, and lays it beside the others with its words', async () => {
    const { page } = officer;
    await page.goto(`${caseUrl}?act=recordAssessment`);
    const form = page.locator('#act-recordAssessment');
    expect(await form.locator('[name="areas.0.fact"]').isVisible()).toBe(false);
    await form.getByLabel('안전', { exact: true }).check();
    await form.locator('[name="areas.0.level"][value="HIGH"]').check();
    await form.locator('[name="areas.0.priority"]').fill('1');
    await form.locator('[name="areas.0.fact"]').fill('창문 잠금이 부서져 있다.');
    await form.locator('[name="crisisLevel"][value="HIGH"]').check();
    await form.locator('[name="note"]').fill('집 안을 함께 살폈다.');
    await form.getByRole('button').click();
    await page.waitForURL(/done=/);
    expect(await page.getByRole('row', { name: /^안전/ }).textContent()).toContain('높음1순위');
    await page.getByRole('link', { name: /판단과 함께 보기/ }).click();
    expect(await page.locator('main').textContent()).toContain('창문 잠금이 부서져 있다.');
  });

  it('shows what its end would let fall before it ends', async () => {
    const { page } = officer;
    await page.goto(caseUrl);
    await page.locator('.dr-acts__group', { hasText: '이관·종결' }).locator('summary').first().click();
    await page.getByRole('link', { name: '사례 전체 종료' }).click();
    await page.getByLabel('사망').check();
    await page.getByRole('button', { name: '무엇이 끝나는지 보기' }).click();
    expect(await page.locator('section', { hasText: '없어지는 할 일' }).textContent()).toContain('사례회의');
    await page.getByLabel(/^내용/).fill('오늘 아침 부고를 받았다.');
    await page.getByRole('button', { name: '사례 전체 종료: 사망' }).click();
    await page.waitForURL(/done=/);
    expect(await happened(page, '사례 전체를 종료했습니다').count()).toBe(1);
    expect(await page.locator('.dr-steps [aria-current]').textContent()).toContain('전체 종료');
  });
});

describe.each([
  { script: 'off', javaScriptEnabled: false },
  { script: 'on', javaScriptEnabled: true },
])('a new case with script $script', ({ script, javaScriptEnabled }) => {
  it('takes twelve stops of the keyboard from the sign-in, and asks at most eight questions', async () => {
    const { context, page } = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
    expect(await openByKeyboard(page, `공서랑${script}`)).toBeLessThanOrEqual(12);
    await page.goto('/open');
    const requiredFields = await requiredOn(page);
    keepFigures('opening', { requiredFields });
    expect(requiredFields).toBeLessThanOrEqual(8);
    await context.close();
  });

  it('can be finished later by a colleague, and two versions are laid side by side', async () => {
    const mine = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
    await signIn(mine.page, 'seryu2-officer');
    await mine.page.goto('/open');
    await mine.page.getByLabel('이름', { exact: true }).first().fill('도라지');
    await mine.page.getByLabel(/^상황/).fill('문을 두드려도 답이 없다.');
    if (javaScriptEnabled) await mine.page.getByText(/^저장됨 \d\d:\d\d:\d\d$/).waitFor();
    else await mine.page.getByRole('button', { name: '나중에 이어 쓰기' }).click();
    await mine.page.waitForURL(/\/open\?draft=[a-z0-9]{20}/);
    const theirs = await sitDown(browser, house.urls.pages, { javaScriptEnabled });
    await signIn(theirs.page, 'seryu2-planner');
    await theirs.page.goto('/open');
    await theirs.page.locator('.dr-drafts a').first().click();
    await expectTyped(theirs.page, { 'person.name': '도라지', note: '문을 두드려도 답이 없다.' });
    await theirs.page.getByLabel(/^상황/).fill('옆집에서 어제 보았다고 한다.');
    await theirs.page.getByRole('button', { name: '나중에 이어 쓰기' }).click();
    await theirs.page.waitForURL(/done=saved/);

    await mine.page.getByLabel('주소', { exact: true }).fill('세류로 00');
    if (javaScriptEnabled) await mine.page.getByText('다른 분이 저장했습니다', { exact: false }).waitFor();
    await mine.page.getByRole('button', { name: '나중에 이어 쓰기' }).click();
    await mine.page.getByRole('group', { name: '상황' }).getByText('옆집에서 어제 보았다고 한다.').click();
    if (javaScriptEnabled) expect(await violationsOn(mine.page)).toEqual([]);
    await mine.page.getByRole('button', { name: '고른 대로 저장하기' }).click();
    await mine.page.waitForURL(/done=saved/);
    await expectTyped(mine.page, { note: '옆집에서 어제 보았다고 한다.', 'person.address': '세류로 00' });
    await mine.page.getByRole('button', { name: '지우고 나가기' }).click();
    await mine.page.waitForURL(/done=dropped/);
    expect(await mine.page.locator('main').textContent()).toContain('다시 볼 수 없습니다');
    await Promise.all([mine.context.close(), theirs.context.close()]);
  });
});

it('shows who may be the same while somebody types, with script', async () => {
  const { context, page } = await sitDown(browser, house.urls.pages, {});
  await signIn(page, 'seryu2-officer');
  await openCase(page, '나루터');
  await page.waitForURL(/done=/);
  await page.goto('/open');
  await page.getByLabel('이름', { exact: true }).first().fill('나루터');
  await page.getByLabel('생년월일').first().fill('1986. 7. 21.');
  await page.getByLabel('주소', { exact: true }).focus();
  await page.getByRole('heading', { name: '같은 사람일 수 있습니다 (1건)' }).waitFor();
  expect(await page.locator('.dr-dup').textContent()).toContain('나○터');
  await context.close();
});

describe('every page of the house', () => {
  it.each([1280, 320])('has nothing that axe finds at %d pixels', async (width) => {
    const { context, page, strayed, complaints } = await sitDown(browser, house.urls.pages, {
      viewport: { width, height: 900 },
    });
    await page.goto('/sign-in');
    const found = [...(await violationsOn(page))];
    await signIn(page, 'seryu2-head');
    for (const path of ['/work', '/cases', '/overdue', '/open', '/nothing-here']) {
      await page.goto(path);
      found.push(...(await violationsOn(page)));
      expect(await sidewaysOn(page)).toBe(0);
    }
    await page.goto('/cases');
    await page.locator('.dr-table a').first().click();
    found.push(...(await violationsOn(page)));
    expect(found).toEqual([]);
    expect([...strayed, ...complaints]).toEqual([]);
    await context.close();
  });
});
