import { describe, expect, it } from '@jest/globals';
import { cityOf } from '../../domain/ids.ts';
import { dong } from '../domain/seats.ts';
import { look, textOf, type Looked } from './look.ts';
import { freshCase, sampleCases, servedCase } from './sampleCases.ts';
import { createSampleWindows } from './sampleWindows.ts';
import { visitorIn } from './samples.ts';

const windows = createSampleWindows(sampleCases());
const supervisor = visitorIn('supervisor');
const served = servedCase();
const page = (path: string, more: Partial<Looked> = {}): Promise<string> =>
  look({ windows, visitor: supervisor, path, ...more });
const text = async (...asked: Parameters<typeof page>): Promise<string> => textOf(await page(...asked));

describe('a grant on its case', () => {
  it('shows the 24, 24 and 72 hours side by side in real hours, those that are done too, each as a guide', async () => {
    const html = await page('/cases/:caseId', { params: { caseId: served.caseId } });
    const table = textOf(
      `<main>${/<table[^>]*aria-labelledby="clocks-g1".*?<\/table>/s.exec(html)?.[0] ?? ''}`,
    );
    expect(table).toMatch(/긴급지원 현장확인 20시간 0분 .* 4시간 0분 남기고 마침/);
    expect(table).toMatch(/긴급지원 지급 .*지남 .*긴급복지지원사업 안내/);
    expect(table).toMatch(/긴급지원 사후조사 \d+일 .*시행령 제7조제1항 .*법령/);
    expect(table.match(/업무 안내/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).toContain(`href="/cases/${served.caseId}/grants/g1"`);
  });
});

describe('open emergency support', () => {
  it('lists every open grant, the nearest clock first, each with the way to its case', async () => {
    const html = await page('/grants');
    expect(textOf(html)).toMatch(/열린 긴급지원 \d+건, 늦은 것 \d+건/);
    expect(html).toContain(`href="/cases/${served.caseId}#grants"`);
    expect(html).not.toMatch(/배성우|남궁/);
  });

  it('says what comes next where nothing is open, and where the filters leave nothing', async () => {
    const empty = createSampleWindows([freshCase()]);
    expect(await text('/grants', { windows: empty })).toContain('요청이 들어오면 기한이 가까운 것부터');
    const query = { kind: 'EDUCATION' };
    expect(await text('/grants', { query })).toContain('이 조건에 맞는 긴급지원이 없습니다.');
  });
});

describe('money paid', () => {
  it('leads from a sum to its payments, but from none of closed doors', async () => {
    const html = await page('/grants/money');
    expect(html).toMatch(/href="\/grants\/payments\?year=2026&amp;kind=LIVELIHOOD&amp;month=10"/);
    const closed = /<th scope="row">비공개 사례.*?<\/tr>/s.exec(html)?.[0] ?? '';
    expect(closed).toMatch(/<td class="dr-n">[\d,]+<\/td>/);
    expect(closed).not.toContain('href');
    expect(await text('/grants/payments', { query: { month: '10' } })).toMatch(/2026-00401 .*생계지원/);
    expect(await text('/grants/money', { query: { year: '2025' } })).toContain(
      '이 해에 기록된 지급이 없습니다.',
    );
  });

  it('shows sums and no way to a case to whoever sees statistics alone', async () => {
    const roles = [{ role: 'STATISTICS', place: cityOf(dong) }] as const;
    const html = await page('/grants/money', {
      visitor: { ...supervisor, person: { ...supervisor.person, roles } },
    });
    expect(html).not.toContain('/grants/payments');
    expect(textOf(html)).toContain('합계만 볼 수 있습니다.');
  });
});

describe('a grant as it stood', () => {
  it('is shown as it was recorded by the end of that day, with who recorded what', async () => {
    const params = { caseId: served.caseId, grantId: 'g1' };
    const path = '/cases/:caseId/grants/:grantId';
    const now = await text(path, { params });
    expect(now).toContain('긴급지원 결정');
    const html = await page(path, { params, query: { on: '2026-11-10' } });
    expect(html).toMatch(/<input[^>]*type="date"[^>]*value="2026-11-10"/);
    expect(textOf(html)).toMatch(/2026. 11. 10.\(화\)까지의 기록 \(사건 \d+번까지\)/);
  });
});
